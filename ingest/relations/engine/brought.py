"""How much a sentence makes of a thing that it names: whether the next sentences go on with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NAMED, THINGS, UNDERTAKINGS, Mention
from ingest.mentions.topics.known_again import COMPATIBLE
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import VERBS
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW_PATTERN

BESIDE, ALONE, KIND, BROUGHT, SUBJECT, CALLED = 1, 2, 3, 4, 4, 6
"""A name that only tells with whom or where something is; the only thing of its sentence; one that its kind stands
before ("projektet X"); one that the sentence brings in; what it is about; the name that it gives."""
SPOKEN_OF = THINGS | {"RegionalPsychiatry"}
MAY_BE_HELD = bits(SPOKEN_OF)
NEVER = frozenset({"common", "we", "rule", "institution", "plan"})
"""Sources of names that no sentence goes on with."""
_OPENS = compiled(
    r"\W*(?:(?:[Ii] dag|[Nn]u|[Oo]gså|[Hh]er|[Dd]esuden|[Dd]erudover|[Dd]e?[tn]|[Vv]ores|[Pp]rojekt\w*|"
    r"[Tt]ilbudd?et|[Ff]oreningen|[Vv]ærestedet|[Oo]rdningen) ){0,2}\W?"
)
"""What may stand before the name that a sentence is about."""
_BRINGS = compiled(
    r"\b(?:åbnede|åbner|startede|starter|oprettede|etablerede|lancerede|begyndte|driver|drev|kører|kørte|holder"
    r"|afholder|udbyder|tilbyder|har|er der|findes|kalder|kaldes|hedder|kaldet|navnet|sender|laver|står for|står bag"
    r"|skabte|igangsatte|indviede|hører|gennemfører|gennemførte|iværksatte|udviklede|får|fik|gav|giver|bevilgede"
    r"|bevilger|støtter|støttede|leder|ledede|fortsætter|forlænger|forlængede)\b"
)
"""What shows that a sentence tells of something that the next ones go on with."""
_GIVEN = compiled(
    r"\b(?:midler|penge|støtte|tilskud|kr\.|kroner|bevilling\w*|donation\w*|bevilge[rt]|bevilgede|afsat) "
    r"(?:[^.;]{0,90} )?til (?:[^\W\d_]+ ){0,2}[”\"“»]?$"
)
"""Money up to the name of what it is given to."""
_CALLS = compiled(r"\b(?:navnet|kaldes|hedder|kaldet|døbt) [”\"»]?$")
_BESIDE = compiled(r"\b(?:med|hos|fra|i|på|ved|af|under|og|samt)(?: [^\W\d_]+){0,2} [”\"“»]?$")
"""What shows that a name only tells with whom or where something is."""
_PLACE = compiled(r"\b(?:hos|fra|i|på|ved|under(?! navnet))(?: [^\W\d_]+){0,2} [”\"“»]?$")
"""What shows that a name only tells where something is."""
_IS_NEW = compiled(
    r"[”\"»]?, (?:som |der )?(?:er |var )?(?:et|en|vores) (?:[^\W\d_]+ ){0,2}[^\W\d_]*"
    r"(?:projekt|tilbud|ordning|forløb|indsats|initiativ|samarbejde|forsøg|aktivitet|rådgivning|kursus)\b"
)
"""What shows after a name that the sentence says what it is ("optaget af X, et projekt, som ...")."""
_IN_RELATIVE = compiled(r"[”\"»]?,? (?:der|som) ")
"""What shows after a name that the sentence goes on to tell of it."""
_ALREADY = compiled(r"\b(?:i forvejen|allerede|tidligere|i øvrigt|også)\b")
"""What shows that a sentence only adds what else there is."""
_KIND = compiled(
    r"(?:(?P<noun>(?<![^\W\d_])[^\W\d_]{3,}(?:et|en|n))|\b(?:et|en) (?:[^\W\d_]+ ){0,2}(?P<one>[^\W\d_]{3,})"
    r"(?:,|,? (?:kaldet|ved navn|med navnet|der hedder|som hedder|der kaldes|som kaldes)))? [”\"“»]?$"
)
"""The noun that stands before a name: "projektet X", "et team kaldet X"."""
_IS_ONE = compiled(r"[”\"»’]?(?: \([^()]{1,40}\))? (?:er|var) (?:et|en) [a-zæøå]")
"""What shows after a name that the sentence says what it is."""
_FARTHEST = 400
"""Characters before a name in which a sentence tells how it is brought in; some sentences are as long as books."""
_VERB_BEFORE = compiled(r"[^,;:()]{3,60} (?P<verb>[a-zæøå]+) [”\"»]?$")
"""The verb right before a name that no other thing stands before: an inverted sentence's subject."""
_PEOPLED = compiled(
    rf"\b(?:er der|[Dd]er er|var der|[Dd]er var) (?:[^\W\d_]+\.? ){{0,2}}(?:\d[\d.]*|{FEW_PATTERN}) "
    r"(?:[^\W\d_]+ )?(?:mennesker|personer|medlemmer|ansatte|medarbejdere|frivillige|beboere|brugere|deltagere) "
    r"(?:i|på|hos|ved) $"
)
"""What stands before the house or body of which a sentence tells how many people there are."""
_REACH = 60
_WORD = compiled(r"[^\W\d_]+")
_ACTORS = frozenset({"Region", "Municipality", "StateBody", "RegionalPsychiatry", "Association", "Party", "Centre"})
_ACTS = compiled(
    r" (?!(?:har |havde )?(?:årligt |også |i \d{4} )?"
    r"(?:bevilg|støtte|finansiere|giv|gav|betal|driv|drev|afs[aæ]t|står))"
    r"(?:har|er|var|fik|får|[a-zæøå]{2,}(?:er|ede|te))\b"
)
"""What an authority or association does but pay for or run the thing that was spoken of."""


