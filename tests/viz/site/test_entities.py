import re
from pathlib import Path

from factory import a_claim
from pictures import SMALL

from viz.graph import Fact, Reading
from viz.site.content import Content
from viz.site.statements import sections


def test_a_page_tells_what_is_said_and_who_points_here(page, site: Path) -> None:
    read = page(site, "entity/project-broen.html")
    for words in (
        "Broen",
        "projekt",
        "finansieres af",
        "Satspuljen",
        "4 mio. kr.",
        "2014–2017",
        "har partner",
        "driver",
    ):
        assert words in read.text
    assert "../entity/service-svalen.html" in read.links


def test_every_statement_leads_to_its_document_and_line(page, site: Path) -> None:
    read = page(site, "entity/project-broen.html")
    places = [link for link in read.links if "document/minutes-2020.html#claim-" in link]
    assert len(places) >= 5
    assert "Referat (2020), » Økonomi «, linje line 7" in read.text


def test_a_quote_stands_where_it_is_at_hand(page, site: Path) -> None:
    read = page(site, "entity/target-group-unge.html")
    assert "Broen er for unge & gamle <b>" in read.text
    assert "linje line 40–41" in read.text


def test_what_is_denied_or_turned_down_is_set_apart(page, site: Path) -> None:
    read = page(site, "entity/project-broen.html")
    said, _, fallen = read.text.partition("Sagt, men ikke en oplysning")
    assert "Region Eksempel" not in said
    assert "Region Eksempel" in fallen
    assert "kilden siger, at det ikke er sådan" in fallen
    assert "afvist" in fallen


def test_what_is_not_reviewed_says_so(page, site: Path) -> None:
    assert "kandidat, ikke gennemset" in page(site, "entity/association-havnen.html").text


def test_an_error_can_be_reported_with_the_version_of_the_page_and_the_claim(page, site: Path) -> None:
    key = re.search(r"^entity/project-broen.html (\w{16,24}) ", (site / "pages.txt").read_text(), re.M)
    assert key
    read = page(site, "entity/project-broen.html")
    assert f"udgave: {key[1]}" in read.text
    assert 'data-claims="claim-' in (site / "entity/project-broen.html").read_text(encoding="utf-8")


def test_long_lists_fold_and_say_how_many_there_are(make, page) -> None:
    many = [a_claim(f"Project: Nummer {n:03}", "fundedBy", "FundingPool: Satspuljen", line=n + 1) for n in range(60)]
    read = page(make([*SMALL, *many]), "entity/pool-satspuljen.html")
    assert "De øvrige 23" in read.text
    assert "Nummer 059" in read.text


def test_the_list_of_names_has_everybody_with_the_number_of_statements(page, site: Path) -> None:
    read = page(site, "names.html")
    assert {"entity/project-broen.html", "entity/municipality-vejle-kommune.html"} <= set(read.links)
    assert "projekter projects 3" in read.text


def test_names_sort_as_in_a_danish_dictionary(make, page) -> None:
    names = ["Østen", "Ærten", "Åen", "Zebraen", "Alen"]
    read = page(make([a_claim(f"Project: {name}", "runBy", "Association: Havnen") for name in names]), "names.html")
    places = [read.text.index(name) for name in ("Alen", "Zebraen", "Ærten", "Østen", "Åen")]
    assert places == sorted(places)


def test_what_points_here_sorts_as_in_a_danish_dictionary(make, page) -> None:
    names = ["Østen", "Ærten", "Åen", "Zebraen", "Alen"]
    claims = [a_claim(f"Project: {name}", "runBy", "Association: Havnen") for name in names]
    read = page(make(claims), "entity/association-havnen.html")
    places = [read.text.index(name) for name in ("Alen", "Zebraen", "Ærten", "Østen", "Åen")]
    assert places == sorted(places)


def test_a_dated_parent_stands_under_the_heading_of_the_others() -> None:
    facts = (
        Fact("n1", "unit-a", "placedIn", "region-b", qualifiers={"periodStart": ("2007",)}),
        Fact("c1", "unit-a", "partOf", "region-c", claims=("claim-1",)),
    )
    reading = Reading({}, facts, {}, {})
    content = Content(reading, {"unit-a": facts}, {}, {}, {})
    (section,) = sections(content, "unit-a")
    assert {fact.object for fact in section.all} == {"region-b", "region-c"}


def test_what_describes_a_thing_rests_on_the_claim_that_told_of_it_and_on_no_register(make, page) -> None:
    claims = [
        a_claim("Project: Broen", "targetGroup", "TargetGroup: unge", line=41, age_min=18, age_max=30),
        a_claim("Project: Stien", "targetGroup", "TargetGroup: gamle", line=42, age_min=60, review="candidate"),
    ]
    site = make(claims)
    young, old = (page(site, f"entity/target-group-{name}.html") for name in ("unge", "gamle"))
    assert "18" in young.text
    assert "fra et register" not in young.text + old.text
    assert [link for link in young.links if "document/minutes-2020.html#claim-" in link]
    assert old.text.count("kandidat, ikke gennemset") == 2
