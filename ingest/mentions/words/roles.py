"""Job functions: which words name a role, and its canonical form (singular, lower case, one word)."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.mentions.words.endings import SHORTEST, Endings
from ingest.search.wordlist import word_list

_ER = (
    *("vejleder", "leder", "rådgiver", "behandler", "underviser", "forsker", "arbejder", "støtter", "instruktør"),
    *("hjælper", "formidler", "brobygger", "frontløber", "planlægger", "bisidder", "tovholder", "træner"),
    *("vært", "arrangør", "facilitator", "inspektør", "direktør", "lærer", "kunstner", "musiker"),
    *("medhjælper", "ambassadør", "redaktør", "guide", "coach", "frivilligleder"),
    *("gartner", "snedker", "håndværker", "afløser", "bestyrer", "bogholder", "regnskabsfører", "forretningsfører"),
    *("ledsager", "stedfortræder", "medforsker", "værkfører", "murer", "tømrer"),
    *("tandplejer", "mægler"),
    *("portner", "makker", "chauffør", "massør", "frisør", "kontrollør", "montør", "kommunikatør", "portør"),
    *("plejer", "bager", "opvasker", "opkalder", "interviewer", "oplæser", "indsamler", "analytiker", "akademiker"),
    *("holder", "passer", "manager", "controller", "paramediciner", "ambulanceredder", "mester", "skipper", "berider"),
)
_CONSONANT = (
    *("mentor", "konsulent", "psykolog", "terapeut", "assistent", "chef", "koordinator", "supervisor", "sekretær"),
    *("præst", "psykiater", "farmaceut", "kurator", "jurist", "specialist", "agent", "student", "praktikant"),
    *(
        "forstander",
        "bibliotekar",
        "diætist",
        "kontorassistent",
        "pædagog",
        "administrator",
        "kontaktperson",
        "støtteperson",
    ),
    *("nøgleperson", "ressourceperson", "ven", "elev", "evaluator", "tolk", "kok", "fuldmægtig", "sagsbehandler"),
    *("forperson", "forkvinde", "næstforperson", "kasserer", "redaktionschef"),
    *(
        "bagvagt",
        "aftenvagt",
        "dagvagt",
        "vicevært",
        "smed",
        "tekniker",
        "samarit",
        "antropolog",
        "sociolog",
        "økonom",
        "farmakonom",
    ),
    *(
        "svend",
        "fysiolog",
        "musikterapeut",
        "seksolog",
        "fotograf",
        "grafiker",
        "designer",
        "journalist",
        "skribent",
        "dramaturg",
    ),
    *("navigatør", "visitator", "moderator", "receptionist", "logopæd", "betjent"),
    *(
        "nattevagt",
        "natteravn",
        "natvagt",
        "telefonvagt",
        "pedel",
        "bagermester",
        "husmor",
        "madmor",
        "følgeperson",
        "ansvarlig",
        "pianist",
        "dirigent",
    ),
    *("barista", "vikar", "professor", "lektor", "rektor", "radiograf", "laborant", "ingeniør", "arkitekt"),
    *("advokat", "kantor", "organist", "koreograf", "scenograf", "imam", "diakon", "ekspedient", "optiker", "teolog"),
    *("gerontolog", "neurolog", "webmaster", "livredder"),
    *("kriminolog", "etnolog", "audiolog", "kiropraktor", "tutor", "inspirator", "funktionær", "arkivar", "lærling"),
    *("repræsentant", "pilot", "vagt", "tilsynsførende", "ansvarshavende"),
)
_E = (
    "sygeplejerske",
    "læge",
    "speciallæge",
    "overlæge",
    "overtandlæge",
    "jordemoder",
    "studerende",
    "overassistent",
    "bostøtte",
    "sundhedsplejerske",
    "vågekone",
    "rengøringskone",
)
_VERBAL = word_list(
    "underviser leder forsker lærer træner guider behandler formidler bager opkalder interviewer oplæser indsamler "
    "opvasker passer"
)
"""Singular forms that are finite verbs too: a role only with a number or article before them."""
_FREE = word_list(
    "medarbejder leder arbejder ejer behandler konsulent student elev ven agent hjælper støtter forsker skaber læge "
    "ambassadør chef specialist mentor direktør makker mester holder vagt repræsentant pilot passer manager "
    "advokat professor ingeniør arkitekt lærling akademiker plejer"
)
"""Heads too general to be a role when nothing stands before them; ``mentor``, ``konsulent`` ... pass with a count."""
_NEVER = word_list(
    "bostøtte bostøtten patientleder anleder forbrugerleder behandler ledere samarbejder arbejder deltagelsesleder "
    "overarbejder bearbejder projektarbejder udarbejder indarbejder modarbejder forarbejder ledelsesarbejder "
    "statistiker projektejer virksomhedsejer lønmodtager partileder skyldes kommunikationsvært skolelever skoleelev "
    "elever elev venner ven fremskaber skaber plejer agent pædagogisk ejer ejere planlægger støtter hjælper "
    "samarbejdspartner ansvarlig ansvarlige følgere følgerne holder holderen holdere mester mesteren vagten passer "
    "repræsentant repræsentanten repræsentanter repræsentanterne pilot "
    "piloten piloter piloterne"
)
"""Finite verbs and words that only look like roles."""
_ONLY_WITH: dict[str, frozenset[str]] = {
    "arbejder": word_list("social gade peer misbrugs frivillig opsøgende projekt omsorgs klub kultur bo støtte"),
    "planlægger": frozenset({"aktivitets", "projekt", "vagt"}),
    "elev": frozenset(),
    "svend": frozenset({"følge", "rejse"}),
    "holder": word_list("oplægs foredrags kursus tov"),
    "passer": word_list("børne dyre heste hunde"),
    "mester": word_list("hus køkken værk bade varme stald scene vaskeri værksteds gård have"),
    "repræsentant": word_list("tillids fællestillids arbejdsmiljø sikkerheds"),
    "pilot": word_list("cykel rickshaw"),
    "vagt": word_list("våge sove weekend tilkalde rådgivnings chat dør") | {""},
    "manager": word_list("|case projekt community", "|"),
    "guide": word_list(
        "peer|fritids|recovery|bruger|udskrivnings|familie|overgangs|pårørende|sundheds|by|natur|læse|gå|livs|museums",
        "|",
    ),
}
"""Heads that are also verbs or plain nouns, with the first parts that make a job function of them."""
_FRIENDS = frozenset(
    {"besøgs", "bruger", "støtte", "brev", "flytte", "telefon", "læse", "gå", "cykel", "følge", "motions", "værksteds"}
)
"""First parts of "-ven" in the singular, where many other words end alike ("opgaven", "driven")."""
_NOT_WITH: dict[str, frozenset[str]] = {
    "ven": frozenset(
        {
            "barndoms",
            "ungdoms",
            "skole",
            "klasse",
            "facebook",
            "familie",
            "omgangs",
            "bedste",
            "jule",
            "hjerte",
            "børne",
        }
        | {"dyre", "kunst", "natur", "u", "hus", "arbejds", "studie", "drikke", "sex", "penne"}
    ),
    "makker": frozenset({"klasse", "hold", "side", "lege", "øl"}),
    "vært": frozenset({"nær", "kommunikations", "tv-", "radio", "mellem", "løs", "hoved", "mid"}),
    "følger": frozenset({"efter", "for", "med"}),
    "peer": frozenset(),
    "ansvarlig": frozenset({"med", "hoved", "ene", "fælles", "data"}),
}
"""Heads that name a job function with any first part but these ("telefonven", "samtalevært"; no "barndomsven")."""
_VERB_AFTER: dict[str, frozenset[str]] = {
    "leder": word_list("ind af ud hen for mis til an op vild bort patient forbruger parti deltagelses"),
    "støtter": frozenset({"under", "be"}),
    "hjælper": frozenset({"af", "ud", "frem"}),
    "behandler": frozenset({"gen", "efter", "for", "over", "mis", "under", "vare"}),
    "formidler": frozenset({"videre", "gen"}),
    "forsker": frozenset({"ud", "efter", "gen"}),
    "plejer": frozenset({"sygdoms"}),
    "lærer": frozenset({"be", "op", "ind", "af"}),
}
"""First parts with which a head is a finite verb, or nobody's job ("understøtter", "udforsker", "patientleder")."""
VOLUNTEERS = (
    "værksteds",
    "butiks",
    "café",
    "cafe",
    "køkken",
    "besøgs",
    "telefon",
    "chat",
    "aktivitets",
    "unge",
    "ungdoms",
)
"""First parts of compounds that name a volunteer's work."""
SPECIAL: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(("peers", "peer’s", "peer´s"), ("peermedarbejder", True)),
    **dict.fromkeys(("peer-workers", "peerworkers", "peer-workerne"), ("peerworker", True)),
    **dict.fromkeys(("peer-worker", "peerworker", "peer-workeren"), ("peerworker", False)),
    **dict.fromkeys(("kontaktsperson", "kontaktspersonen"), ("kontaktperson", False)),
    **dict.fromkeys(("peer",), ("peermedarbejder", False)),
    **dict.fromkeys(("mb’er", "mb'er", "mb´er", "mber"), ("MB'er", False)),
    **dict.fromkeys(("mb’ere", "mb'ere", "mb´ere", "mb’erne", "mb'erne", "mb´erne", "mbere"), ("MB'er", True)),
    **dict.fromkeys(("mb’eren", "mb'eren", "mb´eren"), ("MB'er", False)),
    **dict.fromkeys(("mb´medarbejdere", "mb-medarbejdere", "mb’medarbejdere", "mb´medarbejderne"), ("MB'er", True)),
    **dict.fromkeys(("mb-medarbejder", "mb´medarbejder"), ("MB'er", False)),
    **{f"{first}frivillige": (f"{first}frivillig", True) for first in VOLUNTEERS},
    **{f"{first}frivillig": (f"{first}frivillig", False) for first in VOLUNTEERS},
    "frivillige": ("frivillig", True),
    "frivillig": ("frivillig", False),
    "fagprofessionelle": ("fagprofessionel", True),
}
PREFIX_WORDS = word_list(
    "peer recovery bruger pårørende forældre mb mentor projekt frivillig erfarings support ungdoms familie børne "
    "social aktivitets miljø job"
)
"""First parts that texts also write apart from the head ("peer medarbejder"), joined in the canonical form."""


