"""What is recommended: under a lead-in ("tre anbefalinger: ..."), by a council, and what an organisation's own paper
asks of authorities ("Regionen bør ...")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.topics.headings import NUMBER
from ingest.mentions.topics.ownbody import own_body
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.wished import advice_label, each_advice, proposal_label
from ingest.relations.lists.frame import Line, Lines, lists_in
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.numbers import FEW, WORDS
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_LEAD_IN = Sought(r"\b[^\W\d_]*anbefaling(?:er|erne)?\b|\bmærkesager\b|\banbefaler vi\b|\bvores krav\b", re.IGNORECASE)
_HEADED = Sought(r"^(?:\d+\.?\s)?(?:(?:Vores|De|Samlede) )?[Aa]nbefalinger(?:ne)?(?: (?:fra|til)\b.{0,60})?:?$")
_COUNCIL = Sought(
    r"(?P<who>[A-ZÆØÅ][a-zæøå-]*(?:rådet|udvalget|gruppen|panelet|nævnet|forummet|ledelsen|sekretariatet|tilsynet"
    r"|partierne)(?:\s(?:i|for|på|ved)\s[a-zæøå]+)?)\s(?:anbefaler|anbefalede|har anbefalet|opfordrer til|indstiller"
    r"|indstillede),?\sat\s(?P<what>(?:[^.;:?!]|(?<=\d)\.(?=\d)){8,260})"
)
_GRANT = compiled(r"\b(?:får|bevilges|tildeles|gives|støttes med)\s(?:[^\W\d_]+ ){0,3}?\d[\d.,]*\s?(?:mio\.? |t\.)?kr")
"""How a piece of advice tells a grant that is proposed: that is told of the money."""
_SPEAKERS = {"Forum", "Association"}
_SHORTEST = 8
"""Letters that a recommendation given in a single word has at least."""
_MOST = 12
"""Items of a list that are read as recommendations."""
_SHOULD = compiled(
    r"^(?:[A-ZÆØÅ]\w+en|[A-ZÆØÅ]\w+erne|[A-ZÆØÅ]\w+et)\s(?:bør|skal)\s(?:derfor\s)?(?P<what>[^.;:]{8,260})"
)
_THERE_SHOULD = compiled(r"^(?P<when>[A-ZÆØÅ][^.;:?]{2,90}?)\sbør der\s(?P<what>[^.;:?]{8,260})")
_ADDRESSEE = compiled(
    r"^(?P<who>Regionen|Regionerne|Kommunen|Kommunerne|Staten|Regeringen|Folketinget|Psykiatrien|Ministeriet)\b"
)
_ADVISING = compiled(r"\banbefal|\bpolitikpapir|\bmærkesag|\bforslag til|\bbud på", re.IGNORECASE)
_OPENING = 3000
"""Characters in which a paper tells that it advises."""


def _advised(
    speaker: Node, label: str, span: tuple[int, int], rule: str, confidence: float, addressee: str = ""
) -> Draft:
    """Return the proposal that *speaker* recommends what *label* says, made where the text stands at *span*."""
    qualifiers: dict[str, Value] = {"addressee": addressee} if addressee else {}
    return Draft("recommends", speaker, Node("Recommendation", label), *span, qualifiers, confidence, rule)


def listed_advice_drafts(document: Document, passages: Sequence[Passage], lines: Lines) -> Iterator[Draft]:
    """Yield the recommendations that lists under a lead-in give, and those of councils without another name."""
    adviser = own_body(document, passages) or _most_named(passages)
    office, author = _office(passages), _author(document, passages)
    for listed in lists_in(
        lines, lambda line: _by_office(_opens(line, adviser, author), office), _entry, awaited=_AWAITED
    ):
        yield from (draft for _, told in listed.entries[: listed.opened.parts or _MOST] for draft in told)
    for passage in _COUNCIL.among(passages):
        yield from _by_council(document, passage)


def _most_named(passages: Sequence[Passage]) -> Mention | None:
    """Return the forum or association that the document names most: it is the one whose recommendations it tells."""
    named = [m for p in passages for m in p.mentions if m.type in _SPEAKERS]
    counts = Counter(m.label for m in named)
    if not counts:
        return None
    (label, often), *others = counts.most_common(2)
    return next(m for m in named if m.label == label) if not others or often > others[0][1] else None


class _Lead(NamedTuple):
    """The line that leads to a list: who advises or proposes, whom, whether each item says "at" of itself, and how many
    paragraphs the list is said to have."""

    who: Mention
    told: str = ""
    proposes: bool = False
    at: bool = False
    parts: int = 0


def _opens(line: Line, adviser: Mention | None, author: Mention | None) -> _Lead | None:
    """Return whose recommendations a line leads to; *author*: who wrote the paper."""
    text = line.text
    heading = line.block.kind == "heading" and not text.endswith(":")
    if _HEADED.regex.match(text) if heading else text.endswith(":") and _LEAD_IN.regex.search(text):
        return _of_noun(line, adviser)
    last = line.passages[-1] if line.passages else None
    verb = _ADVISES.search(line.document.text, last) if last and not heading else None
    if last is None or verb is None or text[-1] in ".!?":
        return None
    itself = _PAPER_BEFORE.fullmatch(verb.string, last.start, verb.start()) is not None
    who = author if itself else _adviser(last, verb)
    if who is None:
        return None
    told = next((m.label for m in last.mentions if m.type in NAMED and m is not who and m.start > verb.end()), "")
    proposes = verb.group().casefold().startswith("foresl")
    parts = _FOLLOWING.search(text)
    if parts is not None:
        return _Lead(who, told, proposes, parts=WORDS[parts["count"]])
    open_ = text.endswith(" at") or _AT_WHOM.search(text) is not None
    return _Lead(who, told, proposes, not open_ and (proposes or not verb.group().casefold().startswith("anbefal")))


def _by_office(lead: _Lead | None, office: Mention | None) -> _Lead | None:
    """Return the lead with the office that wrote the paper as who advises where "we" stood for its authority."""
    ours = lead is not None and office is not None and lead.who.source == "we" and lead.who.type in _OF_ADDRESSEE
    return lead._replace(who=office) if lead is not None and office is not None and ours else lead


def _office(passages: Sequence[Passage]) -> Mention | None:
    """Return the office that opens one of a paper's first lines, under the authority that opens the first."""
    opening = [p.mentions[0] for p in passages[:_HEAD_LINES] if p.mentions and p.mentions[0].start == p.block.start]
    if not opening or opening[0].type not in {"Municipality", "Region"}:
        return None
    return next((m for m in opening[1:] if m.type == "Unit" and m.source != "anaphor"), None)


