"""The words by which names built on a head noun are bounded: what may follow a head, open a name or end one."""

from __future__ import annotations

import re

from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list

OF_ITS_KIND = word_list(
    "akutmodtagelse misbrugscenter rusmiddelcenter jobcenter familieafdeling socialtilsyn hjemmepleje sundhedspleje "
    "brugerråd pårørenderåd udsatteråd handicapråd dialogforum driftsforum peerråd peerboard"
)
"""Offices and councils of which an authority has one: their noun alone tells which is meant."""
TAKES_FOR = frozenset(
    {"Unit", "Centre", "Association", "Foundation", "Forum", "StateBody", "Facility", "Education", "Service"}
)
GLUED_TYPES = frozenset({"Project", "Service", "Education", "FundingPool", "Agreement"})
ADJECTIVE = compiled(
    r"(?:[^\W_]{2,}(?:ligt|igt|ige|lige|iske|isk|ede|ende|ære|ale|ive|ske)|unge|udsatte|svære|ældre|psykiske?)$"
)
ABBREVIATED = compiled(r"[A-ZÆØÅ]{2,8}-[a-zæøå]")
OF_SECTION = compiled(r"\d{2,3}-[a-zæøå]")
LONGEST_NAME = 9
HEADS_OF_COLUMNS = word_list(
    "Antal Beløb År Type Kommune Kr Kroner Status Pris Dato Periode Budget Udgift Tilskud Total Udarbejdet Udgivet "
    "Skrevet Redigeret Foto Fotos Forsidefoto Layout Tryk Tlf Telefon Redaktion Oplag"
)
OF_BRANCH = ("lokalafdeling", "lokalforening", "regionsafdeling", "kredsforening", "landsforening")
"""Nouns before the name of an association or its branch."""
_ANY_PROJECT = (
    "anlægs bygge del demonstrations energi enkelt forebyggelses forsknings forsøgs frivillig frivilligheds fælles hoved it "
    "implementerings kommune kvalitets metode mikro model moderniserings modnings partnerskabs peer pilot pulje regions "
    "samarbejds satspulje små social stor udviklings"
)
"""What stands before "projekt" in a word for a kind of project, not in a project's name."""
_ANY_TRAINING = (
    "efter grund videre diplom master ungdoms erhvervs læge sygeplejerske bachelor kandidat special social gymnasie "
    "universitets folkeskole voksen pædagog lærer leder profession hele test"
)
"""What stands before "uddannelse" in a word for a kind of training."""
NAMED_ALONE = compiled(
    r"(?:fond|ministeri|alliance|(?<!undheds)klynge)\w{0,5}$"
    rf"|^(?!(?:{'|'.join(_ANY_PROJECT.split())})-?projekt)[\w-]+projektet$"
    rf"|^(?!(?:{'|'.join(_ANY_TRAINING.split())})s?-?uddannelse)[\w-]{{2,}}uddannelsen$",
    re.IGNORECASE,
)
"""Nouns whose compounds are names even where they open a sentence."""
_ANY_HOUSE = (
    "akut familie unge ungdoms børne samværs kultur frivillig psykiatri aktivitets krise pige mande kvinde natur musik "
    "forsamlings beboer bruger sundheds kursus fontæne klub mødre demens aktiv beskæftigelses bo dag nat fritids forenings "
    "borger medborger behandlings rådgivnings pårørende træning trænings kunst kreativ café være møde frie arbejds frirums "
    "recovery peer social misbrugs rusmiddel hjemløse skole uddannelses støtte aflastnings genoptrænings kollegie bede "
    "generations lokal bolig leve være-"
)
NAMES_ALONE = compiled(
    rf"(?!(?:{'|'.join(_ANY_HOUSE.split())})s?(?:huset|stedet|gården|centret))[A-ZÆØÅ][a-zæøå]{{2,}}(?:huset|gården|stedet|bakken"
    r"|haven|lunden|engen|toften|borgen)"
)
"""Houses whose one word is a name ("Kildehuset"; not "Aktivitetshuset", of which there are many)."""
AT_PLACE = compiled(r"\s(?:i|på)\s[A-ZÆØÅ][^\W\d_]+")
_STREETS = "vej|gade|allé|alle|plads|torv|stræde|vænge|boulevard"
STREET_END = compiled(rf"(?:{_STREETS}|vejen|gaden|torvet)$")
"""How a street ends, with which the name of a house ends too: a person's may follow."""
HOUSE_NUMBER = compiled(r"\d{1,3}[A-Za-z]?")
STREET = compiled(rf"\s(?:på|i)\s[A-ZÆØÅ][^\W\d_]*(?:{_STREETS})\b")
"""A street that tells a house from its like: it belongs to the name."""
NAMED_FOR = frozenset({"enhed", "kontor", "sekretariat", "center", "kompetencecenter", "videnscenter"})
"""Heads of units that texts also write small with what they are for ("enheden for ...")."""
AROUND = 4000
"""Characters around a name in which it may stand without its possessive s."""
LONG_WORD = 9
SHORTEST_NAME = 3
"""Letters up to which a capitalised word after a head noun is a code, no name of its own."""
