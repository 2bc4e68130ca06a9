"""Agreements: the noun with what it is about ("samarbejdsaftale om dobbeltdiagnoser") or between whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.search.patterns import compiled

_AGREEMENT = compiled(
    r"\b(?P<noun>(?:[^\W\d_]*(?:samarbejds|partnerskabs|sundheds|ramme|drifts|udviklings|resultat|bruger|sær|tillægs"
    r"|grund|psykiatri))aftalen?|samarbejdskontrakt(?:en)?)\b(?P<years>\s(?:for\s(?:valgperioden\s|perioden\s|årene\s)?)?(?:19"
    r"|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?(?P<about>\s(?:om|vedr\.|vedrørende|for)\s(?P<what>[^.,;:()\n]{4,90}))?",
    re.IGNORECASE,
)
_STOP = compiled(
    r"\s(?:mellem|(?<!mennesker )(?<!borgere )(?<!personer )(?<!unge )(?<!børn )(?<!voksne )(?<!patienter )med|der|"
    r"som|er|var|har|står|stod|blev|bliver|træder|trådte|gælder|gjaldt|løber|udløber|udløb|indgås|indgået|skal|kan|"
    r"vil|til relevante|i de|på(?!\s(?:[^\W\d_]+(?:-,?\s(?:og\s)?|\s)){0,4}[^\W\d_]*områd\w+)|fra|hvor|så"
    r"|underskrives|forlænges|fornyes|ophører|opsiges|evalueres|genforhandles|indebærer|omfatter|forpligter|binder|"
    r"samler|dækker|fastlægger|beskriver|regulerer|betyder|giver|sikrer|forventes|bør|og er|og har)\s.*$",
    re.IGNORECASE,
)
_LONGEST = 9


def agreements_in(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the agreements that ``text[start:end]`` names by what they are about; the mention is the noun alone."""
    for match in _AGREEMENT.finditer(text, start, end):
        noun = match["noun"]
        definite = noun.endswith(("en", "ten"))
        noun = noun.removesuffix("en") if noun.endswith("ten") else noun.removesuffix("n")
        noun = noun[0].upper() + noun[1:].lower()
        years = re.sub(r"\s?[-–]\s?", "-", match["years"]).split()[-1] if match["years"] else ""
        if years and not match["what"]:
            yield Mention(match.start(), match.end("years"), "Agreement", f"{noun} {years}", "pattern")
        elif match["what"]:
            what = " ".join(_STOP.sub("", " ".join(match["what"].split()) + " ").split()[:_LONGEST])
            yield Mention(match.start(), match.end("noun"), "Agreement", f"{noun} om {what}", "pattern")
        elif noun == "Sundhedsaftale" and definite:
            yield Mention(match.start(), match.end("noun"), "Agreement", "Sundhedsaftalen", "pattern")
        elif not definite:
            yield Mention(match.start(), match.end("noun"), "Agreement", noun, "common")


