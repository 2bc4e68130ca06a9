from pictures import HOSTILE

from viz.pictures.svg import label, mark, path, tag, text, words
from viz.text import Text, same


def test_numbers_are_short_and_absent_attributes_stay_away() -> None:
    assert str(tag("rect", x=1.0, y=2.34567, fill=None, class_="lit")) == '<rect x="1" y="2.3" class="lit"/>'
    assert path("M", 1.04, 2.0) == "M 1 2"


def test_nothing_from_the_graph_becomes_markup() -> None:
    for name in HOSTILE.values():
        drawn = str(mark("k", same(name), text(0, 0, name), label(0, 0, name, 100)))
        assert "<script" not in drawn
        assert "<img" not in drawn
        assert drawn.count("<a ") == drawn.count("</a>") == 1


def test_both_languages_stand_in_a_text_unless_they_are_the_same() -> None:
    assert str(words(Text("ja", "yes"))) == '<tspan class="da">ja</tspan><tspan class="en">yes</tspan>'
    assert str(words(same("nej"))) == "nej"


def test_a_label_that_is_cut_gives_the_whole_name_on_hovering() -> None:
    name = "et meget langt navn på et projekt som ikke kan være her"
    assert f"<title>{name}</title>" in label(0, 0, name, 60, most=1)
    assert "<title>" not in label(0, 0, "kort", 200)