_HEAD_LINES = 4


def _author(document: Document, passages: Sequence[Passage]) -> Mention | None:
    """Return who is said to have written a paper, where one of its first lines says so."""
    opening = takewhile(lambda passage: passage.start < _OPENING, passages)
    named = (m for p in opening for m in p.mentions[:1] if m.type in ORGANISATIONS)
    return next((m for m in named if _WRITTEN_BY.search(document.text, max(0, m.start - _SOONER), m.start)), None)


_WRITTEN_BY = compiled(r"\b(?:[Uu]darbejdet|[Ss]krevet|[Uu]dført|[Ee]valueret|[Uu]dgivet|[Ff]orfattet) af:? $")
_SOONER = 20
_PAPER_BEFORE = compiled(
    r"(?:Evaluator(?:en|erne)?|Evalueringen|Rapporten|Undersøgelsen|Analysen|Notatet|Forfatterne?|Evalueringsholdet)"
    r"(?: (?:bag|har)(?: [^\W\d_]+){0,2})? "
)
"""A paper, or who wrote it, right before the verb of advice."""


def _of_noun(line: Line, adviser: Mention | None) -> _Lead | None:
    """Return whose list of recommendations a line announces by that noun: not whom they go to."""
    text = line.document.text
    own = _OWN_ADVICE.search(line.text)
    given = line.block.start + own.start("count") if own else line.block.end
    kinds = ORGANISATIONS if own else _SPEAKERS
    named = [m for m in line.mentions if m.type in kinds and m.start < given]
    goes_to = next((m for m in line.mentions if _GOES_TO.search(text, line.block.start, m.start)), None)
    said = [m for m in named if m is not goes_to]
    who = said[-1] if said else adviser
    return _Lead(who, goes_to.label if goes_to is not None else "") if who is not None else None


def _adviser(passage: Passage, verb: re.Match[str]) -> Mention | None:
    """Return who stands before the verb, or right behind it ("på den baggrund anbefaler X")."""
    named = [m for m in passage.mentions if m.type in NAMED]
    behind = next((m for m in named if 0 < m.start - verb.end() < _SOON), None)
    before = next((m for m in named if m.start < verb.start()), None)
    turned = behind is not None and not any(m.end + 1 == verb.start() for m in named)
    bare = _BODY_BEFORE.match(verb.string, passage.start, verb.start()) if turned else None
    if bare is not None:
        return Mention(bare.start("who"), bare.end("who"), "Forum", bare["who"], "pattern")
    return behind if turned else before


