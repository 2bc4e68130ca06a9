"""Plans, strategies and policies as things that are adopted, paid and carried out: "udbygningsplanen for psykisk syge",
"Handicapplan 2012-2015", "udsattestrategien"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.verbs import PARTICIPLES, VERBS
from ingest.search.patterns import compiled
from ingest.values.numbers import FEW_PATTERN

_FIELD = (
    r"psykiatri|hjemløse|handicap|udsatte|sundheds|frivillig|frivilligheds|misbrugs|rusmiddel|alkohol|social|demens|"
    r"ældre|ungdoms|ungepsykiatri|recovery|rehabiliterings|værdigheds|trivsels|selvmordsforebyggelses|hospitals|"
    r"beskæftigelses|integrations|fattigdoms|ensomheds|inklusions|udsathe[dt]s|civilsamfunds|socialpsykiatri|"
    r"specialise|peer|udviklingshandicap|autisme|familie|børne|voldsforebyggelses"
)
"""What a plan is about, where its noun alone tells it from others."""
_KIND = r"udbygnings|handlings|handle|udviklings|moderniserings|omstillings|investerings|helheds|bolig|boligsocial\w*\s|general"
_SPAN = rf"(?:\d{{1,2}}|{FEW_PATTERN})-?\s?års"
_NOUN = (
    rf"(?:(?:{_FIELD})-?(?:handlings|handle|udbygnings|udviklings)?(?:plan|strategi|politik)"
    rf"|(?:{_KIND})plan|{_SPAN}-?\s?plan|strategi|politik)"
)
_PLAN = compiled(
    rf"(?<![\w-])(?P<noun>(?:(?<=\d\. )|(?<!\d ))(?i:{_NOUN}))(?P<definite>ken|en|n)?(?P<genitive>s)?(?![\w-])"
    r"(?P<years>\s(?:for\s(?:perioden\s|årene\s)?)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?!\d|[.,]\d))?"
    r"(?P<about>\s(?P<to>for|til|mod|om|vedrørende)\s(?P<what>[^.,;:()\n”\"“»?!]{4,90}))?"
)
_ITS_FIELD = compiled(rf"(?:{_FIELD})-?\w*(?:plan|strategi)$", re.IGNORECASE)
_ONE_YEAR = compiled(r"\sfor\s\d{4}")
"""What tells of a plan for several years what it holds for one."""
_BARE = frozenset({"strategi", "politik", "handleplan"})
"""Nouns of plans that anybody may have: with what they are about and their capital or article they are names."""
_STOP = compiled(
    rf"\s(?:den\s\d+|som|der|hvor|hvori|hvormed|samt|fra|hos|i|ved|på(?=\s(?:\d|ca\.|finans|baggrund|vegne))|af(?=\s(?:\d|den\s\d|regeringen|kommunen|byrådet))|blandt|inden|"
    r"(?:i|for)\s(?:perioden|årene|(?:19|20)\d\d)|(?:19|20)\d\d\S*|med(?=\s(?:henblik|fokus|i\s|særligt?\s(?:fokus|vægt|henblik)|et\s|en\s|\d))|efter|"
    rf"og(?=\s(?:er|har|skal|kan|vil|der|det|den|at)\b)|{'|'.join(sorted(VERBS | PARTICIPLES))})(?=\s).*$"
)
_NOT_ABOUT = compiled(
    r"(?:at|hvordan|hvornår|hvem|hvor|hvad|den|det|de|denne|dette|disse|hver|hvert|alle|den\senkelte|din|dit|sin|sit|dig|ham|"
    r"hende|os|jer|vores|borgeren|patienten|beboeren|brugeren|barnet|den\sunge|personen|en|et|implementering\w*|"
    r"gennemførelse\w*|opfølgning\w*|arbejdet|projektet|indsatsen|forløbet|opholdet|behandlingen|samarbejdet|processen|"
    r"perioden|året|næste|næstes?|videre|udskrivning|sagen|enhver|hvilke\w*|hele|resten|politikken|planen|strategien|"
    r"både|\d[\d.]*|godkendelse|drøftelse|høring|beslutning|orientering)\b"
)
_MOST, _NEAR = 10, 60
_PAYS = compiled(
    r"\b(?:midler\w*|penge\w*|støtt\w+|tilskud\w*|bevil\w+|finansier\w+|betal\w+|kr\.|kroner)\s(?:[a-zæøå]+\s){0,2}"
    r"(?:fra|af|via|gennem)\s(?:den\s|\w+s\s|regeringens\s)?$"
)
"""What makes of a plan the money that it brings ("finansieret af hjemløsestrategien")."""
_OF_WHOM = compiled(r"\b(?:[Nn]ational|[Rr]egional|[Kk]ommunal|[Tt]værgående|[Ss]amlet|[Ff]ælles)e?\s$")
_OWNER = compiled(r"\b([A-ZÆØÅ][\w-]+ Kommunes|Region [A-ZÆØÅ]\w+s)\s$")
_TOLD_BY_ARTICLE = compiled(
    r"\b(?:[Dd]en|[Ee]n|[Nn]y|[Nn]ye|[Nn]ationale?|[Rr]egionale?|[Ff]ælles|[Kk]ommunens|[Rr]egionens|[Rr]egeringens|[Bb]yrådets|s)\s$"
)


def plans_in(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the plans that ``text[start:end]`` tells from others: by what they are about, their years or their field."""
    for match in _PLAN.finditer(text, start, end):
        found = _plan(text, start, match)
        if found is not None:
            pays = _PAYS.search(text, max(start, match.start() - _NEAR), match.start()) is not None
            yield replace(found, type="FundingPool") if pays else found


