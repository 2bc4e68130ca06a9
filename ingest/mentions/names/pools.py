"""Where money comes from: pools, grants and budgets by name or kind, and their canonical labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.verbs import PARTICIPLES, VERBS
from ingest.search.patterns import compiled

_YEARS = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d{2,3}))?(?!\d)"
_JOINED = (
    r"(?![a-zæøå]*(?:en|et|erne)\b)[a-zæøå]{4,}"
    r"(?=[.,;:)\n]|$|\s(?:er|var|har|havde|blev|bliver|som|der|kan|skal|løber|løb|gik|går|giver|gav|støtter|støttede)\b)"
)
"""A common noun that ends a name of two ("Puljen Naboskab og nærvær er ..."), and opens no other part of the sentence."""
_DEALT = "(?:ud|for|ad|op)[a-zæøå]+es|rummer|udgør|udgjorde|støtter|dækker|har|havde"
"""What a pool does, or is done with it, behind its name."""
_PATTERN = compiled(
    rf"""
    (?=(?<!\w)\w|§|[Pp]aragraf)(?:
    \b[Ss]atspulje(?:n|midler(?:ne)?|bevilling(?:en)?)\s(?:(?:for|fra|i)\s)?(?:{_YEARS}\s)?[”"“»](?P<meant>[^”"“»«\n]{{8,110}})[”"“«]
    |(?P<satspulje>\b[Ss]atspulje(?:ns?|r|rne|midler(?:ne)?|bevilling(?:en)?|aftale(?:n)?|forlig(?:et)?|partierne|kredsen)?(?![a-zæøå-])(?:(?:\s+på\s(?:(?:[^\W\d_]+-\s(?:og|samt)\s)?[^\W\d_]+området|det\s[^\W\d_]+\s(?:og\s[^\W\d_]+\s)?område))?\s+(?:(?:for|fra|i)\s)?(?P<years>{_YEARS}))?(?:,?\s+[”"]?§\s?(?P<account>\d[\d.]+\d))?)
    |(?P<purpose>\b(?:(?P<part>[Uu]dviklings(?=puljen)|[Ss]ær|[Dd]el|[Uu]nder|[Mm]ini|[Tt]illægs)|[Aa]nsøgnings|[Uu]dviklings|[Ss]ats)?[Pp]ulje(?:n|ns)?\s(?:til|om|vedrørende|vedr\.|(?<=\w\s)for)\s(?P<what>(?!at\b|de\b|den\b|det\b|20\d\d|[”"“»]|(?:støtte|midler|tilskud|penge)(?:\stil)?\b)(?:(?!\s[–-]\s)[^.,;:()’\n]){{4,140}}))
    |\b(?:(?:[Aa]nsøgnings|[Tt]ilskuds)p|[Pp])uljen\s(?P<wholly>(?!Region|Kommune)[A-ZÆØÅ][\w-]+(?:\s(?!(?:{_DEALT}|er|var|har|blev|bliver|som|der|kan|skal|og(?!\s(?:[a-zæøå]*(?:else|ning|hed|trivsel|rehabilitering|støtte)\b|{_JOINED}))|vil|af(?!\s(?!de\b|den\b|det\b|stat)[a-zæøå])|hos|under)\b)[\w-]+){{1,5}})(?=[.,;:)\n]|\s(?:som|der|kan|er|var|har|havde|blev|bliver|skal|og)\b|$)
    |\b(?:(?:[Aa]nsøgnings|[Tt]ilskuds)p|[Pp])uljen\s(?P<titled>(?!Region|Kommune)[A-ZÆØÅ][\w-]+(?:\s(?!(?:{_DEALT}|i|på|fra|til|med|er|var|har|blev|bliver|som|der|kan|skal|og(?!\s(?:[a-zæøå]*(?:else|ning|hed|trivsel|rehabilitering|støtte)\b|{_JOINED}))|om|vil|under|for|hos|af)\b)[\w-]+){{1,4}})
    |(?P<section>(?P<sign>§\s?|[Pp]aragraf\s)(?P<number>\d+[a-z]?)[- ]?
       (?:midler\w*|puljen?|tilskud\w*|(?<=18.)støtte|(?<=18)støtte|bevilling(?:en|er)?\b|penge(?:ne)?\b|rammen?\b))
    |(?P<budget>\b[Bb]udget(?:tet|lægningen|forlig(?:et|ene)?|aftale(?:n|r|rne)?)?\s+(?:for\s+|i\s+)?(?P<byear>20\d\d(?:\s?[-–]\s?20\d\d)?)\b)
    |(?P<kind>\b(?:[Dd]rifts|[Pp]rojekt|[Pp]ulje|[Rr]ecovery-?|[Pp]eer-?|[Uu]dviklings|[Ff]onds|[Ss]ponsor|[Kk]ommunale\s|LUP-|DUT-)midler(?:ne)?\b(?!\sfra\s(?:[A-ZÆØÅ]|de\b|den\b|det\b))|\b[Dd]riftsbudget\w*|\b[Dd]riftsbevilling\w*|\b[Dd]rifts(?:ramme|konto)(?:en)?\b)
    |(?P<other>\b(?!SSA)[A-ZÆØÅ]{{2,5}}-midler(?:ne)?\b|\b(?:[Tt]ips-?(?:\sog\s|-))?[Ll]otto\s?midler(?:ne)?\b|\b[Tt]ipsmidler(?:ne)?\b|\b[Uu]dlodningsmidler(?:ne)?\b
        |\b(?:[Kk]ommunal|[Rr]egional|[Ss]tatslig)\sbevilling\b|\b(?!finanslov|hoved|under|bank|giro)[a-zæøå]{{4,}}kontoen\b)
    |(?P<fee>\b[Mm]edlemskontingent(?:er|et|erne)?\b|\b[Dd]eltagerbetaling(?:en)?\b|\b[Bb]rugerbetaling(?:en)?\b|\b[Ee]genbetaling(?:en)?\b
        |\b(?:[Tt]akst|[Ff]orældre|[Bb]eboer|[Ee]lev|[Kk]ursist|[Gg]æste)betaling(?:en)?\b|(?<=\b(?:af|på|og)\s)kontingenter\b|(?<=\bfor\s)kontingenter\b
        |\b[Ee]gen\s(?:omsætning|indtjening)\b|\b[Ee]gne\sindtægter\b
        |(?<=[a-z]nes\s)kontingent\b
        |\b[Oo]verskud(?:det)?\s(?:fra|af|ved)\s(?!i\b|på\b|\d)[^\W\d_]+(?:\s(?:af|på|med)\s[^\W\d_]+)?
        |(?<=\baf\s)salg\saf\s[^\W\d_]+|(?<=\bog\s)salg\saf\s[^\W\d_]+|(?<=\bved\s)salg\saf\s[^\W\d_]+|(?<=\bfra\s)salg\saf\s[^\W\d_]+)
    |(?P<state>\b(?:[Aa]ftalen?\som\s)?(?:(?P<finance>[Ff]inanslov(?:en|s?forslag(?:et)?|saftalen|aftalen)?)|(?P<economy>den\sregionale\søkonomi|regionernes\søkonomi))\s(?:for\s)?(?P<syear>20\d\d)(?!\d|-)|(?<=\bfra\s)(?P<act>[Ff]inansloven)\b(?!s))
    |(?P<reserve>\bSSA-(?:reserven?|midler(?:ne)?|puljen|bevilling(?:en)?)\b)
    |\b[Pp]ulje(?:n|ns)?\s(?:(?:til|om)\s)?[”"“»]\s?(?P<quoted>[^”"“»«\n]{{3,170}})[”"“«]
    |(?P<small>(?<![”"“»])\b(?!sats|ansøgnings|projekt|hoved|under|del|tilskuds|stats|penge|støtte|bevillings)[a-zæøå]{{5,}}pulje(?:ns?)\b)
    |(?:(?<=[a-zæøå]s\s)|(?<=\segen\s))(?P<own>(?!sats|ansøgnings|projekt|tilskuds)(?:[a-zæøå]{{5,}}|[a-zæøå]{{3,}}-)pulje)(?![\w-])
    |(?P<named>\b(?!Ansøgningspulje|Tilskudspulje)(?:(?<=[a-zæøå]\s)[A-ZÆØÅ][a-zæøå]+\s(?=[A-ZÆØÅ][\w-]*-pulje))?(?:[A-ZÆØÅ0-9][\w-]*)(?:[-]?pulje(?:ns?)|(?<=[a-zæøå]{{4}})(?:milliarden|millionen))\b(?:\s(?:Nord|Syd|Øst|Vest|Midt)\b)?(?:\sfor\s[^\W\d_]+området\b)?)
    |(?P<yearly>\b[^\W\d_]{{4,}}midlerne\s(?:for\s)?20\d\d(?![\d-])|(?<=\b(?:fra|til)\s)(?!livs|lægem|hjælpe|virke|rus|tvangs|lære|transport|kommunika|undervisnings|magt|nydelses|levneds|penge|støtte|tilskuds|finansierings|restrik|grund|disse|sats|projekt|pulje)[a-zæøå]{{5,}}midlerne(?=\s(?:i\s20\d\d|med\s|på\s\d)|[.,;)]))
    |(?P<dated>\b20\d\d-(?:pulje)?midler(?:ne)?\b)
    |(?P<plan>\b[Aa]nlægs(?:budgettet|rammen|puljen)(?:\sfor\s20\d\d)?|\b[Ss]ocialudvalgets\sramme\b)
    )""",
    re.VERBOSE,
)
_STOP = compiled(
    rf"\s(?:de[nt] (?:største|mindste|eneste|første|nyeste)|{_DEALT}|oprettet|etableret|udmøntet|udmeldt|udbudt|opslået|nedlagt|åbnet|{'|'.join(sorted(VERBS | PARTICIPLES))}"
    r"|under(?=\s(?-i:[A-ZÆØÅ]))|som|der|og er|hvor|administreres|udmeldes|åbnes|på(?=\s(?:\d|ca\.|cirka|op til|over|knap|godt|i alt|§|finans|baggrund|vegne|mindst|samlet|kr|\w+s hjemmeside|hjemmeside|den|det|denne|dette))|fra|hos|i alt|frem til|indtil|om(?=\s(?:\d|yderligere\b|ca\.|cirka|op til|i alt|midler\b|penge\b|tilskud\b|støtte til\b))|"
    r"(?:i|for) (?:19|20)\d\d|til "
    r"(?:opstart|drift|indkøb|løn|udvikling|etablering|(?:(?:del)?projekt(?:et|er|erne)?|indsatsen|tilbuddet|ordningen"
    r"|initiativet|forsøget|foreningen|værestedet|botilbuddet|klubben)(?= [”\"“»]?(?-i:[A-ZÆØÅ]))|[”\"“»]?(?-i:[A-ZÆØÅ])[a-zæøå]+(?! Kommune))|(?<!mennesker )(?<!borgere )(?<!personer )(?<!unge )(?<!børn "
    r")(?<!voksne )(?<!patienter )(?<!familier )(?<!forsøg )(?<!projekter )(?<!indsatser )(?<!arbejdet )(?<!arbejde "
    r")med(?!\s(?:[^\W\d_]{4,}(?:ing|else) af|(?:plads|adgang|mulighed) (?:til|for))\b))\s.*$",
    re.IGNORECASE,
)
_BY_SECTION_18 = compiled(r"\b(?:[Ss]erviceloven?s?|efter) § ?18$")
"""How the purpose of a pool ends that every municipality has by law, whatever it writes before it."""
SECTION_18 = "§ 18-midler"
"""The pool that every municipality has for voluntary social work (§ 18 of the act on social services)."""
LAW_18 = "Serviceloven § 18"
"""Its law."""
SECTION_18_MONEY = compiled(
    r"(?:§ ?|[Pp]aragraf )18(?!\s?[.,]?\d)[- ]?(?:midler|pulje|tilskud|støtte|bevilling|ansøgning|penge|uddeling|fordeling)[^\W\d_]*"
)
"""How texts name that money by the section."""
_APPLICANTS = compiled(
    r"(?:(?:alle |landets |de |interesserede |udvalgte |relevante |frivillige (?:sociale )?|sociale |private |\w+e )*"
    r"(?:kommuner(?:ne)?|regioner(?:ne)?|foreninger|organisationer|ansøgere|aktører|botilbud|institutioner|projekter)"
    r"(?: og |, |/| eller )?)+"
)
_IS_OWNERS = compiled(r"puljen er [^.;:?!]{3,50}s (?:[a-zæøå]+ ){0,2}$")
_NOT_OUT_OF = compiled(r"\b(?:ikke|ingen|intet|aldrig|hverken)\b[^.;:]{0,50}\b(?:fra|af|via|over) $")
_OWNERS = 80
"""Characters before a pool's noun in which another pool is named that it tells of ("Xpuljen er regionens egen ...")."""
_WHO = compiled(r",? (?:der|som|hvor)\b")
"""Who may apply to a pool says not what it is for ("en pulje til kommuner, der ...")."""
_LONGEST = 16
_YEAR_DIGITS = 4
_KINDS = (("drift", "Driftsmidler"), ("projektmidler", "Projektmidler"), ("puljemidler", "Puljemidler"))
_PLAIN_ENDINGS = {
    "midlerne": "midler",
    "kontingentet": "kontingent",
    "kontingenter": "kontingent",
    "kontingenterne": "kontingent",
    "betalingen": "betaling",
}


def pools_in(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the funding pools named in ``text[start:end]``."""
    position = start
    while match := _PATTERN.search(text, position, end):
        stop = _purpose_end(match) if match["purpose"] else match.end()
        label = _label(match, stop)
        if label:
            genitive = match["satspulje"] is not None and match.group().rstrip().endswith("puljens")
            yield Mention(match.start(), stop, "FundingPool", label, "pool", genitive, value=match["years"])
        position = max(stop, match.start() + 1)


def _purpose_end(match: re.Match[str]) -> int:
    """Return where a pool's purpose ends: before the verb or clause that follows it."""
    what = match["what"]
    stop = _STOP.search(what + " ")
    words = list(re.finditer(r"\S+", what[: stop.start()] if stop else what))[:_LONGEST]
    return match.start("what") + (words[-1].end() if words else 0)


def _label(match: re.Match[str], stop: int) -> str:
    """Return the canonical name of the pool or kind of money that a match holds up to the offset *stop*, "" for none."""
    if match["satspulje"]:
        label = "Satspuljen"
        if match["years"]:
            return f"{label} {_full_years(match['years'])}"
        return f"{label} § {match['account']}" if match["account"] else label
    if match["purpose"]:
        what = " ".join(match.string[match.start("what") : stop].split())
        if _BY_SECTION_18.search(what):
            return SECTION_18
        if _NOT_OUT_OF.search(match.string, max(0, match.start() - _OWNERS), match.start()):
            return ""  # what got nothing of it
        if _IS_OWNERS.search(match.string, max(0, match.start() - _OWNERS), match.start()):
            return ""  # what the pool named before is
        if _APPLICANTS.fullmatch(what) and _WHO.match(match.string, stop):
            return ""
        noun = f"{match['part'].capitalize()}puljen" if match["part"] else "Puljen"
        return f"{noun} {match['purpose'].split()[1]} {what}" if what else ""
    if titled := match["wholly"] or match["titled"]:
        return " ".join(titled.split())
    if match["section"]:
        return f"§ {match['number']}-midler"
    if match["budget"]:
        return f"Budget {_full_years(match['byear'])}"
    if match["state"]:
        return _state(match)
    if match["plan"]:
        return match["plan"][0].upper() + " ".join(match["plan"][1:].split())
    if match["dated"]:
        return match["dated"].removesuffix("ne")
    if match["reserve"]:
        return "SSA-reserven"
    if quoted := match["quoted"] or match["meant"]:
        named = " ".join(quoted.split()).strip(" .,")
        return named[:1].upper() + named[1:]
    if match["own"]:
        return f"{match['own'].capitalize()}n"
    if match["small"]:
        small = match["small"].removesuffix("s").capitalize()
        return f"{small}n" if small.endswith("reserve") else small
    if match["named"]:
        return match["named"].removesuffix("s") if match["named"].endswith("puljens") else match["named"]
    if match["yearly"]:
        noun, *year = match["yearly"].split()
        return " ".join([noun[0].upper() + noun[1:], *year[-1:]])
    if match["other"] or match["fee"]:
        plain = " ".join((match["other"] or match["fee"]).split())
        for ending in ("midlerne", "kontingentet", "kontingenter", "kontingenterne", "betalingen"):
            plain = plain.removesuffix(ending) + _PLAIN_ENDINGS[ending] if plain.endswith(ending) else plain
        return plain[0].upper() + plain[1:]
    low = match["kind"].casefold()
    for mark, label in _KINDS:
        if mark in low:
            return label
    plain = match["kind"].removesuffix("ne")
    return plain[0].upper() + plain[1:]


def _state(match: re.Match[str]) -> str:
    """Return the name of a finance act, its bill, or the yearly agreement on the regions' economy."""
    if match["act"]:
        return "Finansloven"
    if match["economy"]:
        return f"Aftale om {' '.join(match['economy'].split())} for {match['syear']}"
    if "forslag" in match["finance"]:
        return f"Finanslovforslaget for {match['syear']}"
    return f"Finansloven {match['syear']}"


def _full_years(years: str) -> str:
    first, *rest = re.split(r"\s?[-–/]\s?", years)
    if not rest:
        return first
    last = (
        rest[0]
        if len(rest[0]) == _YEAR_DIGITS
        else first[:2] + (_mended(first, rest[0]) if len(rest[0]) > 2 else rest[0])
    )
    return f"{first}-{last}" if last > first else first


def _mended(first: str, digits: str) -> str:
    """Return the two digits meant by three ("2012-105" is 2012-15): those that make the nearest later year."""
    options = (digits[:i] + digits[i + 1 :] for i in range(len(digits)))
    return min((option for option in options if first[:2] + option > first), default=digits[:2])


_ORIGIN = compiled(
    r"\b(?:[Ss]om led i|(?:en |et )?(?:del|led|resultat) (?:af|i)|[Ss]om følge af)\b[^.;:]{0,90}$|\baftalt (?:af|i|mellem) $"
)
_WIDE = ("Satspuljen", "SSA-reserven", "Finanslov")


def is_origin(text: str, start: int, pool: Mention) -> bool:
    """Tell whether a sentence from *start* names a wide pool only as what another came out of ("som led i aftalen om
    reserven")."""
    return pool.label.startswith(_WIDE) and _ORIGIN.search(text[start : pool.start]) is not None


_OWNER = r"(?P<owner>(?-i:Psykiatriens|psykiatriens|[Uu]dvalgets|[Kk]lyngens|[A-ZÆØÅ]\w*(?:udvalget|rådet)s))"
_OF_KIND = r"(?!egen |egne |gamle |nye |store |lille |samlede )[a-zæøå-]+(?:e|n)\s"
_OWNED = (
    rf"(?:(?:{_OF_KIND}){{1,2}}pulje|(?:{_OF_KIND})?(?!satspulje|ansøgningspulje|tilskudspulje)"
    r"[a-zæøå-]*(?:(?<=[a-zæøå])pulje|(?<=[a-zæøå]{5})(?<!drifts)(?<!projekt)(?<!tilskuds)(?<!hjælpe)(?<!pulje)midler|"
    r"reserve))\b"
    r"(?! (?:til|vedrørende) )(?! om (?!midler|støtte|tilskud|penge|at\b|\d|i alt|op til|ca\.))"
)
_OF_BODY = compiled(rf"\b{_OWNER}\s(?P<noun>{_OWNED})")
_AFTER_OWNER = compiled(rf"\s(?P<noun>{_OWNED})")
_PAYERS = frozenset({"Region", "Municipality", "StateBody", "RegionalPsychiatry", "Association", "Foundation"})


def owned_pools(text: str, register: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the pools that only their owner's genitive tells from others ("Region Fjords tværgående pulje")."""
    for owner in register:
        pool = _AFTER_OWNER.match(text, owner.end) if owner.genitive and owner.type in _PAYERS else None
        if pool:
            noun = pool["noun"]
            if owner.type == "StateBody" and _BY_ITS_PURPOSE.fullmatch(noun):
                yield Mention(*pool.span("noun"), "FundingPool", f"{noun[0].upper()}{noun[1:]}n", "pool")
            else:
                yield _owned(text[owner.start : owner.end], pool)


_BY_ITS_PURPOSE = compiled(
    r"(?!(?:ansøgnings|projekt|tilskuds|hoved|aktivitets|støtte)p)[^\W\d_-]{3,}pulje", re.IGNORECASE
)
"""A pool whose noun says what it is for: it is known by that, whoever of the state's bodies keeps it."""


def _pools_of_bodies(text: str, start: int, end: int) -> Iterator[Mention]:
    for pool in _OF_BODY.finditer(text, start, end):
        yield _owned(pool["owner"], pool)


_OF_SUM = compiled(
    r"\b(?P<noun>[Pp]ulje) på (?:i alt |ca\. |op til )?\d[\d.,]* (?:mio\.?|mia\.?|millioner|kr\.?)(?: kr\.?| "
    r"kroner)?,? "
    r"(?P<to>til|om) (?P<what>(?!at\b|de\b|den\b|det\b|20\d\d)[^.,;:()’\n]{4,140})"
)
"""A pool that is told of by its sum and its purpose: the noun alone is the mention, for the sum is one of its own."""


_SMALL_OF_SUM = compiled(
    r"\b[Ee]n (?:ny |fælles |særlig )?(?P<noun>(?!ansøgnings|sats|projekt|tilskuds|hoved)[a-zæøå]{5,}pulje) på "
    r"(?=(?:i alt |ca\. |op til )?\d)"
)
"""A pool that is told of by its sum and bears its purpose in its noun."""


def _pools_of_sums(text: str, start: int, end: int) -> Iterator[Mention]:
    for pool in _OF_SUM.finditer(text, start, end):
        what = " ".join(text[pool.start("what") : _purpose_end(pool)].split())
        if what:
            yield Mention(pool.start("noun"), pool.end("noun"), "FundingPool", f"Puljen {pool['to']} {what}", "pool")
    for pool in _SMALL_OF_SUM.finditer(text, start, end):
        yield Mention(*pool.span("noun"), "FundingPool", f"{pool['noun'].capitalize()}n", "pool")


_SET_ASIDE = compiled(
    r"\b(?:afsat|afsættes|afsatte|afsætter|reserveret|øremærket)\b[^;:?!]{0,60}?\d (?:mio\.|mia\.|millioner)?\s?(?:kr\.?|kroner)"
    r"(?: (?!til\b)[\w-]+){0,5},? til (?P<what>(?!at\b|de\b|den\b|det\b|en\b|et\b|20\d\d|projekt|[”\"“»]|[A-ZÆØÅ])"
    r"(?:(?!\s[–-]\s)[^.,;:()’\n]){4,140})"
)
_GOES_ON = compiled(r"[.)]*\s+(?:Ansøgningsp|P)uljen (?!til\b|om\b|for\b)[a-zæøå]")
"""How the sentence after goes on that calls money with a purpose a pool."""


def _pools_told_next(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the pools that are told by what money is set aside for, where the next sentence calls it "puljen"."""
    if (_GOES_ON.match(text, end) or _GOES_ON.match(text, end - 1)) is None:
        return
    for pool in _SET_ASIDE.finditer(text, start, end):
        stop = _purpose_end(pool)
        what = " ".join(text[pool.start("what") : stop].split())
        if what and "pulje" not in what:
            yield Mention(pool.start("what"), stop, "FundingPool", f"Puljen til {what}", "pool")


def _owned(owner: str, pool: re.Match[str]) -> Mention:
    label = " ".join(f"{owner} {pool['noun']}".split())
    return Mention(pool.start("noun"), pool.end("noun"), "FundingPool", label[0].upper() + label[1:], "pool")


_BY_ARTICLE = compiled(
    r"\b(?P<name>[Dd]en (?!samlede|nye|gamle|store|lille|nævnte|omtalte|pågældende|daværende|nuværende|tidligere|kommende"
    r"|forrige|næste|årlige|statslige)[a-zæøå]+(?:e|s) (?!ansøgnings|sats|projekt|tilskuds|hoved|del)[a-zæøå]{4,}pulje)\b"
)
"""A pool with an article and an adjective of its own ("Den fælles udviklingspulje")."""


def _pools_by_article(text: str, start: int, end: int) -> Iterator[Mention]:
    for pool in _BY_ARTICLE.finditer(text, start, end):
        label = " ".join(pool["name"].split())
        yield Mention(*pool.span("name"), "FundingPool", f"D{label[1:]}", "pool")


READERS = (
    Reader(_pools_by_article, ("pulje",)),
    Reader(_pools_of_bodies, ("pulje", "midler", "reserve")),
    Reader(_pools_told_next, ("afsat", "afsæt", "reserveret", "øremærket")),
    Reader(_pools_of_sums, ("pulje på", "Pulje på")),
    Reader(
        pools_in,
        (
            *("pulje", "midler", "reserve", "budget", "§", "aragraf", "SSA-", "inanslov", "regionale økonomi"),
            *("regionernes økonomi", "kontingent", "betaling", "kontoen", "bevilling", "driftsramme", "driftskonto"),
            *("anlægsramme", "udvalgets ramme", "verskud fra", "verskud af", "verskud ved", "verskuddet ", "salg af"),
        ),
    ),
)
