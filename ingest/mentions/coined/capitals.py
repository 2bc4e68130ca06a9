"""Names told by their capital alone: inside a sentence Danish writes nothing else with one ("og Faaborg Vinterbadere",
"startede Medvind"), whatever persons, towns and streets it may mean are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.coined.namereach import name_end
from ingest.mentions.coined.repeated import NO_HOUSES, NOT_NAMES
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, PLACE, Mention
from ingest.mentions.overlap import over, settle
from ingest.mentions.words.labels import clean, in_law
from ingest.mentions.words.lexicon import ABSTRACT
from ingest.mentions.words.occurrences import written_small
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.towns import COUNTRIES
from ingest.names import OF_PERSONS, Kind
from ingest.names import kind_of as person_kind
from ingest.persons import mask
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import ORGANISATIONS

_MIDWAY = compiled(r"[A-ZÆØÅ](?<=[a-zæøå,] .)[a-zæøå]{3}")
_BEFORE = compiled(r"(?:(?P<other>[A-ZÆØÅ][\wæøå]+) )?(?<![\w-])(?<!- )(?P<before>[a-zæøå]+),? $")
_REACH = 60
_SMALL = frozenset({"de", "dem", "deres", "dig", "din", "jer", "jeres", "ja", "nej", "tak", "hej", "kære", "vores"})
_IN_PLACE = frozenset(
    ["i", "ved", "nær", "omkring", "mod", "over", "bag", "syd", "nord", "øst", "vest", "gennem", "mellem"]
)
"""Words after which what bears a capital is a place."""
_OF_PLACE = frozenset(["på", "fra", "til", "om", "under", "efter", "uden", "for"])
"""Words after which a single word with a capital is one."""
_ABSTRACT = compiled(rf"(?:{ABSTRACT}|arbejde|møde|mødet|side|arkiv|handicap|sundhed|kultur|unge|børn)$")
_OF_PERSONS = OF_PERSONS | {Kind.INITIAL, Kind.PLACE}
_NO_PLACE = _OF_PERSONS - {Kind.PLACE}
_JOINS = frozenset(["og", "samt", "eller"])
_SAYS = compiled(
    r"^(?:sig|sagde|fortæl|fortalt|men|skriv|skrev|forklar|udtal|spørg|spurgte|tilføj|understreg|ifølge|familie|hustru|mand|søn)"
)
_ACTOR = frozenset(["af", "hos", "med", "og", "samt"])
_LAW = compiled(
    r"(?:lov|konvention|bekendtgørelse|overenskomst|direktiv|vej|gade|allé|alle|stræde|torv|plads)(?:en|et|n|t)?s?$"
)
_GROUND = compiled(
    r"(?:^By|[Bb]ro|Bro|Sø|Å|Kirke|[Bb]rygge|Stationsby|[Hh]avn|Strand|Skov|Syd|Nord|Øst|Vest|[Aa]mt|F|C|[Mm]idtby)$"
)
"""What ends the name of a place."""
_GLUE = frozenset(["i", "på", "for", "fra", "til", "med", "af", "om", "mod", "under", "ved", "og", "uden", "efter"])
_OWNING = compiled(r"(?<=[a-zæøå][en][nte])s$")
"""The possessive ending of a definite word."""
_LIKE = compiled(r"-(?:[a-zæøå]+(?:ede|erende|ende)|lignende|agtige)$")
"""The adjective made of a name ("Housing First-baserede indsatser")."""
_ACRONYM = Sought(r"(?<=[\w.] )(?P<joins>og|samt|med|af) (?P<name>[A-ZÆØÅ]{3,9})(?![\w-])")
_WORKS = compiled(
    r"\b(?:sammen|samarbejde[rst]?|partnerskab|drives|udbydes|ledes|gennemføres|støttet|evalueres|forestås|varetages|udføres|foretages|laves) "
    r"(?:med|af) $"
)
_BODIES = frozenset({"Municipality", "Region", "RegionalPsychiatry", "Association", "Education", "Centre", "StateBody"})
_NO_BODIES = frozenset(
    {"ADHD", "PTSD", "OCD", "ADD", "KOL", "HIV", "AIDS", "IPS", "ACT", "FACT", "DBT", "NADA", "EU", "PPR"}
)
"""Diagnoses and methods."""
_LONGEST = 60
"""Characters of a name."""


def name_capitals(text: str, passages: Sequence[Passage]) -> None:
    """Give the document's sentences the names that only their capital tells."""
    found: dict[str, str] = {}
    for passage in passages:
        if passage.capitals and passage.block.kind not in {"heading", "field"}:
            for label, type_ in (*_names(text, passage), *_acronyms(text, passage)):
                if found.get(label, "Service") == "Service":
                    found[label] = type_
    owned = list(_owned(text, passages))
    nouns = _nouns_of_their_own(text, passages) | {one.label: one.type for _, one in owned}
    found |= {label: type_ for label, type_ in nouns.items() if label not in found}
    if found:
        small = written_small(text, (label for label in found if " " not in label))
        new = {label: Introduced(type_, label) for label, type_ in found.items() if label not in small}
        add_introduced(text, passages, new | {one.label: Introduced(one.type, one.label) for _, one in owned})
    for passage, one in owned:
        passage.mentions = settle([*passage.mentions, one])


