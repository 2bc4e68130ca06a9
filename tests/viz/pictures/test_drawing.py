from viz.pictures.drawing import several


def test_names_in_a_cell_stand_as_danes_sort_them_whatever_they_are_called_inside() -> None:
    cell = several([("a", "Åen"), ("b", "Østen"), ("c", "bakken"), ("d", "Zoo"), ("e", "Ærø")])
    assert cell.words.da == "bakken, Zoo, Ærø, Østen, Åen"
    assert [name for name, _ in cell.names] == ["c", "d", "e", "b", "a"]
