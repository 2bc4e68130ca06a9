"""Agreements on how a pool of the state is dealt out: each of their parts bears the title of what gets money, and says
somewhere in its text how much ("1.2 Flere akuttilbud ... Der afsættes 12 mio. kr. i 2016-2019")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.names.pools import pools_in
from ingest.mentions.topics.headings import NUMBER, labels_only
from ingest.mentions.words.general import SAYS, is_general
from ingest.mentions.words.labels import clean
from ingest.modality import funding_status, mood_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of, spans_years, years_of
from ingest.relations.engine.rule import bits
from ingest.relations.money.purse import Purse
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_MONEY = bits({"Money"})
_PACT = compiled(
    r"\b(?:[^\W\d_]*aftale(?:n|tekst(?:en)?)?|udmøntning(?:en)?|fordeling(?:en)?|udmøntes|fordeles)\b", re.IGNORECASE
)
_DEALS_OUT = compiled(r"\b[Aa]ftale[a-zæøå]* (?:om|vedrørende|af)\b.{0,30}?\b(?:fordeling|udmøntning)(?:en)? af\b")
"""What a title says of any pool on which parties agreed."""
STATE_POOLS = ("Satspuljen", "SSA-reserven", "Finansloven")
_PACT_TITLE = compiled(r"(?:Politisk )?(?:[Dd]el)?[Aa]ftale(?:tekst)? (?:om|vedr)", re.IGNORECASE)
_OPENING, _LONGEST_TITLE = 1200, 260
_FIRST = 3000
"""Characters of an agreement in which it tells the sum of all, before its parts."""
_DECIMAL = compiled(
    r"(?:Initiativ|Indsats|Punkt|Nr\.)?\s?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]\s*|\s+)(?=[A-ZÆØÅ”\"])"
)
_LETTER = compiled(r"[A-Z][.)] (?=[A-ZÆØÅ])")
_LONGEST, _FEWEST_WORDS, _MOST = 130, 2, 0.6
_SUM_LAST = compiled(r"[\s:,–(-]+(?:i alt |ca\. )?$")
_NO_TITLE = compiled(
    r"(?:Tabel|Figur|Bilag|Note|Side|Økonomi|I alt|Anm\.|Kilde|Aftale|Delaftale|Parterne|Partierne|Finansiering"
    r"|Mio\.)\b|.*\b(?:enige om|afsættes|afsat|udmøntes)\b",
    re.IGNORECASE,
)
"""How a short line begins, or what it holds, that is no title of an initiative."""
_SETS = compiled(
    r"\b(?:afsættes|afsætter|afsætte|afsat|prioriteres|prioritere|finansieres med|bevilges|bevilget|tilføres|reserveres"
    r"|øremærkes)\b|^\W*(?:Økonomi|Bevilling|Ramme|Udgift(?:er)?)\s?:|\b[Ii]nitiativet (?:koster|udgør|er på"
    r"|har en (?:samlet )?ramme)\b"
)
_SENTENCES = compiled(r"[a-zæøå)][.:!?] [A-ZÆØÅ]")
_PARTLY = compiled(
    r"^\W*(?:Heraf|Deraf|Hvoraf|Ud af|Af de(?:t|n|n samlede)?\b|Blandt|Herunder)|\b(?:ikke|ingen|tidligere|hidtil"
    r"|sidste års|uforbrugte|allerede|ud over|udover|foreslå\w*|kan søge|blev|var|vil|pr\.|heraf|op til)\b",
)
"""What shows that a sum is a part of another, another's, or not given."""
_FOR_IT = compiled(
    r"\b(?:til (?:det(?:te)? |den(?:ne)? )?(?:initiativ(?:et)?|formål(?:et)?|indsats(?:en)?|projekt(?:et)?"
    r"|forsøg(?:et)?|ordning(?:en)?|det|dette)(?!(?-i: [”\"“»]?[A-ZÆØÅ]))|hertil|dertil)\b",
    re.IGNORECASE,
)
_FOR = compiled(r"\b(?<!frem )(?<!fra )(?<!\d )(?:til|på) (?!(?:19|20)\d\d|i alt|\d)")
_IN_ALL = compiled(r"\b(?:i alt|samlet|samlede)\b", re.IGNORECASE)
_YEARLY = compiled(r"[\s,]*(?:kr\.?)?\s?i (?:19|20)\d\d")
_THINGS = THINGS | {"FundingPool"}


