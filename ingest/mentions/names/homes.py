"""Names that stand beside the noun of their kind: "A er et botilbud", "botilbuddene A og B", "A - et herberg"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import Head, head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.values.numbers import FEW_PATTERN

_WORD = r"[A-ZÆØÅ](?:[^\W\d_]{1,60}|(?=-[a-zæøå]))(?:[-’][^\W\d_]{1,60}){0,4}"
_NAME = rf"{_WORD}(?: (?:{_WORD}|&)){{0,3}}"
_LIST = rf"{_NAME}(?: i {_WORD})?(?:, {_NAME}(?: i {_WORD})?)*"
_KINDS = r"(?P<head>(?:(?:\d{2,3}-)?[^\W\d_]+(?:-[^\W\d_]+)?,? ){0,3}(?:\d{2,3}-)?[^\W\d_]+(?:-[^\W\d_]+)?)"
_SOLO = compiled(
    rf"(?P<name>{_NAME})(?: i {_WORD})?(?:, (?!som\b|der\b)[^,.;:?!]{{3,60}},|,)? (?:som |der )?er (?:et|en) {_KINDS}"
)
_DASHED = compiled(rf"(?P<name>{_NAME})(?: [-–]|,) (?:et|en) {_KINDS}")
_SEVERAL = compiled(rf"\b(?P<head>[^\W\d_]+(?:ne|r|d|er))(?P<link>,|:)? (?P<names>{_LIST} (?:og|samt) {_NAME})")
_THESE = compiled(rf"(?P<names>{_LIST} og {_NAME}), (?:der|som) (?:begge |alle )?er {_KINDS}")
_TITLED = compiled(
    rf"(?:[”“\"»](?P<before>[A-ZÆØÅ][^”“\"«»\n]{{2,80}})[”“\"«] er (?:navnet|titlen) på (?:et|en|det) {_KINDS}"
    r"|\b(?P<what>[Pp]rojektet|[Tt]ilbuddet|[Ii]ndsatsen|[Uu]ddannelsen|[Ff]orløbet|[Ii]nitiativet|[Kk]ampagnen) "
    r"(?:hedder|kaldes|har fået navnet|bærer (?:navnet|titlen)|har titlen) "
    r"[”“\"»](?P<after>[A-ZÆØÅ][^”“\"«»\n]{2,80})[”“\"«])"
)
_IS_DONE = (
    "er ",
    "var ",
    "har ",
    "blev ",
    "drives ",
    "løber ",
    "løb ",
    "startede ",
    "åbnede ",
    "støttes ",
    "finansieres ",
    "afvikles ",
    "afprøves ",
    "gennemføres ",
    "udbydes ",
    "begyndte ",
    "lukkede ",
    "sluttede ",
)
_SPACED = tuple(f" {verb}" for verb in _IS_DONE)
_OPENING = compiled(
    rf"\W{{0,2}}[”“\"»](?P<name>[A-ZÆØÅ][^”“\"«»\n.!?,:]{{2,60}})[”“\"«] (?:{'|'.join(_IS_DONE)})(?!ordet|et ord|begrebet|svaret)"
)
"""A title as the subject of what is said of an undertaking, and of no word."""
_RELATIVE_TITLE = compiled(
    r"[”“\"»](?P<name>[A-ZÆØÅ][^”“\"«»\n.!?,:]{2,60})[”“\"«], (?:som|der) (?:[\w-]+ ){0,4}?(?:gennemførte|gennemføres|"
    r"gennemført|drev|driver|drives|løb|løber|kørte|kører|startede|afprøvede|udviklede|afviklede|begyndte|sluttede|påbegyndt|igangsat|startet|"
    r"oprettet|etableret|afsluttet|lanceret|søsat)\b"
)
_OWN_SEVERAL = compiled(rf"(?P<name>{_WORD}(?: {_WORD}){{0,2}}?)s (?:{FEW_PATTERN}) (?P<head>[^\W\d_]+), (?=[A-ZÆØÅ])")
"""Who owns several houses that are then named ("Xs to bosteder, A og B")."""
_NUMBER = compiled(rf"(?<![\w.,-])(?:{FEW_PATTERN}|\d{{1,2}}) (?:[a-zæøå-]+e )?$")
_JOINED = compiled(r" (?:og|samt) [A-ZÆØÅ]")
_NAME_IN_LIST = compiled(_NAME)
_OF_KIND = word_list(
    "botilbud bosted bofællesskab værested varmestue herberg forsorgshjem krisecenter opholdssted boform "
    "aktivitetscenter aktivitetshus dagcenter døgntilbud plejehjem klubhus mødested netværkssted samværssted "
    "aktivitetssted opgangsfællesskab boenhed akuttilbud aflastningstilbud fristed kvarterhus medborgerhus "
    "behandlingscenter boligtilbud socialcenter bocenter pension"
)
"""Kinds of house of which a capitalised word before the copula is a name and no common noun."""
PLACES_END = (
    *("gården", "huset", "stedet", "bakken", "hytterne", "haven", "hjemmet", "kollegiet", "bo", "hus"),
    *("parken", "lunden", "caféen", "cafeen"),
)
"""How the names of houses end that are definite words: such a word is a name where another one is not."""
_PREPOSITIONS = frozenset(["i", "på", "for", "af", "til", "og", "med", "ved", "fra", "om", "hos", "under"])
_LISTED = frozenset({"Facility", "Project", "Service"})
_PARTS_OF = frozenset({"enhed", "afdeling", "afsnit"})
"""Heads of the parts of a house that are named after a colon."""
_ABSTRACT = ("ningen", "heden", "elsen", "tionen", "skabet", "eriet", "dommen", "erne", "teten")
_PLANS = frozenset(
    [
        *("tanken", "drømmen", "målet", "løsningen", "behovet", "alternativet", "ideen", "idéen", "ønsket", "planen"),
        *("visionen", "resultatet", "svaret", "udgangspunktet", "formålet", "stedet", "adressen", "huset", "forslaget"),
        *("næste", "opgaven", "eksemplet", "kernen", "centrum", "hjertet", "rammen", "modellen", "konceptet", "budet"),
    ]
)
"""Definite nouns of which a text says that they are a house, without naming it."""
_NO_NAMES = frozenset({"Forord", "Resume", "Resumé", "Indledning", "Baggrund", "Formål", "Målgruppe", "Sammenfatning"})
"""Words of a paper's parts that run into the sentence after them where the layout is lost."""


