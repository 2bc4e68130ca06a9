"""Sentences that tell of another thing than what the part is about: one like it, many, the paper, a study, "De"."""

from __future__ import annotations

import re

from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.rule import ANY_SIGN, POSSESSIVE
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_OF_OTHERS = compiled(
    r"(?<!af )(?<!følgende )\b(?:(?:større|andre|flere|mange|en række|forskellige|lignende|tidligere|mindre) ){1,2}"
    r"[a-zæøå]*(?:projekter|aktiviteter|tilbud|indsatser|kurser|forløb|initiativer|forsøg),? "
    r"(?:(?:der|som) (?:er|blev|var) )?(?:(?:bl\.? ?a\.|blandt andet|delvist|primært) )?$"
)
"""Projects in general right before what is told of them ("har deltaget i større projekter, finansieret af ...")."""
_A_LIKE_ONE = compiled(
    r"\b(?:[Ee]t|[Ee]n|[Dd]et|[Dd]en) (?:[a-zæøå]+ )?(?:lignende|tilsvarende|beslægtede?)(?: [a-zæøå]+)? "
    r"(?:projekt|tilbud|sted|hus|værested|café|forsøg|team|forening|initiativ|indsats|ordning|center|botilbud|klub)"
    r"(?:et|en)?\b|\W{0,3}(?:Stort set |Næsten )?(?:[Aa]lle|[Dd]e fleste|[Mm]ange|[Ff]lere|[Aa]ndre|[Nn]ogle)"
    r" (?:[a-zæøå]+ )?(?:steder|kommuner|regioner|centre|bosteder|tilbud|projekter|foreninger|væresteder|botilbud"
    r"|organisationer)(?:ne)?\b"
    r"[^.;:?!\ue000-\ue0ff]{0,60}? (?:får|fik|modtager|modtog|har|drives|støttes|finansieres|lever)\b"
    r"|\W{0,3}(?:Følgende|Disse)(?: [a-zæøå]+){0,3} (?:får|fik|modtager|modtog|har|er|blev)\b"
)
"""Another one of the kind, many of them or those that follow, as the subject: what the sentence tells is not of the
part's own."""


def of_others(predicate: str, text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the words before a match, from *start* on, say that it is told of others; of money whether the
    sentence does."""
    if _OF_OTHERS.search(text, start, match.start()):
        return True
    return predicate == "fundedBy" and _A_LIKE_ONE.search(text, 0, match.end()) is not None


_OPENS_WITH = compiled(
    r"\W{0,3}(?:(?P<they>De)|(?P<noun>[A-ZÆØÅ][a-zæøå]{2,}(?:en|et))) (?:er|var|har|havde|fik|får|blev|bliver|"
    r"drives|kører|består|koster)\b"
)


_PAPER = compiled(
    r"\W{0,3}(?:(?:Denne|Dette) [a-zæøå]*(?:oversigt|rapport|folder|pjece|vejledning|plan|strategi|katalog|notat"
    r"|hæfte|side)|(?:Ved nogle|For hvert|For de enkelte) |(?:[A-ZÆØÅ][a-zæøå]*)?(?:[Oo]versigten|[Rr]apporten"
    r"|[Kk]ataloget|[Nn]otatet|[Hh]æftet|[Pp]jecen|[Ff]olderen|[Hh]andleplanen))\b"
)
"""How a sentence opens that speaks of the paper itself, or of several."""


_STUDY = compiled(
    r"\W{0,3}(?P<stem>Undersøgelse|Analyse|Forslag|Kortlægning|Film|Bog|Forskning|Studie|Afhandling|Artikl|Konference)"
    r"(?:en|n|et|t|s)?\b(?! (?:af|om|i|til|på|for) )"
)
"""What is made about things as a sentence's subject: what it costs is not what they cost."""
_OPENING = compiled(rf"\W{{0,3}}?(?P<whose>{ANY_SIGN}{POSSESSIVE} )?(?P<noun>[^\W\d_]{{3,}})\b")
"""The noun that opens a sentence, perhaps after whose it is."""
_WITH_OFFERS = frozenset({"Association", "SocialEnterprise", "Centre", "Unit"})
"""Bodies whose groups, cafés and courses are things of their own."""


def other_thing(text: str, topic: Mention | None) -> bool:
    """Tell whether a sentence opens with "De" or with a definite noun for a house or offer that nothing named before
    fits: it speaks of something else than the part's subject."""
    if _PAPER.match(text):
        return True
    study = _STUDY.match(text)
    if study is not None and (topic is None or study["stem"].casefold() not in topic.label.casefold()):
        return True
    opens = _OPENS_WITH.match(text)
    if opens is not None and opens["they"]:
        return True
    own = _OPENING.match(text) if topic is not None and topic.type in _WITH_OFFERS else None
    noun = opens or own
    head = head_of(noun["noun"]) if noun is not None else None
    if head is None or not (head.definite or (own is not None and own["whose"])):
        return False
    return head.type in (_HOUSED if opens is not None else UNDERTAKINGS)


_HOUSED = INITIATIVES | {"Facility", "Association", "Unit", "Forum", "Foundation"}
