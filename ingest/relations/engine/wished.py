"""What somebody proposes or advises, as the noun phrase that names it: "at der ansættes en kok til 2 mio. kr." is
"Kok" where it is proposed and "Ansættelse af en kok" where it is advised."""

from __future__ import annotations

import re

from ingest.relations.engine.phrases import plain_words
from ingest.search.patterns import compiled

_ANOTHER_AT = compiled(r",? (?:og|samt) (?:endelig )?at |, at (?=(?:der|de|den|det|[a-zæøå]+(?:en|et|erne|er)) )")
"""Where the next advice of a row begins ("at A, at B og at C")."""
_PROPOSAL = (7, 16)
_ADVICE = (10, 24)
"""Letters that a wish in a single word has at least ("ungehus", "pårørendevejleder"), and words that its label has at
most."""
_PRICE = compiled(
    r"\s(?:til|for|på|à|a)\s(?:ca\.\s|i alt\s)?\d[\d.,]*\s(?:mio\.?\s|mia\.?\s|t\.\s?)?(?:kr\.?|"
    r"kroner)(?:\s(?:årligt|om året|pr\.? år|i 20\d\d|hvert år))?\.?$"
)
"""What a wish costs, at its end."""
_SPENT_ON = compiled(
    r"^(?:at\s)?(?:der\s|[A-ZÆØÅ][\w-]+\s)?(?:(?:fra|i|over|for)\s(?:og med\s|perioden\s|"
    r"årene\s)?20\d\d(?:[-–]\d{4})?\s)?(?:afsætte[rs]?|afsat|bevilge[rst]?|bruge[rs]?|tilføre[rs]?|"
    r"reservere[rs]?)\s(?:[^,;:]"
    r"|,\d){0,60}?\s(?:kr\.?|kroner)\s[^,;:]{0,40}?\btil\s(?:en\s|et\s|at\s)?"
)
"""The words of a wish for money before what the money is for."""
PRICE = compiled(r"\s\((?P<sum>[^()]{3,40}\bkr[^()]{0,20}|[^()]{0,12}\d[^()]{0,12}mio[^()]{0,16})\)")
"""A price in brackets after what it buys."""


_OF_ORDER = compiled(
    r"\W*(?:(?:at )?(?:du|man) læser |forslag(?:et|ene)? (?:\d|[A-Z]\b)|sagen |punktet |orienteringen "
    r"|.*\b(?:anbefaler|indstiller|beslutter),? at$|.*\b(?:til efterretning|godkendes|tiltrædes"
    r"|(?:godkende[rs]?|drøfte[rs]?|behandle[rs]?|tage[rs]? stilling til|tiltræde[rs]?|tage[rs]?|genoptage[rs]?) "
    r"(?:den |det |de )?(?:[^\W\d_]+e )?[^\W\d_]*(?:referat|dagsorden|orientering|redegørelse|sag|punkt|indstilling"
    r"|protokol|regnskab|budgetopfølgning|status|kommissori|høringssvar|mødeplan|mødekalender|forretningsorden"
    r"|vedtægt)[^\W\d_]*"
    r"|godkende[rs]? (?:fordelingen|aftalen|forslaget|planen|budgettet|model \w)(?=\W*$| [a-h]\))"
    r"|oversende[rs]? [^,;]{2,60} til|træffes beslutning|har frist"
    r"|(?:drøftes|følges|udsættes|forelægges|fordeles som [a-zæøå]+|model \w vælges)(?=\W*$)"
    r"|siger ja|oversendes til|afholdes (?:af|inden)|gives en (?:(?:anlægs)?bevilling|status|orientering))\b)",
    re.IGNORECASE,
)
"""How an advice begins on how a paper is dealt with, and not on what it is about."""
_BEFORE_AT = compiled(r"^[^.;:]{0,80}?,? at (?=\w)")
_NO_ADVICE = compiled(r"^\S+$|\sat$|^(?:derfor|desuden|i|på|over for|sammen)\b", re.IGNORECASE)


def each_advice(words: str, said: bool) -> list[str]:
    """Return each of the pieces of advice of a row ("at X gør A, og at Y gør B"); what stands before the first "at"
    tells to whom and why, unless that has been *said* before the words."""
    words = _WHY.sub("", words)
    pieces = _ANOTHER_AT.split(words if said else _BEFORE_AT.sub("", " ".join(words.split()), count=1))
    pieces = [piece for piece in pieces if not _OF_ORDER.match(piece)]
    return [piece for piece in pieces if said or not _NO_ADVICE.search(piece.strip(" ,"))]


