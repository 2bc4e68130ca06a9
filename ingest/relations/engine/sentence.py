"""What the rules find in one sentence, where the part's topic stands in for a subject that it does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.triggers import held
from ingest.relations.engine.book import Asked, Match, RuleBook, asked_of, tried
from ingest.relations.engine.clauses import Clause, clauses
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.matching import Found, found_by
from ingest.relations.engine.rule import Rule
from ingest.relations.engine.shape import Shape, shape_of
from ingest.search.patterns import compiled
from ingest.search.sought import small

_OF_ONE = frozenset({"capacity", "legalBasis", "locatedIn", "partOf", "startedOn", "endedOn", "fundedBy"})
"""What a sentence says once: of the name that it gives, and not of the part's subject besides."""


_STANDS_IN = frozenset({"role.one", "role.several", "role.opens", "role.employed", "role.are-employed", "role.counted"})
"""Rules that find people for whom the part's subject stands in: not where the sentence says who has them."""
_ELSE = {
    "partner.beside": compiled(
        r"\b(?:medlem\w*|(?:er|var|været) (?:også )?(?:med i|en del af|del af)|delt(?:ager|og|aget) i|sidder|sad|siddet"
        r"|søg(?:t|te|er)|igangsat|\w*møder?(?:t|s|ne)?|repræsenter\w+|indstille\w+|anbefale\w+|gennemgang|underskr\w+"
        r"|g(?:år|ik) (?:nu )?sammen)\b"
    ),
    "partner.with": compiled(
        r"(?<!som )(?<!der )(?<!i )\bsamarbejder\b|\bsamarbejdede\b|\bhar (?:\S+ ){0,5}?samarbejdet\b|^(?:\w+ "
        r")?samarbejdet med",
        re.IGNORECASE,
    ),
    "role.one": compiled(
        r"\btil rådighed\b|\boplægsholder\w*|\bpå udkig efter\b|\b(?:ambitionen|målet|planen) er\b|\bkollegerne i\b"
        r"|\b(?:borger|patient|bruger|beboer|deltager|kursist|unge?|pårørende)\w* (?:[^.;:?!]{0,60} "
        r")?får\b|\bfår \S+ borgere\b",
        re.IGNORECASE,
    ),
}
"""By rule, what shows that a sentence tells of somebody or something else than what the part is about: what is done
together with others that is no work on it, who is lent, invited, wished for or accompanies single people."""
_ONLY_TOPIC = frozenset({"partner.with"})
"""Rules of which that is so only where the topic stands in."""
_BUDGET = compiled(r"\bbudget(?:tet)?\s(?:for\s)?(?P<year>20\d\d)\b", re.IGNORECASE)


class Said(NamedTuple):
    """A sentence as rules see it, and the rules that match in it, each with its match; *clauses* in the same way those
    of its clauses that share its subject."""

    shape: Shape
    matches: Sequence[Match]
    clauses: tuple[Said, ...] = ()


def said_in(document: Document, sentences: Sequence[tuple[Passage, Topic | None]], book: RuleBook) -> list[Said | None]:
    """Return what the rules of *book* match in each of some sentences, which are about a topic or nothing, or None
    where they match nothing."""
    shapes = [
        shape_of(document.text, passage.start, passage.end, passage.mentions)
        if passage.mentions or (topic is not None and book.may_speak(passage))
        else None
        for passage, topic in sentences
    ]
    known = [(shape, passage) for shape, (passage, _) in zip(shapes, sentences, strict=True) if shape is not None]
    named = iter(asked_of(book, [(shape, passage.held) for shape, passage in known if passage.mentions]))
    asked = [
        next(named) if passage.mentions else Asked(shape, small(shape.text), book.bare_rules(passage))
        for shape, passage in known
    ]
    found = iter(tried(book, asked))
    return [
        _said(book, passage, shape, next(found)) if shape is not None else None
        for shape, (passage, _) in zip(shapes, sentences, strict=True)
    ]


