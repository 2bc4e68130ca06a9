"""Cut a phrase out of a sentence: the noun phrase of a target group."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.mentions.mention import Mention
from ingest.search.patterns import compiled

_END_GROUP = compiled(
    r"\s*(?:(?:(?<!\d)\.|\.(?![-–]\d| klasse| årgang| (?:og|til) \d)|[;:?!])|, (?:nogle|enkelte|visse) "
    r"[^\W\d_]+ (?:er|har|kan)\b"
    r"|, (?:der|som) (?:er|indgår) i målgruppen\b"
    r"|, (?:men|og (?:det|der|har)|hvor(?! (?:en|et|den ene|mindst|begge)\b)|hvilket|idet|samt at"
    r"|således|så |med henblik|fx|f\.eks|der fx|bl\.a)|\s-\s|\s–\s|\sad gangen\b|\bog (?:består|har|er|forventes"
    r"|ventes|bliver|tilbydes|drives|ligger|bygger|skal|kan|samtidig|(?:er )?målrettet|rettet mod|(?:ud)?arbejder"
    r"|udvikler|hjælper|giver|yder|tilbyder|(?:under)?støtter|skaber|styrker|afholder|gennemfører|sikrer)\b|[”“\"]"
    r"|\s(?:kræver|ydes|gives|foregår|sker|udføres)\b|\bi deres\b|\b(?:mulighed(?:en)?|adgang|lyst|plads) (?:for|til)\b"
    r"|(?<!\bmed)(?<!\baf)(?<!\bi)(?<!\bfor)\s(?:(?:større|bedre|øget) (?=[a-zæøå])"
    r"|(?:en|et) (?:[a-zæøå]+ )?(?:bedre|mere|større|ny|nyt"
    r"|stærkere|[a-zæøå]+fuldt?) |tilbage (?:i|til|på)\b|med i\b|ind i\b|videre i\b|ud i\b)"
    r"|,? (?:og )?(?:der|som) (?:drives|finansieres|støttes af|ligger|holder til|har (?:åbent|til huse|adresse)|udbydes"
    r"|arrangeres|afholdes|hører (?:under|til)|blev (?:oprettet|åbnet|etableret|startet)|åbner|åbnede|lukker)\b"
    r"|\bfordelt på\b|\bmed (?:mere end )?\d+ (?:centre|afdelinger|steder|huse|kommuner)\b|\bmed henblik på\b"
    r"|\bsamt give\b|(?<!risiko )(?<!behov )(?<!brug )(?<!svært )\bfor at\b|(?<!svært )\bved at\b|\buanset\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_START_GROUP = compiled(
    r"^(?:(?:primært|hovedsageligt|især|særligt|derfor|dels|bl\.a\.|blandt andet|fx|også|er|for|til|men også"
    r"|flere(?= [^\W\d_]+ )|både|således|som udgangspunkt)\s+)+",
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
    r"|ældre|yngre"
    r"|sårbar|udsat|alle\b|medarbejder|ansatte|medlem|hjemløs|sindslid|deltage|ledere|fagfolk|forældre|veteran"
    r"|flygtning|elev|indlagte|årige|mødre|fædre|søskende|par\b|\bdig\b|\bjer\b|psykisk syge|frivillige|kursist"
    r"|klient|indvandrer|gravide|efterladte|ledige|sygemeldte|misbrugere|dem\b|folk\b|ensomme|ramte\b|pensionist"
    r"|anbragte|skadede|\benhver\b|senior|soldat|landm|lærere|pædagog|kunstner|handicapp|naboer|\bofre\b|boende\b"
    r"|lidende\b|døve\b|blinde\b|tillids|seksuelle|lærling|praktikant|overlever|dømte\b|løsladte|interesserede"
    r"|arbejdsløs|boligløs|medicinere|læger|sygeplejersker|terapeuter|vejledere|konsulenter"
    r"|modtagere\b|udskrevne|indsatte|piger|drenge|teenagere|ægtefælle|begyndere|gæster",
    re.IGNORECASE,
)
_AMONG = compiled(r"^(?:[^\W\d_]+,? ){0,14}?[^\W\d_]+ (?:blandt|hos) (?=\w)")
"""What a thing does something for, before those who have it ("trivslen blandt unge")."""
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
_CLAUSE = compiled(r"(?<=\w)(?:\s\([^()]*\))?, (?:der|som|hvor)\s")
"""Where a clause begins that tells more of a group: people whom it alone names are not those meant."""
_LACKS = compiled(
    r",? (?:der|som) (?:har (?:brug|behov|lyst|mulighed|svært ved|mod)|er)$|, som i [A-ZÆØÅ].*$"
    r"|, som [A-ZÆØÅ][^,;]{2,60}(?:står bag|driver|tilbyder|udbyder|finansierer|støtter|ejer)\b.*$"
)
"""A clause that the end of the phrase cuts off, and one that goes on speaking of the offer."""
_THOSE_TOLD_OF = compiled(
    r"(?:mennesker|personer|borgere|dig), (?:der|som) er (?:over|under|fyldt|mindst) \d+(?: år)?|"
    r"(?:kursister|deltagere|elever|studerende|borgere|brugere|personer) "
    r"(?:på hvert|pr\.|per|ad gangen|om (?:året|ugen|dagen)).*|"
    r"(?:borger|patient|bruger|beboer|deltager|kursist|medlem)(?:en|met|erne|merne|ne)",
    re.IGNORECASE,
)
"""People of whom the text has told: who they are is said elsewhere."""
_LONGEST_GROUP = 18
_OFFERED = compiled(
    r"^(?:[^\W\d_]+ ){0,2}?(?:samtaler|kurser|støtte|hjælp|rådgivning|tilbud|forløb|aktiviteter|undervisning) (?:til|"
    r"for) (?=\w)",
    re.IGNORECASE,
)
"""What is offered, before those to whom it is."""
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


_THING_FIRST = compiled(r"[^\W\d_]+-[a-zæøå]*(?:indsats|projekt|tilbud|model|forløb|gruppe|pulje)(?:en|et|ler|len)?\b")
"""What a thing is called after its group, and no group ("unge-indsatsen")."""


_SIGN = compiled(r"[\ue000-\ue0ff]")


def plain_words(text: str) -> str:
    """Return *text* without signs of a shape, its words one space apart."""
    return " ".join(_SIGN.sub(" ", text).split())


def group_label(text: str) -> str:
    """Return what a phrase of the text calls a group of people, or nothing where it names none."""
    return _group(plain_words(text))


_RUNS_ON = compiled(
    r"(?:, og (?:man|vi|der (?:er|var|blev|kommer)|det|den|her|mange|alle|du|huset|stedet)\b|,? og "
    r"(?:plejer|havde i|koster|blev (?:åbnet|startet|"
    r"oprettet)|åbnede|ligger|drives|(?:gennem|ud)føres|afvikles|afholdes|betales|finansieres|støttes|varetages|ledes|styres|koordineres|"
    r"løber|varer|begynder|begyndte|starter|startede|slutter|foregår|sker|udbydes|tilrettelægges|administreres|evalueres|kræver|"
    r"koster|følges|bruges|består|holder (?:til|åbent)|har (?:åbent|plads)|er (?:gratis|åbent?|anonymt?))\b).*$"
)
"""Where the sentence goes on telling of the thing, not of those whom it is for."""


_AND_UP = compiled(r" (?:og|eller) (?:op|opefter|opad|derover)\b|^\d{1,4} (?=[a-zæøå])")
"""What goes on of an age behind it, and how many people there is room for."""


_ABODE = compiled(
    r"(?P<who>,? (?:der|som) )(?:er(?: (?:over|under|fyldt) \d+(?: år)?)?(?:,| og) (?:(?:der|som) )?)?"
    r"(?:bor i [A-ZÆØÅ][\w-]+(?: [Kk]ommune)?(?:,| og) (?:(?:der|som) )?)?"
    r"(?=(?:har|lider|lever|kæmper|oplever|døjer)\b)"
)
"""Of what age people are and where they live, before what tells who they are ("dig, der bor i X og har ...")."""


def _group(words: str) -> str:
    """Return the group of people in a phrase without its article and what follows it, "" where it names none."""
    words = _ABODE.sub(r"\g<who>", _AND_UP.sub("", words), count=1)
    if re.match(r"\W*(?:karakteristisk|kendetegnende|fælles|typisk) for ", words, re.IGNORECASE):
        return ""
    words = _IF_YOU_ARE.sub("mennesker, der er ", _RUNS_ON.sub("", words))
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
    if (among := _AMONG.match(label)) is not None and not _PEOPLE.search(among[0]):
        label = label[among.end() :]
    if (
        not _PEOPLE.search(_CLAUSE.split(label)[0])
        or _DATED.search(label)
        or _THOSE_TOLD_OF.fullmatch(label)
        or label.lower().startswith(("at ", "denne ", "disse ", "dette ", "i ", "på ", "én ", "gengæld "))
        or _THING_FIRST.match(label)
    ):
        return ""
    return label[0].lower() + label[1:] if not label[:2].isupper() else label