_REFERS = compiled(r",? \(?(?:jf\b|se også\b|se bilag\b|SUU\b|SOU\b).*$")
"""What follows a wish to tell where it is written."""


_ASIDE = compiled(
    r"\W*(?:(?:selv|nu|igen|også|derfor|desuden|samtidig|blandt andet|baggrund|enstemmigt|fortsat)"
    r"|(?:på|under|i|med|ved|efter|som) (?!at\b)[^.;:?!]{2,90}?),? (?=(?:om )?at |\d+(?:[.,]\d+)* (?:mio|kr|million))",
    re.IGNORECASE,
)
"""What stands between the verb and the wish ("på den baggrund, at", "under forhandlingerne 2 mio. kr.")."""


def _wish(words: str, bounds: tuple[int, int]) -> str:
    shortest, longest = bounds
    aside = _ASIDE.match(words)
    words = words[aside.end() :] if aside is not None else words
    words = _PRICE.sub("", _SPENT_ON.sub("", _REFERS.sub("", words)))
    label = re.sub(r"^(?:at|om|der|,)\s+", "", words).strip(' ,:;–-"”“')
    parts = label.split()
    if len(parts) < 2 and len(label) < shortest:
        return ""
    label = " ".join(parts[:longest])
    return label[0].upper() + label[1:]


_SAID_MORE = compiled(
    r",? (?:til en (?:samlet |årlig )?udgift|svarende til|med virkning fra)\b.*$|, (?:anslået|svarende|beregnet|mens"
    r"|idet)\b.*$|, (?:der|som|hvilket|hvor(?:af|efter|til|ved)?|så|sådan|således|idet|fordi|da|men|hvis|selv om|og "
    r"(?:at|vil|har|er|det|der|så)|sådan som)\b.*$| \(\d.*$| fra (?:den )?\d+\. .*$| (?:er|var|blev|bliver|indgår"
    r"|indgik|endte|oversendes|oversendtes) .*$| og (?:vil have|at der) .*$| (?:fra|i|senest|inden) (?:og med "
    r"|udgangen af )?(?:19|20)\d\d\b.*$|, \d\) .*$",
    re.DOTALL,
)
"""Where a wish has been told and its price, time or reason begins."""
_COSTS = compiled(
    r",? (?:til|for|på) (?:ca\. |i alt )?\d[\d.,]* (?:mio\.? |mia\.? |t\.? ?)?(?:kr\b\.?|kroner)(?: årligt| om året|"
    r" i alt)?"
)
_WHY = compiled(
    r", (?:sådan som|fordi|idet|hvilket|selv om|hvis) .*$|,? og (?:peger på|henviser til|understreger|bemærker|gør "
    r"opmærksom|minder om|(?:jeg|vi) har)\b.*$",
    re.DOTALL,
)
"""Where an advice has been told and its reason begins."""
_POINTS_BACK = compiled(
    r"^(?:de |den |det |denne |dette |disse |(?!regio|kommun|stat)[A-ZÆØÅa-zæøå]{4,}(?:en|et|erne) (?:får|gøres|kan|"
    r"også|i stedet|skal|bliver|[a-zæøå]+(?:es|s|er)\b))"
)
"""A clause about something that only the text before names: no name for a proposal."""
_BEFORE_WISH = compiled(r"^(?:en|et|den|det|de) (?=[a-zæøå0-9])")
_LONGEST_WISH = 14


_TO_STAY = compiled(r"^(?:at )?gøre (?P<what>[^.,;:]{3,60}?) (?P<how>permanente?|landsdækkende|varige?|faste?)\b.*$")


def _stays(match: re.Match[str]) -> str:
    """Return "at gøre X permanent" as what comes of it: "X gøres permanent"."""
    return f"{match['what']} gøres {match['how']}"