def _said(book: RuleBook, passage: Passage, shape: Shape, found: Sequence[Match]) -> Said | None:
    """Return what the rules that were *found* match in a sentence, and what rules do in its clauses."""
    parts = list(clauses(shape)) if passage.mentions else []
    if not parts:
        return Said(shape, found) if found else None
    found = [one for one in found if not any(_across(one[1], part) for part in parts)]
    told = tried(book, asked_of(book, [(part.shape, passage.held) for part in parts]))
    shared = tuple(
        Said(part.shape, [one for one in matches if _of(one[1], part)])
        for part, matches in zip(parts, told, strict=True)
    )
    return Said(shape, found, shared)


def _of(match: re.Match[str], clause: Clause) -> bool:
    """Tell whether a match tells what the subject does that a clause shares with others, or what is done to it."""
    named = [match.span(name) for name in ("s", "o") if name in match.re.groupindex]
    return any(0 <= start <= clause.subject < end < match.end() for start, end in named)


def _across(match: re.Match[str], clause: Clause) -> bool:
    """Tell whether a match takes a name for the subject that stands in another clause than what is said of it, or for
    who acts, where it has no subject."""
    groups = match.re.groupindex
    who = "s" if "s" in groups and match["s"] else "o"
    if who not in groups or match.start(who) <= clause.subject or _of(match, clause):
        return False
    if who == "o":
        return match.start() == match.start(who) and match.end(who) <= clause.since < match.end()
    before, after = match.end("s") <= clause.since, match.start("s") >= clause.since
    return match.start() < clause.since < match.end() and (before or (after and not clause.together))


def sentence_drafts(
    document: Document, passage: Passage, scope: Scope, about: Topic | None, said: Said, budget: str
) -> Iterator[Draft]:
    """Yield what the rules find in a sentence *about* something; *scope* is what its part is about, *budget* the year
    of the one that the paper names."""
    shape = said.shape
    topic = _as_mention(about, passage)
    if topic is None and not shape.at:
        return
    pool = _as_mention(scope.pool, passage) if about != scope.pool and not scope.refused else None
    told: list[tuple[bool, Draft]] = []
    for rule, match in said.matches:
        for found in found_by(rule, match, shape, topic, pool):
            if found.implied and rule.id in _ELSE and _of_else(document, passage, rule, found):
                continue
            if found.subject.source == "plan" and (found.implied or rule.predicate == "hasRole"):
                continue  # a plan named in passing, which has no staff
            told += [(found.implied, draft) for draft in drafts_of(document, shape, found)]
    for clause in said.clauses:
        for rule, match in clause.matches:
            for found in found_by(rule, match, clause.shape, topic, pool):
                told += [(False, draft) for draft in drafts_of(document, clause.shape, found)]
    named = {(draft.predicate, draft.object) for implied, draft in told if not implied}
    staff = {draft.object for implied, draft in told if not implied and draft.predicate == "hasRole"}
    there = {draft.object for implied, draft in told if draft.rule == "role.place-first" and not implied}
    for implied, draft in told:
        once = draft.predicate in _OF_ONE and (draft.predicate, draft.object) in named
        once = once or (draft.predicate == "hasRole" and draft.object in there)
        if not (implied and (once or (draft.rule in _STANDS_IN and draft.object in staff))):
            dated = budget and draft.predicate == "proposes"
            yield replace(draft, qualifiers={"year": budget, **draft.qualifiers}) if dated else draft


def _of_else(document: Document, passage: Passage, rule: Rule, found: Found) -> bool:
    """Tell whether a sentence that names no subject for what it says tells of something else than the topic."""
    named = found.subject.source != "implied" and rule.id in _ONLY_TOPIC
    return not named and _ELSE[rule.id].search(document.text[passage.start : passage.end]) is not None


def budget_in(text: str) -> str:
    """Return the year of the first budget that a text names, for which its proposals are made, or nothing."""
    budget = _BUDGET.search(text) if held(text, ("udget", "UDGET")) else None
    return budget["year"] if budget else ""


def _as_mention(topic: Topic | None, passage: Passage) -> Mention | None:
    """Return a topic as the subject of a sentence that has none; a weak one is none."""
    return (
        Mention(passage.start, passage.start, topic.type, topic.label, "implied") if topic and not topic.weak else None
    )
