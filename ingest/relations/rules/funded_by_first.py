"""``fundedBy``, told in another order than who gives what to whom: what is paid for stands first ("Til X er der
bevilget ..."), the gift does ("En uddeling fra Y har givet X ..."), or the verb ("dækkes udgifterne ved X af Y")."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import GIVING, finite, participle, verbs
from ingest.relations.engine.rule import Rule
from ingest.relations.rules.funded_by_costs import BORNE, EXPENSE, FROM, PURSE, SHARE

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
_YES = {"status": "granted"}
_NO = {"status": "requested"}
_GIVE = GIVING + verbs("reservere øremærke sikre skaffe udmønte overføre prioritere")
_GIVEN = f"(?:{participle(_GIVE)}|fundet|lagt|sat af|stillet)"
_GIVES = f"(?:{finite(_GIVE)}|lægger|lagde)"
_TO_DO = (
    r"(?:(?:at [a-zæøå]+(?: og [a-zæøå]+)?|(?:[a-zæøå]+ og )?(?:drift|[a-zæøå]+(?:t|en|else|elsen|ing|ingen|ion"
    r"|ionen)) af) )?(?:(?:projekt|forsøg|initiativ|indsats|ordning)(?:et|en)? )?[”\"“»]?"
)
"""What money is to do with the thing that it is for ("til at starte X", "til driften af X")."""
_SUM = r"(?:(?:i alt|samlet|yderligere|årligt|hvert år|godt|knap|cirka|ca\.|et|en|[\w-]+ på) ){0,3}<m:Money>"
_SO_LONG = (
    r"(?: (?:i alt|om året|årligt|pr\. år|hvert år|over \w+ år|i \w+ år|i år|fordelt på \w+ år|"
    r"(?:i|for|til|fra|over)(?: perioden| årene)? <:Period>))*"
)
_GIFT = (
    r"(?:[a-zæøå]*uddeling|gave|donation|[a-zæøå]*bevilling|legat|[a-zæøå]*tilskud|[a-zæøå]*støtte|sponsorat|bidrag|"
    r"håndsrækning|check|tildeling|pose penge|pengegave|indsprøjtning|pulje|portion|millionbevilling)(?:en|et|n|t|det)?"
)
_DOES = (
    r"(?:(?:har|havde) (?:[a-zæøå]+ )?(?:givet|skaffet|sikret|hjulpet|finansieret|betalt|dækket|gjort (?:det )?muligt "
    r"for|muliggjort|bragt|foræret|forsynet|sat|sendt|reddet|holdt)|gav|giver|skaffede|skaffer|sikrede|sikrer|hjalp|"
    r"hjælper|gjorde det muligt for|gør det muligt for|betalte|finansierer|finansierede|dækker|dækkede|muliggør|"
    r"muliggjorde|reddede|redder|holder|sætter|satte)"
)
_THING = "INIT|Facility|Association|Unit|SocialEnterprise|Centre"
_ENDED = (
    r"(?:udløb|udløber|var udløbet|er udløbet|ophørte|ophører|hørte op|løb ud|slap op|faldt bort|faldt væk|stoppede|"
    r"var opbrugt|sluttede)"
)
_MONEY = r"(?:bevilling(?:en)?|støtten?|tilskud(?:det)?|midlerne|pengene|finansieringen|donationen|projektmidlerne)"
_TAKES_OVER = r"(?:overtog|overtager|overtog(?: dog)?|påtog sig|påtager sig|afholder|afholdt|betaler|betalte)"
_ASKED = r"(?:an)?søgt"

_USES = (
    r"(?:gennemfører|gennemførte|driver|drev|starter|startede|afprøver|afprøvede|udvikler|udviklede|opretter|oprettede|"
    r"etablerer|etablerede|udbyder|udbød|tilbyder|åbner|åbnede|kører|kørte|igangsætter|igangsatte|lancerer|lancerede|"
    r"(?:har|kan|kunne))"
)
_DID = r"(?:gennemført|drevet|startet|afprøvet|udviklet|oprettet|etableret|udbudt|åbnet|kørt|igangsat|sat|lanceret)"

RULES: tuple[Rule, ...] = (
    _paid(
        "first.with-it-they-run",
        rf"^(?:med|takket være|ved hjælp af|i kraft af|på grundlag af|for) (?:[a-zæøå]+"
        rf" ){{0,2}}?(?:{_GIFT}|midler|penge|"
        rf"projektmidler|finansiering|hjælp)(?: på)?(?: {_SUM})?{_SO_LONG} (?:fra|af|via|over) _<o:FUNDER*>,? {_USES} "
        rf"(?:<:ORG>|<:Place>|kommunen|regionen|foreningen|vi|de)(?: (?:i|fra|siden|over) <:Period>)?(?:"
        rf" [a-zæøå]+)?(?: "
        rf"{_DID})? (?:(?:projekt|forsøg|initiativ|indsats|ordning|kurs)(?:et|en)? )?[”\"“»]?_<s:{_THING}>",
        0.8,
    ),
    _paid(
        "first.to-it-is",
        rf"\b[Tt]il {_TO_DO}_<s:{_THING}>(?: i <:Place|Municipality>)?[”\"»’]? (?:er|var|blev|bliver)(?: der)?(?: "
        rf"[a-zæøå]+){{0,2}}? {_GIVEN} {_SUM}{_SO_LONG} (?:af|fra|over|via|gennem|i|på) _<o:FUNDER*>",
        0.85,
        _YES,
    ),
    _paid(
        "first.to-it-gives",
        rf"\b[Tt]il {_TO_DO}_<s:{_THING}>(?: i <:Place|Municipality>)?[”\"»’]? (?:(?:har|havde) _<o:PAYER|FundingPool*>"
        rf"{_SO_LONG}(?: [a-zæøå]+){{0,2}}? {_GIVEN}|{_GIVES} _<o2:PAYER|FundingPool*>{_SO_LONG}(?: [a-zæøå]+)?) "
        rf"{_SUM}",
        0.85,
        _YES,
    ),
    _paid(
        "first.out-of-it",
        rf"\b(?:af|fra|over|via|på) _<o:FUNDER> (?:er|var|blev|bliver)(?: der)?(?: [a-zæøå]+){{0,2}}? {_GIVEN} "
        rf"_<s:{_THING}> {_SUM}",
        0.85,
        _YES,
    ),
    _paid(
        "first.gift-does",
        rf"\b{_GIFT}(?: på <m:Money>)?{_SO_LONG} fra _<o:FUNDER*>(?: på <m2:Money>)?{_SO_LONG},? {_DOES} _<s:{_THING}>",
        0.8,
        _YES,
    ),
    _paid(
        "first.own-gift-does",
        rf"<o:PAYER>G (?:[a-zæøå]+ )?{_GIFT}(?: på {_SUM})?{_SO_LONG},? (?:(?:der|som) )?{_DOES}"
        rf"(?: \w+ muligt (?:for )?)? _<s:{_THING}>",
        0.8,
        _YES,
    ),
    _paid(
        "first.took-over",
        rf"\b{_TAKES_OVER} _<o:PAYER*>(?: [a-zæøå]+)? (?:hele )?(?:udgift|finansiering|betaling|drifts?udgift|"
        rf"omkostning|regning|lønudgift)\w*(?: (?:til|af|for|ved|i)(?: driften af)? _<s:{_THING}>)?",
        0.75,
    ),
    _paid(
        "first.after-it-ended",
        rf"\b(?:da|efter at|siden|idet|fordi) {_MONEY} fra _<o:FUNDER*>(?: [a-zæøå]+)? {_ENDED}[^.;:?!]{{0,90}}? "
        rf"_<s:{_THING}>",
        0.7,
        {"status": "expired"},
    ),
    _paid(
        "first.has-paid",
        rf"\b(?:har|havde) _<o:PAYER*>(?: [a-zæøå]+){{0,2}}? (?:finansieret|medfinansieret|støttet|betalt(?: for)?|"
        rf"bekostet|sponsoreret) _<s:{_THING}>",
        0.75,
    ),
    _paid(
        "first.costs-of",
        rf"<s:{_THING}>G (?:[a-zæøå]+ ){{0,2}}?(?:{EXPENSE}|{PURSE}|budget)(?: [^.;:?!\ue000-\ue0ff]{{1,30}}?)? "
        rf"{BORNE}° {FROM} _<o:FUNDER*>(?:,? (?:og |mens )?{SHARE}(?: (?:betales|dækkes|kommer|afholdes))? (?:af|fra) "
        rf"_<o2:FUNDER*>)?",
        0.8,
    ),
    _paid(
        "first.borne-of",
        rf"\b{BORNE} (?:alle |hele |samtlige )?(?:{EXPENSE}|{SHARE}|{PURSE}) (?:ved|til|for|af|i|på) {_TO_DO}"
        rf"_<s:{_THING}>[”\"»’]?° {FROM} _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "first.paid-inverted",
        r"\b(?:(?:med|del|sam)?finansieres|støttes|betales|bekostes|afholdes|drives|lønnes)(?: (?:nu|i dag|herefter|"
        r"også|"
        rf"fremover))* {_TO_DO}_<s:{_THING}>[”\"»’]?(?: (?:nu|alene|udelukkende|fuldt ud|i dag|fortsat|primært|"
        r"hovedsagelig\w*))* (?:af|over|via|gennem|med|inden for) _<o:FundingPool|Foundation|Municipality|Region|"
        r"StateBody*>"
        rf"(?!\ue0ff)",
        0.75,
    ),
    _paid(
        "first.paid-by-running",
        rf"\b(?:finansieres|betales|afholdes|videreføres|dækkes)(?: nu| herefter)* _<s:{_THING}>(?: [a-zæøå]+)? "
        rf"(?:af|over|via|inden for) (?:\w+ ){{0,2}}drift(?:en|smidler|sbudgettet)?\b",
        0.7,
        {"kind": "operating"},
        object=("FundingPool", "Driftsmidler"),
    ),
    _paid(
        "first.share-comes",
        rf"\b(?:{SHARE}|{PURSE}|{EXPENSE}|budgettet)(?: (?:af|i) (?:budgettet|udgifterne|midlerne|pengene|"
        rf"finansieringen|bevillingen|økonomien))? (?:til|for|bag|i|af|ved) {_TO_DO}_<s:{_THING}>[”\"»’]?(?:, "
        rf"<m:Money>,)? (?:kommer|kom|stammer|stammede|hentes|hidrører|er (?:kommet|hentet)|skal findes)"
        rf"(?: [a-zæøå]+){{0,2}}? (?:fra|hos|i) _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "first.behind",
        rf"^\W*[Bb]ag (?:{PURSE}|{_GIFT}|betalingen|pengene) (?:til|af|for|bag) {_TO_DO}_<s:{_THING}>[”\"»’]? "
        rf"(?:står|stod|er|var) _<o:FUNDER*>",
        0.85,
    ),
    _paid(
        "first.without",
        rf"^\W*[Uu]den (?:(?:(?:økonomisk )?{_GIFT}|penge|midler)(?: på <m:Money>)? fra _<o:FUNDER*>|_<o2:PAYER>G "
        rf"(?:[a-zæøå]+ )?{_GIFT}(?: på <m2:Money>)?) (?:var|havde) _<s:{_THING}>",
        0.75,
    ),
    _paid(
        "first.bears-inverted",
        rf"\b(?:betaler|betalte|dækker|dækkede|afholder|afholdt|bærer|bekoster|finansierer|finansierede) _<o:PAYER*>"
        rf"(?: [a-zæøå]+){{0,2}}? (?:{EXPENSE}|{SHARE})(?:(?:,| og) {EXPENSE})* (?:i|til|for|ved|på|af) {_TO_DO}"
        rf"_<s:{_THING}>",
        0.8,
    ),
    _paid(
        "first.taken-over-by",
        rf"\b(?:{PURSE}|{EXPENSE}|betalingen) (?:af|til|for|ved) {_TO_DO}_<s:{_THING}>[”\"»’]? (?:overtages|"
        rf"overtoges|blev overtaget|er overtaget|varetages|bæres|sikres|løftes|påhviler|påhvilede|hviler på)"
        rf"(?: (?:nu|fuldt ud|alene)| (?:fra|i|siden|pr\.) <:Period>)* (?:(?:af|på) )?_<o:FUNDER*>",
        0.75,
    ),
    _paid(
        "first.rests-on",
        rf"\b(?:hviler|lever|beror|bygger|støtter) _<s:{_THING}>(?: sig)?(?: (?:økonomisk|alene|helt|udelukkende|i "
        r"dag))* "
        rf"(?:på|af) (?:(?:et|en|årlige?|økonomisk|faste?) )*{_GIFT}(?:er)?(?: på <m:Money>)? fra _<o:FUNDER*>",
        0.75,
    ),
    _paid(
        "first.for-which-given",
        rf"\b(?:[Ff]or|[Aa]f|[Mm]ed) (?:de |den )?<m:Money>,? som _<o:FUNDER*> har (?:[a-zæøå]+ )?{_GIVEN},? [a-zæøå]+ "
        rf"(?:[a-zæøå]+ )?_<s:{_THING}>",
        0.75,
        _YES,
    ),
    _paid(
        "first.with-sum",
        rf"\b[Mm]ed (?:[a-zæøå]+ ){{0,2}}?<m:Money>{_SO_LONG} (?:fra|af) _<o:FUNDER*>(?: i (?:ryggen|hånden|kassen|"
        r"lommen|"
        r"bagagen|banken|hus))?,? (?:kan|går|gik|er|har|fik|får|begynder|begyndte|starter|startede|åbner|åbnede|"
        r"tager|tog|"
        rf"kommer|kom|blev) {_TO_DO}_<s:{_THING}>",
        0.8,
        _YES,
    ),
    _paid(
        "first.thanks-to",
        rf"\b[Tt]akket være (?:(?:[a-zæøå]+ ){{0,2}}{_GIFT}(?: på <m:Money>)? fra )?_<o:Foundation|FundingPool*>,? "
        r"(?:kan|har|"
        rf"er|kunne|blev|fik|bliver) {_TO_DO}_<s:{_THING}>",
        0.75,
        _YES,
    ),
    _paid(
        "first.gift-given-by",
        rf"\b{_GIFT} til {_TO_DO}_<s:{_THING}>[”\"»’]?(?: på <m:Money>)?{_SO_LONG} (?:er|blev|bliver) (?:ydet|givet|"
        r"bevilget|"
        rf"doneret|skænket|betalt|tildelt|udbetalt) (?:af|fra) _<o:FUNDER*>",
        0.85,
        _YES,
    ),
    _paid(
        "first.receiver-is",
        r"\b[Mm]odtager(?:en|e|ne)? af (?:(?:de|den|en|et|årets|støtten?|midler(?:ne)?|penge(?:ne)?|"
        r"[a-zæøå]*tilskud(?:det)?|"
        r"[a-zæøå]*bevilling(?:en|er)?|donationen?|legatet|på) )*(?:<m:Money> )?fra _<o:FUNDER> (?:er|var|blev|"
        r"tæller|hører)"
        rf"(?: [a-zæøå]+)? {_TO_DO}_<s:{_THING}>",
        0.8,
        _YES,
    ),
    _paid(
        "first.not-without",
        rf"<s:{_THING}>[”\"»’]? (?:kunne|var|havde|ville) (?:aldrig|ikke) (?:have |være |været |blevet |kommet |"
        r"eksisteret )"
        rf"[^.;:?!\ue000-\ue0ff]{{0,45}}?uden (?:(?:[a-zæøå]+ ){{0,2}}{_GIFT}(?: på <m:Money>)? fra )_<o:FUNDER*>",
        0.75,
        _YES,
    ),
    _paid(
        "ask.at-first",
        rf"\b(?:hos|i|ved) _<o:FUNDER*> (?:er|blev|har)(?: der| man| vi| <:ORG>)?(?: [a-zæøå]+)? {_ASKED}(?: om)? "
        rf"{_SUM}"
        rf"(?:{_SO_LONG} til {_TO_DO}_<s:{_THING}>)?",
        0.8,
        _NO,
    ),
    _paid(
        "ask.there-at",
        rf"\b(?:er|blev) der hos _<o:FUNDER*>(?: [a-zæøå]+)? {_ASKED}(?: om)? {_SUM}(?:{_SO_LONG} til "
        rf"{_TO_DO}_<s:{_THING}>)?",
        0.8,
        _NO,
    ),
    _paid(
        "ask.sent-to",
        rf"\bansøgning(?:en|er|erne)?(?: (?:om|på) {_SUM})?(?: til {_TO_DO}_<s:{_THING}>)?[”\"»’]? (?:er|blev|bliver)"
        rf"(?: nu| netop)? (?:sendt|indsendt|indgivet|afsendt|fremsendt|stilet) til _<o:FUNDER*>",
        0.75,
        _NO,
    ),
)
