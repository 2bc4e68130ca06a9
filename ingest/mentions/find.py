"""Find the mentions of a document: one pass for what stands by itself, one for the names that the document
introduces."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import ahocorasick_rs

from ingest.document import Block, Document
from ingest.mentions.agreements import agreements_in
from ingest.mentions.bodies import coded_wards, local_bodies
from ingest.mentions.courses import courses_in
from ingest.mentions.described import explained_names, owned_units
from ingest.mentions.flags import INSTITUTION, NUMBER, SPEAKER, marked
from ingest.mentions.groups import municipalities, named_groups
from ingest.mentions.heads import INSTITUTIONS
from ingest.mentions.homes import housed_names
from ingest.mentions.lexicon import head_of
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.named import register_names
from ingest.mentions.overlap import settle
from ingest.mentions.owned import units_of_owners
from ingest.mentions.patterns import Names, clean, without_genitive
from ingest.mentions.pools import pools_in
from ingest.mentions.rolewords import roles_in
from ingest.mentions.tokens import WORD, Token, capital, tokens_of
from ingest.mentions.values import values_in
from ingest.reading.structure.sentences import sentences

_ABBREVIATION = re.compile(r"\s\(([A-ZÆØÅ][\wÆØÅæøå-]{1,11})\)")
_HEREAFTER = re.compile(
    r",?\s\(?(?:herefter|i det følgende|efterfølgende|benævnt|forkortet)(?: kaldet| "
    r"benævnt)?:?\s[”\"“»]?([A-ZÆØÅ][\w -]{1,40}?)[”\"“«]?[),]"
)
_WHERE = re.compile(r"\si\s((?:[A-ZÆØÅ][\w-]+\s){1,2}[Kk]ommune\b|Region\s[A-ZÆØÅ]\w+)")
"""The authority after an institution that only it tells from its like ("socialpsykiatrien i X Kommune")."""
_CARE = "Socialpsykiatrien"
"""The institution that every municipality has one of: a town after it tells whose it is."""
_BRANCH = re.compile(r"[- ]([A-ZÆØÅ][^\W\d_]+(?:[/-][A-ZÆØÅ][^\W\d_]+)?)(?![\w-])")
_PLACE_LIKE = re.compile(
    r"(?:land|fyn|falster|holm|hovedstaden|danmark|borg|by|sted|rup|lev|inge|ager|hus|vig|havn|bjerg|købing|skov|løse"
    r"|lund|sund|ding|amt|"
    r"midt|nord|syd|vest|øst|fjord|strup|ø|å|bæk|kær|dal)$",
    re.IGNORECASE,
)
"""How Danish place names end: an association's local branch bears one."""
_NOUN_BEFORE = re.compile(r"\b[^\W\d_]{4,}(?:et|en) $")
_NEAR_BEFORE = 40
_OPENS_HERE = re.compile(r"(?:\A|[.!?]\s|\n)\W{0,3}$")
_ACTS = re.compile(r" (?:åbnede|åbner|har|havde|er|var|blev|fik|får|driver|modtager|modtog|tilbyder|holder)\b")
_SUPPORT_OF = re.compile(
    r"\b(?:driften|etableringen|opstarten|åbningen|afdelingen|støtte|tilskud)(?: af| til| til driften af)? $"
)
"""What shows that an association with "i" and a place is its local house."""
_SHORTEST_INTRODUCED = 3


@dataclass(slots=True)
class Passage:
    """One sentence of a block: its place and its mentions; *marked*: see :mod:`ingest.mentions.flags`.

    *words* are kept only where one of them may stand for a speaker: those of a whole book are larger than its text.
    """

    start: int
    end: int
    block: Block
    words: list[Token]
    mentions: list[Mention] = field(default_factory=list)
    marked: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Introduced:
    """What a name that the document itself introduces stands for."""

    type: str
    label: str