def _partnerships(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the partnerships by a title of their own that the text around speaks of as agreed or signed."""
    for match in _PARTNERSHIP.finditer(text, start, end):
        if _SIGNED.search(text, match.end(), match.end() + _NEAR):
            yield Mention(match.start("name"), match.end("name"), "Agreement", match["name"], "quoted")


_PARTNERSHIP = compiled(r"\b[Pp]artnerskabet [”\"“»](?P<name>[A-ZÆØÅ][^”\"“«»\n]{3,60})[”\"“«]")
_SIGNED = compiled(r"\b(?:underskre|tiltrådt|indgået|[Aa]ftalens parter|[Pp]arterne er)")
_NEAR = 120
"""Characters behind a partnership's title in which the text tells who has signed it."""
_OF_ITS_KIND = compiled(
    r"\b[Dd]en (?P<kind>[a-zæøå]+(?:lle|ale|ske|rne|lige)) (?P<noun>aftale) "
    r"(?P<what>(?:om|for) [^.,;:()\n]{4,90})"
)
"""An agreement that is called by its kind and by what it is about ("den tværsektorielle aftale om udskrivning")."""


def _of_their_kind(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OF_ITS_KIND.finditer(text, start, end):
        what = " ".join(_STOP.sub("", " ".join(match["what"].split()) + " ").split()[:_LONGEST])
        label = f"Den {match['kind']} {match['noun']} {what}"
        yield Mention(match.start(), match.end("noun"), "Agreement", label, "pattern")


_PLAIN = compiled(
    r"(?<![\w-])(?P<noun>(?:[Dd]el|[Ff]lerårs|[Pp]olitisk\s|[Tt]reparts|[Øø]konomi|[Rr]eform|[Ff]inanslovs?)?[Aa]ftale"
    r"|(?:[Pp]sykiatri|[Ss]ocial)?[Ff]orlig)(?P<definite>n|et)?(?:\spå\splads)?\som\s"
    r"(?P<what>(?:[^.,;:()\n”“»«\"]|(?<=\w-),(?=\s\w+-|\s\w+\sog\s)){4,140})"
)
"""An agreement that only what it is about tells from others ("aftalen om bedre psykiatri", "delaftale om udsatte")."""
_MADE = compiled(
    r"\b(?:indg(?:å|ik|ås|ået)\w*|underskr\w+|landede?|vedt[ao]g\w*|tiltr\w+|enige\som|forhandle\w*|ny|bred|politisk|"
    r"flerårig|national|fælles|forpligtende|endelig|samlet|tværsektoriel)\b(?:[^.;:]|(?<=\d)\.){0,60}$",
    re.IGNORECASE,
)
"""What tells before an indefinite noun that it is one agreement, made between parties."""
_NOT_ABOUT = compiled(
    r"(?:at|hvem|hvad|hvor\w*|hvordan|hvornår|det|dette|den\sslags|disse|satspulje\w*|satsregulering\w*|"
    r"(?:udmøntning(?:en)?|fordeling(?:en)?)\s(?:af|for)\s(?:midler\w*\s(?:fra|i)\s)?sats\w+|en\stid|et\smøde|tid|møde|"
    r"pris\w*|betaling|[^\W\d_]+pulje\w*|ophold|næste|besøg|en\ssamtale|samtale|vederlag|løn|regionernes|kommunernes|den\s(?:regionale|kommunale))\b"
)


def _plain_agreements(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the agreements of a common noun that say what they are about, where they are told of as one agreement."""
    for match in _PLAIN.finditer(text, start, end):
        if _NOT_ABOUT.match(match["what"]) or "budget" in match["what"]:
            continue
        small = match["noun"][0].islower()
        one = match["definite"] or not small or match["noun"] != "aftale"
        if not one and not _MADE.search(text, max(start, match.start() - 120), match.start()):
            continue
        what = " ".join(_STOP.sub("", " ".join(match["what"].split()) + " ").split()[:_MOST])
        if len(what.split()) > 1 or len(what) >= _LONG:
            noun = match["noun"][0].upper() + match["noun"][1:].lower()
            yield Mention(match.start(), match.end("noun"), "Agreement", f"{noun} om {what}", "pattern")


_WITH = compiled(r"\b(?:en|den)\s(?:[a-zæøå]+\s)?(?P<noun>aftale)\smed\s(?=[A-ZÆØÅ])")
UNNAMED = "Aftale"
"""The label of an agreement that is told of by those who made it, and means the one that the title names."""


def _unnamed_agreements(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _WITH.finditer(text, start, end):
        yield Mention(*match.span("noun"), "Agreement", UNNAMED, "common")


_NOUN = r"(?:[^\W\d_]*(?:[Aa]ftalen?|[Oo]verenskomst(?:en)?|[Kk]ontrakt(?:en)?|[Pp]agt(?:en)?))"
_QUOTED = compiled(
    rf"[”\"“»](?P<name>(?=[A-ZÆØÅ])(?:[^”“\"«»\n]{{0,50}}? )?{_NOUN}(?![\w-])[^”“\"«»\n]{{0,90}})[”\"“«]"
)
"""The whole title of an agreement in quotation marks."""
_TITLED = compiled(
    rf"(?<![\w-])(?P<name>(?=[A-ZÆØÅ]){_NOUN} (?:om|for|vedrørende) (?!Region\b|[A-ZÆØÅ][\w-]+ Kommune)[A-ZÆØÅ][\w-]+"
    r"(?: (?:(?:og|af|i|for|til|på|ved|uden) )?(?!Region\b|[A-ZÆØÅ][\w-]+ Kommune)[A-ZÆØÅ][\w-]+){0,6})"
)
"""An agreement's title that is written with capitals throughout."""


def _titled_agreements(text: str, start: int, end: int) -> Iterator[Mention]:
    for pattern, source in ((_QUOTED, "quoted"), (_TITLED, "pattern")):
        for match in pattern.finditer(text, start, end):
            yield Mention(*match.span("name"), "Agreement", " ".join(match["name"].split()), source)


_MOST, _LONG = 14, 12
READERS = (
    Reader(_titled_agreements, ("ftale", "verenskomst", "ontrakt", "agt om ", "agten "), of_capitals=False),
    Reader(_plain_agreements, ("ftale om ", "ftalen om ", "ftale på plads om ", "orlig om ", "orliget om ")),
    Reader(_unnamed_agreements, (" aftale med ",)),
    Reader(agreements_in, ("ftale", "FTALE", "ontrakt", "ONTRAKT")),
    Reader(_partnerships, ("artnerskabet ",)),
    Reader(_of_their_kind, (" aftale om ", " aftale for ")),
)
