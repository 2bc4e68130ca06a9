"""Houses whose noun is part of their name: who writes "i Værestedet Havnen" means that by "Havnen" too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ahocorasick_rs import AhoCorasick

from ingest.document import Document
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.coined.kinds import noun_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, HOUSES, TOWNS, Mention
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.namewords import NAMES_ALONE, STREET_END
from ingest.mentions.words.occurrences import written_small
from ingest.mentions.words.verbs import OF_A_THING
from ingest.names import Kind, kind_of
from ingest.persons import mask
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.written import places_of

_HOUSE = "Facility"
_OWN_WORDS = frozenset({Kind.UNKNOWN, Kind.WORD, Kind.ORGANISATION})
_NOUNED = frozenset({_HOUSE, "Service", "Project"})
_BODIES = frozenset({"Association", "Education", "SocialEnterprise", "Unit"})
"""Bodies that are called by their name alone where a title gives it with its noun ("Efterskolen Vestvinden")."""
_NAMED = _NOUNED | _BODIES
_DIRECTIONS = frozenset({"Nord", "Syd", "Øst", "Vest", "Midt", "Centrum", "Unge", "Voksen", "Plus"})
_SPOKEN = compiled(rf"(?P<name>[A-ZÆØÅ][a-zæøå]+?)(?:s|,? (?:som |der )?(?:{OF_A_THING})) ")
"""A sentence about what its first word names."""
_SHORTEST_NAME, _SHORTEST_ALONE = 4, 8
_SHORTEST = 7
"""Letters of a last word that is told from others by itself ("Friklinik")."""


def short_names(
    text: str, passages: Sequence[Passage], known: Mapping[str, Introduced] | None = None
) -> dict[str, Introduced]:
    """Return the names of houses and offers that the text, or what is *known* from headings, names with their noun
    ("Caféen Lygten", "Café Lygten"): alone they mean the same."""
    found: dict[str, set[Introduced]] = {}
    named: dict[str, Mention | Introduced] = {
        m.label: m
        for p in passages
        for m in p.mentions
        if m.type == _HOUSE or (m.type in _NOUNED and m.start > p.start) or (m.type in _NAMED and _is_title(p, m))
    }
    for m in (m for p in passages for m in p.mentions if m.type == "Association" and m.source == "pattern"):
        if text.startswith(m.label, m.end - len(m.label)) and _ASSOCIATION.fullmatch(
            text, m.start, m.end - len(m.label)
        ):
            found.setdefault(m.label, set()).add(Introduced(m.type, m.label))
    named |= {one.label: one for one in (known or {}).values() if one.type in _NAMED}
    towns = {m.label.removesuffix(" Kommune") for p in passages for m in p.mentions if m.type in TOWNS}
    bodies = {m.label for p in passages for m in p.mentions if m.source == "register"}  # "SIND" beside "Café SIND"
    spoken = _spoken_of(text, passages) if any(one.type == _HOUSE for one in named.values()) else set()
    for one in named.values():
        noun, _, name = one.label.partition(" ")
        if not name[:1].isupper() or not _is_kind(noun):
            noun, name = one.label.split()[-2:] if " " in name else ("", "")  # "Socialpsykiatrisk Hus Egelund"
        kind = noun[:1].isupper() and name[:1].isupper() and name not in towns and _is_kind(noun)
        head, of, _ = one.label.partition(" for ")
        if of and _is_title_of_two(head):
            found.setdefault(head, set()).add(Introduced(one.type, one.label))  # "Fælles Tandklinik for Udsatte"
        alone = _tells(name) if kind else False
        if kind and not alone and one.type == _HOUSE:
            alone = name in spoken and _names_house(name)
        if alone and name not in _DIRECTIONS and name not in bodies:
            found.setdefault(name, set()).add(Introduced(one.type, one.label))
    only = {name: next(iter(meant)) for name, meant in found.items() if len(meant) == 1}
    small = written_small(text, (name for name in only if " " not in name))
    return {name: meant for name, meant in only.items() if name not in small}


def one_name(document: Document, short: Mapping[str, Introduced], headed: Mapping[str, Introduced]) -> dict[str, str]:
    """Return the one name under which each thing is known that the text calls by its whole name and by its name alone:
    the whole one, unless only one place gives that, the heading over its part or a line, and the text keeps using the other."""
    found: dict[str, str] = {}
    for name, meant in short.items():
        full, written = meant.label, document.written
        said = _OFTEN if full in headed or not _is_said_so(document, name) else _SAID
        kept = (full in headed or said == _SAID) and written.again(name, said) and not written.again(full, 2)
        found |= {full: name} if kept else {name: full}
    return found


def in_whole(passages: Sequence[Passage], told: Iterable[str]) -> dict[str, str]:
    """Return the whole names of what the document's parts are *told* to be about by a noun alone, where one name begins
    with that ("Akuthuset" for "Akuthuset Vestby")."""
    nouns = {label for label in told if " " not in label and (head := head_of(label)) is not None and head.definite}
    found: dict[str, set[str]] = {}
    for label in {m.label for p in passages for m in p.mentions if m.type in _NAMED} if nouns else ():
        noun, _, name = label.partition(" ")
        if noun in nouns and name[:1].isupper() and name.count(" ") < _WHOLE:
            found.setdefault(noun, set()).add(label)
    return {noun: names.pop() for noun, names in found.items() if len(names) == 1}


def is_said_alone(noun: str, full: str, times: Callable[[str], int]) -> bool:
    """Tell whether the text keeps calling a house by one word that is a name, and only once by more ("Kildehuset Nord" at
    the head of a page, then "Kildehuset"); *times* counts what the text writes."""
    return NAMES_ALONE.fullmatch(noun) is not None and times(full) == 1 and times(noun) >= _OFTEN


def said_alone(document: Document, passages: Sequence[Passage]) -> dict[str, str]:
    """Return by their longer names the houses that the text calls by one word."""
    longer = {m.label for p in passages for m in p.mentions if m.type in _NAMED and " " in m.label}
    nouns = {label: label.partition(" ")[0] for label in longer if NAMES_ALONE.fullmatch(label.partition(" ")[0])}
    written = sorted({*nouns, *nouns.values()})
    places = places_of(AhoCorasick(written), document.text, overlapping=True) if written else ()
    times = Counter(written[number] for number, _, _ in places)
    return {label: noun for label, noun in nouns.items() if is_said_alone(noun, label, times.__getitem__)}


_WHOLE = 2
"""Words after the noun in a name whose noun alone means the same."""
_OFTEN, _SAID = 5, 4
"""How often the text must write a name with and without its noun that it goes on to use alone; how often where it says by
the name alone what it is ("Vindrosen er et værested")."""


def _is_said_so(document: Document, name: str) -> bool:
    """Tell whether a text says by a name alone what it is."""
    return any(f"{name} {is_a} " in document.text for is_a in ("er et", "er en"))


_GROUP = r"(?:styre|følge|arbejds|projekt|reference|koordinations|styrings|tema|ekspert|partner)gruppe"
_BODY = Sought(
    rf"\b(?:(?P<group>{_GROUP})n? (?P<for>(?:for|om|vedr\.|vedrørende) [^.,;:?!()\n]{{3,80}}?)(?= med | der | som | hvor"
    r"| bestående | består | og |[.,;:?!()\n]|$)|(?P<council>[^\W\d_]{3,}(?:rådet|udvalget|panelet))"
    r" (?P<in>i (?:[A-ZÆØÅ][\w-]+ (?:[A-ZÆØÅ][\w-]+ )?[Kk]ommune|Region [A-ZÆØÅ][a-zæøå]+))\b)",
    re.IGNORECASE,
)
"""A group with what it is for, a council with whose it is."""
_MARKS = str.maketrans("", "", '“”"»«’‘')


def bodies_in_full(document: Document, passages: Sequence[Passage]) -> dict[str, str]:
    """Return the whole names of the groups and councils that the text goes on to call by their noun alone, where it
    tells of one of each."""
    found: dict[str, set[str]] = {}
    for passage in _BODY.among(passages):
        for match in _BODY.regex.finditer(document.text, passage.start, passage.end):
            noun = f"{match['group']}n" if match["group"] else match["council"]
            bare = noun[0].upper() + noun[1:].lower()
            what = " ".join((match["for"] or match["in"]).translate(_MARKS).split()).replace(" kommune", " Kommune")
            found.setdefault(bare, set()).add(f"{bare} {what}")
    return {bare: full.pop() for bare, full in found.items() if len(full) == 1}


def _is_title_of_two(head: str) -> bool:
    """Tell whether what stands before "for" in a name is a name by itself: an adjective and its noun, both with a
    capital, or more."""
    words = head.split()
    return len(words) > 1 and all(word[0].isupper() for word in words) and head_of(words[-1]) is not None


def _is_title(passage: Passage, mention: Mention) -> bool:
    """Tell whether a name stands in a heading, or is a line of its own."""
    return passage.block.kind == "heading" or mention.span == (passage.block.start, passage.block.end)


def _is_kind(word: str) -> bool:
    """Tell whether a name's first word is a noun that belongs to it; "Projekt" only stands before a name."""
    head, noun = head_of(word), noun_of(word)
    return noun is not None and noun[1] != "projekt" and (head is None or not (head.plural or head.genitive))


