"""Budget agreements of one authority: what their sentences set aside, out of the budget that the parties agree on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.scopes import Outline
from ingest.modality import funding_status, mood_of
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_TITLE = compiled(
    r"\b(?:[Bb]udgetaftale[nr]?|[Bb]udgetforlig(?:et)?|[Aa]ftalen? om (?:[\w’-]+ ){0,4}?[Bb]udget(?:tet)?)"
    r"(?: for)? (?P<year>20\d\d)\b"
)
_OPENING = 500
_PARTIES = compiled(r"\b(?:(?:[Aa]ftale|[Bb]udget|[Ff]orligs)?[Pp]artierne|[Pp]arterne)\b")
_OFTEN, _FIRST_LINE = 3, 60
"""Times that a text speaks of the parties, unless its first line bears the agreement's title."""
_SETS = compiled(
    r"\b(?:afsætter|prioriterer|bevilger|tilfører|tilføres|afsættes|afsat|prioriteres|fundet|videreføres|fortsætter"
    r"|enige om at (?:afsætte|give|tilføre|prioritere|bevilge|videreføre|fastholde)|(?:løftes|styrkes|hæves|forhøjes) "
    r"med|får\b[^.;]{0,40}\btilskud\w*|overgår\b[^.;]{0,40}\btil (?:\w+ )?drift\b[^.;]{0,20}\bmed"
    r"|\w*udgift\w*\b[^.;]{0,30}\bafholdes)\b"
)
_AT_ONCE = compiled(r"\bog (?:afsætter|prioriterer|bevilger) (?:\w+ )?$")
"""What stands before a sum that is given, whatever the parties wish in the words before."""
_OTHERWISE = compiled(
    r"\b(?:ikke|ingen|foresl\w+|forslag\w*|beregnet|hidtil\w*|tidligere|bespar\w+|spares|søges|søgt|ansøg\w+|puljen?|andel|"
    r"koster|kostede)\b",
)
"""What shows that a sum is wished, saved, another's or told of another time."""
_LEFT_OUT = compiled(r"\b(?:[Ff]orslag|ønsker)\b")
"""A heading over what the agreement does not hold."""
_ARRANGEMENT = compiled(
    r"(?P<name>[A-ZÆØÅ][a-zæøå]{5,}(?:ordningen|tilbuddet|linjen|indsatsen|projektet)) "
    r"(?:tilføres|får|løftes|styrkes)\b"
)
_POINTS_BACK = compiled(r"^(?:Til (?:det|dette|samme) formål|Hertil|Dertil|Til dette)\b")
_THINGS = INITIATIVES | {"Facility", "Unit", "Centre", "Association", "SocialEnterprise"}


def budget_pact_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the money that a budget agreement sets aside, sentence by sentence; mentions must be resolved."""
    title = _TITLE.search(document.text, 0, _OPENING)
    if title is None:
        return
    if title.start() > _FIRST_LINE and len(_PARTIES.findall(document.text)) < _OFTEN:
        return
    pool, last, left_out = Node("FundingPool", f"Budget {title['year']}"), None, False
    for passage in passages:
        if passage.block.kind == "heading":
            left_out = _LEFT_OUT.search(document.text, passage.start, passage.end) is not None
        sums = [m for m in passage.mentions if m.type == "Money"]
        things = _things(passage)
        if len(sums) == 1 and not left_out:
            thing = _given(document, passage, sums[0], things, last)
            topic = outline.at(passage.block).topic
            node = node_of(thing) if thing else _coined(document, passage)
            node = Node(topic.type, topic.label) if node is None and topic and topic.type in _THINGS else node
            if node is not None and _is_set_aside(document, passage, sums[0]):
                yield _draft(passage, sums[0], node, pool, title["year"])
        last = things[-1] if things else last


def _things(passage: Passage) -> list[Mention]:
    return [m for m in passage.mentions if m.type in _THINGS and not m.genitive and m.source not in {"common", "we"}]


def _coined(document: Document, passage: Passage) -> Node | None:
    """Return an arrangement that a sentence opens with and that nothing names but its noun."""
    match = _ARRANGEMENT.match(document.text, passage.start, passage.end)
    return Node("Service", match["name"]) if match else None


def _given(
    document: Document, passage: Passage, money: Mention, things: Sequence[Mention], last: Mention | None
) -> Mention | None:
    """Return what a sum is for: what the sentence names after it, or else before it, or the sentence before."""
    if not things and _POINTS_BACK.match(document.text[passage.start : passage.end]):
        return last
    after = [m for m in things if m.start > money.end]
    return after[0] if after else things[-1] if things else None


def _is_set_aside(document: Document, passage: Passage, money: Mention) -> bool:
    text = document.text[passage.start : passage.end].replace("\n", " ")
    if not _SETS.search(text) or _OTHERWISE.search(text):
        return False
    if _AT_ONCE.search(text[: money.start - passage.start]):
        return True
    mood = mood_of(text, money.start - passage.start, money.end - passage.start)
    return funding_status(mood, "granted") == "granted"


def _draft(passage: Passage, money: Mention, thing: Node, pool: Node, year: str) -> Draft:
    times = [m for m in passage.mentions if m.type == "Period" and m.value[0]]
    time = next((m for m in times if m.start > money.start), times[0] if times else None)
    found: dict[str, Value] = {"start": year, **amount_of(money), **(span_of(time) if time else {})}
    found["status"] = "granted"
    return Draft("fundedBy", thing, pool, passage.start, passage.end, found, 0.7, "budget-pact.sum")