def opens(text: str, start: int, name: int) -> bool:
    """Tell whether the name at *name* opens the sentence at *start*."""
    return start == name or _OPENS.fullmatch(text, start, name) is not None


def beside(text: str, since: int, name: Mention) -> bool:
    """Tell whether a name only tells with whom or where something is; *since* is where the words before it begin."""
    return _BESIDE.search(text, max(since, name.start - _REACH), name.start) is not None


def kind_of(text: str, start: int, name: Mention) -> tuple[int, str]:
    """Return where the noun stands that says what a name is ("projektet X", "et team kaldet X"), and that noun."""
    match = _KIND.search(text, max(start, name.start - _REACH), name.start)
    noun = (match["noun"] or match["one"] or "") if match is not None else ""
    head = head_of(noun.casefold()) if noun else None
    if match is not None and head is not None and head.type in SPOKEN_OF and head.definite == bool(match["noun"]):
        return match.start(), noun
    first, more, _ = text[name.start : name.end].partition(" ")
    head = head_of(first.casefold())
    told = head is not None and head.type in SPOKEN_OF and head.definite and (more or head.compound)
    return (name.start, first) if told else (-1, "")


class Told(NamedTuple):
    """A thing that a sentence names: how much is made of it, whether the sentence opens with it, and the pronoun by
    which the next one means it, where its noun tells."""

    name: Mention
    weight: int
    opens: bool
    pronoun: str


def told_in(text: str, passage: Passage) -> list[Told]:
    """Return the things that a sentence names."""
    named = [m for m in passage.mentions if m.type in NAMED]
    things = [m for m in named if m.type in SPOKEN_OF and m.source not in NEVER]
    if not things:
        return []
    one = len({m.label for m in things}) == 1
    ends: dict[int, int] = {}
    last = passage.start
    for mention in passage.mentions:
        ends[mention.start] = last
        last = max(last, mention.end)
    found = []
    for number, name in enumerate(things):
        kind = kind_of(text, passage.start, name)
        place = kind[0] if kind[0] >= 0 else name.start
        opening = opens(text, passage.start, place)
        subject = not number and (opening or (one and _follows_verb(text, passage.start, place)))
        weight = _weight(text, passage, name, ends[name.start], kind[0] >= 0, subject)
        opening = opening and name is named[0] and not name.genitive
        found.append(Told(name, weight, opening, _pronoun_of(text, name, kind)))
    return found