_OWNED = compiled(r" (?:(?:nye?|egen|egne|kommunale|fælles|lokale) )?(?P<noun>[a-zæøå]{7,})(?![\w-]| [”\"“»A-ZÆØÅ])")
_OF_UNDERTAKING = frozenset({"Service", "Project"})


def _owned(text: str, passages: Sequence[Passage]) -> Iterator[tuple[Passage, Mention]]:
    """Yield the undertakings that a text tells by whose they are ("Vejle Kommunes besøgsordning") and then calls by that
    noun at the beginning of a sentence ("Besøgsordningen har ..."), each under that name where it is first told, if only
    one owner has such a thing."""
    told: dict[str, list[tuple[Passage, int, int, str]]] = {}
    for passage in passages:
        for m in passage.mentions:
            if m.genitive and m.type in ORGANISATIONS and (after := _OWNED.match(text, m.end, passage.end)) is not None:
                one = (passage, *after.span("noun"), m.label)
                told.setdefault(_stem(after["noun"]), []).append(one)
    if not told:
        return
    for passage in passages:
        first = next(iter(passage.mentions), None)
        if first is None or first.type != ANAPHOR or first.start != passage.start or first.genitive:
            continue
        label = text[first.start : first.end]
        of_its_own = first.value[1] or len(first.label) >= _LEAST_OF_NOUN  # "projektet" is whatever was spoken of
        told_of = of_its_own and first.value[0] in _OF_UNDERTAKING
        places = told.pop(_stem(label.casefold()), None) if told_of else None
        if places and len(label) >= _LEAST_OF_NOUN and len({owner for *_, owner in places}) == 1:
            in_, start, end, _ = places[0]
            yield in_, Mention(start, end, first.value[0], label, "introduced")


def _names(text: str, passage: Passage) -> Iterator[tuple[str, str]]:
    known = {m.start: m for m in passage.mentions}
    for match in _MIDWAY.finditer(text, passage.start, passage.end):
        start = match.start()
        first = known.get(start)
        if (first is not None and first.type not in _MAY_OPEN) or any(
            m.start < start < m.end for m in passage.mentions
        ):
            continue
        near = _BEFORE.search(text, _two_words_before(text, max(passage.start, start - _REACH), start), start)
        if near is None or _of_person(near) or in_law(text, start):
            continue
        end = _end(text, start, name_end(text, start, passage.end, known, passage.start))
        if text.startswith("-", end):
            continue  # the first part of two compounds ("Børne- og Ungdomspsykiatri")
        label = _OWNING.sub("", clean(text[start:end]))
        before = "led" if text.endswith(_INTO_IT, 0, start) else near["before"]
        if _may_name(label, before, first) and _free(start, end, passage.mentions):
            acts = _ACTS.match(text, end, passage.end) is not None
            yield label, _type_of(label, "af" if acts and before not in NAMED_KINDS else before)
    for match in _ARTICLED.finditer(text, passage.start, passage.end):
        told = _BY.search(text, max(passage.start, match.start() - _REACH), match.start())
        acts = told is not None or _ACTS.match(text, match.end(), passage.end) is not None
        label = _OWNING.sub("", clean(match["name"]))
        apart = not over(*match.span(), passage.mentions)
        if acts and apart and not any(map(_of_a_person, label.split()[1:])) and not _is_masked(label):
            yield label, "Foundation" if label.endswith(("Fond", "fond", "Fonden")) else "Association"


_ACTS = compiled(
    r",? (?:(?:der|som) )?(?:driver|drev|ejer|står (?:bag|for)|stod (?:bag|for)|udbyder|arrangerer|afholder|gennemfører"
    r"|gennemførte|varetager|tilbyder|åbnede|startede|stiftede|oprettede|initiativ til|har (?:\w+ )?(?:åbnet|startet"
    r"|drevet|stået|taget|oprettet|etableret|udviklet|arrangeret))\b"
)
"""What only a body does, behind its name."""
_ARTICLED = compiled(r"(?<=[a-zæøå,] )(?P<name>De[nt]? (?:[A-ZÆØÅ][\wæøå-]{2,} ){1,3}[A-ZÆØÅ][\wæøå-]{2,})(?![\w-])")
_BY = compiled(r"\b(?:af|hos|med|mellem|og|samt|tog|har|driver|står|stod|får|fik|søgte|begyndte) $")
_NOUNS_OF_THINGS = frozenset({"Service", "Facility"})
_LEAST_OF_NOUN = 9