_ARE_PEOPLE = compiled(
    r" (?:er|var) (?:[a-zæøå]+e )?(?:medarbejdere|mennesker|personer|borgere|frivillige|ansatte|patienter|brugere|unge)\b"
)
"""What shows that a word in quotation marks is one for people, and no title."""


def _told_names(text: str, start: int, end: int) -> Iterator[Mention]:
    for pattern in (_SOLO, _DASHED):
        for match in pattern.finditer(text, start, end):
            yield from _told(match)


def _listed_names(text: str, start: int, end: int) -> Iterator[Mention]:
    if _JOINED.search(text, start, end) is None:
        return
    these = text.find(", der ", start, end) >= 0 or text.find(", som ", start, end) >= 0
    for pattern in (_SEVERAL, _THESE) if these else (_SEVERAL,):
        for match in pattern.finditer(text, start, end):
            yield from _listed(match)


def _owners_of_several(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OWN_SEVERAL.finditer(text, start, end):
        head = head_of(match["head"])
        if head is not None and head.type == "Facility" and _alone(match["name"]):
            yield Mention(match.start("name"), match.end("name") + 1, "Company", match["name"], "pattern", True)


def titled_names(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the titles that the text says to be names: "”X” er navnet på et projekt", "Projektet hedder ”X”"."""
    for match in _TITLED.finditer(text, start, end):
        group = "before" if match["before"] else "after"
        head = _kind_in(match["head"] or match["what"])
        if head is not None and (head.type in _LISTED or head.type == "Education"):
            yield Mention(match.start(group), match.end(group), head.type, clean(match[group]), "quoted")


def _opening_title(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the title in quotation marks that a sentence opens with as its subject (”Sammen videre” drives af ...), and
    those of which a relative clause tells what became of them (”Rygstøtten”, som X gennemførte)."""
    for match in _RELATIVE_TITLE.finditer(text, start, end):
        yield Mention(match.start("name"), match.end("name"), "Project", clean(match["name"]), "quoted")
    opening = _OPENING.match(text, start, end)
    people = opening is not None and _ARE_PEOPLE.match(text, opening.end("name") + 1, end)
    if opening is not None and not people and not any(word in VERBS for word in opening["name"].split()[1:]):
        yield Mention(opening.start("name"), opening.end("name"), "Project", clean(opening["name"]), "quoted")


READERS = (
    Reader(_told_names, (" er e", " - e", " – e", ", e")),
    Reader(_listed_names, (" og ", " samt "), of_capitals=True),
    Reader(_owners_of_several, ("s to ", "s tre ", "s f")),
    Reader(_opening_title, tuple(f"{mark}{verb}" for mark in '”"“«' for verb in (*_SPACED, ", som ", ", der "))),
    Reader(titled_names, ("navn", "hedder", "kaldes", "titlen")),
)
"""Names that the noun beside them tells for houses or undertakings."""


def _kind_in(words: str) -> Head | None:
    """Return the head noun of a noun phrase: the first that stands before a preposition."""
    for word in words.replace(",", "").split():
        if word in _PREPOSITIONS:
            return None
        head = head_of(re.sub(r"^\d+-", "", word))
        if head is not None:
            return head
    return None


def _told(match: re.Match[str]) -> Iterator[Mention]:
    head = _kind_in(match["head"])
    name = without_part(match["name"])
    own = head_of(name) if " " not in name else None
    kinds = own is not None and own.type == "Facility" and own.compound and own.definite
    if head is None or not (head.lemma in _OF_KIND or (kinds and head.type == "Facility")):
        return
    if head.definite or head.plural:
        return
    start = match.end("name") - len(name)
    if _is_name(name):
        yield Mention(start, start + len(name), head.type, clean(name), "apposition")


def without_part(name: str) -> str:
    """Return a name without the title of a paper's part that runs into it ("Forord Havbo")."""
    first, _, rest = name.partition(" ")
    return rest if rest and (first in _NO_NAMES or first.casefold() in FUNCTION) else name


def _is_name(name: str) -> bool:
    """Tell whether capitalised words are a name and no common noun at the beginning of a sentence."""
    if name.split()[0].casefold() in FUNCTION or any(_kind_noun(word) for word in name.split()):
        return False
    return name.casefold() not in _PLANS and not name.endswith(_ABSTRACT)


def _kind_noun(word: str) -> bool:
    """Tell whether a word says what something is; a house of its own ("Lindehuset") has such a noun in its name."""
    head = head_of(word)
    return head is not None and not (head.type == "Facility" and head.compound and head.definite)


def _listed(match: re.Match[str]) -> Iterator[Mention]:
    head = _kind_in(match["head"])
    listed = head is not None and (
        head.type in _LISTED or (head.lemma in _PARTS_OF and match.groupdict().get("link") == ":")
    )
    if head is None or not listed or not (_many(head, match) or _counted(match)):
        return
    for name in _NAME_IN_LIST.finditer(match["names"]):
        start = match.start("names") + name.start()
        if match["names"][: name.start()].endswith(" i ") or not _alone(name.group()):
            continue
        label, source = clean(name.group()), "apposition"
        if head.type == "Facility" and match["head"][0].isupper() and (noun := _one_of(match["head"], head)):
            label, source = f"{noun} {label}", "pattern"
        begin = match.start("head") if not name.start() and source == "pattern" else start
        yield Mention(begin, start + len(name.group()), head.type, label, source)


def _counted(match: re.Match[str]) -> bool:
    """Tell whether a number says that a noun which is the same in the plural means several ("to botilbud A og B")."""
    return (
        "link" in match.groupdict()
        and _NUMBER.search(match.string, max(0, match.start("head") - 24), match.start("head")) is not None
    )


_NEUTER = ("bud", "sted", "skab", "hus", "hjem", "center", "værksted", "kollegium", "herberg")


def _one_of(nouns: str, head: Head) -> str:
    """Return the noun of several houses in the definite singular ("Bofællesskaberne" -> "Bofællesskabet"), which with a
    capital is part of each one's name; "" where it is no single word."""
    place = nouns.casefold().rfind(head.lemma)
    if " " in nouns or place < 0:
        return ""
    noun = nouns[: place + len(head.lemma)]
    if not noun.endswith(_NEUTER):
        return noun + ("n" if noun.endswith("e") else "en")
    stem = {"center": "centr", "kollegium": "kollegi"}
    for end, short in stem.items():
        noun = noun.removesuffix(end) + short if noun.endswith(end) else noun
    return noun + ("det" if noun.endswith("bud") else "met" if noun.endswith("hjem") else "et")


def _alone(name: str) -> bool:
    return name.split()[0].casefold() not in FUNCTION and head_of(name.split()[0]) is None


def _many(head: Head, match: re.Match[str]) -> bool:
    """Tell whether the noun counts several: definite before its names, or in the indefinite with a comma."""
    indefinite = head.plural or (
        head.lemma in match["head"].casefold() and (head.lemma in _OF_KIND or head.lemma in _PARTS_OF)
    )
    if "link" not in match.groupdict():
        return indefinite and not head.definite
    many = head.definite and match["head"].endswith("ne") and not match["link"]
    return many or (indefinite and not head.definite and bool(match["link"]))
