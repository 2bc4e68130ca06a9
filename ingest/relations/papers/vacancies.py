"""Advertisements and descriptions of posts: whose post it is, how many hours it has, and who "vi" is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.triggers import held
from ingest.relations.engine.employment import terms_of
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node, Value

_WORDS = ("stilling", "Stilling", "søges", "søger", "unktionsbeskrivelse", "FUNKTIONSBESKRIVELSE", "Jobnr", "job ")
_IS_AD = compiled(
    r"\b(?:[Ll]edige? stilling\w*|[Ss]tillingen (?:er|som|ønskes)|[Aa]nsøgningsfrist|[Aa]nsøgning senest"
    r"|[Ff]unktionsbeskrivelse|FUNKTIONSBESKRIVELSE|[Ss]tillingsbeskrivelse|STILLINGSBESKRIVELSE|Jobnr|[Tt]iltrædelse"
    r"|[Dd]u bliver ansat|[Ff]rist for ansøgning)\b"
)
_SIGNS, _READ = 1, 12_000
"""Signs that a text is an advertisement or the description of a post, and the characters that such a text may have."""
_LONGEST = 14
"""Words of a title."""
_OPENING = 8
"""Blocks at a document's beginning among which the post's title stands."""
_TITLE = compiled(r"(?:(?:Job- og )?[Ff]unktionsbeskrivelse: |Vi søger |Genopslag: )?(?:(?:en|to|tre|Ny|Nye) )?$")
_TO = compiled(
    r"(?: (?:\(?\d{1,2}(?:[-–]\d{1,2})? timer\)?|på deltid|på fuld tid|søges))*,? (?:søges )?(?:til|i|hos|ved|på"
    r"|for) (?:[^\W\d_]+ ){0,3}$|[^.]{0,30}, $"
)
_UNIT = compiled(r", (?P<unit>[A-ZÆØÅ][^,.\d]{3,50}), $")
_PLACED = compiled(
    r"\b(?:[Ss]tilling(?:en|erne)|[Dd]u|[Jj]obbet) (?:er|bliver|har|vil være|hører|får|ansættes)(?: [^\W\d_]+){0,3} "
    r"(?:i|til|ved|hos|på|under) $|\b[A-ZÆØÅ][^\W\d_]+en er ansat [^.]{0,25}\bi $"
)
_SOUGHT_FOR = compiled(
    r"\b(?:vi søger|søger vi|søges(?: der)?)(?: [^\W\d_]+){0,5} til (?:[^\W\d_]+ ){0,2}$", re.IGNORECASE
)
_HOURS = compiled(
    r"\b(?:[Ss]tilling(?:en|er)?|[Jj]obbet|[Aa]nsættelsen)\b[^.]{0,60}?"
    r"\b(?P<low>\d{1,2})(?:[-–](?P<high>\d{1,2}))? timer"
)
_IN_TITLE = compiled(r"\b(?P<low>\d{1,2})(?:[-–](?P<high>\d{1,2}))? timer")
_OF_POST = compiled(r"\b(?:[Ss]tilling|[Aa]nsættelsen|[Dd]u (?:kan være|bliver) ansat|[Aa]nsat)")
EMPLOYERS = ORGANISATIONS - {"Forum", "Party"}
_OWN = frozenset({"Unit", "Facility", "Centre", "Association", "SocialEnterprise"})


@dataclass(frozen=True, slots=True)
class Vacancy:
    """The post that a document advertises or describes, who seeks or has it, where in there it is *placed*, and the
    sentence of its title."""

    role: Mention
    employer: Mention
    placed: Mention
    title: Passage


def vacancy_of(document: Document, passages: Sequence[Passage]) -> Vacancy | None:
    """Return the post that a document is about, or None for a document of another kind."""
    text = document.text
    if len(text) > _READ or not held(text, _WORDS) or len(set(_IS_AD.findall(text))) < _SIGNS:
        return None
    opening = [p for p in passages if p.block in document.blocks[:_OPENING]]
    for passage in opening:
        roles = [m for m in passage.mentions if m.type == "Role"]
        if not roles or not _is_title(text, passage, roles[0]):
            continue
        placed = _placed(text, passages)
        employer = _in_title(text, passage, roles[0]) or placed or _over(opening, passage)
        if employer is not None:
            return Vacancy(roles[0], employer, placed or employer, passage)
    return None


def _is_title(text: str, passage: Passage, role: Mention) -> bool:
    """Tell whether a line is the title of a post: short, no sentence and no label, and the post at its head is not
    "the" post."""
    short = len(text[passage.start : passage.end].split()) <= _LONGEST and text[passage.end - 1] not in ".!"
    definite = text.endswith(("en", "et", "erne"), role.start, role.end)
    return (
        short
        and not definite
        and not text.startswith(":", role.end)
        and _TITLE.fullmatch(text[passage.start : role.start]) is not None
    )


def _in_title(text: str, title: Passage, role: Mention) -> Mention | None:
    """Return who seeks or has the post by its title; of "role, Bostøtte Nord, X Kommune" the unit before the owner."""
    first = next((m for m in title.mentions if m.start > role.end and m.type in EMPLOYERS), None)
    if first is None:
        return None
    unit = _UNIT.search(text, role.end, first.start) if first.type == "Municipality" else None
    if unit is not None:
        return Mention(unit.start("unit"), unit.end("unit"), "Unit", unit["unit"], "pattern")
    if _TO.fullmatch(text[role.end : first.start]) is None:
        return None
    ward = next((m for m in title.mentions if m.type == "Unit" and m.start == first.end + 2), None)
    inner = ward is not None and text.startswith(", ", first.end) and first.type in {"Centre", "Unit"}
    return ward if inner else first  # "Psykiatrisk Center X, Afsnit F3": the ward


def _placed(text: str, passages: Sequence[Passage]) -> Mention | None:
    """Return where a sentence says that the post is placed."""
    for passage in passages:
        for mention in passage.mentions:
            if mention.type in EMPLOYERS and _PLACED.search(text, passage.start, mention.start):
                return mention
            if mention.type in INITIATIVES and _SOUGHT_FOR.search(text, passage.start, mention.start):
                return mention
    return None


def _over(opening: Sequence[Passage], title: Passage) -> Mention | None:
    """Return the house or unit that the page's head names over the post's title."""
    above = (m for p in opening if p.start < title.start for m in p.mentions)
    return next((m for m in above if m.type in _OWN and m.source != "institution"), None)


def vacancy_drafts(document: Document, passages: Sequence[Passage], vacancy: Vacancy | None) -> Iterator[Draft]:
    """Yield the post with its hours and terms."""
    if vacancy is None:
        return
    text, title = document.text, vacancy.title
    qualifiers: dict[str, Value] = {} if vacancy.role.plural else {"count": 1}
    about = " ".join(text[p.start : p.end] for p in passages if _OF_POST.search(text, p.start, p.end))
    hours = _IN_TITLE.search(text, title.start, title.end) or _HOURS.search(about)
    if hours:
        qualifiers["hours_week"] = (int(hours["low"]), int(hours["high"] or hours["low"]))
    if terms := terms_of(about):
        qualifiers["terms"] = terms
    employer, role = vacancy.placed, vacancy.role
    node = Node("Role", role.label)
    yield Draft("hasRole", node_of(employer), node, *title.span, qualifiers, 0.75, "role.vacancy")
