"""``endedOn``: when something ended, or until when it goes on."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import finite, infinitive, passive, verbs
from ingest.relations.engine.rule import ANY_SIGN, SIGNS, Rule

_end = partial(Rule, "endedOn")
_ENDED = (
    "(?:lukkede|lukker|lukket|ophørte|ophører|ophørt|sluttede|slutter|nedlagt|nedlægges|afviklet|afvikles|afsluttes|"
    "afsluttedes|afsluttet|udløber|udløb|stoppede|stopper|stoppet(?: før tid,?)?|indstillet|ophøre|lukke|stoppe|"
    "slutte|holdt op|opsagt|(?:sparet|skåret) væk|skrinlagt|lukket ned|(?:udbudt|udbydes|afholdt|afholdes|kørt|"
    "gennemført|holdt) (?:for )?sidste gang|"
    "(?:holdt|afholdt|havde|har|holder) (?:sit |sin |sine )?sidste (?:møde|kursus|dag|åbningsdag|hold|gæster|"
    "forestilling|arrangement|forløb|samtale|tur|rejse|time|træf|udstilling|koncert|aften)|måtte "
    "holde op|opløst|drejede nøglen om|dreje nøglen om|ikke (?:videreført|ført videre|forlænget|genoptaget"
    "|fortsat)(?: efter)?|"
    "(?:lagt|sat) (?:i (?:mølposen|graven|bero)|på hylden|punktum for)|måtte (?:give op|kaste håndklædet i ringen"
    "|lade livet|lukke og slukke)|gik i (?:graven|opløsning)|takkede af"
    "|lukkede og "
    "slukkede)"
)
_CLOSE = verbs("lukke ophøre slutte stoppe afslutte nedlægge afvikle")
_CLOSED = f"(?:{finite(verbs('lukke ophøre slutte stoppe'))}|{passive(verbs('lukke nedlægge afslutte afvikle'))})"
_CLOSES = f"(?:{finite(_CLOSE)}|(?:besluttet|vedtaget) at (?:{infinitive(_CLOSE)}))"
_NOT_TOLD_OF = (
    r"(?<!evillingen til )(?<!idlerne til )(?<!tilskuddet til )(?<!støtten til )(?<!\bom )(?<!\b(?:om|af) projekt )"
)
"""What may not stand before a thing: it is a report on it that was finished, or money for it that ran out."""
_AT_RISK = r"(?<!\btæt på at )(?<!\bved at )(?<!\btruet med at )"
_ENDS_HERE = (
    "(?:lukke|lukkede|lukker|ophører|ophørte|sluttede|slutter|slutte|stoppe|stoppede|udløber|udløb|lukkes|nedlægges|"
    "afvikles|afsluttes|(?:blev|er|bliver) (?:nedlagt|afviklet|lukket|ophørt|afsluttet|indstillet))"
)

_OVER = "(?:sluttet?|afsluttet|afsluttes|lukket?|lukkes|ophørt?|ophøre|stoppet?|udløbet?)"
_PLANNED = (
    rf"(?![^.;:?!]{{0,50}}\bskulle (?:(?:oprindelig|egentlig|have )[^.;:?!]{{0,30}}{_OVER}"
    rf"|[^.;:?!]{{0,30}}{_OVER}[^.;:?!]{{0,30}}, men\b))"
)
"""What shows after a thing that its end was planned, and came at another time."""

RULES: tuple[Rule, ...] = (
    _end(
        "end.began-and-ended",
        r"(?:<s:SUBJ>~ )?(?:igangsat|startet|startede|begyndte|åbnede|åbnet|oprettet|etableret|iværksat|lanceret)~ "
        r"?<:Period>,? og (?:blev |er |var )?(?:igen )?(?:afsluttet|afsluttedes|sluttede|lukket|lukkede|nedlagt|ophørt"
        r"|ophørte|stoppet|stoppede|afviklet)(?: igen)?(?: i| den| pr\.| med udgangen af)? <t:Period>",
        0.75,
    ),
    _end(
        "end.relative",
        "<s:SUBJ>, (?:der|som) [^.;:?!]{3,100}? (?:blev (?:afviklet|nedlagt|lukket)|lukkede|ophørte|sluttede)~ "
        "<t:Period>",
        0.7,
    ),
    _end(
        "end.then-closed",
        rf"^(?:(?:i|den|fra|fra og med|pr\.|ultimo|(?:med|ved)(?: udgangen af)?) )?<t:Period>,? (?:{_CLOSED}|(?:er|"
        rf"var|bliver|blev) "
        r"det (?:slut|forbi|ude) (?:med|for)) _<s:INIT|Facility|Unit|Association>(?! [a-zæøå]{3,}(?:et|en)\b)"
        rf"(?! {ANY_SIGN})",
        0.7,
    ),
    _end(
        "end.its-last-day",
        r"<s:INIT|Facility>G sidste (?:[^\W\d_]*dag|hold|møde|gang) (?:er|var|bliver|blev|faldt)(?: i| den|"
        r" pr\.)? <t:Period>",
        0.75,
    ),
    _end(
        "end.closed-by",
        rf"{_CLOSES} _<s:INIT|Facility|Unit>[”\"»]?(?: i <:Place>)?(?: i| den| pr\.| (?:ved|med|fra)(?: "
        r"(?:udgangen af|virkning fra|effekt fra|og med))?)* <t:Period>",
        0.7,
    ),
    _end(
        "end.ended",
        f"{_NOT_TOLD_OF}<s:SUBJ>{_PLANNED}(?: (?:i|på) <:Municipality|Region|Centre>)?~ "
        f"{_AT_RISK}{_ENDED}~ ?<t:Period>",
        0.8,
    ),
    _end("end.relative-name", rf"<s:SUBJ>[”\"»]?, (?:som|der) (?:måtte )?{_ENDS_HERE}~ <t:Period>", 0.75),
    _end(
        "end.implied",
        rf"(?:^|\b(?:det|den|tilbuddet|projektet|stedet|ordningen|og|(?<!{ANY_SIGN}, )(?:som|der)|men|til|at"
        rf"|forsøget|indsatsen) )(?:nu |dermed |i stedet |først )?(?:måtte "
        rf")?{_AT_RISK}{_ENDS_HERE}~ <t:Period>",
        0.6,
    ),
    _end(
        "end.until",
        f"(?:<s:SUBJ>~ )?(?<!{SIGNS['Money']} )(?<!evillingen )(?<!tøtten )(?<!ilskuddet )"
        "(?:fortsætter|fortsatte|kører|kørte|løber|løb|eksisterede|varer|varede|er forlænget|gælder|"
        "ophæves|arbejder(?! (?:videre )?med)|"
        "arbejdede(?! med)|virker|virkede|fungerer|fungerede|bestod|skal (?:efter planen )?(?:arbejde|virke|"
        "fungere|køre|løbe|vare))~ (?:indtil|til og med|frem til|til)(?: den)? <t:Period>",
        0.6,
    ),
    _end(
        "end.prolonged",
        r"(?:<s:SUBJ>~ )?(?:forlænges|(?:er blevet|blev|bliver) forlænget)(?: med [^.;:?!\ue000-\ue0ff]{1,25})? "
        "(?:indtil|til og med|frem til|til)(?: den)? <t:Period>",
        0.7,
    ),
    _end(
        "end.in-force",
        r"(?:<s:Agreement>~ )?\b(?:gælder|gældende|løber|udløber|ophører)\b[^.;:?!]{0,80}?\b(?:til og med|til|senest|"
        r"med udgangen af)(?: den)? <t:Period>",
        0.75,
    ),
    _end(
        "end.shall-be-over",
        r"(?:<s:INIT>~ |^[^\W\d_]+(?:et|en) )skal være (?:slut|afsluttet|færdig|færdigt|gennemført)(?: senest)?(?: i| "
        r"den| med udgangen af)? <t:Period>",
        0.75,
        subjects="INIT",
    ),
)
