"""Quotes are looked up again: exact, moved, changed or gone; a quote put back is masked."""

from __future__ import annotations

import pytest
from factory import a_claim

from ingest.building.recheck import Checked, findings_of, recheck
from ingest.document import Document
from ontology.identifiers import quote_hash
from ontology.records import Claim, Evidence

TEXT = "Møde om psykiatri\nCaféen Havblik fik 5 mio. kr. i 2020.\nDer er to guider i caféen.\n"
QUOTE = "fik 5 mio. kr."


def document(text: str) -> Document:
    return Document("minutes-2020", text, text, range(len(text) + 1))


def claim(quote: str = QUOTE, text: str = TEXT, *, line: int = 2) -> Claim:
    start = text.index(quote)
    evidence = Evidence("minutes-2020", line, line, start=start, end=start + len(quote), quote_hash=quote_hash(quote))
    return a_claim("Project: Caféen Havblik", "fundedBy", "FundingPool: Puljen", evidence=evidence)


def looked_up(text: str, stated: Claim | None = None) -> Checked:
    (checked,) = recheck([stated or claim()], document(text))
    return checked


@pytest.mark.parametrize(
    ("text", "standing", "line"),
    [
        (TEXT, "exact", 2),
        ("Dagsorden\n\n" + TEXT, "moved", 4),
        (TEXT.replace("Caféen Havblik fik", "Den gamle caféen Havblik fik"), "moved", 2),
        (TEXT.replace("5 mio.", "6 mio."), "changed", 2),
        ("Et helt andet dokument\nom noget andet.\n", "gone", 2),
        ("", "gone", 2),
    ],
)
def test_what_becomes_of_a_quote(text: str, standing: str, line: int) -> None:
    checked = looked_up(text)
    assert checked.standing == standing
    assert checked.claim.evidence.line == line


def test_a_quote_that_is_found_is_put_back() -> None:
    evidence = looked_up("Dagsorden\n\n" + TEXT).claim.evidence
    assert evidence.quote == QUOTE
    assert (evidence.start, evidence.end) == (claim().evidence.start + 11, claim().evidence.end + 11)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (TEXT.replace("5 mio.", "5\nmio."), "exact"),
        (TEXT.replace("5 mio.", "5\n\n  mio."), "moved"),
        ("Ny (" + QUOTE + ")\n", "moved"),
        ("Ny " + QUOTE + ", siger man\n", "moved"),
    ],
)
def test_a_quote_broken_elsewhere_is_the_same_quote(text: str, standing: str) -> None:
    checked = looked_up(text)
    assert checked.standing == standing
    assert checked.claim.evidence.quote == QUOTE


def test_a_quote_that_had_more_white_space_is_found() -> None:
    stated = claim("5\n  mio. kr.", TEXT.replace("5 mio.", "5\n  mio."))
    assert looked_up("Nyt.\n" + TEXT, stated).standing == "moved"


def test_a_quote_over_two_lines_ends_on_the_second() -> None:
    stated = claim("i 2020.\nDer er to")
    evidence = looked_up(TEXT, stated).claim.evidence
    assert (evidence.line, evidence.line_to, evidence.quote) == (2, 3, "i 2020. Der er to")


def test_a_person_in_a_quote_is_masked() -> None:
    text = "Kontakt: leder Jens Hansen, telefon 12 34 56 78\n"
    quote = "leder Jens Hansen, telefon 12 34 56 78"
    shown = looked_up(text, claim(quote, text, line=1)).claim.evidence.quote or ""
    assert "leder" in shown
    assert not {"Jens", "Hansen", "12 34"} & {part for part in ("Jens", "Hansen", "12 34") if part in shown}


def test_a_claim_without_a_place_is_left_alone() -> None:
    stated = a_claim("Project: X", "hasRole", "Role: guide")
    assert recheck([stated], document(TEXT)) == [Checked(stated, "absent")]


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("Dagsorden\n" + TEXT, "PG611", "info"),
        (TEXT.replace("5 mio.", "6 mio."), "PG612", "warning"),
        ("Nyt\n", "PG613", "error"),
    ],
)
def test_what_changed_is_told(text: str, code: str, severity: str) -> None:
    (finding,) = findings_of([looked_up(text)])
    assert (finding.code, finding.severity, finding.subject) == (code, severity, "Caféen Havblik")
    assert finding.where.startswith("minutes-2020:")


def test_an_exact_quote_is_no_finding() -> None:
    assert list(findings_of([looked_up(TEXT)])) == []
