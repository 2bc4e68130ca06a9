import csv
from importlib.resources import files

from viz.pictures.tiles import borders, region_names, tiles


def register(name: str) -> list[dict[str, str]]:
    text = (files("ingest") / "registers" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_every_municipality_of_the_register_has_one_square_of_its_own() -> None:
    codes = {row["code"] for row in register("municipalities.csv")}
    assert {tile.code for tile in tiles()} == codes
    assert len({(tile.column, tile.row) for tile in tiles()}) == len(tiles()) == 98


def test_a_square_bears_its_municipalitys_name_in_two_lines_at_most() -> None:
    names = {row["code"]: row["label"] for row in register("municipalities.csv")}
    for tile in tiles():
        assert 1 <= len(tile.lines) <= 2
        assert max(map(len, tile.lines)) <= 10
        assert names[tile.code].casefold().startswith(tile.lines[0].rstrip("-.").casefold()[:4])


def test_north_is_up_and_west_is_left() -> None:
    place = {tile.code: (tile.column, tile.row) for tile in tiles()}
    hjoerring, aalborg, aarhus, toender, koebenhavn, bornholm = (
        place[code] for code in ("0860", "0851", "0751", "0550", "0101", "0400")
    )
    assert hjoerring[1] < aalborg[1] < aarhus[1] < toender[1]
    assert toender[0] < aarhus[0] < koebenhavn[0] < bornholm[0]


def test_each_region_has_a_place_for_its_name() -> None:
    codes = {f"region-{row['code']}" for row in register("regions.csv") if row["code"]}
    assert codes < set(region_names())
    assert len(region_names()) == len(codes) + 1


def test_a_region_is_outlined_against_others_and_the_sea_but_not_inside() -> None:
    edges = borders({(0, 0): "a", (1, 0): "a", (2, 0): "b"})
    assert (1, 0, 1, 1) not in edges
    assert (2, 0, 2, 1) in edges
    assert len(edges) == 9
