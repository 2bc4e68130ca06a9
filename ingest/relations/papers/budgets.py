"""Papers for a budget: what initiatives would cost to go on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_BUDGET_YEAR = compiled(
    r"udget(?<=\b[Bb]udget)(?:tet|forlig(?:et)?|aftalen?|forslag(?:et)?|lægning(?:en)?|forhandlinger(?:ne)?|"
    r"notat(?:er)?)?\s(?:for\s|om budget(?:tet)?\s)?(20\d\d)\b"
)
"""The capital is asked for behind, so that the search goes from "udget" to "udget"."""
_OFFICE = compiled(r"\b(?P<who>[Aa]dministration|[Dd]irektion|[Ff]orvaltning|[Ss]ekretariat)(?P<ending>en|et)s?\b")
_GOES_ON = (
    (compiled(r"\bviderefør", re.IGNORECASE), "Videreførelse af"),
    (compiled(r"\bovergå\w*\stil\s(?:\w+\s)?drift", re.IGNORECASE), "Overgang til drift af"),
    (compiled(r"\bforlæng", re.IGNORECASE), "Forlængelse af"),
    (compiled(r"\bfortsæt", re.IGNORECASE), "Fortsættelse af"),
    (compiled(r"\bpermanent", re.IGNORECASE), "Permanentgørelse af"),
    (compiled(r"\budbred", re.IGNORECASE), "Udbredelse af"),
    (compiled(r"\budvid", re.IGNORECASE), "Udvidelse af"),
)
"""What an initiative does when money is found for it, and the noun of a proposal for it."""
_NEEDS = compiled(
    r"\b(?:kræve[rs]?|nødvendiggør|forudsætter|behov for|(?:mer)?bevilling\w*|budgettilførsel|merudgift\w*|årlige? "
    r"udgift\w*|udgiften|(?:vil|skal) koste|bevillig\w+|bevilges)\b",
    re.IGNORECASE,
)
DENIED = compiled(
    r"\b(?:ikke|ingen|afslag|afvist|forkastet|bortfald\w*|trukket|er (?:nu )?bevilget|blev bevilget|har bevilget"
    r"|fik)\b",
    re.IGNORECASE,
)
_MONEY = bits({"Money"})
_REACH = 6000
"""Characters before and after a passage in which the budget that it is written for is looked for."""


def budget_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what a paper written for a budget proposes; mentions must be resolved."""
    told = _BUDGET_YEAR.search(document.text)
    for passage in passages if told else ():
        yield from _goes_on(document, passage, outline) if passage.held & _MONEY else ()


def budget_year(document: Document, offset: int) -> str:
    """Return the year of the budget named last before the offset, else of the one that the text around names most."""
    before = _BUDGET_YEAR.findall(document.text, max(0, offset - _REACH // 3), offset)
    if before:
        return str(before[-1])
    around = _BUDGET_YEAR.findall(document.text, max(0, offset - _REACH), offset + _REACH)
    counts = Counter(around)
    return max(counts, key=lambda year: (counts[year], year), default="")


def _office(document: Document, offset: int) -> Node | None:
    found = list(_OFFICE.finditer(document.text, max(0, offset - _REACH), offset + _REACH))
    before = [m for m in found if m.start() < offset]
    if not found:
        return None
    match = before[-1] if before else found[0]
    return Node("Unit", match["who"].capitalize() + match["ending"])


def _goes_on(document: Document, passage: Passage, outline: Outline) -> Iterator[Draft]:
    """Yield "projektet bør fortsætte, hvilket kræver 2 mio. kr. årligt" as a proposal and as the funding it asks
    for."""
    money = [m for m in passage.mentions if m.type == "Money"]
    if len(money) != 1:
        return
    text = document.text[passage.start : passage.end]
    verb = next((noun for pattern, noun in _GOES_ON if pattern.search(text)), "")
    topic = outline.at(passage.block).topic
    if not verb or topic is None or topic.type not in INITIATIVES | {"Facility"}:
        return
    year, office = budget_year(document, passage.start), _office(document, passage.start)
    if not _NEEDS.search(text) or DENIED.search(text) or not year or office is None:
        return
    amount = {k: v for k, v in amount_of(money[0]).items() if k != "per"}
    subject = topic.node
    proposal = Node("Proposal", f"{verb} {topic.label}")
    yield Draft("proposes", office, proposal, *passage.span, {**amount, "year": year}, 0.65, "budget.goes-on")
    asked: dict[str, Value] = {**amount, "start": year, "status": "proposed"}
    yield Draft("fundedBy", subject, Node("FundingPool", f"Budget {year}"), *passage.span, asked, 0.6, "budget.asked")
