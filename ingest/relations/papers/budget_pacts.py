"""Budget agreements of one authority: what their sentences set aside, out of the budget that the parties agree on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, Mention
from ingest.mentions.topics.headings import NUMBER, labels_only
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.general import is_general
from ingest.mentions.words.lexicon import head_of
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_AGREED = compiled(
    r"\b(?:[Bb]udget(?:aftale[nr]?|forlig(?:et)?|tet)?|[Aa]ftale[nr]? om (?:[\w’-]+ ){0,4}?[Bb]udget(?:tet)?)"
    r"(?: (?:for|i [A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+)?))? (?P<years>20\d\d(?:\s?[-–]\s?20\d\d)?)\b"
)
_AGREES = compiled(r"\b(?:[Ff]orlig\w*|[Bb]udget(?:aftale|forlig)\w*|enige|[Aa]ftalen? om [^.;:]{0,40}budget)\b")
_NO_PACT = compiled(r"\b(?:[Ff]orslag\w*|[Uu]dkast|[Oo]plæg\w*|[Øø]nske\w*|[Bb]udgetkatalog\w*|[Hh]øring\w*)\b")
_NEXT_YEARS = compiled(
    r"\b(?:(?:næste|det kommende) års [Bb]udget\w*|[Bb]udget(?:aftale[nr]?|forlig(?:et)?|tet)? for (?:næste|"
    r"det kommende) år)\b"
)
_WRITTEN = compiled(r"\b(?:\d{1,2}[./-] ?(?:\d{1,2}[./-] ?|[a-zæøå]{3,9} )|[Dd]ate )(?P<year>20\d\d)\b")
"""The date of a page that calls its budget next year's."""
_HEAD, _TITLES = 1200, 200
"""Characters in which a page tells that a budget was agreed on, and in which its title stands."""
_OPENING = 500
_SETS = compiled(
    r"\b(?:afsætter|prioriterer|bevilger|tilfører|tilføres|afsættes|afsat|prioriteres|fundet|videreføres|fortsætter"
    r"|enige om at (?:afsætte|give|tilføre|prioritere|bevilge|videreføre|fastholde)|(?:løftes|styrkes|hæves|forhøjes) "
    r"med|får\b[^.;]{0,40}\btilskud\w*|overgår\b[^.;]{0,40}\btil (?:\w+ )?drift\b[^.;]{0,20}\bmed"
    r"|\w*udgift\w*\b[^.;]{0,30}\bafholdes|^Udgiften er|\bforudsat en\b)\b"
)
_AT_ONCE = compiled(r"\bog (?:afsætter|prioriterer|bevilger) (?:\w+ )?$")
"""What stands before a sum that is given, whatever the parties wish in the words before."""
_OTHERWISE = compiled(
    r"\b(?:ikke|ingen|foresl\w+|forslag\w*|beregnet|hidtil\w*|tidligere|bespar\w+|spares|søges|søgt|ansøg\w+|puljen?|andel|"
    r"koster|kostede)\b"
)
"""What shows that a sum is wished, saved, another's or told of another time."""
_GETS_SOME = compiled(
    r"\b(?:får|fik|tilføres|har fået)(?: (?:også|desuden|derudover|flere|nye|ekstra|varige)){0,2} (?:penge|midler)\b"
    r"|\b(?:[Dd]er er|er der)(?: (?:også|desuden|derudover|afsat|fundet)){0,2} (?:penge|midler) til (?!at\b)"
)
"""How money is given whose sum the sentence does not tell."""
_LEFT_OUT = compiled(r"\b(?:[Ff]orslag|ønsker)\b")
"""A heading over what the agreement does not hold."""
_ARRANGEMENT = compiled(
    r"(?P<name>[A-ZÆØÅ][a-zæøå]{5,}(?:ordningen|tilbuddet|linjen|indsatsen|projektet)) "
    r"(?:tilføres|får|løftes|styrkes)\b"
)
_ITEM_OPENS = compiled(
    r"[•*–-]?\s*(?:(?:Forsøget|Projektet|Ordningen|Indsatsen|Tilbuddet) (?:med|om) (?:en |et "
    r")?(?P<trial>[^.,;:]{6,90}?)"
    r"(?= (?:gøres|videreføres|fortsætter|forlænges|udvides|udbredes|overgår|styrkes)\b)|"
    r"(?P<noun>[A-ZÆØÅ][a-zæøå]{5,}(?:en|et))\b)"
)
"""How an item opens: with what is tried, or with a definite noun."""
_DECIMAL = compiled(r"\d{1,2}(?:\.\d{1,2})+\.? ")
_FOR_THIS = compiled(r"\b(?:til (?:formålet|dette|det)|[Hh]ertil|[Dd]ertil)\b")
_POINTS_BACK = compiled(r"^(?:Til (?:det|dette|samme) formål|Hertil|Dertil|Til dette)\b")


