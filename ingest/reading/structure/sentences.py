"""Sentences of Danish text: a full stop ends one, but not in an abbreviation, a number, a date or an initial."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES

_ABBREVIATION_TABLE = """
adm adr afd afs afsn aft alm ang anm apr art aug bekg bem bkg bl bl.a bla blvd bnr bogst bortset ca cand cand.mag
cand.med cand.psych cand.scient cand.soc cirk d d.d d.v.s d.å dagl dec dep dir div doc dok dr dr.med ds dvs e.l e.lign
efterflg eftf eks ekskl eksp el el.l el.lign etc evt f.eks f.m f.m.v f.o.m f.t f.v.t feb feks ff fhv fig flg fmd forf
forv fr frk ftp fx gl gns gr h.h.v henh henv hhv hr i.f.m i.f.t i.h.h i.h.t if ih.t ifb ifm ift iht indb indbyg inkl ist
jan jf jfr jr jvf kap kbh kgl kl kld klin km komm komp konst kr kst kvt l lb lb.nr lbk lic lign lok lov-nr ltd m m.a.o
m.fl m.h.p m.h.t m.m m.m.v m.v maks max md mdl mdr medarb mfl mhp mht mia mill mio ml mm modt mr mv ndf nedenst nov nr
nto nuv o o.a o.l o.lign obl off okt omkr omr oms opg opl opr org orig osv ovenn overs ovf p.g.a p.m p.p p.t pct pg
pga ph ph.d phd phil pk pkt pr priv proc prod prof prov psyk pt rad red ref reg.rådsf resp s s.m s.u sagsnr san sct
sek sekr sept sgpl skt sml smst soc spec spl spm spr sst st stk str sup suppl sv særl t t.h t.o.m t.v td tekn tf tidl
tilh tilsv tlf tr u u.s udarb udd uddr udg ugtl ult undt v v.h.a vedk vedr vejl vha vol vs åbn årg årh årl
"""
ABBREVIATIONS = tuple(_ABBREVIATION_TABLE.split())
"""Abbreviations after which a sentence goes on, without their last full stop."""

_END = compiled(r"[.!?…\n](?:(?<=\n)|[.!?…]*[”\"»’')\]]*(?=\s+[\"”»'(\[•–-]*\s*[A-ZÆØÅÉ0-9§]|\s*$))")
"""It begins with one class of signs, so that the search goes from sign to sign."""
_OPENING = '("”»'
_LEADERS = 4
"""Full stops in a row that lead to the figure at a line's end."""
_FARTHEST = 30
"""Characters before a full stop in which the word that it follows begins."""
_WORD = compiled(r"\s*([^\W\d_]+)")
_INITIAL = compiled(r"(?:^|[-.])[A-ZÆØÅ]$")
_ORDINAL = compiled(r"^\(?\d{1,2}$")
_DAY_AND_MONTH = compiled(r"^\(?\d{1,2}[./]\d{1,2}$")
_SUM = compiled(r"[\d½](?: (?:mio|mia)\.?)? kr$")
"""A sum that is told: what follows it with a capital begins a sentence."""
_YEAR = compiled(r"\s+(?:19|20)\d\d\b")
_MONTH = compiled(rf"\s+(?:{MONTH_NAMES}|kvartal|halvår|klasse)\b", re.IGNORECASE)
_ABBREVIATIONS = frozenset(ABBREVIATIONS)
# After these a capital or a number often begins a new sentence all the same: the next word decides.
_MAY_END_TABLE = """
osv mv m.v m.m mm etc m.fl mfl o.lign o.l el.lign kr pct mio mia mdr md timer km stk jr o.a
"""
_MAY_END = frozenset(_MAY_END_TABLE.split())
_ENDS_A_ROW = frozenset(("osv", "mv", "m.v", "m.m", "mm", "etc"))
"""After these nothing of the row follows: a word with a capital begins a sentence."""
_OPENER_TABLE = """
Det Der Den De Dette Disse I På Som Med Ved For Til Efter Hvis Når Vi Jeg Man Han Hun Alle Herudover Derudover Desuden
Hertil Projektet Tilbuddet Puljen Indsatsen Kommunen Regionen Formålet Målgruppen Midlerne Bevillingen Ordningen Fra
Af En Et Under Over Om Samtidig Endvidere Endelig Herunder Herefter Derfor Udgiften Udgifterne Puljemidlerne Beløbet
"""
_OPENERS = frozenset(_OPENER_TABLE.split())


class Sentence(NamedTuple):
    """The offsets of one sentence in the text that was given, end exclusive, without white space around it."""

    start: int
    end: int


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """Yield the sentences of ``text[start:end]``; a line end always ends one."""
    end = len(text) if end is None else end
    begin = start
    for match in _END.finditer(text, start, end):
        if match[0] != "\n" and not _ends(text, begin, match, end):
            continue
        if found := _trimmed(text, begin, match.end()):
            yield found
        begin = match.end()
    if found := _trimmed(text, begin, end):
        yield found


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end) if start < end else None


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    if match[0][0] != "." or (len(match[0]) > 1 and match[0][1] == "."):
        return len(match[0]) < _LEADERS
    word = _word_before(text, begin, match.start())
    token = word.lower()
    if not token or (len(token) > 1 and token.isalpha() and token not in _ABBREVIATIONS):
        return True
    if _INITIAL.search(word) and match.end() < end:
        return False
    if _ORDINAL.match(token):
        return _ordinal_ends(text, begin, match.start() - len(word), match.end())
    if _DAY_AND_MONTH.match(token) and _YEAR.match(text, match.end()):
        return False
    if token in _ABBREVIATIONS:
        following = _next_word(text, match.end(), end)
        told = (
            word.lower() == "kr" and _SUM.search(text, max(begin, match.start() - _FARTHEST), match.start()) is not None
        )
        return token in _MAY_END and (
            following in _OPENERS or ((told or token in _ENDS_A_ROW) and following[:1].isupper())
        )
    return True


def _word_before(text: str, begin: int, end: int) -> str:
    """Return the word that ends at *end*, nothing where white space or an opening mark stands before."""
    if begin == end or text[end - 1].isspace():
        return ""
    word = text[max(begin, end - _FARTHEST) : end].rsplit(None, 1)[-1]
    for mark in () if word.isalnum() else _OPENING:
        word = word.rpartition(mark)[2]
    return word


def _ordinal_ends(text: str, begin: int, token: int, after: int) -> bool:
    """Say whether ``… i uge 12.`` ends here; ``1. september`` and the number that begins an item do not."""
    if _MONTH.match(text, after):
        return False
    return bool(text[begin:token].strip(" •\n"))


def _next_word(text: str, after: int, end: int) -> str:
    match = _WORD.match(text, after, end)
    return match[1] if match else ""
