"""What a part says of its subject in passing or without naming it: verbless openings, "siden 1999", "Der er plads til
otte", a row of roles, whose it is."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_THING = "INIT|Facility|Unit|Centre|Association|SocialEnterprise"
_HELD = "INIT|Facility|Unit|Centre|SocialEnterprise"
_PEOPLE = (
    r"(?:borgere|personer|deltagere|unge|mennesker|brugere|kursister|patienter|pårørende|medlemmer|elever|voksne|børn|kvinder|mænd"
    r"|beboere|gæster|studerende)\b"
)
_PLACES = (
    r"(?:[^\W\d_]*senge\b|[^\W\d_]*pladser|[^\W\d_]*boliger|[^\W\d_]*lejligheder|[^\W\d_]*værelser|medlemmer|deltagere|kursister"
    r"|medvirkende|elever)\b"
)
_NOW = r"(?: (?:i dag|nu|lige nu|p\.?t\.?|for tiden|i øjeblikket|i alt|også|desuden|fortsat|stadig|altså|omkring|ca\.?|knap|godt|over|op til))*"
_IN = r"(?:[^.;:?!\ue000-\ue0ff]{0,45}?)"
"""A short stretch of a clause without another mention."""
_BEGAN = (
    r"(?:åbnede|åbnet|åbner|startede|startet|starter|begyndte|opstod|oprettet|etableret|stiftet|grundlagt|indviet|opstart|igangsat"
    r"|indflytning|gik i gang|går i gang|i gang|kom i luften|gik i luften|kom til|lagde til kaj|slog dørene op|lanceret"
    r"|udskilt|skilt ud|taget i brug|født)"
)
_AS = r"(?: som [^.;:?!\ue000-\ue0ff]{3,30}?)?"

RULES: tuple[Rule, ...] = (
    Rule(
        "start.plain",
        "startedOn",
        rf"^\W*{_BEGAN}\b{_AS}(?: i| den| pr\.| fra| allerede i| allerede)* ?<t:Period>",
        (
            "åbne",
            "start",
            "begyndte",
            "opstod",
            "oprettet",
            "etableret",
            "stiftet",
            "grundlagt",
            "indviet",
            "indflytning",
        ),
        0.75,
        subjects=_THING,
    ),
    Rule(
        "start.pronoun",
        "startedOn",
        rf"^(?:Det|Den|Der|Vi)(?: hele)?(?: blev| er)? {_BEGAN}{_AS}(?: i| den| pr\.| fra| allerede i)* ?<t:Period>",
        (
            "åbne",
            "start",
            "begyndte",
            "opstod",
            "oprettet",
            "etableret",
            "stiftet",
            "grundlagt",
            "indviet",
            "kom ",
            "gik ",
        ),
        0.75,
        subjects=_THING,
    ),
    Rule(
        "start.has-since-then",
        "startedOn",
        r"<s:INIT|Facility>(?:,? (?:der|som))?(?: i (?:<:Place|Municipality>|[\w-]+))? har siden <t:Period> (?:været|haft|holdt|tilbudt|drevet"
        r"|kørt|eksisteret|arbejdet|givet|taget|huset|dannet|hjulpet|stået)",
        ("siden",),
        0.75,
        implied=False,
    ),
    Rule(
        "start.relative-since",
        "startedOn",
        rf"<s:{_THING}>[”\"»]?, (?:som|der|hvor) [^.;:?!]{{0,60}}?(?:drevet|kørt|holdt|stået for|stået bag|haft|åbent|arrangeret|været|eksisteret)"
        r"(?: [^\W\d_]+){0,3} siden <t:Period>",
        ("siden",),
        0.75,
        implied=False,
    ),
    Rule(
        "start.open-since",
        "startedOn",
        rf"^(?:åbent|åben|kørt|drevet|i drift|der er [a-zæøå]+et|det er [a-zæøå]+et|vi har haft (?:den|det)|har (?:kørt|eksisteret|ligget))\b{_IN} siden <t:Period>",
        ("siden",),
        0.7,
        subjects=_THING,
    ),
    Rule(
        "size.room",
        "capacity",
        rf"^(?:{_IN} )?(?:er|var|bliver|har vi|vi har) (?:der )?plads til{_NOW} <n:Count>(?: _(?P<u>{_PLACES}|{_PEOPLE}))?(?! (?:timer|kr|procent|uger|år)\b)",
        ("plads til",),
        0.75,
        subjects=_HELD,
    ),
    Rule(
        "size.here-live",
        "capacity",
        rf"\b(?:her|der|hvor der|og her) bor{_NOW} <n:Count> _(?P<u>{_PEOPLE})",
        (" bor ", "her bor"),
        0.75,
        subjects="Facility|Service|Unit",
    ),
    Rule(
        "size.members-now",
        "capacity",
        r"\b(?:har vi|vi er|er vi|vi har|har)(?: nu| i dag| lige nu| i øjeblikket| for tiden| efterhånden| godt| knap| omkring)* <n:Count> (?P<u>(?:betalende |faste |aktive )?medlemmer)\b",
        ("medlemmer",),
        0.75,
        subjects="Association|Facility|SocialEnterprise|Service",
    ),
    Rule(
        "size.takes",
        "capacity",
        rf"<s:{_HELD}>{_IN} (?:tager imod|kan have|vil have|kan tage imod|kan rumme|kan modtage|driver [^.;:?!\ue000-\ue0ff]{{3,40}} med|stiller){_NOW} <n:Count> _(?P<u>{_PLACES}|{_PEOPLE})",
        ("tager imod", "kan have", "vil have", "kan tage", "kan rumme", "kan modtage", "driver", "stiller"),
        0.7,
        implied=False,
    ),
    Rule(
        "role.row",
        "hasRole",
        r"^\W*(?:(?:personale|ansatte|bemanding|medarbejdere|stab)(?: i alt)?:? )?(?:(?:vi er|i alt) <:Count>: )?<o:Role*>(?: \([^()]*\)|,? (?:<:Hours>|[^.,;:?!()\ue000-\ue0ff]{1,20}))?\.?$",
        (" ",),
        0.8,
        subjects=_HELD,
    ),
    Rule(
        "role.does-here",
        "hasRole",
        r"^(?:<:Count> |En |Et |En fast |En lønnet )_<o:Role> (?:\([^()]*\) )?(?:på [^.;:?!]{3,40} )?(?:kommer|er (?:til stede|på skift|ansat|tilknyttet|med|fast)|ansættes|skal (?:køre|afprøve|følge|besøge|stå|tage|hjælpe|arbejde|sørge)|står (?:klar|for)|følger|passer|leder|deler|kan tage|tager sig)",
        ("kommer", " er ", "ansættes", " skal ", "står", "følger", "passer", "leder", "deler", "kan tage", "tager"),
        0.7,
        subjects=_THING,
    ),
    Rule(
        "role.there-is",
        "hasRole",
        r"^(?:Der er|Der var|Her er|Vi er|Vi har|I øjeblikket er vi|I dag er vi|Der er (?:nu |i dag )?(?:ansat|tilknyttet))(?: i dag| nu| i alt| kun)?(?: <:Count>:)? _<o:Role*>",
        ("er ", "var ", "har "),
        0.75,
        subjects=_THING,
    ),
    Rule(
        "role.and-count",
        "hasRole",
        rf"<s:{_THING}> [^.;:?!\ue000-\ue0ff]{{0,40}}?(?:har|havde|haft)(?: et hold på| et korps på| i alt| omkring| ca\.)* <:Count> _<o:Role>",
        (" har ", "havde", "haft"),
        0.75,
        implied=False,
    ),
    Rule(
        "place.opens",
        "locatedIn",
        r"^(?:Et|En) (?:[^.;:?!\ue000-\ue0ff]{3,90}?) (?:i|ved|på|midt i|uden for) (?:det |den )?_<o:WHERE>(?=[.,;]| (?:for|med|hvor|og|til|midtby|by)\b)",
        ("et ", "en "),
        0.7,
        subjects="INIT|Facility|Association|Unit",
    ),
    Rule(
        "place.at-home",
        "locatedIn",
        rf"(?:<s:{_THING}>{_IN} |^(?:Det|Den|Vi){_IN} |, (?:der|som) {_IN})?(?:har (?:sit |sin )?(?:kontor|base|hjemme|adresse|til huse)|holder til|hører hjemme|har til huse|ligger|bor|med base|med kontor)\b{_IN} (?:i|ved|på) _<o:WHERE>",
        ("kontor", "base", "hjemme", "til huse", "holder til", "ligger", "bor "),
        0.7,
        subjects=_THING,
    ),
    Rule(
        "run.who-runs",
        "runBy",
        r"<s:INIT|Facility>[”\"»]?(?: (?:i|på) (?:<:Place|Municipality>|\w+))?, (?:som|der) <o:ORG*>(?: selv)? (?:har |står |stod )?(?:netop |selv )?(?:driver|drev|drevet|kører|kørt|for|bag|holder|holdt|åbnede|afholder|arrangerer|udbyder|tilbyder|laver|er vært for|har startet)\b",
        (", som", ", der"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.stands-behind",
        "runBy",
        r"<o:ORG*> (?:(?:står|stod) (?:for|bag) (?:driften|det hele|tilbuddet|projektet|ordningen|arbejdet|forsøget|huset|stedet)|(?:er|var) vært\b(?! for (?:mødet|møde|næste)))",
        ("for driften", "bag ", "det hele", "for ", "vært"),
        0.75,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.drive-it",
        "runBy",
        r"<o:ORG*> (?:driver|drev|kører|har drevet|står bag|står for|udbyder) (?:(?:i fællesskab|sammen|sammen med <:ORG>|selv|tillige|desuden|også) )?(?:(?:det|den|de) )?_<s:INIT|Facility*>",
        ("driver", "drev", "kører", "står bag", "står for", "udbyder"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.volunteers-of",
        "runBy",
        r"(?:<s:INIT|Facility>~ )?(?:drives|drevet|bemandes|passes|køres|holdes åbent)° af (?:de )?(?:\w+ )?(?:frivillige|medlemmer|brugere|ansatte|<:Role>)(?: \w+)? fra _<o:ORG>",
        ("drive", "bemandes", "passes", "køres", "holdes"),
        0.75,
        subjects="INIT|Facility",
    ),
    Rule(
        "run.lies-with",
        "runBy",
        r"^(?:Tovholderfunktionen|Projektledelsen|Ledelsen|Driften|Ansvaret|Den daglige ledelse|Det daglige ansvar|Projektansvaret|Driftsansvaret)(?: for <s:INIT|Facility>)?(?: af <:ANY>)? (?:ligger|er placeret|er forankret|varetages|er lagt|hviler) (?:hos|i|ved|på|af) _<o:ORG>",
        ("ligger", "placeret", "forankret", "varetages", "lagt", "hviler"),
        0.8,
        subjects="INIT|Facility",
    ),
    Rule(
        "partner.are",
        "partner",
        r"<o:PARTNER*>(?:, (?:der|som))?(?: (?:der )?alle)? (?:er|var|var med|deltog|er med|deltager)(?: alle| begge| også| faste?| de faste| som| projektets| vores| nærmeste| tætte?)* (?:samarbejdspartnere?|partnere?|medspillere?)\b",
        ("partner", "medspiller"),
        0.75,
        subjects="INIT|Facility|Association",
    ),
    Rule(
        "partner.made-with",
        "partner",
        r"(?:<s:INIT|Facility>~ )?(?:lavet|lavede|tilrettelagt|tilrettelægges|udviklet|afholdt|afholdes|planlagt|skabt|gennemført|arrangeres|arrangeret|kører vi|driver vi|laver vi|holder vi|bliver til|blev til) (?:i dag )?(?:sammen med|i samspil med|i fællesskab med|i samvirke med|side om side med|med) _<o:PARTNER*>",
        ("sammen med", "samspil", "fællesskab", " med "),
        0.75,
        subjects="INIT|Facility",
    ),
    Rule(
        "law.simply",
        "legalBasis",
        r"(?:^|<s:BASED>[^.;:?!\ue000-\ue0ff]{0,80} |^(?:Det|Den|Her|Vi|Støtten|Hjælpen|Tilbuddet|Pladserne|Boligerne|Opholdene)\b[^.;:?!\ue000-\ue0ff]{0,80} )(?:efter|jf\.|i henhold til|i medfør af|under|iht\.|er omfattet af) (?:[^\W\d_]+ )?<o:LegalProvision*>",
        ("efter", "jf", "henhold", "medfør", "under", "iht", "omfattet"),
        0.7,
        subjects="BASED",
    ),
)
