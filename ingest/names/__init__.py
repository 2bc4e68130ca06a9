"""Given names, surnames and place names as data, and what kind of word a capitalised word is."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache, lru_cache
from importlib.resources import files

from ingest.search.patterns import compiled


class Kind(Enum):
    """What a capitalised word may be."""

    GIVEN = auto()
    MAYBE_GIVEN = auto()
    SURNAME = auto()
    MAYBE_SURNAME = auto()
    INITIAL = auto()
    TITLE = auto()
    ORGANISATION = auto()
    PLACE = auto()
    WORD = auto()
    UNKNOWN = auto()


GIVEN = (Kind.GIVEN, Kind.MAYBE_GIVEN)
"""What may be a given name."""
SURNAMES = (Kind.SURNAME, Kind.MAYBE_SURNAME)
"""What may be a surname."""
OF_PERSONS = frozenset({*GIVEN, *SURNAMES, Kind.TITLE})
"""What stands in persons' names, and in none of a thing."""
NO_PERSON = frozenset({Kind.WORD, Kind.UNKNOWN})
"""What no list knows for a name."""
_WORK_TABLE = """
leder chef direktør koordinator konsulent formand formænd forkvinde medarbejder sygeplejerske rådgiver læge psykolog
mentor vejleder sekretær professor minister ministeren borgmester lektor forsker holder ansvarlig person pædagog
terapeut fuldmægtig specialist udvikler fotograf forfatter skribent journalist ordfører supervisor superviser præst
jordemoder jurist redaktør studerende kunstneren kunstner rådmand repræsentant frivillig instruktør psykiater
tovholder underviser provst biskop kandidat arkitekt ambassadør forstander bestyrer kasserer suppleant
"""
_WORK = _WORK_TABLE.split()
_ADDRESS = ("dr", "hr", "fru", "frk", "prof", "cand", "lic", "ph.d", "phd")
TITLE = compiled(rf"(?:\w*(?:{'|'.join(_WORK)})|{'|'.join(map(re.escape, _ADDRESS))})(?:en|s)?", re.IGNORECASE)
"""Words for a person's work, after which a name stands."""
_WORK_ENDS = tuple(word + ending for word in _WORK for ending in ("", "en", "s"))
_ADDRESSES = frozenset(word + ending for word in _ADDRESS for ending in ("", "en", "s"))

_ORGANISATION_WORDS = """
kommune kommunes kommunen kommuner kommunens kommunernes region regionen regionens regions regionsråd center centret
centeret centrets centre
hospital hospitalet hospitals psykiatri psykiatrien psykiatriens psykiatrisk psykiatriske socialpsykiatri
socialpsykiatrien fond fonden fondens
forening foreningen foreningens foreninger skole skolen skolens universitet universitetet universitetshospital
institut instituttet styrelse
styrelsen ministerium ministeriet udvalg udvalget råd rådet nævn nævnet team teamet teams netværk netværket projekt
projektet projekts enhed
enheden afdeling afdelingen afsnit afsnittet ambulatorium ambulatoriet klinik klinikken botilbud botilbuddet bosted
bostedet værested værestedet
café cafe caféen hus huset gård gården hjem hjemmet plejehjem aktivitetscenter akademi akademiet forlag forlaget
bibliotek biblioteket museum
museet kirke kirken stiftelse stiftelsen legat legatet selskab selskabet partnerskab partnerskabet forum board
organisation organisationen
landsforening landsforeningen landsforeningens fællesråd fællesrådet parti partiet folkeparti folketing folketinget
byråd byrådet kor kors hær
lov loven puljen pulje plads pladsen vej vejen allé alle gade torv park parken program programmet kampagne kampagnen
uddannelse uddannelsen
association institute university society fund foundation house club klub klubben gruppe gruppen kvinder mænd børn unge
sind lap dukh
"""
ORGANISATION_WORDS = frozenset(_ORGANISATION_WORDS.split())
"""Words in the names of organisations, facilities, streets and programmes, in small letters."""

ORGANISATION_TAILS = frozenset(
    [
        "fond",
        "fonden",
        "legat",
        "stiftelse",
        "hospital",
        "hus",
        "huset",
        "center",
        "centret",
        "plejehjem",
        "skole",
        "skolen",
        "akademi",
        "institut",
        "instituttet",
        "plads",
        "vej",
        "allé",
        "gade",
        "foundation",
        "forlag",
        "minde",
        "alle",
        "boulevard",
        "centeret",
        "gård",
        "hjem",
        "højskole",
        "kirke",
        "kollegium",
        "museum",
        "stræde",
        "torv",
        "award",
        "memorial",
    ]
)
"""The last words of organisations that bear a person's name."""