_FOLLOWING = compiled(rf"\bfølgende (?P<count>{'|'.join(sorted(FEW))}) [^\W\d_]+:$")
"""How a line ends whose list is as many paragraphs as it says."""
_BODY_BEFORE = compiled(
    r"(?P<who>(?=[A-ZÆØÅ])[^\W\d_-]*(?:(?i:rådet|udvalget|gruppen|panelet|nævnet|forummet|ledelsen|bestyrelsen))) $"
)
"""A body that opens the line with its noun alone and says to whom it gives advice."""
_ADVISES = Sought(
    r"\b(?:anbefaler|indstiller|foreslår|anbefales|indstilles|anbefalede|foreslog|opfordrer|opfordrede|indstillede)\b",
    re.IGNORECASE,
)
_AWAITED = _LEAD_IN.bit | _HEADED.bit | _ADVISES.bit
"""What a line holds that leads to recommendations."""
_AT_WHOM = compiled(r",? at(?: [^\W\d_]+){1,4}$")
"""How a lead-in ends that goes on in each item: "anbefaler X, at Region Y"."""
_GOES_TO = compiled(r"\btil $")
_SOON = 2
_LINE_AT = compiled(r"(?:[-–•*]\s?|\w{1,2}[.)]\s)?[Aa]t [a-zæøåA-ZÆØÅ]")
_AT = compiled(r"^(?:[Aa]t\s)(?:godkende, at )?")
_PROCEDURE = compiled(
    r"\befterretning|\bhar (?:an)?søgt\b|\bfinansieres (?:af|inden)"
    r"|\bdrøft|\bstilling til|\borienter|\budsættes|\bfremsend|\bsendes|\btages til|\bat\s+punktet"
    r"|\bhvorvidt\b|\b(?:skal |at |kan )?behandles\b|\bgodkend\w+ (?:af )?(?:referat|dagsorden|mødekalender)",
    re.IGNORECASE,
)
_OWN_ADVICE = compiled(r"\b(?:har|med|kommer med|giver|har givet)\b[^.;:]{0,60}?\b(?P<count>[^\W\d_]+) anbefalinger")
"""What shows that those named before are the ones who advise."""


def _entry(line: Line, lead: _Lead) -> tuple[Draft, ...] | None:
    """Return what an item of the list, or a line that goes on with "at", recommends or proposes."""
    clause = line.passages and _LINE_AT.match(line.document.text, line.passages[0].start)
    counted = lead.parts > 0 and line.block.kind == "prose" and bool(line.passages)
    if not clause and not counted and (line.block.kind != "item" or lead.at or not line.passages):
        return None
    start, end = line.passages[0].start, line.passages[0].end
    text = line.document.text[start:end]
    numbered = NUMBER.match(text)
    words = _AT.sub("", text[numbered.end() if numbered else 0 :].strip(" ,.;•–-").removesuffix(", og"))
    single = len(words) >= _SHORTEST and " " not in words
    label = words if single else (proposal_label if lead.proposes else advice_label)(words)
    if not label or label.endswith("?") or _PROCEDURE.search(words):
        return ()
    if lead.proposes:
        return (Draft("proposes", node_of(lead.who), Node("Proposal", label), start, end, {}, 0.6, "advice.listed"),)
    near = (m for m in line.passages[0].mentions if m.type in ORGANISATIONS and m.start - start < _SHORTEST)
    told = next((m.label for m in near if not m.genitive and m.label != lead.who.label), lead.told)
    return (_advised(node_of(lead.who), label, (start, end), "advice.listed", 0.6, told),)


def _by_council(document: Document, passage: Passage) -> Iterator[Draft]:
    """Yield what a council, committee or group that has no other name than its noun advises."""
    match = _COUNCIL.match(document.text, passage)
    for piece in each_advice(match["what"], said=True) if match else ():
        label = advice_label(piece)
        if match and label and not _GRANT.search(piece):
            who = " ".join(match["who"].split())
            node = Node("Unit" if who.endswith(_OFFICES) else "Forum", who)
            yield _advised(node, label, match.span(), "advice.council", 0.7)


_OFFICES = ("ledelsen", "sekretariatet", "tilsynet")


def advice_drafts(document: Document, passages: Sequence[Passage], speaker: Mention | None) -> Iterator[Draft]:
    """Yield the recommendations of a paper that advises, made by the organisation whose paper it is."""
    if speaker is None or speaker.type != "Association" or not _ADVISING.search(document.text[:_OPENING]):
        return
    for passage in passages:
        text = document.text[passage.start : passage.end]
        yield from _should_be(text, passage, speaker)
        match = _SHOULD.match(text)
        who = _ADDRESSEE.match(text)
        label = advice_label(match["what"]) if match and who else ""
        if label and who:
            span = passage.span
            yield _advised(node_of(speaker), label, span, "advice.should", 0.7, who["who"])


_OF_ADDRESSEE = frozenset({"Region", "Municipality", "StateBody"})


def _should_be(text: str, passage: Passage, speaker: Mention) -> Iterator[Draft]:
    """Yield "Ved mistanke om ... bør der gives mulighed for ...", which names nobody that should do it."""
    match = _THERE_SHOULD.match(text)
    label = advice_label(f"{match['what']} {match['when'].lower()}") if match else ""
    if label:
        yield _advised(node_of(speaker), label, passage.span, "advice.there-should", 0.6)
