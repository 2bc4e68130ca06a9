"""How an item looks to the reviewer: what is said, where, and the words around it, masked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import wrap

from ingest.building.said import in_words
from ingest.review.queue import Item
from ontology.errors import InputError
from ontology.identifiers import fold
from ontology.records import Claim, Evidence

_AROUND = 2  # lines of the document before and after the quote
_WIDTH = 110
_LONGEST, _BESIDE = 1_500, 400
"""Characters of a paragraph that is shown whole; of a longer one, those before and after the quote."""


class Contexts:
    """The documents at hand, each read when its first quote is shown."""

    def __init__(self, paths: Mapping[str, Path], read: Callable[[Path], str] | None = None) -> None:
        """Show quotes in the files of *paths* (by document slug), read by *read*."""
        self._paths = paths
        self._read = read or _raw
        self._lines: dict[str, list[str]] = {}

    def around(self, evidence: Evidence) -> list[tuple[int, str]]:
        """Return the numbered lines around the quote, masked; the quote alone, or nothing, without the document."""
        lines = self._lines_of(evidence.document)
        if not lines:
            return [(evidence.line, evidence.quote)] if evidence.quote else []
        from ingest.persons import mask

        first = max(0, evidence.line - 1 - _AROUND)
        masked = mask("\n".join(lines[first : evidence.line_to + _AROUND])).split("\n")
        return [(first + number, line) for number, line in enumerate(masked, 1) if line.strip()]

    def _lines_of(self, slug: str) -> list[str]:
        if slug not in self._lines:
            path = self._paths.get(slug)
            try:
                self._lines[slug] = self._read(path).split("\n") if path else []
            except InputError:
                self._lines[slug] = []
        return self._lines[slug]


def shown(item: Item, contexts: Contexts) -> str:
    """Return the item as a few lines of text."""
    return _claim(item.claim, contexts) if item.claim else _merge(item)


def _claim(claim: Claim, contexts: Contexts) -> str:
    evidence = claim.evidence
    section = f", {evidence.section}" if evidence.section else ""
    denied = "NOT " if claim.negated else ""
    qualifiers = ", ".join(f"{name} {in_words(value)}" for name, value in claim.qualifiers)
    lines = [
        f"{evidence.document}:{evidence.line}{section}  ({claim.rule}, confidence {claim.confidence:.2f})",
        f"  {claim.subject.type}: {claim.subject.label}",
        f"  {denied}{claim.predicate} -> {claim.object.type}: {claim.object.label}",
    ]
    lines += [f"  {qualifiers}"] if qualifiers else []
    within = range(evidence.line, evidence.line_to + 1)
    for number, text in contexts.around(evidence):
        lines += _quoted(number, fold(text), evidence) if number in within else [f"    {number:>5}  {_cut(fold(text))}"]
    return "\n".join(lines)


def _quoted(number: int, text: str, evidence: Evidence) -> list[str]:
    """Return a line of the quote whole, however long: what is to be decided may stand at its end."""
    first, *others = wrap(_near(text, fold(evidence.quote or "")), _WIDTH, break_on_hyphens=False)
    return [f"  > {number:>5}  {first}", *(f"  >        {other}" for other in others)]


def _near(text: str, quote: str) -> str:
    """Return what stands around the quote in a paragraph that fills a page by itself."""
    place = text.find(quote) if quote else -1
    if len(text) <= _LONGEST or place < 0:
        return text
    start, end = max(0, place - _BESIDE), place + len(quote) + _BESIDE
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else text[: _WIDTH - 2].rstrip() + " …"


def _merge(item: Item) -> str:
    proposal = item.proposal
    why = proposal.why if proposal else ""
    return f"Are these one?\n  {item.names[0]}\n  {item.names[1]}  (would be kept)\n  {why}"


def _raw(path: Path) -> str:
    from ingest.reading import read

    return read(path).raw