@dataclass(slots=True)
class _Part:
    """A part of the agreement: its title, where that stands, a sum in the title itself, and the sentences below."""

    title: str
    block: Block
    number: str
    money: Mention | None = None
    told: list[Passage] = field(default_factory=list)


def pool_pact_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what each part of an agreement on a pool is given out of it; mentions must be resolved."""
    pool = pact_pool(document)
    if pool is not None:
        for part in _parts(document, passages):
            yield from _given(document, part, pool)


_DEALS = r"(?:afsat|afsættes|afsætte|udmøntes|udmøntet|udmønte|fordeles|fordelt|fordele)"
_WHOLE = compiled(
    r"\W*(?:(?:I alt|Samlet)\b[^.;:]{0,90}?|(?:Med aftalen|[^\W\d_]*[Aa]ftalen (?:indebærer|betyder|medfører)"
    rf"|[^.;:]{{0,90}}\benige om at)\b[^.;:]{{0,60}}?)\b{_DEALS}"
    r"(?: (?:samlet|i alt|ca\.|knap|godt|lidt over))*\s$"
    r"|\W*Der (?:udmøntes|fordeles|er (?:udmøntet|fordelt)) (?:samlet|i alt)(?: (?:ca\.|knap|godt|lidt over))*\s$"
    r"|\W*Aftalen (?:afsætter|fordeler|udmønter)(?: i alt| ca\.)*\s$"
)
"""How a sentence leads to the sum of all that an agreement deals out."""
_AFTER_ALL = compiled(
    r"(?!\s\(?heraf)[^.;:]{0,60}?"
    r"(?:[.]|$| til (?:at |(?:følgende|nedenstående|en række|forskellige|initiativer|indsatser)\b))"
)


def pact_size_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield how much is dealt out of the pool on which parties have agreed ("Med aftalen udmøntes i alt ...")."""
    if not any(map(document.text.__contains__, _DEALT)):
        return
    purse, whole = Purse(document, passages), pact_pool(document)
    for passage in passages:
        if not passage.held & _MONEY:
            continue
        sums = [m for m in passage.mentions if m.type == "Money"]
        pools = [m for m in passage.mentions if m.type == "FundingPool" and m.label.startswith(STATE_POOLS)]
        pool = node_of(pools[0]) if pools else purse.at(passage.start) or (whole if passage.start < _FIRST else None)
        if len(sums) != 1 or pool is None or not pool.label.startswith(STATE_POOLS):
            continue
        lead, after = document.text[passage.start : sums[0].start].replace("\n", " "), sums[0].end
        of_all = _WHOLE.fullmatch(lead) is not None and _AFTER_ALL.match(document.text, after, passage.end) is not None
        if not of_all or _PARTLY.search(document.text[passage.start : passage.end]):
            continue
        found: dict[str, Value] = {"amount_dkk": sums[0].value.high}
        times = [m for m in passage.mentions if m.type == "Period" and spans_years(m)]
        found |= span_of(times[0]) if times else years_of(pool, {})
        yield Draft("poolAmount", pool, Node("Money", sums[0].label), *passage.span, found, 0.7, "pool-pact.size")
        return


_DEALT = ("atspulje", "ATSPULJE", "eserven", "ESERVEN", "inanslov", "INANSLOV", "SSA-")
"""Parts of the names of the state's wide pools, as they stand in texts."""


