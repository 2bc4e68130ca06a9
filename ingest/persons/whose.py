"""Whether a thing's label holds the name of a person beside its noun, or is nothing but somebody's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.names import GIVEN, SURNAMES, Kind
from ingest.persons import PARTICLES, People, Protected
from ingest.persons.somebody import is_branch, is_noun, may_be_somebody
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS

_LED_BY = compiled(r"\b(?:ved|v\.|v/|med|hos) ?$", re.IGNORECASE)
"""What stands between the name of a thing and whoever leads it ("Café ved ...")."""


_TALK_WITH = compiled(
    r"[^\W\d_]*(?:[Ff]oredrag|[Oo]plæg|[Ss]amtale|[Ii]nterview|[Dd]ebat|[Ww]orkshop|[Ww]ebinar|[Kk]oncert)(?:et|en)? "
    r"(?:med|af|ved) (?P<who>[A-ZÆØÅŁ][\w’'.,-]*(?: [\w’'.,-]+){0,3})"
)
"""What is called after whoever speaks there."""
_AFTER_PERSON = compiled(r"[,:(–-]| [,:(–-]| (?:og|er|har|fra|om|i|på|hos|[a-zæøå]{3,}(?:er|ede|te))\b|$")
"""What follows a person's name at the head of a line about them."""


_BEFORE_MORE = compiled(r"(?P<name>[^,(]+?)(?:, | \(| (?:og|samt|fra) )")
"""What may be a name at the head of a label that goes on."""


def is_thing(people: People, label: str) -> bool:
    """Tell whether a label is no person's name: a register holds it, or it has the noun of a thing."""
    from ingest.registers import load_registers

    noun = any(map(is_noun, label.split()))
    own = noun and not of_person(people, label) and not has_leader(label, people) and not is_somebodys(people, label)
    return own or is_branch(label) or label in load_registers().by_label


@cache
def registered() -> Protected:
    """Return the names of several words that the registers give organisations; one word may be a surname too."""
    from ingest.registers import load_registers

    entries = (entry for entry in load_registers().entries if entry.type in ORGANISATIONS)
    return Protected.of(name.text for entry in entries for name in entry.names if " " in name.text)


AND = (", ", " og ", " samt ")
"""What stands between several who are named together."""


def of_person(people: People, label: str) -> bool:
    """Tell whether a thing's label holds the name of a person beside its noun, which then does not protect it: after
    "ved" who leads it, before a definite noun who did something with it ("X Y Værestedet Z")."""
    if _MAY_LEAD.search(label):
        led = (one for one in people.find(label) if one.kind == "name" and _LED_BY.search(label, 0, one.start))
        if any(people.naming.kind_of(label[one.start : one.end].split()[0]) in GIVEN for one in led):
            return True
    cut = _BEFORE_MORE.match(label)
    if cut and not head_of(cut["name"].split()[0]) and may_be_somebody(cut["name"], people):
        return True
    first = next((one for one in people.find(label) if one.kind == "name"), None)
    if first is not None and first.start == 0 and _AFTER_PERSON.match(label, first.end) and " " in label[: first.end]:
        return True  # "X Y, leder af Værestedet Z"
    words = label.split()
    if named_after(people, words) or _is_told_of(people, label):
        return True
    noun = next((at for at, word in enumerate(words) if (head := head_of(word)) and head.definite), 0)
    if noun < WHOLE_NAME or not all(word[0].isupper() for word in words[:noun]):
        return False
    return people.naming.kind_of(words[0]) in (*GIVEN, Kind.UNKNOWN) and not words[noun - 1].endswith("s")


def named_after(people: People, words: Sequence[str]) -> bool:
    """Tell whether something is called after somebody by their whole name ("Foreningen X Ys Venner"); a foundation, a
    school or a house may be: that is what the public calls it."""
    kinds = [people.naming.kind_of(word) for word in words]
    whole = any(
        first in GIVEN and (last is Kind.SURNAME or (last in _MAY_BE_SURNAME and word.endswith("s")))
        for first, last, word in zip(kinds, kinds[1:], words[1:], strict=False)
    )
    return whole and not _is_eponymous(words)