_IRREGULAR = {
    "jordemoder": ("jordemoderen", "jordemødre", "jordemødrene"),
    "mester": ("mesteren", "mestre", "mestrene"),
    "pedel": ("pedellen", "pedeller", "pedellerne"),
    "coach": ("coachen", "coaches", "coachene"),
    "manager": ("manageren", "managers", "managerne"),
}
"""Definite and plural forms of heads that are not inflected like the others."""


def _forms() -> dict[str, tuple[str, bool]]:
    table: dict[str, tuple[str, bool]] = {}
    for lemma in (*_ER, *_CONSONANT, *_E, "medarbejder"):
        vowel = lemma.endswith("e")
        stem = lemma[:-2] + "r" if lemma.endswith("er") and lemma not in _CONSONANT else lemma
        for ending in ("", "n" if vowel else "en"):
            table[lemma + ending] = (lemma, False)
        for ending in ("r", "rne") if vowel else ("e", "ne", "er", "erne"):
            table[lemma + ending] = (lemma, True)
        del stem
    table.update({"følgere": ("følger", True), "følgerne": ("følger", True)})
    table.update({"venner": ("ven", True), "vennerne": ("ven", True)})
    table.update({"kørere": ("kører", True), "malere": ("maler", True)})  # in the singular they are verbs
    table.update({"samaritter": ("samarit", True), "samaritten": ("samarit", False), "samaritterne": ("samarit", True)})
    table.update({"kokke": ("kok", True), "kokken": ("kok", False), "kokkene": ("kok", True)})
    for lemma, (definite, several, all_of_them) in _IRREGULAR.items():
        table.update({definite: (lemma, False), several: (lemma, True), all_of_them: (lemma, True)})
    for lemma, stem in (("formand", "formænd"), ("kontaktmand", "kontaktmænd"), ("opsynsmand", "opsynsmænd")):
        table.update(
            {lemma: (lemma, False), lemma + "en": (lemma, False), stem: (lemma, True), stem + "ene": (lemma, True)}
        )
    for ending, plural in (("", False), ("en", False), ("s", True), ("ne", True), ("ene", True)):
        table["peer" + ending] = ("peer", plural)
    return table


