from collections.abc import Callable

import pytest
from factory import a_claim, a_document
from pictures import graph_of

from ontology.errors import UsageError
from viz.graph import Reading, read
from viz.links import label_of
from viz.page.network import page
from viz.picture import Picture
from viz.views import VIEWS, draw, settings_for, view_named

Make = Callable[..., Reading]


def drawn(reading: Reading, name: str, **settings: str) -> Picture:
    return draw(reading, view_named(name), settings)


def places(picture: Picture) -> dict[str, tuple[int, str]]:
    return {item.id: (item.column, item.group) for item in picture.items}


@pytest.mark.parametrize("name", list(VIEWS))
def test_every_item_stands_in_a_group_of_its_column_and_every_line_has_both_ends(small: Reading, name: str) -> None:
    picture = drawn(small, name, least="1")
    groups = [{group.key for group in column.groups} for column in picture.columns]
    assert all(item.group in groups[item.column] for item in picture.items)
    names = [item.id for item in picture.items]
    assert len(names) == len(set(names))
    assert {end for link in picture.links for end in (link.source, link.target)} <= set(names)


@pytest.mark.parametrize("name", list(VIEWS))
def test_a_view_of_nothing_says_why(reading_of: Make, name: str) -> None:
    picture = drawn(reading_of([]), name)
    assert (picture.items, picture.links) == ((), ())
    assert picture.why_empty.da
    assert picture.why_empty.en


@pytest.mark.parametrize("name", list(VIEWS))
def test_words_are_given_in_both_languages(small: Reading, name: str) -> None:
    view, picture = VIEWS[name], drawn(small, name)
    texts = [view.title, view.help, *picture.caption, *(setting.help for setting in view.settings.values())]
    assert all(text.da and text.en and "{" not in text.da + text.en for text in texts)


def test_overview_puts_payers_left_and_those_who_take_part_right(small: Reading) -> None:
    found = places(drawn(small, "partnerships-and-funding"))
    assert found["pool-satspuljen"] == (0, "pool")
    assert found["foundation-fonden"] == (0, "civil-society")
    assert found["project-broen"] == (1, "across")
    assert found["project-gangen"] == (1, "other")
    assert found["association-havnen"] == (2, "civil-society")


def test_partnerships_count_sectors(small: Reading) -> None:
    picture = drawn(small, "partnerships")
    assert places(picture)["project-broen"] == (1, "3")
    assert places(picture)["psychiatry-psykiatrien"] == (0, "regional")
    assert picture.caption[1].da == "1 indsats går på tværs af sektorer, 1 af dem mindst tre."


def test_agreements_across_sectors_are_counted_apart(reading_of: Make) -> None:
    claims = [
        a_claim("Project: Broen", "partner", "Municipality: Vejle Kommune"),
        a_claim("Project: Broen", "runBy", "Association: Havnen"),
        a_claim("Agreement: Aftalen", "agreementParty", "Municipality: Vejle Kommune"),
        a_claim("Agreement: Aftalen", "agreementParty", "Region: Region Eksempel"),
        a_claim("Project: Stien", "runBy", "Municipality: Vejle Kommune"),
        a_claim("Project: Stien", "runBy", "Association: Havnen"),
    ]
    caption = drawn(reading_of(claims), "partnerships").caption
    assert [sentence.da for sentence in caption] == [
        "1 indsats og 1 aftale har 3 organisationer som deltagere.",
        "1 indsats og 1 aftale går på tværs af sektorer.",
        "Oftest mødes kommune og civilsamfund: i 1 indsats.",
    ]


def test_funding_tells_one_source_from_several_and_from_none_that_is_firm(small: Reading) -> None:
    found = places(drawn(small, "funding"))
    assert found["project-broen"] == (2, "one")
    assert found["project-stien"] == (2, "more")
    assert found["project-gangen"] == (2, "one")
    assert found["state-body-ministeriet"] == (0, "state")


def test_a_round_takes_what_sources_give_the_pool_in_its_years(reading_of: Make) -> None:
    claims = [
        a_claim("FundingPool: Puljen 2014-2017", "partOf", "FundingPool: Puljen"),
        a_claim("FundingPool: Puljen 2014-2017", "startedOn", "Date: 2014"),
        a_claim("FundingPool: Puljen 2014-2017", "endedOn", "Date: 2017"),
        a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", start="2015", end="2017-06"),
        a_claim("Project: Stien", "fundedBy", "FundingPool: Puljen", start="2015", end="2018"),
        a_claim("Project: Gangen", "fundedBy", "FundingPool: Puljen 2014-2017"),
    ]
    falls = {
        pool: {item.id for item in drawn(reading_of(claims), "pool-ends", pool=pool).items if item.mark == "falls"}
        for pool in ("pool-puljen-2014-2017", "pool-puljen")
    }
    assert falls["pool-puljen-2014-2017"] == {"project-broen", "project-gangen"}
    assert falls["pool-puljen"] == {"project-broen", "project-gangen", "project-stien"}