def passages_of(document: Document) -> list[Passage]:
    """Return the sentences of the blocks that carry facts, with the mentions that need no knowledge of the document."""
    text = document.text
    found: list[Passage] = []
    midway: set[str] = set()
    for block in document.blocks:
        if block.carries_facts:
            for s in _sentences(text, block):
                words = WORD.findall(text, s.start, s.end)
                found.append(Passage(s.start, s.end, block, [], [], marked(words)))
                if block.kind != "heading":
                    midway.update(word for word in words[1:] if word[0].isupper())
    capitals = frozenset(midway)
    register = list(_branches(text, list(register_names().find(text))))
    starts = [mention.start for mention in register]
    for passage in found:
        if passage.marked:
            passage.words = tokens_of(text, passage.start, passage.end)
        near = register[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
        passage.mentions = municipalities(text, settle(_alone(text, passage, near, capitals)))
        if not any(flags & SPEAKER for _, flags in passage.marked):
            passage.words = []
    return found


def _sentences(text: str, block: Block) -> Iterator[Block]:
    if block.kind == "heading":
        yield block
        return
    for sentence in sentences(text, block.start, block.end):
        yield replace(block, start=sentence.start, end=sentence.end)


def _alone(text: str, passage: Passage, register: list[Mention], midway: frozenset[str]) -> list[Mention]:
    blocked = {mention.start: mention.end for mention in register if mention.type != PLACE}
    names = Names(text, passage.words, blocked, midway, passage.block.kind == "heading").find(passage.marked)
    return [
        *register,
        *names,
        *pools_in(text, passage.start, passage.end),
        *roles_in(text, passage.words, passage.marked),
        *_institutions(text, passage, {m.start: m for m in register if m.type == PLACE}),
        *named_groups(text, passage.start, passage.end),
        *agreements_in(text, passage.start, passage.end),
        *explained_names(text, passage.start, passage.end, midway),
        *owned_units(text, register),
        *courses_in(text, passage.start, passage.end),
        *units_of_owners(text, passage.start, passage.end),
        *housed_names(text, passage.start, passage.end),
        *local_bodies(text, passage.start, passage.end),
        *coded_wards(text, register),
        *values_in(text, passage.start, passage.end, any(flags & NUMBER for _, flags in passage.marked)),
    ]


def _institutions(text: str, passage: Passage, places: Mapping[int, Mention]) -> Iterator[Mention]:
    words = passage.words
    for i, flags in passage.marked:
        if not flags & INSTITUTION:
            continue
        word = words[i]
        low = word.text.casefold()
        genitive = low.endswith(("ens", "ets"))
        entry = INSTITUTIONS.get(low[:-1] if genitive else low)
        if not entry:
            continue
        start = word.start
        if i > 1 and words[i - 1].text == "og" and words[i - 2].text.endswith("-"):
            longer = INSTITUTIONS.get(f"{words[i - 2].text.casefold()} og {low[:-1] if genitive else low}")
            if longer:
                entry, start = longer, words[i - 2].start
            elif entry[0] == "Forum" and words[i - 2].text[0].isupper():
                entry = (entry[0], f"{words[i - 2].text} og {word.text[:-1] if genitive else word.text}")
                start = words[i - 2].start
        where = None if genitive or entry[0] != "Unit" else _WHERE.match(text, word.end)
        town = places.get(word.end + 3) if entry[1] == _CARE and text[word.end : word.end + 3] == " i " else None
        if town is not None and not genitive and not where:
            yield Mention(start, word.end, entry[0], f"{entry[1]} i {town.label}", "pattern")
            continue
        if where:
            yield Mention(start, word.end, entry[0], f"{entry[1]} i {' '.join(where[1].split())}", "pattern")
            continue
        yield Mention(start, word.end, entry[0], entry[1], "institution", genitive)


def _branches(text: str, register: list[Mention]) -> Iterator[Mention]:
    """Join an association and the place after it: "SIND Svendborg" is a local branch."""
    places = {mention.start: mention for mention in register if mention.type == PLACE}
    for mention in register:
        if mention.type == "Association" and not mention.genitive and mention.label.count(" ") < 2:
            match = _BRANCH.match(text, mention.end)
            place = places.get(match.start(1)) if match else None
            if match and (
                place or register_names().names_place(match[1]) or "/" in match[1] or _PLACE_LIKE.search(match[1])
            ):
                end = place.end if place and place.end > match.end() else match.end()
                genitive = place is not None and place.genitive
                label = text[mention.start : end]
                yield Mention(
                    mention.start,
                    end,
                    "Association",
                    without_genitive(label) if genitive else label,
                    "register",
                    genitive,
                )
                continue
        yield _house_of(text, mention, places) or mention


def _house_of(text: str, mention: Mention, places: Mapping[int, Mention]) -> Mention | None:
    """Return the local house of an association that "i" and a place tell from the whole: it acts or is supported."""
    place = places.get(mention.end + 3)
    linked = text.startswith(" i ", mention.end)
    if mention.type != "Association" or mention.genitive or place is None or not linked:
        return None
    before = text[max(0, mention.start - _NEAR_BEFORE) : mention.start]
    subject = _OPENS_HERE.search(before) and _ACTS.match(text, place.end)
    small = text[mention.start].islower()
    if place.genitive or not (small or subject or _SUPPORT_OF.search(before)):
        return None
    label = f"{text[mention.start : mention.end]} {text[place.start : place.end]}"
    return Mention(mention.start, place.end, "Association", label, "register", value=place.label)


def abbreviations(text: str, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the abbreviations that stand in brackets after a name, and the names that quotation marks introduce."""
    found: dict[str, Introduced] = dict(initials(text, passages))
    for passage in passages:
        for mention in passage.mentions:
            if mention.type not in NAMED and mention.type not in {"FundingPool", "Agreement"}:
                continue
            short = _HEREAFTER.match(text, mention.end)
            if short:
                found.setdefault(clean(short[1]), Introduced(mention.type, mention.label))
            match = _ABBREVIATION.match(text, mention.end)
            if match and sum(ch.isupper() for ch in match[1]) >= max(2, 0.6 * sum(ch.isalpha() for ch in match[1])):
                found.setdefault(match[1], Introduced(mention.type, mention.label))
            if " – " in mention.label and mention.source == "quoted" and _worth(mention.label.partition(" – ")[0]):
                found.setdefault(mention.label.partition(" – ")[0], Introduced(mention.type, mention.label))
            if (mention.source in {"quoted", "apposition"} and _worth(mention.label)) or (
                mention.source == "pattern"
                and mention.type in NAMED
                and (" " in mention.label or _follows_its_noun(text, mention))
                and _worth(mention.label)
            ):
                found.setdefault(mention.label, Introduced(mention.type, mention.label))
    return found


def initials(text: str, passages: Sequence[Passage]) -> Iterator[tuple[str, Introduced]]:
    """Yield the initials by which a text goes on naming an association without saying so ("Bedre Byrum", "BBs")."""
    whole = {m.label for p in passages for m in p.mentions if m.type == "Association" and m.source == "register"}
    for label in sorted(whole):
        words = label.split()
        short = "".join(word[0] for word in words)
        if len(words) > 1 and short.isupper() and re.search(rf"\b{short}s [A-ZÆØÅ]", text):
            yield short, Introduced("Association", label)


def _follows_its_noun(text: str, mention: Mention) -> bool:
    """Tell whether a name stands after the noun that says what it names ("Værestedet Vindrosen")."""
    noun = _NOUN_BEFORE.search(text, max(0, mention.start - 30), mention.start)
    return noun is not None and head_of(mention.label) is None


def _worth(label: str) -> bool:
    return len(label) >= _SHORTEST_INTRODUCED and capital(label) and not label.isdigit()


def add_introduced(text: str, passages: Sequence[Passage], introduced: Mapping[str, Introduced]) -> None:
    """Find every further occurrence of the introduced names, and settle each sentence's mentions anew."""
    surfaces = sorted(introduced)
    if not surfaces:
        return
    automaton = ahocorasick_rs.AhoCorasick(surfaces, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    hits = list(_hits(text, automaton, surfaces, introduced))
    starts = [mention.start for mention in hits]
    for passage in passages:
        near = hits[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
        if near:
            passage.mentions = settle([*passage.mentions, *near])


def _hits(
    text: str, automaton: ahocorasick_rs.AhoCorasick, surfaces: Sequence[str], introduced: Mapping[str, Introduced]
) -> Iterator[Mention]:
    size = len(text)
    for number, start, end in automaton.find_matches_as_indexes(text):
        if start and (text[start - 1].isalnum() or text[start - 1] == "-"):
            continue
        genitive = False
        for mark in ("’s", "´s", "'s", "s"):
            after = end + len(mark)
            if text.startswith(mark, end) and not (after < size and text[after].isalnum()):
                end, genitive = after, True
                break
        if end < size and (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].islower())):
            continue
        entry = introduced[surfaces[number]]
        yield Mention(start, end, entry.type, entry.label, "introduced", genitive)


__all__ = ["ANAPHOR", "Introduced", "Passage", "abbreviations", "add_introduced", "passages_of"]
