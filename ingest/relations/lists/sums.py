"""Single lines of money under a named pool: "Styrket rådgivning – 21,5 mio. kr.", "Bord 9 – Vejle Kommune – 2 mio."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.words.labels import clean
from ingest.reading.labels import FIELD_OF
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.relations.lists.frame import Line, Lines
from ingest.relations.lists.granters import granter_of, round_told
from ingest.relations.lists.owned_titles import is_body, title_and_owners
from ingest.relations.money.purse import Purse
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_MONEY = bits({"Money"})
_NOT_YET = compiled(
    r"\b(?:ikke|ingen|afslag|afvist|kan|søgt|ansøgte|ansøgning(?:er)?\b(?! der har)|ansøgt|hvis|forventes|indstilles|"
    r"foreslås|budget(?:tet)?|udgifter?|regnskab|besparelse\w*|takst\w*|merudgift\w*)\b",
    re.IGNORECASE,
)
_BULLET = compiled(r"^[\s•●▪*·–-]*(?:\(?\d{1,2}[.)]\s(?=\D))?")
_AFTER_SUM = compiled(
    r"^(?:\s?kroner|\s?kr\.?)?\)?[\s,;:]*(?:(?:årligt|om året|i alt|over (?:\d|[^\W\d_]+) år)[\s,]*)?"
    r"(?:\(?(?:i |i perioden |fra |for )?(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\)?)?[\s.;,)]*$"
)
_SAYS_WHAT = compiled(r" [–-] [a-zæøå].*$")
"""What a line tells of its entry between a dash and the amount."""
_LEADS_TO_SUM = compiled(
    r"(?:\s?\.{4,})?[\s,:–(-]*(?:(?:i alt|ca\.|op til|tilskud(?: på)?|bevilget|tildelt|beløb|støtte):?\s?)*[\s:–(-]*$",
    re.IGNORECASE,
)
_MARKS = frozenset(":–-(.")
"""What stands between an entry and its amount."""
_TOTAL = compiled(
    r"^(?:(?:alle )?beløb i\b|i alt|samlet\w*|total\w*|sum\b|beløb i alt|hele puljen|tilsammen"
    r"|(?:niveau|scenari(?:e|um)|model|alternativ|variant|trin) [a-z\d]\b)",
    re.IGNORECASE,
)
"""What a line begins with that adds others up, or reckons what something would cost."""
GIFT = (
    r"(?:kommunalt? |statsligt? |regionalt? |privat |årligt? )?(?:\w*tilskud|(?:drifts|projekt)?støtte|\w*bevilling"
    r"|donation(?:er)?|bidrag|\w*finansiering)"
)
"""What a line of a list of income calls what it tells of."""
_INCOME = compiled(rf"(?:{GIFT}|\w*kontingent\w*|(?:deltager|egen)betaling|salg|indtægter)\b", re.IGNORECASE)
"""What a line of a list of income begins with: nobody gets that sum."""
_TELLS = compiled(
    r"^(?:Hertil|Heraf|Dertil|Herudover|Derudover)\b|\b(?:er|var|har|kommer|udgør|koster|blev|bliver|skal|kan|vil"
    r"|anslået|svarende|beregnet|afsættes|afsat|der|pris|i alt)\b"
)
"""What shows that the words before an amount are a sentence."""
_SENTENCES = compiled(r"[a-zæøå)][.!?] [A-ZÆØÅ]")
"""Where one sentence ends and another begins: no label holds that."""
_ROWS = frozenset({"item", "heading"})
_SHORTEST, _LONGEST = 3, 120


@dataclass(frozen=True, slots=True)
class _Entry:
    label: str
    label_at: int
    sums: dict[str, Value]
    mentions: Sequence[Mention]


def line_drafts(
    document: Document, passages: Sequence[Passage], lines: Lines, taken: frozenset[int]
) -> Iterator[Draft]:
    """Yield who pays the recipient or the initiative how much that a line names before its amount; lines that begin at
    the places *taken* are read already."""
    granter = granter_of(document, passages)
    purse = Purse(document, passages)
    for line in lines.holding(_MONEY):
        block = line.block
        entry = _entry(line) if block.kind not in {"contents", "question"} else None
        if entry is not None and block.start not in taken:
            pool = purse.at(block.start) or granter
            paid = pool is not None and not pool.label.startswith("Budget ")  # a budget's lines are not given to anyone
            yield from _drafts(entry, block, round_told(pool, entry.sums)) if pool is not None and paid else ()
            purse.leave(block)


def _entry(line: Line) -> _Entry | None:
    """Return a line's label and amount, where the amount closes it."""
    block, text = line.block, line.text
    sums = [m for m in line.mentions if m.type == "Money"]
    if len(sums) != 1 or not _AFTER_SUM.match(text[sums[0].end - block.start :]):
        return None
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    raw = text[begin : sums[0].start - block.start]
    lead = _LEADS_TO_SUM.search(raw)
    mark = lead.group().strip()[:1] if lead else ""
    label = clean(raw[: lead.start()] if lead else raw)
    if mark not in _MARKS or not _is_label(label, block.kind) or not (block.kind in _ROWS or text[:1].isupper()):
        return None
    time = next((m for m in line.mentions if m.type == "Period" and m.start >= sums[0].end), None)
    found = {**amount_of(sums[0]), **(span_of(time) if time is not None else {}), "status": "granted"}
    return _Entry(label, block.start + begin, found, line.mentions)