_CHANGED = compiled(
    r"^(?:at )?(?P<what>[^.,;:]{3,80}?) (?:(?:fra|i|efter) (?:\w+ )?20\d\d )?(?P<verb>videreføres|forlænges|fortsættes|"
    r"udbredes|udvides|finansieres|nedlægges|overgår til (?:\w+ )?drift|gøres (?:varigt?|permanent|fast))\b"
    r"(?P<rest>[^,;]*)"
)
_CHANGES = (
    ("vider", "Videreførelse"),
    ("gøres", "Videreførelse"),
    ("forl", "Forlængelse"),
    ("fort", "Fortsættelse"),
    ("udb", "Udbredelse"),
    ("udv", "Udvidelse"),
    ("fin", "Finansiering"),
    ("ned", "Nedlæggelse"),
    ("over", "Overgang til drift"),
)
"""How a verb begins that tells what is to become of something, and its noun."""
_REACHES = compiled(r"^ (?:til|med) [^\d]{4,90}$")
"""Where something is spread to, which is part of a proposal's name."""


def changed(words: str, name: str) -> str:
    """Return what is to become of a named thing as a proposal: "at X fra 2030 udbredes til alle byer" is "Udbredelse af
    X til alle byer"; *name* is what the words open with, or nothing where only a capital tells of a name."""
    match = _CHANGED.match(" ".join(words.split()))
    if match is None or not (name or _NAMED_THING.fullmatch(match["what"])):
        return ""
    noun = next(noun for begin, noun in _CHANGES if match["verb"].startswith(begin))
    spread = noun in {"Udbredelse", "Udvidelse"} and _REACHES.match(match["rest"])
    return f"{noun} af {name or match['what']}{match['rest'] if spread else ''}"


_NAMED_THING = compiled(r"(?!Der |Det |De |Den )[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*")


_MADE = compiled(r" (?:blev|bliver|var|er) gjort (?=permanent|landsdækkende|varig|fast|gratis)")
"""What has been wished to become of a thing, told as it was said ("at caféen blev gjort permanent")."""


