import json
import re
from pathlib import Path

import pytest
from factory import a_claim

from ontology.records import Finding

FINDING = Finding("PG502", "minutes-2020", "en linje <b>kunne</b> ikke læses", "minutes-2020.txt:9", "warning")


def names(site: Path) -> dict:
    html = (site / "index.html").read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="names">(.*?)</script>', html)
    assert found
    return json.loads(found[1])


def test_the_front_page_says_in_words_what_the_graph_holds(page, site: Path) -> None:
    read = page(site, "index.html")
    assert "2 dokumenter fra 2019–2020 er læst. De rummer 18 udsagn om 14 navne" in read.text
    assert "1 af dem har ingen gennemset" in read.text
    assert "Grafen er set fra 1. marts 2020." in read.text
    assert "The graph is seen from 1 March 2020." in read.text


def test_the_search_knows_every_name(site: Path) -> None:
    known = names(site)
    assert ["project-broen", "Broen", "Project", []] in known["names"]
    assert known["classes"]["Project"] == ["projekt", "project"]


def test_the_most_spoken_of_comes_first(site: Path) -> None:
    assert names(site)["names"][0][0] == "project-broen"


def test_pictures_documents_and_findings_are_one_step_away(make, page) -> None:
    read = page(make(findings=[FINDING]), "index.html")
    assert {"document/minutes-2020.html", "findings.html", "picture/funding-timeline.html"} <= set(read.links)
    assert "1 fund fra bygningens kontrol" in read.text


def test_the_release_files_are_named_where_they_were_written(make, page, site: Path) -> None:
    assert "../psykgraf.ttl" in page(make(files=["psykgraf.ttl"]), "index.html").links
    assert "Grafen som filer" not in page(site, "index.html").text


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (["Unit: Nord", "Unit: Syd"], "2 af dem har ingen gennemset; billederne tæller dem med og siger det."),
        (["Unit: Holdet", "Unit: Syd"], "2 af dem har ingen gennemset: 1 gentager accepterede oplysninger, de øvrige"),
        (["Unit: Holdet"], "1 af dem har ingen gennemset; det er accepterede oplysninger, der siges igen."),
    ],
)
def test_the_front_page_counts_what_waits_as_the_report_does(make, page, waiting: list[str], said: str) -> None:
    accepted = a_claim("Project: Broen", "runBy", "Unit: Holdet")
    others = [
        a_claim("Project: Broen", "runBy", unit, review="candidate", document="silent-2019", line=number)
        for number, unit in enumerate(waiting, 1)
    ]
    assert said in page(make([accepted, *others]), "index.html").text


def test_where_all_is_reviewed_the_front_page_says_nothing_of_it(make, page) -> None:
    assert (
        "har ingen gennemset" not in page(make([a_claim("Project: Broen", "runBy", "Unit: Holdet")]), "index.html").text
    )