def _follows_verb(text: str, start: int, place: int) -> bool:
    """Tell whether what stands at a place follows its sentence's verb ("I 2019 flyttede X")."""
    verb = _VERB_BEFORE.match(text, start, place)
    return verb is not None and verb["verb"] in VERBS


def _pronoun_of(text: str, name: Mention, kind: tuple[int, str]) -> str:
    """Return the pronoun that fits the noun by which a sentence calls a thing, or nothing where it tells none."""
    at, noun = kind
    if name.source == "anaphor":
        noun = text[name.start : name.end]
    elif at >= 0 and text[at : at + 3] in {"et ", "en "}:
        return "det" if text[at : at + 3] == "et " else "den"
    return {"et": "det", "en": "den"}.get(noun[-2:], "")


def meant_by(pronoun: str, told: Sequence[Told]) -> Mention | None:
    """Return what the pronoun that opens a sentence means of the things that the one before it told of: what it brought
    in under a noun that fits, else what it opened with."""
    low = pronoun.casefold()
    fitting = [one for one in told if low not in {"den", "det"} or one.pronoun in {"", low}]
    brought = [one for one in fitting if not one.opens and one.weight >= BROUGHT and one.pronoun]
    return next((one.name for one in (*brought[::-1], *(one for one in fitting if one.opens))), None)


_THEREFORE = compiled(
    r"På (?:den |denne )(?:baggrund|måde|vis)|(?:Som f|F)ølge heraf|Derfor (?:søgte|besluttede|valgte)"
)
"""How a paragraph opens that says what came of all that was told before."""


def one_of_kind(noun: str, told: Sequence[Told]) -> Mention | None:
    """Return the one thing of the sentence before that may be called by a noun ("Det er et projekt, som ...")."""
    head = head_of(noun)
    types = COMPATIBLE.get(head.type, frozenset()) if head is not None else frozenset()
    named = {one.name.label: one.name for one in told if one.name.type in types and not one.name.genitive}
    return next(iter(named.values())) if len(named) == 1 else None


def goes_elsewhere(text: str, passage: Passage) -> bool:
    """Tell whether a sentence begins with an authority or association and what it says, has or does, and speaks of no
    thing that was named before."""
    word = _WORD.match(text, passage.start, passage.end)
    noun = head_of(word[0].casefold()) if word is not None else None
    if noun is not None and noun.plural and not noun.definite and noun.type in SPOKEN_OF:
        return True  # "Foreninger på området ..."
    if _THEREFORE.match(text, passage.start):
        return True
    first = passage.mentions[0] if passage.mentions else None
    if first is None or first.type not in _ACTORS or first.genitive or not opens(text, passage.start, first.start):
        return False
    if any(m.type == ANAPHOR and m.value and m.value[0] in UNDERTAKINGS for m in passage.mentions):
        return False
    return _ACTS.match(text, first.end) is not None


def _weight(text: str, passage: Passage, name: Mention, since: int, known: bool, subject: bool) -> int:
    """Return how much a sentence makes of a name; *since* is where the name before it ends, *known* that its kind is
    told, *subject* that the sentence is about it."""
    near = max(passage.start, name.start - _FARTHEST)
    if not name.genitive and _PEOPLED.search(text, near, name.start):
        return SUBJECT
    if name.source != "anaphor" and _CALLS.search(text, near, name.start):
        return CALLED
    if name.genitive:
        return BESIDE
    body = name.type not in UNDERTAKINGS and not known
    if name.source == "anaphor":
        return BESIDE if beside(text, since, name) else ALONE
    if subject:
        if not body or _IS_ONE.match(text, name.end):
            return SUBJECT
        return KIND if name.type == "Unit" and name.source != "register" else ALONE
    if body or (name.type not in UNDERTAKINGS and beside(text, since, name)):
        return BESIDE
    if _IS_NEW.match(text, name.end) or _GIVEN.search(text, near, name.start):
        return BROUGHT
    placed = _PLACE.search(text, max(since, name.start - _REACH), name.start) is not None
    told_of = _IN_RELATIVE.match(text, name.end) is not None
    already = _ALREADY.search(text, near, name.start) is not None
    if (told_of or not placed) and _BRINGS.search(text, near, name.start):
        return ALONE if already else BROUGHT
    if placed or already:
        return BESIDE
    return KIND if known else ALONE