_SHORTEST = 3
"""Letters of the first part of a compound, at least: less is the beginning of another word."""
_TABLE = _forms()
_ENDS = Endings(form for form in _TABLE if len(form) >= SHORTEST)
_POST = re.compile(r"(?<=[^\W\d_]{4})-?stilling(?:en|er|erne)?$")
"""What makes of a role's name its post ("en halv sekretærstilling", "to lægestillinger")."""
_JOINT = re.compile(r"[-’´' ]+")


def _canonical(prefix: str, lemma: str) -> str:
    if not prefix:
        return lemma
    first, mark = prefix.rstrip("-’´'"), prefix[-1:] in "-’´'"
    if mark and (first.isupper() or len(first) < _SHORTEST or any(ch.isdigit() for ch in first)):
        return f"{first}-{lemma}"
    return _JOINT.sub("", first).casefold() + lemma


@lru_cache(maxsize=100_000)
def role_of(word: str) -> tuple[str, bool, bool] | None:
    """Return (canonical role, plural, general) of *word*, or None; *general* heads need more before they count."""
    if "/" in word:
        return role_of(word.rsplit("/", 1)[1])
    low = word.casefold()
    if low in SPECIAL:
        role, plural = SPECIAL[low]
        return role, plural, role in {"frivillig", "fagprofessionel"} or low == "peer"
    if low.endswith("s") and low[:-1] in SPECIAL:
        return None
    if (post := _POST.search(low)) and (found := role_of(word[: post.start()])):
        return found[0], "er" in post[0], found[2]
    for cut in _ENDS.cuts(low):
        entry = _TABLE.get(low[cut:])
        if entry:
            return _accept(word, low, cut, *entry)
    return None