def _is_told_of(people: People, label: str) -> bool:
    """Tell whether a label goes on with somebody whom a title or the name beside tells ("Kurser dr. X Y", "Gruppen X Y
    og Mette Z"); a foundation or a house may be called after two."""
    names = [one for one in people.find(label) if one.kind == "name" and one.start]
    if any(_TITLED.search(label, 0, one.start) for one in names):
        return True
    several = [label[one.start : one.end].split() for one in names if label[: one.start].endswith(AND)]
    kinds = [(people.naming.kind_of(name[0]), people.naming.kind_of(name[-1])) for name in several if name[1:]]
    known = any(
        (first is Kind.GIVEN and last in _MAY_BE_SURNAME) or (first in (*GIVEN, Kind.SURNAME) and last in SURNAMES)
        for first, last in kinds
    )
    return known and not _is_eponymous(label.split())


_TITLED = compiled(r"(?<!\w)(?:(?:cand|lic|mag|stud|ph)\.[\w.]+|dr\.|prof\.|hr\.|fru|frk\.) ?$", re.IGNORECASE)


def is_somebodys(people: People, label: str) -> bool:
    """Tell whether a label is called by what is somebody's ("X Ys historie", "Foreningen X Ys Venner")."""
    words = label.split()
    for last, (word, owned) in enumerate(pairwise(words)):
        if not last or not word.endswith(("s", "S")) or not (owned[0].islower() or owned in _FRIENDS):
            continue
        first = last
        while first and _may_be_part(words[first - 1]):
            first -= 1
        whose = [*words[first:last], word[:-1].rstrip("’'")]
        if whose[-1] and not _is_eponymous(words) and may_be_somebody(" ".join(whose), people):
            return True
    return False


def _may_be_part(word: str) -> bool:
    """Tell whether a word may be one of a person's names, or a small word between them."""
    return word in PARTICLES or (word[0].isupper() and not head_of(word))


_FRIENDS = ("Venner", "Familie", "Minde")


def _is_eponymous(words: Sequence[str]) -> bool:
    """Tell whether a foundation, a school or a house is named: what they are called after somebody is public."""
    return any((head := head_of(word)) and head.type in _EPONYMOUS for word in words)


_EPONYMOUS = frozenset({"Foundation", "Facility", "Centre", "Education"})
WHOLE_NAME = 2
"""Words of a person's name at least."""
_MAY_BE_SURNAME = (Kind.MAYBE_SURNAME, Kind.MAYBE_GIVEN, Kind.GIVEN, Kind.UNKNOWN)
_OF_SOMEBODY = (*GIVEN, *SURNAMES, Kind.UNKNOWN, Kind.INITIAL)
_MAY_LEAD = compiled(r"\b(?:ved|v\.|v/|med|hos)", re.IGNORECASE)


def is_somebody(label: str, people: People) -> bool:
    """Tell whether a label is nothing but somebody's name."""
    return not is_thing(people, label) and may_be_somebody(label, people)


def has_leader(label: str, people: People) -> bool:
    """Tell whether a thing's label goes on with somebody's name ("Foreningen X, v/ Y Z", "Maling med Y Z"); a talk is
    called after whoever gives it, by one name too."""
    if speaker_at(label, people) >= 0:
        return True
    _, _, leader = label.replace("v. ", "v/").replace("v/ ", "v/").partition("v/")
    return may_be_somebody(leader, people, branches=False)


def speaker_at(label: str, people: People) -> int:
    """Return where in a label the name begins of whoever gives the talk that it names ("Foredrag med X"), else -1."""
    talk = _TALK_WITH.fullmatch(label)
    names = [word for word in talk["who"].replace(",", "").split() if word[0].isupper()] if talk else []
    told = bool(names) and all(people.naming.kind_of(word) in _OF_SOMEBODY for word in names)
    return talk.start("who") if talk is not None and told else -1


_IS_A = compiled(r"[”\"»’]? er (?:en|et) (?P<what>[a-zæøå-]{3,}(?: [a-zæøå-]{3,}){0,2})")
"""What is said of a name that a person never is ("X Y er en landsdækkende forening")."""
_THINGS = frozenset({"Facility", "Association", "Education", "Project", "Service", "SocialEnterprise"})


def is_said_to_be_thing(text: str, end: int) -> bool:
    """Tell whether the text says behind a name at *end* that it is a house, a body or an undertaking."""
    said = _IS_A.match(text, end)
    for word in said["what"].split() if said else ():
        if (head := head_of(word)) is not None:
            figurative = head.lemma == "institution"  # so people are called too
            return (
                head.type in _THINGS
                and not figurative
                and not head.plural
                and not head.definite
                and role_of(word) is None
            )
    return False
