"""What parties wish in papers for a budget: under a title of its own, or piece by piece where each has its price."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import AGENDA, NUMBER, labels_only
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.engine.rule import bits
from ingest.relations.engine.wished import PRICE, proposal_label
from ingest.relations.papers.budgets import budget_year
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_WISHES = compiled(
    r"(?:’s|'s|s)?(?: i [A-ZÆØÅ][\w-]+)?\s(?:foreslår|foreslog|har foreslået|har (?:følgende )?(?:forslag|ønske|"
    r"budgetønske)|(?:stiller|har stillet) (?:følgende )?forslag|ønsker|fremsætter|lægger op til|går ind for|"
    r"forestiller sig|vil (?:gerne )?(?:have|nedbringe|oprette|etablere|afsætte|styrke|indføre|sikre|give|udvide|åbne|"
    r"ansætte|bevare))\b"
)
_SETS_OUT = compiled(
    r"(?:’s|'s|s)?\s(?:foreslår|foreslog|har foreslået|har følgende (?:forslag|ønske|budgetønske)|stiller "
    r"(?:følgende )?forslag|ønsker følgende|har stillet forslag)\b"
)
"""How a party's wish is told, and how one or more are that the paper itself puts under a title."""
_AND = compiled(r"(?:, | og |,? samt )(?:af )?")
_AT_ONCE = 2
"""Characters into a sentence within which its party stands."""
_LEADS_TO = compiled(
    r"^(?:[^()]*\bat |[^()]*: )?[\s,]*(?:og |samt )?(?:(?:der|det) )?(?:(?:skal )?(?:afsættes|oprettes|etableres|"
    r"ansættes|bruges)(?: penge til)? )?"
)
"""The words of a wish before the thing itself."""
_CODE = compiled(r"[A-ZÆØÅ]{1,3}[ .-]?\d{1,3}(?:\.\d{1,2})?[.:)]?\s+(?=[A-ZÆØÅ])")
"""A letter and a number before the title of a wish ("P1 Flere senge", "B.4 Fast psykolog")."""
_COST = compiled(
    r"(?:Udgift(?:er|en)?|Merudgift(?:er)?|Pris|Beløb|Økonomi|Drift(?:sudgift)?|(?:Årlig|Anslået|Forventet) udgift)\b"
    r"[^.:;\d]{0,30}:?\s"
)
_WORD = compiled(r"[^\W\d_]{5,}")
_STEM = 5
"""Letters of a word by which another form of it is known."""
_PARTY = bits({"Party"})


def wish_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what parties propose in a paper for a budget; mentions must be resolved."""
    for title, group in groupby(passages, key=lambda p: _bare(outline.at(p.block).title)):
        inside = list(group)
        if any(p.held & _PARTY for p in inside):
            yield from _of_part(document, title, inside)


def _of_part(document: Document, title: str, inside: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the wishes that are told under one title: the title names them where all of it is one wish."""
    wishes = [(p, *_movers(document, p)) for p in inside if p.held & _PARTY and p.block.kind != "heading"]
    told = [(p, movers, verb) for p, movers, verb in wishes if movers]
    if not told:
        return
    year = budget_year(document, told[0][0].start)
    if not year:
        return
    priced = [draft for p, movers, verb in told for draft in _priced(document, p, movers[0], verb, year)]
    yield from priced
    passage, movers, verb = told[0]
    one = len({tuple(m.label for m in moved) for _, moved, _ in told}) == 1 and passage.block.kind != "item"
    if priced or not one or not title:
        return
    if not (_SETS_OUT.match(document.text, verb) or _speaks_of(title, document.text[passage.start : passage.end])):
        return
    for mover in movers:
        told_of = {**_cost(document, inside, passage), "year": year}
        yield Draft("proposes", node_of(mover), Node("Proposal", title), *passage.span, told_of, 0.75, "budget.wished")


def _movers(document: Document, passage: Passage) -> tuple[list[Mention], int]:
    """Return the parties with which a sentence opens that tells what they wish, and where its verb stands."""
    found: list[Mention] = []
    place = passage.start
    for mention in passage.mentions:
        near = mention.start - place <= _AT_ONCE if not found else _AND.fullmatch(document.text, place, mention.start)
        if mention.type != "Party" or not near:
            break
        found.append(mention)
        place = mention.end
    place = place - found[-1].genitive if found else place
    return (found, place) if found and _WISHES.match(document.text, place, passage.end) else ([], place)


def _speaks_of(title: str, sentence: str) -> bool:
    """Tell whether a sentence tells of what a title names: it holds one of its longer words, in whatever form."""
    low = sentence.casefold()
    return any(word[:_STEM] in low for word in _WORD.findall(title.casefold()))


def _cost(document: Document, inside: Sequence[Passage], wish: Passage) -> dict[str, Value]:
    """Return what a wish costs: the one sum of its line of costs, or of its own sentence."""
    lines = [p for p in inside if p.start >= wish.start and _COST.match(document.text, p.start, p.end)]
    for passage in (*lines[:1], wish):
        sums = [m for m in passage.mentions if m.type == "Money"]
        if len(sums) == 1:
            return {k: v for k, v in amount_of(sums[0]).items() if k != "per"}
    return {}


def _priced(document: Document, passage: Passage, party: Mention, verb: int, year: str) -> Iterator[Draft]:
    """Yield the pieces of a wish of which each has its price in brackets."""
    match = _SETS_OUT.match(document.text, verb, passage.end)
    priced = list(PRICE.finditer(document.text, match.end(), passage.end)) if match else []
    begins = [match.end() if match else verb, *(one.end() for one in priced)]
    for begin, one in zip(begins, priced, strict=False):
        label = proposal_label(_LEADS_TO.sub("", document.text[begin : one.start()].replace("\n", " ")))
        money = next(
            (m for m in passage.mentions if m.type == "Money" and one.start("sum") <= m.start < one.end("sum")), None
        )
        if label and money:
            told: dict[str, Value] = {**{k: v for k, v in amount_of(money).items() if k != "per"}, "year": year}
            yield Draft(
                "proposes", node_of(party), Node("Proposal", label), begin, one.end(), told, 0.75, "budget.priced"
            )


def _bare(title: str) -> str:
    """Return a title without its number, or nothing where it names no wish."""
    title = _CODE.sub("", NUMBER.sub("", title), count=1)
    return "" if labels_only(title) or AGENDA.match(title) else " ".join(title.split())


def without_retold(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what sentences say a party proposes where the title over them names that."""
    every = list(drafts)
    titled = {_part(document, d) for d in every if d.rule in _TITLED}
    for draft in every:
        if not (draft.predicate == "proposes" and draft.rule in _SAID and _part(document, draft) in titled):
            yield draft


_TITLED = frozenset({"budget.wished", "propose.card"})
_SAID = frozenset({"propose.says", "propose.party-wants", "propose.second-verb", "propose.said-then"})


def _part(document: Document, draft: Draft) -> tuple[str, int]:
    section = document.section_at(draft.start)
    return draft.subject.label, section.start if section is not None else -1