def _is_label(label: str, kind: str) -> bool:
    """Tell whether the words before an amount are what it is for: no field of a form, total, income or sentence."""
    if not _SHORTEST <= len(label) <= _LONGEST or not (label[0].isupper() or label[0].isdigit() or kind == "item"):
        return False
    other = label.casefold() in FIELD_OF or _TOTAL.match(label) or _INCOME.match(label)
    return not (other or ": " in label or _SENTENCES.search(label) or _TELLS.search(label) or _NOT_YET.search(label))


def _drafts(entry: _Entry, block: Block, pool: Node) -> Iterator[Draft]:
    if entry.label == pool.label:
        return
    titled = title_and_owners(_SAYS_WHAT.sub("", entry.label), entry.label_at, entry.mentions)
    if titled is not None:
        project, owners = titled
        for owner in owners:
            there = owner.type == PLACE
            found_by = ("locatedIn", "line.place") if there else ("runBy", "line.run")
            yield Draft(found_by[0], project, node_of(owner), *block.span, {}, 0.75, found_by[1])
        yield Draft("fundedBy", project, pool, *block.span, entry.sums, 0.75, "line.titled")
    else:
        subjects = _subjects(entry)
        for subject in subjects:
            found = entry.sums if len(subjects) == 1 else {"status": "granted"}
            yield Draft("fundedBy", subject, pool, *block.span, found, 0.75, "line.sum")


def _subjects(entry: _Entry) -> list[Node]:
    """Return whom a line gives money to where it names bodies alone, else the one thing that it names."""
    label, end = entry.label, entry.label_at + len(entry.label)
    bodies = [m for m in entry.mentions if is_body(m) and m.start >= entry.label_at and m.end <= end + 2]
    rest = label
    for body in bodies:
        rest = rest.replace(label[max(0, body.start - entry.label_at) : body.end - entry.label_at], "", 1)
    if bodies and not re.sub(r"\b(?:og|samt|kommuner?)\b|[\s,./&()-]", "", rest, flags=re.IGNORECASE):
        return [node_of(body) for body in bodies]
    things = (m for m in entry.mentions if m.type in INITIATIVES and m.start <= entry.label_at + 2 and m.end >= end - 1)
    return [next(map(node_of, things), Node("Project", label[0].upper() + label[1:]))]