def without_rivals(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what else was read of the sums that an agreement gives to what its parts are called after, or that are
    the size of a pool with a page of its own, and what a list of grants tells better than its opening."""
    every = list(drafts)
    pays = [draft for draft in every if draft.predicate == "fundedBy"]
    spans = sorted((draft.start, draft.end) for draft in pays if draft.rule.startswith(_RULES))
    sizes = sorted((draft.start, draft.end) for draft in every if draft.rule == "call.size")
    got = _by_sum(draft for draft in pays if draft.rule == "grantee.pool")  # out of the part's own pool
    called = _by_sum(draft for draft in every if draft.rule == "set-aside.size")  # by the name it goes on to bear
    listed = {draft.subject.label.casefold() for draft in pays if draft.rule.startswith("award.")}
    for draft in every:
        other = draft.predicate == "fundedBy" and not draft.rule.startswith(_RULES)
        rival = other and _inside(spans, draft.start)
        aside = draft.rule == "set-aside.thing" and _inside(sizes, draft.start)
        opening = other and draft.rule.endswith(".list") and draft.subject.label.casefold() in listed
        wide = draft.rule.startswith("grant.here") and _same_sum(draft, got)
        wide = wide or (draft.rule == "pool.amount-set-aside" and _same_sum(draft, called))
        if not (rival or aside or opening or wide):
            yield draft


def _by_sum(drafts: Iterable[Draft]) -> dict[Value | None, list[Draft]]:
    """Return drafts by the sum of which they tell."""
    found: dict[Value | None, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.qualifiers.get("amount_dkk"), []).append(draft)
    return found


def _same_sum(draft: Draft, others: Mapping[Value | None, Sequence[Draft]]) -> bool:
    """Tell whether one of the others tells of the same sum at the same place."""
    alike = others.get(draft.qualifiers.get("amount_dkk"), ())
    return any(draft.start <= other.end and other.start <= draft.end for other in alike)


def _inside(spans: Sequence[tuple[int, int]], place: int) -> bool:
    """Tell whether a place lies in one of the spans, which stand in the order of the text."""
    number = bisect_right(spans, place, key=lambda span: span[0]) - 1
    return number >= 0 and place < spans[number][1]


_RULES = "pool-pact."


def pact_pool(document: Document) -> Node | None:
    """Return the pool that a title among the first lines says is dealt out."""
    pact = False
    for block in document.blocks:
        if block.start > _OPENING:
            return None
        text = document.text[block.start : block.end]
        if len(text) > _LONGEST_TITLE or text[-1] in ".;,?":
            continue
        pact = pact or _PACT_TITLE.match(text) is not None
        alone = pact and text.startswith(STATE_POOLS)  # below the title of the agreement
        if not (alone or _PACT.search(text) or _agreed(document, block)):
            continue
        known = (m for m in register_names().find(text) if m.type == "FundingPool")
        wide = STATE_POOLS if _DEALS_OUT.search(text) is None else ""
        named = (m.label for m in (*known, *pools_in(text, 0, len(text))) if m.label.startswith(wide))
        if label := max(named, key=len, default=""):  # with its years
            return Node("FundingPool", label)
    return None


def _agreed(document: Document, title: Block) -> bool:
    """Tell whether the text right under a document's first line says that money was dealt out, or parties agreed on
    it."""
    return title is document.blocks[0] and _DEALT_OUT.search(document.text, title.end, title.end + _SOON) is not None


_DEALT_OUT = compiled(
    r"\b(?:enige om|indgået (?:en )?(?:aftale|forlig)|forlig om|aftale om|fordelt|fordelingen af|udmøntet|"
    r"fået (?:penge|midler))\b"
)
_SOON = 500
"""Characters under a title in which the text says so."""


def _parts(document: Document, passages: Sequence[Passage]) -> list[_Part]:
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        by_block.setdefault(passage.block.start, []).append(passage)
    parts: list[_Part] = []
    for block, after in pairwise((*document.blocks, None)):
        assert block is not None  # noqa: S101 - only the last is none
        inside = by_block.get(block.start, [])
        part = _part(document, block, after, inside)
        if part is not None:
            parts.append(part)
        elif parts:
            parts[-1].told += inside
    return [one for one, after in pairwise((*parts, None)) if one is not None and not _is_chapter(one, after)]


def _is_chapter(part: _Part, after: _Part | None) -> bool:
    """Tell whether a numbered part has parts of its own."""
    return after is not None and bool(part.number) and after.number.startswith(f"{part.number}.")


def _part(document: Document, block: Block, after: Block | None, inside: Sequence[Passage]) -> _Part | None:
    """Return the part that a line opens as its title."""
    text = document.text[block.start : block.end]
    if len(text) > _LONGEST or block.kind not in {"heading", "prose", "item", "grant"}:
        return None
    number = _DECIMAL.match(text) or _LETTER.match(text) or NUMBER.match(text)
    if number is None and (
        block.kind in {"item", "grant"} or any(m.type == "FundingPool" for p in inside for m in p.mentions)
    ):
        return None  # an entry of a list, or what the pool itself is called
    title = text[number.end() :] if number else text
    sums = [m for p in inside for m in p.mentions if m.type == "Money"]
    money = sums[0] if len(sums) == 1 else None
    if money is not None:
        offset = block.start + len(text) - len(title)
        before = _SUM_LAST.search(document.text, offset, money.start)
        if before is None or document.text[money.end : block.end].strip(" .)"):
            return None
        title = document.text[offset : before.start()]
    elif title[-1:] in ".;:,?!":
        return None
    whole = [m for p in inside for m in p.mentions if m.end - m.start >= _MOST * len(title) and m.type != "Money"]
    if any(m.type not in _THINGS for m in whole):
        return None  # a region's or a party's own part
    if not _may_name(title, 1 if number else _FEWEST_WORDS) or (
        money is None and (after is None or not _tells(document, after))
    ):
        return None
    coded = number is not None and "number" in number.re.groupindex
    return _Part(clean(title), block, number["number"] if coded and number else "", money)


def _may_name(title: str, fewest: int) -> bool:
    words = title.split()
    if len(words) < fewest or not (title[:1].isupper() or title[:1] in '”"“'):
        return False
    said = SAYS.search(title, len(words[0])) or _SENTENCES.search(title) or _SETS.search(title)
    return not (said or _NO_TITLE.match(title) or labels_only(title) or is_general(title))


def _tells(document: Document, after: Block) -> bool:
    """Tell whether a line under a title is a paragraph."""
    text = document.text[after.start : after.end]
    return after.kind in {"prose", "field"} and (text[-1] in ".:”" or len(text) > _LONGEST or bool(_SETS.search(text)))


def _given(document: Document, part: _Part, pool: Node) -> Iterator[Draft]:
    told = [passage for passage in part.told if passage.held & _MONEY and _sets(document, passage)]
    thing = Node("Project", part.title)
    if part.money is not None:
        found: dict[str, Value] = {**amount_of(part.money), "status": "granted"}
        yield Draft("fundedBy", thing, pool, *part.block.span, found | years_of(pool, found), 0.75, "pool-pact.title")
        return
    for_it = [passage for passage in told if _is_for_it(document, passage, alone=len(told) == 1)]
    if not for_it:
        return
    whole = next((p for p in for_it if _IN_ALL.search(document.text, p.start, p.end)), for_it[0])
    yield Draft("fundedBy", thing, pool, *whole.span, _sum_of(document, whole, pool), 0.7, "pool-pact.sum")


def _sets(document: Document, passage: Passage) -> bool:
    text = document.text[passage.start : passage.end].replace("\n", " ")
    if not _SETS.search(text) or _PARTLY.search(text):
        return False
    money = next(m for m in passage.mentions if m.type == "Money")
    mood = mood_of(text, money.start - passage.start, money.end - passage.start)
    return funding_status(mood, "granted") == "granted"


def _is_for_it(document: Document, passage: Passage, alone: bool) -> bool:
    """Tell whether the sum of a sentence is for what the part's title names: it says so or names nothing else; what it
    tells in a noun phrase is the same thing where it is the *alone* sentence of its part that sets money aside."""
    text = document.text
    last = [m for m in passage.mentions if m.type == "Money"][-1]
    if any(m.type == "FundingPool" and 0 <= m.start - last.end < _NEAR for m in passage.mentions):
        return False  # a pool of its own
    if _FOR_IT.search(text, passage.start, passage.end):
        return True
    named = [m for m in passage.mentions if m.type in _THINGS and m.source != "anaphor" and m.start > last.end]
    what = _FOR.search(text, last.end, passage.end)
    return what is None or (alone and not any(0 <= m.start - what.end() < _NEAR for m in named))


_NEAR = 30
"""Characters after "til" in which a name stands that the money is for."""


def _sum_of(document: Document, passage: Passage, pool: Node) -> Mapping[str, Value]:
    sums = [m for m in passage.mentions if m.type == "Money"]
    yearly = all(_YEARLY.match(document.text, m.end) for m in sums)
    found: dict[str, Value] = dict(amount_of(sums[0]))
    if len(sums) > 1 and yearly:
        found["amount_dkk"] = sum(m.value.high for m in sums)
    times = [m for m in passage.mentions if m.type == "Period" and spans_years(m)]
    if times and not (len(sums) > 1 and yearly):
        found |= span_of(times[0])
    return {**found, "status": "granted"} | years_of(pool, found)