_KNOWN_FIRST = frozenset(
    {"besøgs", "bruger", "støtte", "telefon", "følge", "café", "cafe", "hus", "peer", "vice", "job", "forældre"}
    | {"ungdoms", "unge", "pårørende", "recovery", "frivillig"}
)


def _names(word: str, first: str) -> bool:
    """Tell whether a capital makes a name of a compound that is no known function ("Landsbypeers")."""
    return word[0].isupper() and not word.isupper() and first != "" and first not in _KNOWN_FIRST


def _accept(word: str, low: str, cut: int, lemma: str, plural: bool) -> tuple[str, bool, bool] | None:
    if low in _NEVER or (cut and cut < 2):
        return None
    first = low[:cut].rstrip("-’´' ")
    if lemma in _NOT_WITH and (first in _NOT_WITH[lemma] or 0 < len(first) < _SHORTEST or _names(word, first)):
        return None
    if lemma == "ven" and not plural and first not in _FRIENDS:
        return None
    if first in _VERB_AFTER.get(lemma, ()):
        return None
    needed = _ONLY_WITH.get(lemma)
    if needed is not None and first not in needed:
        return None
    general = cut == 0 and (lemma in _FREE or low in _VERBAL or lemma == "medarbejder")
    if cut == 0 and lemma == "medarbejder":
        return None
    return _canonical(word[:cut], lemma), plural, general
