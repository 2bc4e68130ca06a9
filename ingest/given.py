"""Claims that another reader found (a person, a model, a program), as JSON lines: admitted like our own, or told of.

The form is that of ``psykgraf extract --format jsonl``. A line says in which document its quote stands; a claim whose
quote is not found there is left out, however sure its reader was.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.persons.filenames import document_name, masked_file, masked_name
from ingest.persons.masked import MASK
from ontology.claim_check import check_claim
from ontology.claim_json import claim_from_json, parse_lines
from ontology.counting import counted
from ontology.errors import InputError
from ontology.files import read_text
from ontology.identifiers import fold, slug
from ontology.records import Claim, Finding

if TYPE_CHECKING:
    from ingest.claims import Draft
    from ingest.document import Document

LEFT_OUT = ": left out."
REFUSED = "PG505"
"""The code of a finding about a claim that was left out."""
CONFIDENCE = 0.5
"""How sure a claim is of which its reader does not say it."""
LONGEST_QUOTE = 2_000
"""Characters of a quote; a longer one is a passage, and shows nobody where the fact stands."""


@dataclass(frozen=True, slots=True)
class GivenLine:
    """One line of a file of claims: where it stands (``file:line``) and its object."""

    where: str
    row: Mapping[str, Any]


@dataclass(slots=True)
class Given:
    """The lines of all files by the document that they name, and a finding for each line that is no claim."""

    lines: dict[str, list[GivenLine]] = field(default_factory=lambda: defaultdict(list))
    faults: list[Finding] = field(default_factory=list)

    def of(self, path: Path) -> list[GivenLine]:
        """Return the lines about the file at *path*, which they name with or without its ending, or by its slug."""
        return [line for name in _names_of(path) for line in self.lines.get(name, ())] if self.lines else []

    def take(self, path: Path) -> list[GivenLine]:
        """Take out the lines about the file at *path*."""
        return [line for name in _names_of(path) for line in self.lines.pop(name, ())] if self.lines else []

    def left(self) -> Iterator[Finding]:
        """Yield a finding for each document that was named and is not among those that were read."""
        for name, lines in sorted(self.lines.items()):
            yield fault(
                lines[0].where,
                f"no document {masked_name(name)!r} was read; the {counted(len(lines), 'claim')} about it",
            )


def _names_of(path: Path) -> Iterable[str]:
    return dict.fromkeys((path.stem, path.name, slug(path.stem), document_name(path)))


def read_given(paths: Iterable[Path]) -> Given:
    """Return the claims of the files; a line that is none is told of and the others hold.

    Raises InputError for a file that cannot be read.
    """
    given = Given()
    for path in paths:
        for number, row, what in parse_lines(read_text(path, "the claims")):
            where = f"{masked_file(path)}:{number}"
            if what or not isinstance(row.get("doc"), str):
                what = what or '"doc" is the name of the document, without its ending.'
                given.faults.append(fault(where, what))
            else:
                given.lines[row["doc"]].append(GivenLine(where, row))
    return given


def fault(where: str, what: str) -> Finding:
    """Return what to tell of a line, at ``file:line``, that was left out."""
    from ingest.persons import mask

    message = f"{mask(what.removesuffix(LEFT_OUT)).rstrip('.')}{LEFT_OUT}"
    return Finding(REFUSED, where.rpartition(":")[0], message, where, "warning")


def admitted(document: Document, lines: Sequence[GivenLine]) -> tuple[list[Claim], list[Finding]]:
    """Return the claims of *lines* that the document bears out, as candidates, and what is wrong with the others."""
    from ingest.claims import admit

    drafts: list[tuple[str, Draft]] = []
    faults: list[Finding] = []
    for line in lines:
        try:
            drafts.append((line.where, _draft(document, line)))
        except InputError as error:
            faults.append(fault(line.where, error.what))
    claims = list(admit(document, [draft for _, draft in drafts]))
    kept = {(claim.predicate, claim.subject.label, claim.object.label) for claim in claims}
    for where, draft in drafts:
        if (draft.predicate, fold(draft.subject.label), fold(draft.object.label)) not in kept:
            faults.append(fault(where, _why_not(draft)))
    return claims, faults


def _why_not(draft: Draft) -> str:
    """Return why the labels of a claim whose quote stands were not admitted."""
    from ingest.claims import TAKEN_FOR_A_PERSON, label_fault

    if fold(draft.subject.label) == fold(draft.object.label):
        return "one thing is both subject and object"
    return next(filter(None, (label_fault(node.label) for node in (draft.subject, draft.object))), TAKEN_FOR_A_PERSON)


def _draft(document: Document, line: GivenLine) -> Draft:
    from ingest.claims import Draft, check_texts

    claim = claim_from_json({"line": 1, **line.row}, document.slug, line.where)
    check_claim(claim, line.where)
    if not 0 <= claim.confidence <= 1:
        raise InputError('"confidence" lies between 0 and 1.', where=line.where)
    check_texts(claim.qualifiers, line.where)
    place = _place(document, claim.evidence.quote or "", claim.evidence.line)
    if place is None and not claim.evidence.quote:
        raise InputError('there is no "quote".', where=line.where)
    if place is None:
        raise InputError(f"the quote does not stand in {document.slug}.", where=line.where)
    confidence = claim.confidence if "confidence" in line.row else CONFIDENCE
    rule = f"given.{slug(Path(line.where.rpartition(':')[0]).stem, 40)}"
    return Draft(
        claim.predicate,
        claim.subject,
        claim.object,
        *place,
        dict(claim.qualifiers),
        confidence,
        rule,
        negated=claim.negated,
    )


def _place(document: Document, quote: str, line: int) -> tuple[int, int] | None:
    """Return where the quote stands in the repaired text: of several places the one nearest to the raw *line*.

    It is looked for in the raw text and in the repaired one, since a reader may have seen either; lines may be broken
    anywhere, and a masked character stands for any.
    """
    words = quote.split()
    if not words or len(quote) > LONGEST_QUOTE:
        return None
    sought = re.compile(r"\s+".join(_letters(word) for word in words))
    raw = [_repaired(document, *found.span()) for found in sought.finditer(document.raw)]
    places = [place for place in raw if place[0] < place[1]] or [
        found.span() for found in sought.finditer(document.text)
    ]
    return min(places, key=lambda place: (abs(document.line_of(place[0]) - line), place), default=None)


def _letters(word: str) -> str:
    return re.escape(word).replace(re.escape(MASK), r"\S")


def _repaired(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return the offsets in the repaired text of the raw text's ``[start, end)``."""
    return bisect_left(document.origins, start), bisect_left(document.origins, end)
