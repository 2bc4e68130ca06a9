"""Names that are phrases of ordinary words after the noun for what they name: "projektet Bedre vej til job for unge"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import STOP_IN_COMPLEMENT
from ingest.patterns import compiled
from ingest.sought import Sought
from ingest.wordlist import word_list

_OPENS = (
    r"(?:[A-ZÆØÅ][a-zæøå]+(?:et|ede|ende|ere|ing|skab|else|tion|hed)|Bedre|Flere|Mere|Fælles|Sammen|Tidlig|Unge|Børn"
    r"|Nye?|På|Fra|Til|Ud|Ind|Vej(?:en)?|Veje|Aktive?|Hele|Godt?|Gode|En|Et|Din|Mit|Min|Vores)"
)
"""With which words names open that are phrases: participles, comparatives, nouns of action, prepositions."""
_WORDED = compiled(
    rf"(?<![^\W\d_])(?P<head>[a-zæøå-]{{5,}}) (?P<name>{_OPENS}(?: (?:[a-zæøå][\wæøå/-]*,?|[A-ZÆØÅ][a-zæøå]+)){{1,13}})"
)
_NOUNS = frozenset(
    {"projekt", "initiativ", "program", "indsats", "kampagne", "pulje", "forsøg", "satspuljeprojekt", "pilotprojekt"}
)
_TYPES = frozenset({"Project", "Service", "FundingPool"})
_VERB = compiled(
    r"^(?:[a-zæøå]{3,}(?:eret|edes|eres|ttes|ldes|rdes|ikles|ives|øres|dtes|rtes)|handler|løb|blandt|hvor|hvis|via|under|hos|ved"
    r"|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|perioden|årene)$"
)
"""Words with which the sentence goes on after such a name."""
_GLUE = word_list("og for af til med i på om mod fra den det de en et mellem")
"""Words inside such a name, with which none ends."""
_DANGLING = compiled(rf"(?: (?:{'|'.join(sorted(_GLUE))}))+$")
_FEWEST = 3


_QUOTED = compiled(r"[”\"“»][Pp]rojekt(?:et)? (?P<name>[A-ZÆØÅ][^”\"“«»\n]{3,110})[”\"“«]")
"""A name in quotation marks that takes the noun in with it."""
_OPENING = compiled(rf"(?<![^\W\d_])Projekt (?P<name>{_OPENS}(?: (?:[a-zæøå][\wæøå/-]*,?|[A-ZÆØÅ][a-zæøå]+)){{1,13}})")
_APART = Sought(
    r"(?P<name>[A-ZÆØÅ](?<![\w-].)[\wæøå]*-[\wæøå]+ (?P<noun>projektet|ordningen|indsatsen|initiativet|programmet|kampagnen|teamet))(?!\w)"
)
"""A compound with a hyphen written apart from its noun ("Peer-støtte projektet")."""


def _worded(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _WORDED.finditer(text, start, end):
        head = head_of(match["head"])
        if head is None or head.plural or head.genitive or head.type not in _TYPES or head.lemma not in _NOUNS:
            continue
        name = _up_to_verb(match["name"])
        if len(name.split()) >= _FEWEST:
            begin = match.start("name")
            yield Mention(begin, begin + len(name), head.type, clean(name), "quoted")


def _opening(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OPENING.finditer(text, start, end):
        name = _up_to_verb(match["name"])
        if len(name.split()) >= _FEWEST:
            yield Mention(match.start(), match.start("name") + len(name), "Project", clean(name), "quoted")


def _quoted(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _QUOTED.finditer(text, start, end):
        yield Mention(match.start() + 1, match.end("name"), "Project", clean(match["name"]), "quoted")


def _apart(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _APART.regex.finditer(text, start, end):
        type_ = {"teamet": "Unit", "ordningen": "Service", "indsatsen": "Service"}.get(match["noun"], "Project")
        yield Mention(match.start(), match.end("name"), type_, match["name"], "pattern")


def _up_to_verb(name: str) -> str:
    """Return a name without the words with which the sentence goes on: it ends before a verb or another clause."""
    words = name.split(" ")
    for number, word in enumerate(words):
        bare = word.rstrip(",")
        if number and words[number : number + 2] == ["sammen", "med"]:
            words = words[:number]
            break
        if number and bare not in _GLUE and (bare in STOP_IN_COMPLEMENT or _VERB.match(bare)):
            words = words[:number]
            break
        if word.endswith(","):
            words = [*words[:number], bare]
            break
    return _DANGLING.sub("", " ".join(words))


READERS: tuple[Reader, ...] = (
    Reader(_worded, ("rojekt", "itiativ", "program", "indsats", "kampagne", "pulje", "forsøg"), of_capitals=True),
    Reader(_opening, ("Projekt ",)),
    Reader(_quoted, ("”projekt", '"projekt', "“projekt", "»projekt")),
    Reader(_apart, _APART),
)
