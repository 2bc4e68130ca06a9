"""Looks every quote up again in its document: exact, moved, changed or gone; evidence is never taken on trust."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from ingest.document import Document
from ontology.identifiers import fold, quote_hash
from ontology.records import Claim, Evidence, Finding

Standing = Literal["exact", "moved", "changed", "gone", "absent"]
"""What became of a quote; *absent*: the document is not at hand, so nothing could be looked up."""

_NEAR = 20
"""Lines around the old place in which the entity's name still makes it the same place, in other words."""
_MORE_SPACE = 4
"""Characters of white space that a quote may have lost, by which it is looked for in vain only a little longer."""
_WORD = re.compile(r"\S+")
_BEGINNING = re.compile(r"(?:(?<=\W)|(?<=^))\w|(?<!\S)\S")
"""Where a quote may begin: a word, also after a bracket or a dash, or whatever follows white space."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim with its evidence brought up to date, and what became of the quote."""

    claim: Claim
    standing: Standing


def recheck(claims: Iterable[Claim], document: Document) -> list[Checked]:
    """Look each claim's quote up in the document; a quote that is found is put back, masked.

    The quote is known by its hash and by how many words it had, so that records can do without the text.
    """
    places = _Places(document)
    return [_check(claim, document, places) for claim in claims]


def findings_of(checked: Iterable[Checked]) -> Iterable[Finding]:
    """Yield a finding for each quote that is no longer where, or what, it was."""
    said = {
        "moved": ("PG611", "info", "the quote now stands on line {}."),
        "changed": ("PG612", "warning", "the words at this place have changed; the claim needs a new look."),
        "gone": ("PG613", "error", "the quote no longer stands in the document; the fact has lost this evidence."),
    }
    for item in checked:
        if item.standing in said:
            code, severity, message = said[item.standing]
            evidence = item.claim.evidence
            yield Finding(
                code,
                item.claim.subject.label,
                message.format(evidence.line),
                f"{evidence.document}:{evidence.line}",
                severity,  # type: ignore[arg-type]
            )


def _check(claim: Claim, document: Document, places: _Places) -> Checked:
    evidence = claim.evidence
    start, end = evidence.start, evidence.end
    if start is None or end is None or not evidence.quote_hash:
        return Checked(claim, "absent")
    if end <= len(document.raw) and quote_hash(document.raw[start:end]) == evidence.quote_hash:
        return Checked(_placed(claim, document, start, end, places), "exact")
    found = places.find(evidence)
    if found:
        return Checked(_placed(claim, document, *found, places), "moved")
    return Checked(claim, "changed" if places.still_names(claim) else "gone")


class _Places:
    """The places of a document where a quote of a given length may stand, by hash.

    They are looked for in the text with its white space folded, since a quote survives being broken elsewhere; a quote
    that had more white space where it was read is shorter here.
    """

    def __init__(self, document: Document) -> None:
        from ingest.persons import People

        self.people = People.of(document.text)
        self._lines = document.raw.split("\n")
        words = list(_WORD.finditer(document.raw))
        self._folded = " ".join(match[0] for match in words)
        self._origins = [offset for match in words for offset in range(match.start(), match.end() + 1)]
        self._starts = [match.start() for match in _BEGINNING.finditer(self._folded)]
        self._by_length: dict[int, dict[str, int]] = {}

    def find(self, evidence: Evidence) -> tuple[int, int] | None:
        """Return where the quote stands now, the first place if there are several, or None."""
        longest = (evidence.end or 0) - (evidence.start or 0)
        for length in range(longest, max(0, longest - _MORE_SPACE), -1):
            start = self._places(length).get(evidence.quote_hash)
            if start is not None:
                return self._origins[start], self._origins[start + length - 1] + 1
        return None

    def _places(self, length: int) -> dict[str, int]:
        if length not in self._by_length:
            found: dict[str, int] = {}
            last = len(self._folded) - length
            for start in self._starts:
                if start <= last:
                    found.setdefault(quote_hash(self._folded[start : start + length]), start)
            self._by_length[length] = found
        return self._by_length[length]

    def still_names(self, claim: Claim) -> bool:
        """Tell whether the subject's or the object's longest word still stands near the old line."""
        line = claim.evidence.line
        near = "\n".join(self._lines[max(0, line - _NEAR) : line + _NEAR]).casefold()
        words = [max(node.label.split(), key=len).casefold() for node in (claim.subject, claim.object)]
        return any(len(word) > 4 and word in near for word in words)


def _placed(claim: Claim, document: Document, start: int, end: int, places: _Places) -> Claim:
    raw = document.raw[start:end]
    evidence = replace(
        claim.evidence,
        start=start,
        end=end,
        line=document.raw.count("\n", 0, start) + 1,
        line_to=document.raw.count("\n", 0, end) + 1,
        quote=fold(places.people.mask(raw)),
    )
    return replace(claim, evidence=evidence)