def _tells(name: str) -> bool:
    """Tell whether a word after a noun is a name by itself: no place, street or person, no other noun for a kind."""
    first = name.split()[0]
    other = (
        len(name) < _SHORTEST_NAME or kind_of(first) not in _OWN_WORDS or STREET_END.search(name) or mask(name) != name
    )
    return not other and not (len(name) < _SHORTEST_ALONE and head_of(name))


def _spoken_of(text: str, passages: Sequence[Passage]) -> set[str]:
    """Return the single words with which sentences begin that go on as about a house ("Engvej har ...")."""
    found = (_SPOKEN.match(text, p.start, p.end) for p in passages)
    return {match["name"] for match in found if match}


def _names_house(name: str) -> bool:
    """Tell whether a word with which a sentence about a house begins may be its name, though it may also be a street's
    or a family's: no town and no noun."""
    return len(name) >= _SHORTEST_NAME and kind_of(name) != Kind.PLACE and not head_of(name)


def name_in_full(text: str, passages: Sequence[Passage]) -> None:
    """Put the whole name of a house or ward where only its first or last word stands, in the definite form
    ("Mobilteamet", "Friklinikken" after "Børnepsykiatrisk Friklinik")."""
    meant: dict[str, Mention | None] = {}
    for passage in passages:
        for mention in passage.mentions:
            if mention.type not in HOUSES or " " not in mention.label:
                continue
            first, _, rest = mention.label.partition(" ")
            for word in {first if rest[0].isupper() else "", mention.label.rpartition(" ")[2]}:
                head = head_of(word) if len(word) >= _SHORTEST else None
                if head is not None and head.compound and not head.definite and not head.plural:
                    for form in _definite_forms(word.casefold()):
                        other = meant.get(form, mention)
                        meant[form] = mention if other is not None and other.label == mention.label else None
    called = _called(text, passages)
    for passage in passages if called else ():
        passage.mentions = [replace(m, label=called.get(m.label, m.label)) for m in passage.mentions]
    if not meant:
        return
    for passage in passages:
        if passage.mentions:
            passage.mentions = [_whole(m, text, meant) for m in passage.mentions]