def budget_pact_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the money that a budget agreement sets aside, sentence by sentence; mentions must be resolved."""
    pool = agreed_budget(document)
    if pool is None:
        return
    year = pool.label.split()[1][:4]
    last, left_out = None, False
    for passage in passages:
        if passage.block.kind == "heading":
            left_out = _LEFT_OUT.search(document.text, passage.start, passage.end) is not None
        sums = [m for m in passage.mentions if m.type == "Money"]
        things = _things(passage)
        if len(sums) == 1 and not left_out:
            thing = _given(document, passage, sums[0], things, last)
            topic = outline.at(passage.block).topic
            node = node_of(thing) if thing else _coined(document, passage) or _in_item(document, passage)
            own = passage.block.kind not in {"item", "grant"} or outline.at(passage.block).own
            if node is None and topic and topic.type in THINGS and own:
                node = topic.node
            node = node or _titled(document, passage)
            if node is not None and _is_set_aside(document, passage, sums[0]):
                yield _draft(passage, sums[0], node, pool, year)
        elif not sums and not left_out and things and (gets := _gets(document, passage, things)) is not None:
            found: dict[str, Value] = {"start": year, "status": "granted"}
            yield Draft("fundedBy", node_of(gets), pool, *passage.span, found, 0.65, "budget-pact.gets")
        last = things[-1] if things else last


def agreed_budget(document: Document) -> Node | None:
    """Return the budget that a page's opening says was agreed on, out of which the page tells what is paid."""
    text = document.text
    told, following = _AGREED.search(text, 0, _OPENING), _NEXT_YEARS.search(text, 0, _OPENING)
    if not (told or following) or not _AGREES.search(text, 0, _HEAD) or _NO_PACT.search(text, 0, _TITLES):
        return None
    if told:
        return Node("FundingPool", "Budget " + re.sub(r"\s?[-–]\s?", "-", told["years"]))
    written = _WRITTEN.search(text, 0, _TITLES)
    return Node("FundingPool", f"Budget {int(written['year']) + 1}") if written else None


def _things(passage: Passage) -> list[Mention]:
    return [m for m in passage.mentions if m.type in THINGS and not m.genitive and m.source not in {"common", "we"}]


def _gets(document: Document, passage: Passage, things: Sequence[Mention]) -> Mention | None:
    """Return who gets money whose sum is not told: who stands right before the verb, or right after "penge til"."""
    text = document.text
    gets = _GETS_SOME.search(text, passage.start, passage.end)
    if gets is None or _OTHERWISE.search(text, passage.start, passage.end):
        return None
    before = [m for m in things if m.start == passage.start or 0 <= gets.start() - m.end <= 1]
    after = [m for m in things if gets.end() <= m.start <= gets.end() + len("den nye ")]
    mood = mood_of(text[passage.start : passage.end], gets.start() - passage.start, gets.end() - passage.start)
    if funding_status(mood, "granted") != "granted":
        return None
    return next(iter(after if gets.group().endswith("til ") else before), None)


def _coined(document: Document, passage: Passage) -> Node | None:
    """Return an arrangement that a sentence opens with and that nothing names but its noun."""
    match = _ARRANGEMENT.match(document.text, passage.start, passage.end)
    return Node("Service", match["name"]) if match else None


def _in_item(document: Document, passage: Passage) -> Node | None:
    """Return what an item speaks of that opens with an offer's definite noun, or with what is done with a trial."""
    if passage.block.kind not in {"item", "grant"}:
        return None
    opening = _ITEM_OPENS.match(document.text, passage.block.start, passage.block.end)
    if opening is None:
        return None
    name = opening["trial"] or opening["noun"]
    head = head_of(name.split()[0]) if opening["noun"] else None
    if opening["noun"] and (head is None or not head.definite or head.type not in THINGS):
        return None
    return Node(head.type if head is not None else "Project", name[0].upper() + name[1:])


def _titled(document: Document, passage: Passage) -> Node | None:
    """Return the title of a numbered part where the sentence says that the sum is for what the part is about."""
    section = document.section_at(passage.start)
    text = document.text[passage.start : passage.end]
    numbered = NUMBER.match(section.title) or _DECIMAL.match(section.title) if section is not None else None
    if section is None or numbered is None or not _FOR_THIS.search(text):
        return None
    title = section.title[numbered.end() :].strip()
    return None if labels_only(title) or is_general(title) else Node("Project", title)


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
    told = re.split(r", (?:som|der) i dag ", text)[0]
    if not _SETS.search(text) or _OTHERWISE.search(told):
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
    return Draft("fundedBy", thing, pool, *passage.span, found, 0.7, "budget-pact.sum")
