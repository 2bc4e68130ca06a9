from pathlib import Path

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
