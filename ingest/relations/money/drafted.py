"""Papers that are drafts: what a draft agreement, plan or budget gives, nobody has given yet."""

from __future__ import annotations

from ingest.document import Document
from ingest.search.patterns import compiled

_OPENING, _TITLE = 1500, 110
"""Characters in which a paper says what it is, and of a line that says so."""
_DRAFT = compiled(r"(?i)\b(?:hørings|aftale|kontrakt|strategi|plan|budget)?udkast\b|\bDRAFT\b")
_BINDS = compiled(
    r"(?i)(?:aftale|overenskomst|kontrakt|budget|strategi|handleplan|handlingsplan|psykiatriplan|udviklingsplan"
    r"|masterplan|politik)\b"
)
"""The papers that give money by what they say, once they are passed; a draft report tells of money already given."""
_DONE = compiled(
    r"\b(?:(?:har|havde|blev|fik|er blevet|har fået|modtog|gav|ydede|bevilgede|afsatte|støttede|betalte|finansierede"
    r"|bidrog|tildelte)\b|(?:19|20)\d\d (?:har|fik|blev))"
)


def is_draft(document: Document) -> bool:
    """Tell whether one of the first short lines calls the paper a draft, and they name it a paper that gives money."""
    lines = [line for line in document.text[:_OPENING].split("\n")[:12] if line.strip() and len(line) <= _TITLE]
    titles = [line for line in lines if not line.rstrip().endswith((".", ",", ";"))]
    return any(map(_DRAFT.search, titles)) and any(map(_BINDS.search, titles))


def tells_of_past(sentence: str) -> bool:
    """Tell whether a sentence of a draft tells what was done before it."""
    return _DONE.search(sentence) is not None