def _nouns_of_their_own(text: str, passages: Sequence[Passage]) -> dict[str, str]:
    """Return the definite nouns that a capital alone makes names ("i 2018 åbnede Akuttelefonen"), with their types:
    none that shortens a longer name ("Værestedet" after "Værestedet Kilden"), nor one that is written small too."""
    found: dict[str, str] = {}
    for passage in passages:
        for m in passage.mentions if passage.capitals else ():
            noun = m.type == ANAPHOR and m.value[0] in _NOUNS_OF_THINGS and not m.genitive
            if noun and m.end - m.start >= _LEAST_OF_NOUN and _MIDWAY.match(text, m.start):
                found[text[m.start : m.end]] = m.value[0]
    if not found:
        return found
    labels = {m.label for passage in passages for m in passage.mentions if " " in m.label}
    parts = {_stem(word) for label in labels for word in (label.split()[0], label.split()[-1])}
    stems = {label: _stem(label) for label in found}
    small = written_small(text, stems.values())
    return {label: type_ for label, type_ in found.items() if stems[label] not in small and stems[label] not in parts}


def _stem(word: str) -> str:
    return word.removesuffix("et").removesuffix("en")


def _acronyms(text: str, passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the abbreviations that stand beside a known body, or after words for working together ("Region X og CELF")."""
    for match in _ACRONYM.finditer(text, passage):
        before, place = match["joins"], match.start("joins")
        beside = before != "med" and any(m.end == place - 1 and m.type in _BODIES for m in passage.mentions)
        together = _WORKS.search(text, max(passage.start, place - _REACH), match.start("name")) is not None
        if (beside or together) and match["name"] not in _NO_BODIES and _free(*match.span("name"), passage.mentions):
            yield match["name"], "Association"


def _two_words_before(text: str, first: int, start: int) -> int:
    """Return where the second word before *start* begins, or *first* where that comes later."""
    last = text.rfind(" ", first, max(first, start - 1))
    return max(first, text.rfind(" ", first, max(first, last)) + 1)


def _of_person(near: re.Match[str]) -> bool:
    """Tell whether the words before a capital say that a person is meant: "siger X", "overlæge X", "Per og X"."""
    other = near["other"] and near["before"] in _JOINS and person_kind(near["other"]) in _NO_PLACE
    return bool(other) or _SAYS.search(near["before"]) is not None or bool(role_of(near["before"]))


_INTO_IT = (
    *("led i ", "gang med ", "starter med ", "år bag ", "od bag ", "skabet bag ", "arbejdet bag ", "kredsen bag "),
    *("parterne bag ", "partnerne bag ", "partnerne i ", "partnere i ", "folkene bag ", "kræfterne bag "),
)
"""What leads to the name of something that several do together."""
_TOLD_OF = compiled(r", (?:som|der|hvor) ")
"""A clause that tells of the name before it."""


def _end(text: str, start: int, end: int) -> int:
    """Return where a name ends: small words go on with one only from a preposition or after a possessive, for the
    sentence's verb may follow it as well."""
    first, space, small = text[start:end].partition(" ")
    told = _TOLD_OF.match(text, end) is not None
    goes_on = told or not space or small[0].isupper() or small.split()[0] in _GLUE or first.endswith("s")
    return end if goes_on else start + len(first)


def _may_name(label: str, before: str, first: Mention | None) -> bool:
    """Tell whether words with a capital may be the name of an undertaking: no country, law, person or description."""
    words = label.split()
    low = words[0].casefold()
    if (
        label.casefold() in COUNTRIES
        or len(label) > _LONGEST
        or low in FUNCTION
        or low in _SMALL
        or low in NOT_NAMES
        or role_of(words[0])
    ):
        return False
    if first is not None and (len(words) == 1 or not words[1][0].isupper() or _GROUND.search(words[-1])):
        return False  # a town, and what the sentence goes on with
    if low.endswith(NO_HOUSES) or any(_LAW.search(word.casefold()) for word in words):
        return False
    if before in _IN_PLACE or (before in _OF_PLACE and sum(word[0].isupper() for word in words) == 1):
        return False
    if _ABSTRACT.search(low) and (len(words) == 1 or words[1][0].islower()):
        return False
    named = [word for word in words[first is not None :] if word[0].isupper() and word.casefold() not in COUNTRIES]
    if all(word.casefold() in COUNTRIES for word in words) or _LIKE.search(words[-1]):
        return False
    if any(_of_a_person(word) for word in named):
        return False
    return not _is_masked(label)


@lru_cache(maxsize=1024)
def _is_masked(label: str) -> bool:
    """Tell whether a label by itself is taken for a person's; a text writes most of its names more than once."""
    return mask(label) != label


def _of_a_person(word: str) -> bool:
    """Tell whether a word may be part of somebody's name: not one that ends in a noun ("Vennekredsen")."""
    noun = word.endswith(("en", "et")) and len(word) > _TELLING and kind_of(word) in _KINDS
    return person_kind(word) in _OF_PERSONS and not noun


_TELLING = 8
"""Letters of a noun that is no surname."""


_MAY_OPEN = frozenset({PLACE, ANAPHOR})


def _free(start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Tell whether nothing is known at the place but a town or a thing spoken of before with which the name begins."""
    return all(m.type in _MAY_OPEN and m.start == start and m.end < end for m in over(start, end, mentions))


_KINDS = NAMED_KINDS | {"Forum", "Foundation"}


def _type_of(label: str, before: str) -> str:
    words = label.split()
    told = [k for word in (before, words[-1], words[0]) if (k := kind_of(word)) in _KINDS]
    return told[0] if told else "Association" if before in _ACTOR else "Service"