_MAKING = {
    "afprøve": "Afprøvning", "ansætte": "Ansættelse", "bygge": "Opførelse", "etablere": "Etablering", "finde": "",
    "få": "", "genoprette": "Genoprettelse", "give": "", "have": "", "igangsætte": "Igangsættelse",
    "indføre": "Indførelse", "indgå": "", "indrette": "Indretning", "iværksætte": "Iværksættelse", "lave": "",
    "opføre": "Opførelse", "oprette": "Oprettelse", "sikre": "", "skabe": "", "skaffe": "", "udarbejde": "Udarbejdelse",
    "udvikle": "Udvikling", "åbne": "Åbning",
}  # fmt: skip
"""Verbs of which something new comes: a proposal is named by that alone. Some have no noun that is used."""
_CHANGING = {
    "afskaffe": "Afskaffelse", "afsøge": "Afsøgning", "begrænse": "Begrænsning", "belyse": "Belysning",
    "bevare": "Bevarelse", "evaluere": "Evaluering", "fjerne": "Fjernelse", "flytte": "Flytning",
    "fordoble": "Fordobling", "forbedre": "Forbedring", "forlænge": "Forlængelse", "fortsætte": "Fortsættelse",
    "genåbne": "Genåbning", "halvere": "Halvering", "inddrage": "Inddragelse", "kortlægge": "Kortlægning",
    "lukke": "Lukning", "nedlægge": "Nedlæggelse", "nedsætte": "Nedsættelse", "omdanne": "Omdannelse",
    "omlægge": "Omlægning", "ophæve": "Ophævelse", "prioritere": "Prioritering", "reducere": "Reduktion",
    "samle": "Samling", "styrke": "Styrkelse", "supplere": "Supplering", "sænke": "Sænkning", "uddanne": "Uddannelse",
    "udbrede": "Udbredelse", "udvide": "Udvidelse", "undersøge": "Undersøgelse", "videreføre": "Videreførelse",
    "øge": "Forøgelse",
}  # fmt: skip
"""Verbs of what becomes of something that is there, with their nouns."""
_DEEDS = _MAKING | _CHANGING
_DEED = "|".join(sorted(_DEEDS, key=lambda verb: (-len(verb), verb)))
_BY_SOMEBODY = "|".join(verb for verb in _DEED.split("|") if verb not in {"få", "have", "give"})
"""Those whose noun need not tell who does it: who is to get something is a part of the wish."""
_MADE_NOW = {
    "ansat": "ansætte", "etableret": "etablere", "indført": "indføre", "lavet": "lave", "oprettet": "oprette",
    "åbnet": "åbne",
}  # fmt: skip
_ALSO = r"(?: (?:nu|også|fortsat|derfor|igen|straks|samtidig|fremover|hurtigst muligt|desuden|selv|i|fra|20\d\d))*"
_SUM = r"\d[\d.,]*\s?(?:mio\.?|mia\.?|millioner|t\.)?\s?(?:kr\b\.?|kroner)"
_A_YEAR = (
    r"(?:,? (?:årligt|om året|pr\.? år|hvert år|i alt|af|det|(?:i|på|over) (?:[A-ZÆØÅa-zæøå]+s )?"
    r"(?:budget(?:tet)?|finansloven)(?: (?:for )?\d{4})?|(?:i|fra|over) (?:\d{4}|[a-zæøå]+ år)(?:[-–]\d{4})?))*"
)
_SPENDS = compiled(
    r"^(?:(?:der|regionen|kommunen|byrådet|regionsrådet|staten|man|vi) )?(?:(?:skal|bør|bliver) )?"
    r"(?:(?:afsætte|afsat|bruge|bevilge|reservere|tilføre|sætte|indarbejde|finde)[sr]?(?: af)? )?"
    rf"(?:(?:yderligere|ekstra|i alt|årligt|ca\.|op til|mindst) )*{_SUM}{_A_YEAR}"
    r"(?: (?:til|på)(?: at)? (?P<what>.+)|.{0,20}$)"
)
"""Money that is to be spent: what it is for is what is wished."""
_GRANT_OF = compiled(rf"\b((?:bevilling|tilskud|pulje|støtte|ramme)) på {_SUM}{_A_YEAR}")
_WHOEVER = (
    r"(?:man|vi|de|hver|(?:alle |de |landets |regionens |flere |samtlige )*[a-zæøå]*(?:kommun|region|råd|udvalg|"
    r"styrelse|ministeri|regering|stat|politiker|sygehus|hospital|centr|folketing|forvaltning|afdeling)[a-zæøå]*"
    r"(?: i (?:[A-ZÆØÅ][\w-]+|[a-zæøå]+(?:en|et))(?: [A-ZÆØÅ][\w-]+)*)?)"
)
"""Authorities without a name, who are to do it."""
_WAYS = (
    compiled(rf"^der(?: (?:skal|bør|kan))?{_ALSO} (?P<passive>{_DEED})s{_ALSO} (?P<what>.+)"),
    compiled(
        rf"^der(?: (?:skal|bør))?{_ALSO} (?:bliver|blive|er|være){_ALSO} (?P<made>{'|'.join(_MADE_NOW)}) (?P<what>.+)"
    ),
    compiled(rf"^(?P<act>{_DEED})r?{_ALSO} (?P<what>.+)"),
    compiled(rf"^{_WHOEVER}(?: (?:skal|bør|kan|vil))?{_ALSO} (?P<done>{_BY_SOMEBODY})r?{_ALSO} (?P<what>.+)"),
    compiled(
        rf"^(?P<what>(?:(?!\b(?:ikke|der|som|hvis|at)\b|[,;]).){{3,90}}?)(?: (?:skal|bør|kan))?{_ALSO} "
        rf"(?P<becomes>{_DEED})s(?P<rest>\b.*)$"
    ),
)
"""The ways in which a clause tells what is to be done: the verb, and with what."""


_SECOND_DEED = compiled(rf",? og (?:{_DEED})[rs]?\b.*$")
"""Where the next deed of a row begins: a wish is named by its first."""


def _deed(bare: str) -> tuple[str, str] | None:
    """Return the infinitive of what is to be done, and with what, or None where the words are no such clause."""
    for way in _WAYS:
        if match := way.match(bare):
            said = {key: value for key, value in match.groupdict(default="").items() if value}
            what, rest = _SECOND_DEED.sub("", said.pop("what")), said.pop("rest", "")
            if what.startswith(("og ", "eller ")):
                return None
            verb = next(iter(said.values()))
            return _MADE_NOW.get(verb, verb), what + rest
    return None


_BEFORE_IT = compiled(
    r"^(?:,\s+)?(?:(?:[a-zæøå]+ ){0,2}[a-zæøå]+, at |(?:at|om)\s+)?(?:(?:i|fra) (?:19|20)\d\d |"
    r"(?:under|ved|på|efter) [a-zæøå]+(?:en|et|erne) (?=\d|der |en |et |flere ))?"
)
"""How, when and where it was said, and the "at" before it."""