def test_what_falls_with_a_pool(small: Reading) -> None:
    picture = drawn(small, "pool-ends")
    marks = {item.id: item.mark for item in picture.items}
    assert marks["pool-satspuljen"] == "centre"
    assert marks["project-broen"] == "falls"
    assert marks["service-svalen"] == "falls"
    assert marks["project-stien"] == "weakened"
    assert places(picture)["project-gangen"] == (1, "open")
    assert picture.caption[0].da == "3 projekter hviler på Satspuljen; 1 har ingen anden kilde."
    assert picture.caption[1].da == "1 har kun en anden kilde, der er foreslået eller ventet."


def test_money_that_ends_before_the_date_is_no_other_source(reading_of: Make) -> None:
    claims = [
        a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen"),
        a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", end="2016"),
    ]
    for date, mark in (("2015", "weakened"), ("2016", "falls"), ("2017-12-31", "falls")):
        picture = drawn(reading_of(claims), "pool-ends", pool="pool-puljen", date=date)
        assert {item.id: item.mark for item in picture.items}["project-broen"] == mark, date


def test_without_a_date_another_source_must_outlast_the_pools_money(reading_of: Make) -> None:
    claims = [
        a_claim("FundingPool: Puljen", "endedOn", "Date: 2017"),
        a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", end="2015"),
        a_claim("Project: Stien", "fundedBy", "FundingPool: Puljen"),
        *(a_claim(f"Project: {name}", "fundedBy", "Foundation: Fonden", end="2016-06") for name in ("Broen", "Stien")),
        a_claim("Project: Stien", "fundedBy", "Region: Region Vestland", end="2017-12-31"),
    ]
    marks = {item.id: item.mark for item in drawn(reading_of(claims), "pool-ends", pool="pool-puljen").items}
    assert (marks["project-broen"], marks["project-stien"]) == ("weakened", "falls")


def test_a_pool_that_only_proposes_lets_nothing_fall(small: Reading) -> None:
    assert drawn(small, "pool-ends", pool="pool-budget-2020").items == ()


def test_the_neighbourhood_grows_by_steps(small: Reading) -> None:
    one = drawn(small, "neighbourhood", entity="project-broen", steps="1")
    two = drawn(small, "neighbourhood", entity="project-broen", steps="2")
    assert places(one)["pool-satspuljen"] == (1, "fundedBy>")
    assert places(one)["service-svalen"] == (1, "runBy<")
    assert "project-stien" not in places(one)
    assert places(two)["project-stien"] == (2, "Project")


def test_a_literal_stands_beside_its_centre(reading_of: Make) -> None:
    picture = drawn(reading_of([a_claim("Project: Broen", "startedOn", "Date: 2013")]), "neighbourhood")
    assert places(picture) == {"project-broen": (0, ""), "2013": (1, "")}


def test_an_organisation_is_drawn_in_layers_each_thing_once(reading_of: Make) -> None:
    claims = [
        a_claim("Centre: Centret", "partOf", "Region: Region Eksempel"),
        a_claim("Unit: Enheden", "partOf", "Centre: Centret"),
        a_claim("Unit: Enheden", "locatedIn", "Region: Region Eksempel"),
        a_claim("Project: Broen", "runBy", "Unit: Enheden"),
    ]
    found = places(drawn(reading_of(claims), "organisation"))
    assert found["region-region-eksempel"] == (0, "")
    assert found["centre-centret"] == (1, "Centre")
    assert found["unit-enheden"] == (1, "Unit")
    assert found["project-broen"] == (2, "Project")