_ASSOCIATION = compiled(r"(?:Foreningen|Organisationen) ", re.IGNORECASE)
"""The noun that a text may put before an association's name."""


def _called(text: str, passages: Sequence[Passage]) -> dict[str, str]:
    """Return the names of associations with their noun that the text calls by their name alone, twice and more often."""
    found: dict[str, str] = {}
    for label in {m.label for p in passages for m in p.mentions if m.type == "Association"}:
        noun = _ASSOCIATION.match(label)
        name = label[noun.end() :] if noun else ""
        if not name or text.count(name) <= 1 or not (" " in name or _tells(name)):
            continue
        alone = len(re.findall(rf"(?<!\w)(?<!oreningen )(?<!rganisationen ){re.escape(name)}s?(?!\w)", text))
        if alone > max(1, text.casefold().count(label.casefold())):
            found[label] = name
    return found


def _definite_forms(word: str) -> tuple[str, ...]:
    endings = ("en", "et", "n", "t", word[-1] + "en", word[-1] + "et")
    center = word.removesuffix("center")
    return (*(word + end for end in endings), *(center + end for end in ("centret", "centeret") if center != word))


def _whole(mention: Mention, text: str, meant: dict[str, Mention | None]) -> Mention:
    if mention.type not in HOUSES and mention.type != ANAPHOR:
        return mention
    name = meant.get(text[mention.start : mention.end].removesuffix("s").casefold())
    return mention if name is None else replace(mention, type=name.type, label=name.label, source="anaphor")
