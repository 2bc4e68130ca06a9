"""Bodies told by the word that ends their name ("Havly Støtte ApS", "Ry Bibliotek", "Fyns Politi") or that begins it
("FGU Vestegnen")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list

_BY_LAST: dict[str, str] = {
    "Company": r"Analyse|Analytics|Consult|Consulting|Advisory|Consultants|Konsulenter|Konsulenterne|Management"
    r"|Research|Insights?|Survey|Strategi & Analyse|Arkitekter|Revisorer|Advokater|Advokatfirma|ApS|A/S|I/S|P/S|K/S|IVS"
    r"|Evaluering"
    r"|SMBA|A\.m\.b\.a\.|a\.m\.b\.a\.|amba",
    "StateBody": r"Politi",
    "Association": r"Menighedspleje|Menighedsråd|Domsogn|Sogn|IF|IFS|BK|GF|GIF|IK|Boldklub|Håndbold|Roklub|Kajakklub"
    "|Spejderne|Venner|Byorkester|Støtteforening|Vinterbadere|Støttekreds",
    "Unit": r"Bibliotek|Bibliotekerne|Kommunebibliotek|Provsti|Domprovsti|Lægevagt",
    "Education": r"Gymnasium|Katedralskole|Handelsskole|Handelsgymnasium|Sprogcenter|Musikskole|Ungdomsskole",
    "Facility": r"Museum|Teater|Kulturhus|Svømmehal",
}
_KINDS = word_list(
    "Ekstern Intern Løbende Samlet Afsluttende Endelig Faglig Første Anden Tredje Bilag Metode Særskilt Ny"
)
"""Words before "Evaluering" in a title that say which one it is, and name no firm."""
_LAST = "|".join(rf"(?P<{type_}>{ends})" for type_, ends in _BY_LAST.items())
_FIRST = r"[A-ZÆØÅ][\wé’'.-]*"
_LED = compiled(
    rf"(?P<before>[A-ZÆØÅ](?<![\w-].)[\wé’'.-]*(?: (?:og |& )?{_FIRST}){{0,4}}?) (?:{_LAST})(?P<genitive>s)?(?![\w-])"
)
_FIRSTS = Sought(
    r"(?<![\w-])(?P<name>(?:(?P<Unit>Koncern|F-ACT|FACT|R-ACT|OPUS|IPS|PPR(?: i)?|SSP)|FGU|EUC|Campus|Ungdommens"
    r" Uddannelsesvejledning|VUC|SOSU|SOPU|UU|HF & VUC|HF og VUC|ZBC|TEC|UU-centret)"
    r" [A-ZÆØÅ][^\W\d_]+(?:-[A-ZÆØÅ]?[^\W\d_]+)?(?: [A-ZÆØÅ][^\W\d_]+)?)(?![\w-])"
)
_NATIONAL = Sought(
    r"(?<![\w-])(?P<name>(?:De[nt]? )?Danske? (?!Folkeparti)[A-ZÆØÅ][a-zæøå]{3,}(?:-[A-ZÆØÅ]?[a-zæøå]+)?(?: (?!Dansk)[A-ZÆØÅ][a-zæøå]+){0,2})(?P<genitive>s)?(?![\w-])"
)
"""A body of the whole land: "Dansk" and a noun with a capital ("Dansk Firmaidræt")."""
_FORM = compiled(r" (?:og|&) ")


def _ended(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _LED.finditer(text, start, end):
        type_ = next(name for name in _BY_LAST if match[name])
        begin = _begin(match, type_, start)
        titled = match["Company"] == "Evaluering" and match["before"].split()[-1] in _KINDS
        if begin < match.end("before") and not titled:
            stop = match.end() - len(match["genitive"] or "")
            label = " ".join(text[begin:stop].split())
            yield Mention(begin, match.end(), type_, label, "pattern", bool(match["genitive"]))


def _begin(match: re.Match[str], type_: str, start: int) -> int:
    """Return where the name begins: behind words that only open the sentence, a noun for its kind, and another name
    that "og" joins to it."""
    begin, words = match.start("before"), match["before"]
    joined = [one.end() for one in _FORM.finditer(words) if type_ != "Company" or "&" not in one.group()]
    if joined and not (type_ == "StateBody" and words[: joined[-1]].split()[0].endswith(("s", "-"))):
        begin, words = begin + joined[-1], words[joined[-1] :]
    for word in words.split(" "):
        head = head_of(word)
        plain = begin == start and (
            word.casefold() in FUNCTION or (head is not None and head.definite and not head.genitive)
        )
        if not plain:
            return begin
        begin += len(word) + 1
    return begin


def _begun(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _FIRSTS.regex.finditer(text, start, end):
        yield Mention(match.start(), match.end(), "Unit" if match["Unit"] else "Education", match["name"], "pattern")


def _national(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _NATIONAL.regex.finditer(text, start, end):
        head = head_of(match["name"].rpartition(" ")[2])
        type_ = head.type if head is not None and head.type in _OF_THE_LAND else "Association"
        if head is None or head.type in _OF_THE_LAND or not head.definite:
            yield Mention(match.start(), match.end("name"), type_, match["name"], "pattern")


_OF_THE_LAND = frozenset({"Association", "Foundation", "Company", "Forum", "Centre"})
_OPENS = compiled(
    r"\W{0,3}(?P<name>(?P<first>[A-ZÆØÅ][\w’'-]+) (?:(?:[A-ZÆØÅ][\w’'-]+|og|&)"
    r" ){0,3}(?:[A-ZÆØÅ][a-zæøå]*[Ff]ond|Fond)(?:en)?)(?P<of>s)?(?!\w)"
)
_NOT_FIRST = compiled(
    r"(?:også|både|selv|desuden|endelig|derfor|herefter|senere|nu|her|støtten|pengene|midlerne)$", re.IGNORECASE
)


def _foundations(text: str, start: int, end: int) -> Iterator[Mention]:
    match = _OPENS.match(text, start, end)
    if match is None or match["first"].casefold() in FUNCTION or _NOT_FIRST.match(match["first"]):
        return
    name = " ".join(match["name"].split())
    yield Mention(match.start("name"), match.end(), "Foundation", name, "pattern", match["of"] is not None)


_ENDS = tuple(f" {word}".replace("\\", "") for ends in _BY_LAST.values() for word in ends.split("|"))
READERS = (
    Reader(_ended, tuple(word for word in _ENDS if word[1].isupper()), of_capitals=True),
    Reader(_ended, tuple(word for word in _ENDS if word[1].islower())),
    Reader(_begun, _FIRSTS),
    Reader(_national, ("Dansk ", "Danske ")),
    Reader(_foundations, ("fond", "Fond")),
)
"""Names that no register holds and whose end or beginning says of what kind they are."""