def _plan(text: str, start: int, match: re.Match[str]) -> Mention | None:
    noun, genitive = match["noun"], match["genitive"] is not None
    bare = noun.casefold() in _BARE
    capital = noun[0].isupper()
    definite = match["definite"] or ""
    label = noun[0].upper() + noun[1:] + definite
    if match["years"] and not genitive:
        if (bare and not capital) or (_ONE_YEAR.fullmatch(match["years"]) and not _ITS_FIELD.match(noun)):
            return None
        return (
            Mention(match.start(), match.end("years"), "Project", f"{label} {match['years'].split()[-1]}", "plan")
            if not bare
            else None
        )
    what = _about(match["what"]) if match["what"] and not genitive else ""
    if what and not _NOT_ABOUT.match(what):
        told = (
            capital
            or definite
            or not bare
            or _TOLD_BY_ARTICLE.search(text, max(start, match.start() - 12), match.start())
        )
        several = len(what.split()) > 1
        national = bare and _OF_WHOM.search(text, max(start, match.start() - _NEAR), match.start()) is not None
        if told and (not bare or ((capital or definite) and several) or national):
            stop = match.start("what") + len(what)
            return Mention(match.start(), stop, "Project", f"{label} {match['to']} {' '.join(what.split())}", "plan")
    owner = _OWNER.search(text, max(start, match.start() - _NEAR), match.start()) if capital and not definite else None
    if owner is not None and not genitive and _ITS_FIELD.match(noun):
        return Mention(match.start(), match.end(), "Project", f"{owner[1]} {noun}", "plan")
    if definite and _ITS_FIELD.match(noun.casefold()) and not bare:
        return Mention(match.start(), match.end(), "Project", label, "plan", genitive)
    return None


def _about(what: str) -> str:
    """Return what a plan is about, up to the verb or clause that follows it."""
    cut = _STOP.sub("", what + " ").rstrip()
    words = list(_WORDS.finditer(cut))[:_MOST]
    while words and words[-1].group() in {"og", "for", "til", "i", "på", "med", "af", "om"}:
        words.pop()
    return cut[: words[-1].end()] if words else ""


_WORDS = compiled(r"\S+")
READERS = (Reader(plans_in, ("plan", "Plan", "PLAN", "strategi", "Strategi", "olitik")),)
