import re
from pathlib import Path


def test_the_statements_stand_in_reading_order_with_their_lines(page, site: Path) -> None:
    html = (site / "document/minutes-2020.html").read_text(encoding="utf-8")
    lines = [int(number) for number in re.findall(r'<span class="line">(\d+)', html)]
    assert lines == sorted(lines)
    assert len(lines) == 18
    assert '<span class="line">40–41</span>' in html


def test_sections_are_headings_and_every_claim_has_a_place_of_its_own(page, site: Path) -> None:
    read = page(site, "document/minutes-2020.html")
    assert "Hvem" in read.text
    assert len([name for name in read.ids if name.startswith("claim-")]) == 18


def test_a_document_tells_who_published_it_and_when(page, site: Path) -> None:
    read = page(site, "document/minutes-2020.html")
    assert "Referat" in read.text
    assert "Udgiver Publisher Region Midtjylland" in read.text
    assert "2020-03-01" in read.text
    assert "18 udsagn" in read.text


def test_a_document_without_statements_says_so(page, site: Path) -> None:
    assert "Grafen har ingen udsagn fra dokumentet." in page(site, "document/silent-2019.html").text
