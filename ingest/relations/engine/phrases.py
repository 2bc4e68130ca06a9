"""Cut a phrase out of a sentence: the noun phrase of a target group, the wording of a proposal or an advice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.mentions.mention import Mention
from ingest.patterns import compiled

_END_GROUP = compiled(
    r"\s*(?:[.;:?!]|, (?:nogle|enkelte|visse) [^\W\d_]+ (?:er|har|kan)\b"
    r"|, (?:der|som) (?:er|indgår) i målgruppen\b"
    r"|, (?:men|og (?:det|der|har)|hvor(?! (?:en|et|den ene|mindst|begge)\b)|hvilket|idet|samt at"
    r"|således|så |med henblik|fx|f\.eks|der fx|bl\.a)|\s-\s|\s–\s|\sad gangen\b|\bog (?:består|har|er|forventes"
    r"|ventes|bliver|tilbydes|drives|ligger|bygger|skal|kan|samtidig|(?:er )?målrettet|rettet mod|(?:ud)?arbejder"
    r"|udvikler|hjælper|giver|yder|tilbyder|(?:under)?støtter|skaber|styrker|afholder|gennemfører|sikrer)\b|[”“\"]"
    r"|\s(?:kræver|ydes|gives|foregår|sker|udføres)\b|\bi deres\b|\b(?:muligheden?|adgang) (?:for|til)\b"
    r"|\bfordelt på\b|\bmed (?:mere end )?\d+ (?:centre|afdelinger|steder|huse|kommuner)\b|\bmed henblik på\b"
    r"|\bsamt give\b|(?<!risiko )(?<!behov )\bfor at\b|(?<!svært )\bved at\b|\buanset\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_START_GROUP = compiled(
    r"^(?:(?:primært|hovedsageligt|især|særligt|derfor|dels|bl\.a\.|blandt andet|fx|også|er|for|til|både|således|som "
    r"udgangspunkt)\s+)+",
    re.IGNORECASE,
)
_GOES_ON = compiled(
    r"\s(?:har|er|var|kan|skal|får|bliver|blev|vil|oplever|deltager|modtager|omfatter|rummer|foregår|varer)\s"
)
"""A verb that makes a clause of the words before it ("børn og unge har ...")."""
_RELATIVE = compiled(r"\b(?:der|som|hvis|hvor|når)\s")
_TAIL = compiled(r"[\s,(–-]+(?:og|samt|der|som|i|på|med|til|for|af)?[\s,(–-]*$", re.IGNORECASE)
_PEOPLE = compiled(
    r"borger|menneske|unge|ung\b|voksne|patient|pårørende|børn|person|famili|kvinde|mænd|bruger|beboer|studerende"
    r"|ældre|sårbar|udsat|alle\b|medarbejder|ansatte|medlem|hjemløs|sindslid|deltage|ledere|fagfolk|forældre|veteran"
    r"|flygtning|elev|indlagte|årige|mødre|fædre|søskende|par\b|\bdig\b|\bjer\b|psykisk syge|frivillige|kursist"
    r"|klient|indvandrer|gravide|efterladte|ledige|sygemeldte|misbrugere|dem\b|folk\b|ensomme|ramte\b|pensionist"
    r"|anbragte|skadede|\benhver\b|senior|soldat|landm|lærere|pædagog|kunstner|handicapp|naboer|\bofre\b|boende\b"
    r"|lidende\b|døve\b|blinde\b|tillids|seksuelle|lærling|praktikant|overlever|dømte\b|løsladte|interesserede"
    r"|arbejdsløs|boligløs|medicinere|læger|sygeplejersker|terapeuter|vejledere|konsulenter"
    r"|modtagere\b|udskrevne|indsatte|piger|drenge|teenagere|ægtefælle|begyndere|gæster",
    re.IGNORECASE,
)
_DATED = compiled(r" den \d{1,2}$|\b(?:er|indgår) i målgruppen\b")
"""What shows that a phrase runs into a date and tells when, or goes round in a circle, and not for whom."""
_BY_LAW = compiled(
    r",? ud fra (?:\w+ )?(?:servicelov|sundhedslov|paragraf|§|SEL\b|LSS\b).*$", re.IGNORECASE | re.DOTALL
)
"""On what law something is offered to a group: no part of the group."""
_CLOSES_ROW = compiled(r"^(?:og|eller|samt) ")
"""The word before the last group of a row, which is no part of it."""
_YOU = compiled(r"^(?:dig|jer)\b(?=,? (?:der|som|med)\b)")
"""The reader of a page, who stands for all like him."""
_IF_YOU = compiled(
    r"^du (?:(?:er (?:, )?og |selv )?(?:har|lider af|lever med) |er (?=i \w)"
    r"|(?=(?:en|et|\w*angst|\w*depression|psykisk|problemer)\b))"
)
_IF_YOU_ARE = compiled(r"^du er (?=pårørende|hjemløs|ensom|psykisk sårbar)")
"""The reader of a page, told in a condition by what he has or is."""
_WHO_ARE = compiled(r"^(?:dig|jer),? (?:der|som) er (?=pårørende\b|studerende\b|indlagt\w*\b|hjemløs)")
"""The reader of a page, told by what he is."""
_ANOTHER_AT = compiled(r",? (?:og|samt) (?:endelig )?at |, at (?=(?:der|de|den|det|[a-zæøå]+(?:en|et|erne|er)) )")
"""Where the next advice of a row begins ("at A, at B og at C")."""
_CLAUSE = compiled(r"(?<=\w)(?:\s\([^()]*\))?, (?:der|som|hvor)\s")
"""Where a clause begins that tells more of a group: people whom it alone names are not those meant."""
_LACKS = compiled(r",? (?:der|som) har (?:brug|behov|lyst|mulighed|svært ved|mod)$|, som i [A-ZÆØÅ].*$")
"""A clause that the end of the phrase cuts off, and one that goes on speaking of the offer."""
_THOSE_TOLD_OF = compiled(
    r"(?:borger|patient|bruger|beboer|deltager|kursist|medlem)(?:en|met|erne|merne|ne)", re.IGNORECASE
)
"""People of whom the text has told: who they are is said elsewhere."""
_LONGEST_GROUP = 18
_LONG_WORD = 10
"""Letters that a wish in a single word has at least ("pårørendevejleder")."""
_LONGEST_PHRASE = 16
_LONGEST_ADVICE = 24
_OFFERED = compiled(
    r"^(?:[^\W\d_]+ ){0,2}?(?:samtaler|kurser|støtte|hjælp|rådgivning|tilbud|forløb|aktiviteter|undervisning) (?:til|"
    r"for) (?=\w)",
    re.IGNORECASE,
)
"""What is offered, before those to whom it is."""
_PRICE = compiled(
    r"\s(?:til|for|på|à|a)\s(?:ca\.\s|i alt\s)?\d[\d.,]*\s(?:mio\.?\s|mia\.?\s|t\.\s?)?(?:kr\.?|"
    r"kroner)(?:\s(?:årligt|om året|pr\.? år|i 20\d\d|hvert år))?\.?$"
)
"""What a wish costs, at its end."""
_SPENT_ON = compiled(
    r"^(?:at\s)?(?:der\s|[A-ZÆØÅ][\w-]+\s)?(?:afsætte[rs]?|afsat|bevilge[rst]?|bruge[rs]?|tilføre[rs]?|"
    r"reservere[rs]?)\s(?:[^,;:]"
    r"|,\d){0,60}?\s(?:kr\.?|kroner)\s[^,;:]{0,40}?\btil\s(?:en\s|et\s|at\s)?"
)
"""The words of a wish for money before what the money is for."""
PRICE = compiled(r"\s\((?P<sum>[^()]{3,40}\bkr[^()]{0,20}|[^()]{0,12}\d[^()]{0,12}mio[^()]{0,16})\)")
"""A price in brackets after what it buys."""
_TRACE = compiled(r"[\ue000-\ue0ff]")


_AFTER_NOUN = compiled(r"\s*(?:[,.;)]|$|(?:i|der|som|med|på|fra|og)\b)")
_BEFORE_AGE = compiled(r"[\s(]*(?:i alderen|i aldersgruppen|mellem|fra|på)?\s*$", re.IGNORECASE)


def without_ages(text: str, start: int, end: int, mentions: Sequence[Mention]) -> str:
    """Return ``text[start:end]`` without the ages among *mentions* and the words that lead to them."""
    words, position = "", start
    for mention in mentions:
        if mention.type == "Age" and start <= mention.start and mention.end <= end and not _is_noun(text, mention):
            words += _BEFORE_AGE.sub("", text[position : mention.start])
            position = mention.end + (text[mention.end : mention.end + 1] == ")")
    return words + text[position:end]


def _is_noun(text: str, age: Mention) -> bool:
    """Tell whether an age stands for the people themselves ("18-30-årige, der ..."; not "18-30-årige borgere")."""
    return text[age.start : age.end].endswith("årige") and _AFTER_NOUN.match(text, age.end) is not None


_OF_ORDER = compiled(
    r"\W*(?:(?:at )?(?:du|man) læser |forslag(?:et|ene)? (?:\d|[A-Z]\b)|sagen |punktet |orienteringen "
    r"|.*\b(?:anbefaler|indstiller|beslutter),? at$|.*\b(?:til efterretning|godkendes|tiltrædes"
    r"|siger ja|gives en (?:(?:anlægs)?bevilling|status|orientering))\b)",
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


_THING_FIRST = compiled(r"[^\W\d_]+-[a-zæøå]*(?:indsats|projekt|tilbud|model|forløb|gruppe|pulje)(?:en|et|ler|len)?\b")
"""What a thing is called after its group, and no group ("unge-indsatsen")."""


def phrase_label(text: str, predicate: str) -> str:
    """Return the label that a phrase of the text gives an object of *predicate*, or nothing where it gives none."""
    words = " ".join(_TRACE.sub(" ", text).split())
    if predicate == "targetGroup":
        return _group(words)
    if predicate == "recommends":
        return _wish(advised_to(words), _LONGEST_ADVICE)
    return _wish(words, _LONGEST_PHRASE)


def _group(words: str) -> str:
    if re.match(r"\W*(?:karakteristisk|kendetegnende|fælles|typisk) for ", words, re.IGNORECASE):
        return ""
    words = _IF_YOU_ARE.sub("mennesker, der er ", words)
    given = _IF_YOU.match(words)
    if given:
        words = f"mennesker {'' if words[given.end() :].startswith('i ') else 'med '}{words[given.end() :]}"
    label = _END_GROUP.sub("", _START_GROUP.sub("", _BY_LAW.sub("", words)))
    verb = _GOES_ON.search(label)
    if verb and not _RELATIVE.search(label, 0, verb.start() + 1):
        label = label[: verb.start()]
    label = _TAIL.sub("", label).strip(' ,:;–-"”“')
    parts = label.split()
    if len(parts) > _LONGEST_GROUP:
        cut = next((i for i in range(len(parts) - 1, 3, -1) if parts[i - 1].endswith(",")), _LONGEST_GROUP)
        label = _TAIL.sub("", " ".join(parts[: min(cut, _LONGEST_GROUP)]))
    label = _YOU.sub("mennesker", _WHO_ARE.sub("", label))
    if not label or not re.search(r"[^\W\d_]{4}", label):
        return ""
    label = _YOU.sub("mennesker", _LACKS.sub("", _CLOSES_ROW.sub("", _OFFERED.sub("", label))))
    if (
        not _PEOPLE.search(_CLAUSE.split(label)[0])
        or _DATED.search(label)
        or _THOSE_TOLD_OF.fullmatch(label)
        or label.lower().startswith(("at ", "denne ", "disse ", "dette ", "i ", "på "))
        or _THING_FIRST.match(label)
    ):
        return ""
    return label[0].lower() + label[1:] if not label[:2].isupper() else label


_REFERS = compiled(r",? \(?(?:jf\b|se også\b|se bilag\b|SUU\b|SOU\b).*$")
"""What follows a wish to tell where it is written."""


def _wish(words: str, longest: int) -> str:
    words = _PRICE.sub("", _SPENT_ON.sub("", _REFERS.sub("", words)))
    label = re.sub(r"^(?:at|om|der|,)\s+", "", words).strip(' ,:;–-"”“')
    parts = label.split()
    if len(parts) < 2 and len(label) < _LONG_WORD:
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
_LEADS = compiled(
    r"^(?:at )?(?:(?:der|det) )?(?:samtidig |også |derfor )?(?:i (?:19|20)\d\d |fra (?:19|20)\d\d )?(?:bliver "
    r"(?:ansat|oprettet|etableret|åbnet|lavet) )?(?:(?:skal|kan|bør|bliver) )?(?:få |have |at )?(?:(?:ansætte"
    r"|etablere|oprette|indføre|lave|skaffe|finde|åbne|bygge|afprøve|igangsætte|iværksætte|sætte)(?:s|r)?(?: penge af "
    r"til| i gang)?|(?:afsætte|afsat|bruge|reservere|bevilge|indarbejde)(?:s|r)? (?:(?:[^,;]"
    r"|,\d){0,60}?kr\.?[^,;]{0,40}? til)|(?:oprettelse|etablering|ansættelse|indførelse) af)\s+(?:at )?",
    re.IGNORECASE,
)
"""The words of a proposal before the thing itself."""
_DOES = compiled(r"^(?:at (?:[a-zæøå]+e|få) |der [a-zæøå]+(?:s|r) )")
"""What is left where a proposal is something to do, with no noun for it."""
_BEFORE_WISH = compiled(r"^(?:en|et|den|det|de) (?=[a-zæøå0-9])")
_NOUNS = (
    (compiled(r"^(?:der )?([a-zæøå]*(?:ette|ætte|igge|ægge|føre))s? (?=[\wæøå])"), "lse"),
    (compiled(r"^(?:der )?([a-zæøå]*er)es? (?=[\wæøå])"), "ing"),
)
"""How an infinitive or a passive at the beginning of an advice ends, and what makes a noun of it."""
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


def proposed(words: str) -> str:
    """Return what is proposed as a noun phrase: "at der ansættes en kok til 2 mio. kr." is "Kok"."""
    bare = _MADE.sub(" gøres ", _TO_STAY.sub(_stays, " ".join(words.split())))
    if _POINTS_BACK.match(re.sub(r"^at ", "", bare)) or _DOES.match(_LEADS.sub("", bare)):
        return ""
    label = _SAID_MORE.sub("", _COSTS.sub("", _BEFORE_WISH.sub("", _LEADS.sub("", bare)))).strip(' ,:;–-"”“')
    label = " ".join(label.split()[:_LONGEST_WISH])
    return label[:1].upper() + label[1:]


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
    bare = re.sub(r"^(?:at|,)\s+", "", _WHY.sub("", " ".join(words.split())))
    bare = _SHOULD.sub(_as_done, bare, count=1)
    for pattern, ending in _NOUNS:
        if match := pattern.match(bare):
            stem = match[1]
            return f"{stem[:1].upper()}{stem[1:]}{ending} af {bare[match.end() :]}"
    return bare