_ORGANISATION_END = compiled(
    r"(?:styrelsen?s?|ministeriets?|forvaltningens?|forvaltning|udvalgets?|udvalg|foreningens?|forening|foreningerne"
    r"|center|centret|centers|centrets|hospitalets?|hospital|kommunens?|kommune|fondens?|huset|husets|stedet|stedets"
    r"|skolens?|skole|psykiatriens?|psykiatri|rådets?|teamet|team|projektet|projekt|lovens?|puljens?|pulje|enhedens?"
    r"|enheden|afdelingen|ambulatoriet|netværket|netværk|tilbuddet|tilbud|klubben|gruppen|forbundet|forbund|bladet"
    r"|fond|råd|gruppe|mødested|korps|politi|menighedspleje|fællesskaber|ordningen|uddannelsen|aftalen|planen"
    r"|rapporten|guiden|værkstedet|aktiviteterne|partiet|demokratiet|demokraterne|liste[nr]?|fællesråd|forum)$"
)
_NOUN_END = compiled(
    r"(?:ingen|ningen|ning|inger|hed|heden|else|elsen|elser|erne|ernes|tion|tioner|tionen|skab|skabet|isk|iske|lig"
    r"|lige|ende|eret|erede|arbejde|arbejdet|indsats|indsatsen|ere|ernes|ligt|ologi|istik|itet|iteten|dage|møde|mødet"
    r"|forløb|program|støtte|støtten|piloter|værter|løbere|sengene|samling)$"
)
_SEN = compiled(
    r"[a-zæøå]{2,}(?<!el)(?:s|z)en$|[a-zæøå]{3,}(?:gaard|kjær|gård|quist|kvist|sson|ström|strøm|holdt|mann|strup|"
    r"bæk|skov|lund|berg|dahl|toft|holm|bjerg)$"
)
_SPLIT = compiled("[-]")


@cache
def _listed(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the sure and the doubtful names of a list."""
    text = (files("ingest.names") / f"{name}.txt").read_text(encoding="utf-8")
    words = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    doubtful = {word[:-1] for word in words if word.endswith("*")}
    return frozenset(word for word in words if not word.endswith("*")) - doubtful, frozenset(doubtful)


def common_words() -> frozenset[str]:
    """Return common Danish words in small letters."""
    return _listed("words")[0]


def place_names() -> frozenset[str]:
    """Return municipalities, regions and larger towns in small letters; some are surnames too."""
    return _listed("places")[0]


def kind_of(word: str, known: frozenset[str] | set[str] = frozenset()) -> Kind:
    """Return what a capitalised word may be; *known* are words that stand in small letters elsewhere."""
    if word.endswith("."):
        return Kind.INITIAL
    lowered = word.lower()
    if lowered in _listed("words")[0]:
        return Kind.MAYBE_GIVEN if lowered in _listed("given")[1] else Kind.WORD
    for form in _forms(lowered):
        kind = _listed_kind(form)
        if kind is not None and not (form != lowered and lowered in known):
            return kind
    kind = _kind_by_ending(lowered)
    return Kind.WORD if lowered in known and kind in (Kind.MAYBE_SURNAME, Kind.UNKNOWN) else kind


@lru_cache(maxsize=20_000)
def _kind_by_ending(word: str) -> Kind:
    if (word.endswith(_WORK_ENDS) and word.isalnum()) or word in _ADDRESSES:
        return Kind.TITLE
    if word in _listed("places")[0] or (word.endswith("s") and word[:-1] in _listed("places")[0]):
        return Kind.PLACE
    if word in ORGANISATION_WORDS or (len(word) > 6 and _ORGANISATION_END.search(word)):
        return Kind.ORGANISATION
    if len(word) > 6 and _NOUN_END.search(word):
        return Kind.WORD
    return Kind.MAYBE_SURNAME if _SEN.search(word) else Kind.UNKNOWN


@lru_cache(maxsize=20_000)
def _listed_kind(word: str) -> Kind | None:
    parts = [part for part in _SPLIT.split(word) if part]
    given, maybe_given = _listed("given")
    surname, maybe_surname = _listed("surnames")
    if parts and all(part in given for part in parts):
        return Kind.GIVEN
    if parts and any(part in surname for part in parts):
        return Kind.SURNAME
    if parts and all(part in maybe_given or part in given for part in parts):
        return Kind.MAYBE_GIVEN
    return Kind.MAYBE_SURNAME if parts and any(part in maybe_surname for part in parts) else None


def _forms(word: str) -> tuple[str, ...]:
    """Return the word, and what it is the genitive of."""
    if word.endswith(("’s", "'s")):
        return word, word[:-2]
    return (word, word[:-1]) if word.endswith("s") and len(word) > 3 else (word,)