def test_what_lies_on_an_organisations_territory_is_not_said_to_belong_to_it(reading_of: Make) -> None:
    claims = [
        a_claim("Unit: Enheden", "partOf", "Region: Region Eksempel"),
        a_claim("Facility: Huset", "locatedIn", "Region: Region Eksempel"),
        a_claim("Project: Broen", "runBy", "Facility: Huset"),
    ]
    found = drawn(reading_of(claims), "organisation")
    assert [sentence.da for sentence in found.caption[:2]] == [
        "Under Region Eksempel nævner kilderne 1 enhed.",
        "På området ligger 1 tilbudssted, 1 projekt; at de ligger der, siger ikke, at de hører under Region Eksempel.",
    ]
    assert found.columns[1].title.da == "Under eller på området"
    own = drawn(reading_of(claims[:1]), "organisation")
    assert len(own.caption) == 2
    assert own.columns[1].title.da == "Hører direkte under"


def test_a_circle_in_the_data_ends(reading_of: Make) -> None:
    claims = [
        a_claim("Unit: A", "partOf", "Centre: B"),
        a_claim("Centre: B", "partOf", "Unit: A"),
        a_claim("Centre: B", "partOf", "Region: R"),
    ]
    assert len(drawn(reading_of(claims), "organisation").items) == 3


def test_roles_found_in_one_place_only_are_left_out_and_counted(reading_of: Make) -> None:
    claims = [
        a_claim("Centre: A", "hasRole", "Role: mentor", count=35, as_of="2017"),
        a_claim("Association: B", "hasRole", "Role: mentor"),
        a_claim("Association: B", "hasRole", "Role: leder"),
    ]
    picture = drawn(reading_of(claims), "roles", least="2")
    assert "role-leder" not in places(picture)
    assert picture.caption[0].da == "1 af 2 roller vises: dem, der findes mindst 2 steder."
    assert {label_of(link.fact).da for link in picture.links} == {"35", ""}


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ({"count": 35, "as_of": "2017"}, {"count": 20, "as_of": "2017"}, 1),
        ({"count": 35, "as_of": "2017"}, {"count": 20, "as_of": "2016"}, 0),
        ({"count": 35}, {"count": 35, "terms": "volunteer"}, 0),
        ({"count": 35}, {}, 0),
        ({}, {"negated": True}, 1),
    ],
)
def test_contradictions(reading_of: Make, one: dict[str, object], other: dict[str, object], number: int) -> None:
    claims = [
        a_claim("Centre: A", "hasRole", "Role: mentor", document="minutes-2020", **one),
        a_claim("Centre: A", "hasRole", "Role: mentor", document="report-2021", **other),
    ]
    picture = drawn(reading_of(claims), "contradictions")
    assert len([item for item in picture.items if item.column == 1]) == 2 * number


@pytest.mark.parametrize("date", ["1987-05", "2061", ""])
def test_documents_of_any_year_may_contradict_each_other(date: str) -> None:
    claims = [
        a_claim("Project: A", "startedOn", f"Date: {year}", document=name)
        for year, name in (("1980", "minutes-2020"), ("1981", "old-report"))
    ]
    documents = [a_document(), a_document("old-report", title="Rapport", date=date)]
    picture = drawn(read(graph_of(claims, documents)), "contradictions")
    assert page(picture)
    assert {item.group for item in picture.items if item.column == 2} == {"2020", date[:4]}


@pytest.mark.parametrize(
    ("view", "given", "part"),
    [
        ("pool-ends", {"pool": "Satspulje"}, "Satspuljen"),
        ("pool-ends", {"colour": "red"}, "no setting"),
        ("pool-ends", {"date": "i morgen"}, "must be a date"),
        ("pool-ends", {"date": "2017-13"}, "must be a date"),
        ("neighbourhood", {"steps": "mange"}, "whole number"),
        ("neighbourhood", {"steps": "0"}, "whole number"),
        ("neighbourhood", {"entity": "Broenn"}, "Broen"),
    ],
)
def test_a_setting_that_does_not_fit_is_told_in_a_sentence(
    engine_of: Callable[..., object], view: str, given: dict[str, str], part: str
) -> None:
    engine = engine_of([a_claim("Project: Broen", "fundedBy", "FundingPool: Satspuljen")])
    with pytest.raises(UsageError, match=part):
        settings_for(engine, view_named(view), given)  # type: ignore[arg-type]


def test_settings_are_resolved_to_local_names(engine_of: Callable[..., object]) -> None:
    engine = engine_of([a_claim("Project: Broen", "fundedBy", "FundingPool: Satspuljen")])
    found = settings_for(engine, view_named("neighbourhood"), {"entity": "broen"})  # type: ignore[arg-type]
    assert found == {"entity": "project-broen", "steps": "2"}


def test_an_unknown_view_lists_the_views() -> None:
    with pytest.raises(UsageError, match="partnerships-and-funding"):
        view_named("hairball")
