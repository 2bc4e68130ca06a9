from pathlib import Path

from factory import a_claim

from ontology.records import Finding

FINDING = Finding("PG502", "minutes-2020", "en linje <b>kunne</b> ikke læses", "minutes-2020.txt:9", "warning")


def test_the_builds_findings_and_unread_documents_are_told(make, page) -> None:
    read = page(make(findings=[FINDING], unread=["x.pdf: er tom."]), "findings.html")
    for words in ("PG502", "en linje <b>kunne</b> ikke læses", "minutes-2020.txt:9", "x.pdf: er tom."):
        assert words in read.text


def test_errors_in_sources_and_denied_statements_are_told(page, site: Path) -> None:
    read = page(site, "findings.html")
    assert "et ord mangler" in read.text
    assert "Region Eksempel" in read.text


def test_nothing_to_look_at_is_told_too(page, site: Path) -> None:
    assert "Bygningen fandt intet at se efter." in page(site, "findings.html").text


def test_what_contradicts_says_its_value_and_names_its_details(make, page) -> None:
    claims = [
        a_claim("Project: Broen", "endedOn", "Date: 2015"),
        a_claim("Project: Broen", "endedOn", "Date: 2016-06-30", line=2, defect="dagen mangler"),
        a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=3),
        a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2016", line=4),
    ]
    text = page(make(claims), "findings.html").text
    assert "Modsiges af : 2016-06-30, fejl i kilden dagen mangler" in text.replace("Contradicted by ", "")
    assert "periode pr. 2016, antal personer 5" in text