_THERE_THEN = compiled(
    r"^der (?:(?:(?:allerede )?(?:i|fra|til) (?:og med )?(?:budget )?(?:19|20)\d\d(?:[-–/]\d{2,4})?|i stedet|årligt"
    r"|hvert år|samtidig|også|nu|derfor|desuden|fremover|straks|snarest|i alt"
    r"|i perioden \d{4}[-–]\d{2,4}) )+(?=[a-zæøå]+s\b)"
)
"""What stands between "der" and the verb of a wish and tells when, or that it is another."""


def _bare(words: str) -> str:
    """Return a wish without the "at" before it, the money that it is to cost at its head, and the time told there."""
    bare = _THERE_THEN.sub("der ", _BEFORE_IT.sub("", " ".join(words.split())))
    spends = _SPENDS.match(bare)
    return _GRANT_OF.sub(r"\1", (spends["what"] or "") if spends else bare)


_NOUN_FIRST = compiled(r"^(?:oprettelse|etablering|ansættelse|indførelse) af (?=\w)", re.IGNORECASE)
"""The noun of a making verb, before what is made."""


def proposed(words: str) -> str:
    """Return what is proposed as a noun phrase: "at der ansættes en kok til 2 mio. kr." is "Kok"."""
    bare = _bare(_MADE.sub(" gøres ", _TO_STAY.sub(_stays, " ".join(words.split()))))
    deed = _deed(_NOUN_FIRST.sub("", bare))
    if deed is None and (_POINTS_BACK.match(bare) or _ACTS.match(bare)):
        return ""
    verb, what = deed or ("", _NOUN_FIRST.sub("", bare))
    if deed is not None and _NAMELESS.match(what):
        return ""
    what = _SAID_MORE.sub("", _COSTS.sub("", _BEFORE_WISH.sub("", what))).strip(' ,:;–-"”“')
    label = " ".join((f"{_CHANGING[verb]} af {what}" if verb in _CHANGING else what).split()[:_LONGEST_WISH])
    return label[:1].upper() + label[1:]


_NAMELESS = compiled(
    r"^(?:den|det|de|dem|disse|denne|dette)(?: [a-zæøå]+(?:s|r))?(?=[.,]|$| (?:til|fra|i|med|for|så)\b)"
)
"""What only the text before names."""
_ACTS = compiled(r"^(?:der [a-zæøå]+(?:s|r) |[a-zæøå]+e (?!\d)[a-zæøå]+\b(?:en|et|erne)\b)")
"""What is left where a proposal is something to do, with no noun for it."""


_SHOULD = compiled(r"\b(?:bør|burde)((?: [a-zæøå]+(?:t|n|er|så|også))??) ([a-zæøå]+)\b")
_PRESENT = {"være": "er", "have": "har", "gøre": "gør", "kunne": "kan", "skulle": "skal", "ville": "vil", "vide": "ved"}


def _as_done(match: re.Match[str]) -> str:
    """Return what someone should do as what he does: "bør også lade" is "også lader"."""
    beside, verb = match.groups()
    passive = verb.endswith("s") and not verb.endswith("ss")
    return f"{beside} {_PRESENT.get(verb, verb if passive else verb + 'r')}".strip()


def advised_to(words: str) -> str:
    """Return what is advised, its verb turned into a noun: "at ansætte en kok, fordi ..." is "Ansættelse af en kok",
    "staten bør betale" is "staten betaler"."""
    bare = _bare(_WHY.sub("", words))
    deed = _deed(bare)
    if deed is not None and not _NAMELESS.match(deed[1]):
        verb, what = deed
        noun = _DEEDS[verb]
        return f"{noun} af {what}" if noun else what
    return _SHOULD.sub(_as_done, bare, count=1)


_LEADS_ON = compiled(
    r"\b(?:anbefaler|indstiller|godkender|tiltræder|beslutter|henstiller)$|\b(?:følgende|nedenstående)\b[^,]{0,30}$"
    r"|^(?:De|Det|Den) (?:gør|i|har|er|bliver|kan|også|ikke)\b"
)
"""Words that only lead to what is advised, or speak of what was told before."""


def advice_label(text: str) -> str:
    """Return the label of what a phrase of the text advises, or nothing where it advises nothing of its own."""
    label = _wish(advised_to(plain_words(text)), _ADVICE)
    return "" if _LEADS_ON.search(label) else label


def proposal_label(text: str) -> str:
    """Return the label of a proposal that the text has as a noun phrase already."""
    return _wish(plain_words(text), _PROPOSAL)
