"""``capacity``: how many something has room for, who use it, and how many belong to it."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import FREE, SIGNS, WITHIN, Rule
from ingest.relations.rules.kind_told import APPOSED

_size = partial(Rule, "capacity")
PLACES = (
    r"(?:\w*(?:senge|pladser|boliger|lejligheder|værelser)|medlemmer|deltagere|medvirkende|kursister|beboere|"
    r"\w*brugere|elever|studerende)\b(?! (?:er )?(?:ansat|i fleksjob|på løn|i praktik))"
)
ROOMS = r"\w*(?:senge|pladser|boliger|lejligheder|værelser)\b"
PEOPLE = (
    r"(?:borgere|personer|deltagere|unge|mennesker|brugere|kursister|patienter|pårørende|medlemmer|elever|voksne|børn|"
    r"overnattende|"
    r"kvinder|mænd|piger|drenge|beboere|gæster|studerende|hjemløse|sindslidende|familier|par|seniorer|teenagere|"
    r"veteraner|"
    r"pensionister|ældre|[a-zæøå]+(?:kvinder|mænd|børn|veteraner|soldater|familier|ramte|udsatte|boende|forældre|"
    r"folk))\b"
)
ABOUT = (
    r"(?:(?:i dag|nu|lige nu|højst|maksimalt|omkring|ca\.?|også|i alt|op til|cirka|p\.?t\.?|aktuelt|for tiden|i "
    r"øjeblikket|desuden|"
    r"fortsat|stadig|faste|mellem|godt|knap|over|plads til|dagligt|ved (?:nytår|årsskiftet|udgangen af <:Period>)|"
    r"(?:i|pr\.|siden|ved) <:Period>) )*"
)
_HOUSE = "Facility|Service|SocialEnterprise|Unit|Centre"
_TAKES = (
    r"(?:(?:har |giver |med )?plads til|har (?:stuer|rum|værelser|lokaler) til|kan tage|har botilbud til|optager"
    r"|huser|rummer|tager imod|(?:kan|vil) (?:optage|modtage|rumme|huse|have|tage imod)|er hjem for|rådede?(?: i dag| "
    r"nu)?(?: over)?|råder(?: i dag| nu)?(?: over)?|disponere(?:r|de)(?: over)?|(?:er )?godkendt (?:(?:efter|jf\.) "
    r"_?<:LegalProvision>(?: og <:LegalProvision>)? )?til|(?:er )?normeret (?:til|med)|har en normering på|(?:har"
    r"|med) kapacitet til|er udvidet til|er indrettet med|er bygget til|er dimensioneret til|driver "
    r"[^.;:?!\ue000-\ue0ff]{3,40} med)"
)
_ROOM = "Facility|Unit|Centre|Service|Education|Project"
_LOST = (
    r"(?:har haft [^.;:?!]{2,40} siden\b|(?:har|havde) (?:\w+ ){0,2}?(?:mistet|nedlagt|lukket|solgt|"
    r"inviteret|spurgt|opsagt)\b)"
)
"""What something no longer has, or only turned to."""

RULES: tuple[Rule, ...] = (
    _size(
        "size.has",
        rf"{FREE}<s:SUBJ>(?: \([^()]{{1,30}}\))?(?: (?:i|på) <:WHERE>)?(?! [^.;:?!]{{0,40}}\b(?:planlæg|"
        rf"overvej)[a-zæøå]* )~ (?!{_LOST})(?:har|havde|rummer|råder over"
        r"|består af|er normeret til|normeret til|har plads til|plads til|omfatter|tæller|talte(?! med| om)|får|med"
        r"|udvides til|etableres|oprettes|udvidet med|optage|optager|modtage|rumme|huser|(?:kan|skal) have|indeholder"
        r"|er på"
        rf"|(?:kan )?tilbyde)~ ?<n:Count> _(?P<u>{PLACES}|{PEOPLE} (?:i (?:forløb|behandling)|tilknyttet"
        r"|indskrevet|tilmeldt|om (?:dagen|ugen|året))\b)",
        0.75,
    ),
    _size(
        "size.inverted",
        rf"\b(?:har|havde|rummer|er|var|tæller|talte|optager|optog|huser|tager) <s:SUBJ>~ ?<n:Count> _(?P<u>{PLACES})"
        r"(?! om (?:året|ugen)| i (?:[a-zæøå]+ )?<:Forum>)",
        0.75,
    ),
    _size(
        "size.changed",
        rf"(?:<s:THING>[^.;:?!\ue000-\ue0ff]{{0,40}} )?\b(?:udvid|udbyg|reduce|nedsat|skåret|sat (?:op|ned)|øge|vokse|"
        rf"går|gik|gå |steg|stig|kom )[a-zæøå]*(?:[^.;:?!\ue000-\ue0ff]|<:Period>){{0,30}} fra "
        rf"(?:\d+|[a-zæøå]+) til <n:Count> _(?P<u>{PLACES})",
        0.75,
        subjects="THING",
    ),
    _size(
        "size.number-of",
        rf"\b(?P<u>(?:antallet af (?:{PLACES}|{PEOPLE})|(?:senge|plads|medlems|deltager|elev|bruger|beboer)tallet|"
        rf"kapaciteten))(?: (?:på|i|ved|hos|for) _<s:SUBJ>)? (?:er|var|udgør) {ABOUT}<n:Count>",
        0.8,
    ),
    _size(
        "size.used-by",
        rf"<s:THING>~ (?:bruges|benyttes|besøges|anvendes|bebos|bliver (?:brugt|benyttet|besøgt))° af {ABOUT}<n:Count>"
        rf" _(?P<u>{PLACES}|{PEOPLE})",
        0.75,
    ),
    _size(
        "size.with",
        rf"(?<!under )<s:Facility|Centre|Unit|Service>(?: (?:på|ved|i) <:Centre|Facility>(?= \())?[”\"“»’]?,? "
        rf"(?:med|har|\() ?"
        rf"(?:i alt )?<n:Count> _(?P<u>{PLACES})",
        0.8,
    ),
    _size(
        "size.in",
        f"(?<!ukningen af )(?<!læggelsen af )(?<!duktionen af )<n:Count> (?!ekstra |yderligere )_(?P<u>{PLACES})(?: "
        f"[^.;:?!\ue000-\ue0ff]{{0,40}}?)? "
        f"(?!i (?:undersøgelsen|evalueringen))(?:på|i|ved|hos) _<s:Facility|Centre|Unit"
        f"|Service>",
        0.75,
    ),
    _size(
        "size.its-rooms",
        rf"\bmed (?:sine|dens|dets) <n:Count> _(?P<u>{ROOMS})",
        0.7,
        subjects="Facility|Unit|Service|Centre",
    ),
    _size(
        "size.the-places",
        r"^(?:de|alle) <n:Count> (?P<u>pladser|sengepladser|døgnpladser|senge|boliger|værelser|lejligheder|beboere|"
        r"pensionærer|kollegianere)\b(?! (?:i|på|fra) )",
        0.65,
        subjects="Facility|Unit|Service|Project|Education",
    ),
    _size(
        "size.gathers",
        rf"<s:THING>[”\"»’]?(?: (?:i|på) <:WHERE>)? (?:samler|samlede|inviterer|modtager|følger|underviser|behandler|"
        rf"støtter|har fået lov "
        rf"at tage imod|kan {ABOUT}(?:følge|støtte|hjælpe|behandle|besøge))"
        rf"(?: (?:hver [a-zæøå]+|ugentligt|årligt))* {ABOUT}<n:Count> _(?P<u>{PEOPLE})",
        0.65,
    ),
    _size("size.line", f"<s:SUBJ>: (?:i alt )?<n:Count> _(?P<u>{PLACES})", 0.75),
    _size(
        "size.implied",
        rf"(?:der (?:er|var|bliver|har været)|(?<!bygningen )(?<!etagen )(?<!salen )(?<!fløjen )(?:er|var|har) (?:der|"
        rf"vi)|har der været|vi har|plads til|normeret til"
        rf"|kapacitet\w*)(?! (?:op|for)?delt)~ (?<!hver )(?<!fordelt på )(?<!gruppe med )(?<!gruppe på )"
        rf"(?<!udvalg med )(?<!udvalg på )(?<!panel med )(?<!bestyrelse med )<n:Count> _(?P<u>{PLACES})",
        0.65,
    ),
    _size(
        "size.it-has",
        rf"(?:^|\bog |, men )(?:(?:det|den|skolen|kurset|holdet|hvert hold|det første hold|stedet|tilbuddet|"
        rf"foreningen|vi) )?(?:har|havde|tæller|rummer) (?:plads til )?{ABOUT}<n:Count> _(?P<u>{PLACES})",
        0.6,
    ),
    _size(
        "size.bracket",
        r"(?P<u>medlemmer|brugere|beboere|deltagere|kursister|elever) \((?:i alt |pt\.? )?<n:Count>(?: personer| "
        r"mennesker)?\)",
        0.65,
    ),
    _size(
        "size.joined",
        rf"\b(?:deltagelse af|deltog|har deltaget|deltager)(?: i alt| ca\.?)* <n:Count> (?:<:Role>|_(?P<u>{PEOPLE}))",
        0.6,
    ),
    _size(
        "size.takes",
        rf"(?:(?<! af )(?<! under )(?<! hos )<s:THING|RegionalPsychiatry>(?:~|{WITHIN}) |^[^\W\d_]+(?:en|et) |^her )"
        rf"{_TAKES} {ABOUT}<n:Count> _(?P"
        rf"<u>{PLACES}|{PEOPLE})",
        0.75,
        subjects=_ROOM,
    ),
    _size(
        "size.theirs-with-room",
        rf"<s:INIT|Facility>(?=[^.;:?!\ue000-\ue0ff]{{0,60}} (?:af|hos|under) )[^;:?!]{{3,160}}?,? (?:og|hvor|men) "
        rf"(?:der|her) (?:er|var|bliver) plads til {ABOUT}<n:Count> _(?P<u>{PLACES}|{PEOPLE})",
        0.75,
    ),
    _size(
        "house.is-with-room",
        f"<s:{_HOUSE}>(?: (?:i|på|ved) <:Place|Municipality>)?,? (?:(?:som|der) )?er (?:et|en) [^.;:?!]{{3,90}}? "
        f"(?:med|til|bestående af|der består af|(?:der|som) (?:rummer|har)) {ABOUT}<n:Count> _(?P<u>{PLACES}"
        f"|{PEOPLE})",
        0.75,
    ),
    _size(
        "house.apposed-with-room",
        rf"<s:{_HOUSE}|Project>{APPOSED}(?: med|,? (?:som|der|og) (?:har|rummer|huser|råder over)| til|, hvor(?: der)?"
        rf"(?: er| bor| kommer)?) "
        rf"(?:plads til )?{ABOUT}<n:Count> _(?P<u>{PLACES}|{PEOPLE})",
        0.75,
    ),
    _size(
        "size.in-all",
        r"\b(?:i alt|tilsammen|sammenlagt|samlet) <n:Count> _(?P<u>\w*(?:senge|boliger|pladser)\b)",
        0.6,
        subjects="Facility|Unit|Centre",
    ),
    _size(
        "size.in-groups",
        rf"\b(?:grupper|hold|forløb|kurser|gruppeforløb)\b[^.;:?!\ue000-\ue0ff]{{0,30}} med (?:i alt|tilsammen|"
        rf"sammenlagt) <n:Count> _(?P<u>{PEOPLE})",
        0.65,
        subjects="INIT|Facility|Association",
    ),
    _size(
        "size.and-more",
        r"(?:<s:THING>|^(?:Det|Den|Her|[^\W\d_]+(?:en|et))\b)[^.;:?!]{0,60}? (?:har|rummer|råder(?: over)?|med|består "
        rf"af) {ABOUT}<:Count> {ROOMS}(?:(?!fordelt )[^.;:?!]){{0,60}}?(?:,| og| samt) <n:Count> "
        rf"(?:[^\W\d_]{{3,}} )?(?P<u>{ROOMS})",
        0.75,
        subjects="Facility|Unit|Service|Centre",
    ),
    _size(
        "size.room-on",
        rf"\b(?:der er|er der|der var|var der|der findes|findes der|der bor|bor der|(?:deltog|deltager|kommer|kom|går|"
        rf"bor|mødes)(?: der)?) {ABOUT}<n:Count> _(?P<u>{PLACES}|{PEOPLE})(?: dagligt| om dagen)? (?:på|i|ved|hos"
        rf"|tilknyttet) _<s:THING>",
        0.75,
    ),
    _size(
        "size.there-first",
        f"(?:^(?:på|i|ved|hos) _<s:Facility|Unit|Centre|Project|Service|Education>(?:, [^,.;]{{3,80}},|,)? (?:er|findes"
        f"|var|bor|går|kommer|deltager|kan) (?:der )?(?:tilknyttet |(?:bo|sove|være|overnatte|opholde sig) )?|"
        f"^der er (?:på|i|hos) _<s2:Facility|Unit|Centre> )"
        f"{ABOUT}<n:Count> _(?P<u>{PLACES}|{PEOPLE})",
        0.75,
    ),
    _size(
        "size.at-a-time",
        rf"(?:<s:{_ROOM}>[^.;:?!]{{0,120}}?)?(?:plads til )?(?<!kontakt med )(?<!ansvar for )<n:Count>(?: "
        rf"_(?P<u>{PEOPLE})| "
        rf"[a-zæøå]+)?(?:(?!{SIGNS['Count']})[^.;:?!]){{0,60}}? ad gangen",
        0.7,
        subjects=_ROOM,
    ),
    _size(
        "size.room",
        r"(?:(?:\b(?:er|var|bliver|har vi|vi har) (?:der )?|\bder er |<s:THING>(?:(?: (?:i|på) <:WHERE>)?,? "
        rf"(?:(?:som|der|og) )?(?:har|giver)|,? (?:(?:som|der) )?er (?:et|en) [^.;:?!]{{3,50}} med) "
        rf"|\bog (?:har )?)plads til|^der optages) {ABOUT}<n:Count>(?: _(?P<u>{PLACES}|{PEOPLE})|(?=[.,;]|$| (?:ad "
        r"gangen|hver gang|om dagen|på|i|og)\b))",
        0.75,
        subjects="THING",
    ),
    _size(
        "size.here-live",
        rf"\b(?:her|der|hvor der|og her) (?:bor|kan|skal) {ABOUT}<n:Count> _(?P<u>{PEOPLE})",
        0.75,
        subjects="Facility|Service|Unit|Project",
    ),
    _size(
        "size.took-part",
        rf"(?<!\w på )<n:Count>(?: _(?P<u>{PEOPLE}))? (?:har (?:deltaget|været igennem|gennemført|været med|fået hjælp"
        r"|benyttet)|deltog|er tilmeldt|er skrevet op|er tilknyttet|tilknyttet|var med|fik følgeskab|er indskrevet"
        r"|(?:har (?:deres )?hjem|bor|er medlem\w*|benytter)(?= (?:i|på|af|<:THING>)))\b(?: (?:(?:i|på|ved|hos|af) "
        r")?_<s:INIT|Facility|Unit|Association>)?",
        0.65,
        subjects="INIT|Facility|Unit",
    ),
    _size(
        "size.heads-line",
        rf"^[^\w]*(?:(?:max|maks)\.? |højst |op til )?<n:Count> (?:[^\W\d_]{{3,}} )?(?P<u>{ROOMS}|medvirkende|"
        r"deltagere)(?=[.,]|$| (?:og|i|til|med) )",
        0.65,
        subjects="THING",
    ),
    _size(
        "size.works-with",
        r"(?<![Hh]ver af dem )(?<![Hh]ver )(?:<s:INIT|Facility|Unit>~ )?"
        r"\b(?:skal(?: i alt)? nå|støtter|besøger|følger|hjælper|har (?:hjulpet|støttet"
        r"|nået)|skal (?:hjælpe|støtte)|er i kontakt med|kører ud til|betjener|når ud til|nå ud til|har kontakt "
        rf"(?:med|til)|kommer (?:vi |de )?hos|beskæftiger|underviser|uddanner|servicerer) (?:ca\. |omkring |"
        rf"op til |i alt )?<n:Count> _(?P<u>{PEOPLE})(?! (?:om året|årligt|pr\.? år|hvert år))",
        0.65,
    ),
    _size(
        "size.enrolled",
        rf"\bder (?:er |var )?{ABOUT}(?:er |var )?{ABOUT}<n:Count> (?P<u>{PEOPLE}) (?:indskrevet|tilmeldt|"
        rf"tilknyttet|"
        rf"visiteret)\b",
        0.7,
        subjects="INIT|Facility|Unit|Association",
    ),
    _size(
        "size.rises",
        rf"\bkapaciteten (?:i|på|ved|hos) _<s:THING> (?:øges|udvides|hæves|sænkes|nedsættes|stiger|falder|vokser|steg|"
        rf"voksede|er (?:øget|udvidet|hævet))[^.;:?!\ue000-\ue0ff]{{0,30}} til <n:Count> _(?P<u>{PLACES}|{PEOPLE})",
        0.8,
    ),
    _size(
        "size.of-the",
        rf"\baf (?:de|stedets|husets|bostedets|afdelingens|afsnittets|<s:Facility|Unit|Centre|Service>G) <n:Count> "
        rf"(?P<u>{ROOMS}) (?:er|står|bruges|bebos|benyttes|har|ligger)\b",
        0.7,
        subjects="Facility|Unit|Centre|Service",
    ),
    _size(
        "size.their-rooms",
        rf"<s:Facility|Unit|Centre|Service>G <n:Count> (?:[a-zæøå]+ )?(?P<u>{ROOMS})",
        0.75,
    ),
    _size(
        "size.at-opening",
        rf"\b(?:åbningen|indvielsen|etableringen|starten)\b[^.;:?!]{{0,25}} (?:kom|fik|blev|var) (?:der )?<n:Count> "
        rf"(?P<u>{ROOMS})",
        0.7,
        subjects="Facility|Unit|Centre",
    ),
    _size(
        "size.caseload",
        rf"\bcaseload(?:en|s)?(?: (?:er|ligger|udgør))? (?:på )?{ABOUT}<n:Count>(?: _(?P<u>{PEOPLE}))?",
        0.75,
        {"unit": "participants"},
        subjects="Unit|Service|Project",
    ),
    _size(
        "size.two-kinds",
        rf"(?:<s:THING>~ |^[^\W\d_]+(?:en|et) |\b(?:vi|der|her) )(?:tilbyder|har|rummer|råder over|består af|er|"
        rf"omfatter|med|har plads til) "
        rf"{ABOUT}<n:Count> [a-zæøå]+e (?:og|samt) <:Count> [a-zæøå]+e (?P<u>{ROOMS})",
        0.75,
        subjects="Facility|Unit|Centre|Service",
    ),
    _size("size.belong", rf"\btil _<s:THING> hører (?:der )?{ABOUT}<n:Count> _(?P<u>{ROOMS})", 0.75),
    _size(
        "size.kept-for",
        rf"^(?:alle |samtlige |de )?<n:Count> (?P<u>{ROOMS}) (?:er|blev|bliver|står) (?:i dag |nu |alle "
        rf")?(?:reserveret|forbeholdt|"
        r"øremærket|sat af|besat|optaget|fyldt|belagt|i brug|taget i brug|klar|ledige?)\b",
        0.7,
        subjects="THING",
    ),
    _size(
        "size.helps-so-many",
        rf"<s:THING>~ (?:giver|yder|leverer|udfører|tilbyder) (?:[a-zæøå-]+ ){{1,5}}?(?:(?:efter|jf\.) "
        rf"_<:LegalProvision> )?til {ABOUT}<n:Count> _(?P<u>{PEOPLE})(?! (?:om året|årligt|pr\.? år|hvert år))",
        0.7,
    ),
    _size("size.where-so-many", rf"<s:INIT>,? hvor {ABOUT}<n:Count> _(?P<u>{PEOPLE}) ", 0.65),
    _size(
        "size.members-are",
        r"(?:<s:Association|Facility|Service>~ )?\b(?:er|har|tæller|havde|er der|har <:ANY>)(?: nu| i dag| lige nu| "
        r"omkring| ca\.)* <n:Count> (?:[^\W\d_]+e )?(?P<u>medlemmer|medlemsorganisationer|medlemsforeninger)\b",
        0.7,
    ),
    _size(
        "size.body",
        r"<s:Forum|StateBody>(?: (?:i|for) <:WHERE>)?~ (?:har|består(?: i dag| nu)? af|"
        r"tæller) (?:(?:[ée]n |<:Count> )?(?:<:Role>|formand|"
        r"forperson)(?: og|,| samt) )?<n:Count> (?:[a-zæøå]+ )?(?P<u>medlemmer)\b"
        r"(?![^.;:?!]{0,120}?\b(?:samt|og|plus) <:Count> (?:medlem|repræsentant))",
        0.75,
        subjects="Forum|StateBody",
    ),
    _size(
        "size.as-members",
        r"(?:<s:Association>~ |\bhar <s2:Association> )(?:har |tæller |samler )?(?:[a-zæøå]+ ){0,3}?<n:Count> [^.;:?!"
        r"\ue000-\ue0ff]{3,70}? som medlemmer\b",
        0.7,
        {"unit": "members"},
        subjects="Association",
    ),
    _size("size.their-members", r"<s:Forum|StateBody|Association>G <n:Count> (?:[a-zæøå]+ )?(?P<u>medlem\w*)", 0.7),
    _size(
        "size.unites",
        r"<s:Association|Forum>~ (?:er|var) (?:(?:en|et|det|den) )?(?:[a-zæøå]+ ){0,2}?[a-zæøå]*(?:paraply|"
        r"sammenslutning|paraplyorganisation|hovedorganisation|netværk|samarbejde|alliance|fællesskab|forbund)"
        r"(?: [a-zæøå]+)?(?: (?:for|af|mellem|med)(?: de)?)? <n:Count> (?:[a-zæøå-]+ )?(?:medlems)?(?:organisationer|"
        r"foreninger|forbund)",
        0.75,
        {"unit": "members"},
        subjects="Association|Forum",
    ),
)
