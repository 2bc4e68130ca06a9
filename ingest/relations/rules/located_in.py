"""``locatedIn``: where things lie."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import WITHIN, Rule
from ingest.relations.rules.kind_told import APPOSED
from ingest.relations.rules.run_by import BEGUN

_place = partial(Rule, "locatedIn")
_BASED = "Facility|Centre|Unit|Association|SocialEnterprise|Company|Foundation|Education|INIT"
_LIES = (
    r"(?:ligger|lå\b(?! der)|kommer til at ligge|skal ligge|"
    "er beliggende|beliggende|(?:har|får|fik|har fået) til huse|er placeret|placeres|holder til|foregik"
    "|udspillede sig|fandt sted|(?:er |blev )?startet"
    "|(?:har|havde) (?:base|(?:fået )?(?:nye |egne |større )?lokaler)|(?:er|blev) (?:ny)?åbnet"
    "|foregår|afholdes|har (?:sin |sit )?(?:hoved)?(?:adresse|hovedsæde|sæde|domicil"
    "|hjemadresse)|med (?:adresse|hovedsæde|sæde|domicil)|er samlet|er centreret|slår sig ned|slog sig ned|er "
    "(?:opført|anlagt)|blev (?:bygget|opført|anlagt)|hører til(?= i )|holder møder?|finder (?:man|du)|træffes|øver|"
    "er bygget|indrettes|indrettet|har "
    "kontor(?:er)?|findes|"
    "(?:med |har )?hjemsted|har hjemme|hører hjemme|lokalt forankret)"
)
_KIND = (
    r"(?:projekt|tilbud|forsøg|initiativ|værested|bosted|klub|hus|ordning|herberg|forsorgshjem|krisecenter|mødested|"
    r"bofællesskab|kollegium|varmestue|institution|forening|virksomhed|organisation|skole)"
)
"""What a house, offer or body is, as the noun ends."""

RULES: tuple[Rule, ...] = (
    _place(
        "place.in",
        r"<s:Centre|Facility|Association|Foundation|Unit|SocialEnterprise|RegionalPsychiatry|INIT>[”\"“»’]?"
        r"(?: (?:i|på|ved) (?:<:Facility|Centre|Unit>|(?-i:[A-ZÆØÅ])[\wé.-]+(?: \d+\w?)?))?,? "
        r"(?:inde |ude |nede |oppe |midt )?(?:i|på|ved) _<o:Place>(?!,? (?:den )?<:Period>)",
        0.8,
    ),
    _place(
        "place.in-both",
        r"<s:Project|Service>[”\"“»’]? i <:Place> og _<o:Place>(?=[,.;]|$| (?:er|var|har|får|fik|blev|bliver|åbner"
        r"|åbnede|begynder|begyndte|starter|startede)\b)",
        0.75,
    ),
    _place(
        "place.seat",
        r"^(?:§ \d+\.? |\d+\. "
        r")?(?:<s:Association|Foundation|Facility|SocialEnterprise>G|Foreningens|Fondens|Institutionens|"
        r"Organisationens|Klubbens|Selskabets|Stiftelsens|Netværkets) "
        r"hjemsted(?: i Danmark)? (?:er|ligger|har adresse)(?: i)? _<o:Municipality|Place>",
        0.8,
        subjects="Association|Foundation|Facility|SocialEnterprise",
    ),
    _place(
        "place.in-municipality",
        r"<s:Facility|Association|SocialEnterprise|INIT>[”\"“»’]?,? (?:i|på) _<o:Municipality|Region>",
        0.7,
    ),
    _place(
        "place.lies",
        f"(?:<s:SUBJ>~ )?(?:{_LIES}|åbner|åbnede|(?:begynder|starter|startede|begyndte|"
        f"(?:kommer|går|gik|kom) i gang(?: til [a-zæøå]+)?)(?= i <:WHERE>))~ (?:(?:i|på|ved) "
        f"(?-i:[A-ZÆØÅ])[a-zæøå]+(?: \\d+\\w?)? )?(?:i|på|i udkanten af|i (?:den"
        f"|det) [a-zæøå]+ (?:del )?af|uden for|lige uden for) _<o:WHERE*>",
        0.75,
    ),
    _place(
        "place.lies-too",
        rf"(?:<s:SUBJ>~ )?{_LIES} (?:i|på) <:WHERE*>,? og (?:(?:også )?(?:fra|siden|i) (?:den )?<:Period> |"
        rf"(?=også |nu ))(?:også |nu |desuden )*(?:i|på) _<o:WHERE>",
        0.75,
    ),
    _place(
        "place.tried",
        r"<s:INIT>[”\"“»’]?~ (?:gennemføres|gennemført|gennemførtes|afprøves|afprøvet|afvikles|udrulles|etableres|"
        r"kørt|kørte|kører)(?: [a-zæøå]+){0,2} i <o:WHERE*>",
        0.7,
    ),
    _place(
        "place.comma",
        r"(?<!\w og )(?<!\w for )"
        r"<s:Facility|Association|INIT|SocialEnterprise>[”\"“»’]?, (?:<:Place|Municipality> og )?_<o:Municipality|"
        r"Place>(?=[,.)]|$)",
        0.7,
    ),
    _place(
        "place.is-owners",
        r"<s:Facility|INIT>~ (?:er|var) (?:et af |en af )?<o:Municipality>G (?:[\w-]+ ){0,4}?(?:(?!bo)\w*tilbud|"
        r"(?!bo)\w*sted(?:er)?|\w*center|\w*huse?)\b",
        0.75,
    ),
    _place(
        "place.is-one-in",
        r"<s:Facility|Project|Service|Unit|Education|SocialEnterprise|Association>[”\"“»’]?,? (?:(?:som|der) "
        r")?er (?:et|en|"
        r"(?:det|den) (?:eneste|første|største|ældste|nyeste|mindste)|<:Count>) (?:[^.,;:?!\ue000-\ue0ff]|"
        r"<:Count>){3,90}? "
        r"(?:i|på|ved|uden for|nær) (?:(?-i:[A-ZÆØÅ])[\w.]+(?: "
        r"[A-ZÆØÅ]?[\w.]+){0,2} \d{1,3}\w?(?:,| i) )?_<o:Municipality|Place>(?=[.,]|$| (?:med|for|hvor|og|til)\b)",
        0.7,
    ),
    _place(
        "place.apposed",
        rf"<s:Facility|Service|Unit|Education|SocialEnterprise|Association|Project>{APPOSED} (?:i|på|ved|uden for|nær) "
        r"(?:udkanten af |centrum af |det [a-zæøå]+ )?_<o:WHERE>(?!,? og (?:i )?<:WHERE>)",
        0.7,
    ),
    _place(
        "place.address",
        r"<s:Facility|Centre|Unit|Association|SocialEnterprise|Company|Foundation>,(?: [A-ZÆØÅ][^\W\d_]+[^\n;:"
        r"()?!,]{1,30},)? (?:\d{4}|<:Count|Period>) _?<o:Place|Municipality>",
        0.75,
    ),
    _place(
        "place.runs-there",
        r"(?:<s:SUBJ>~ |^(?:Det|Den|Vi|Projektet|Tilbuddet|Foreningen) )(?:(?:har |er |var )(?:<:Period> |[a-zæøå]+ "
        r"){0,3}?i drift|(?:har|havde) (?:<:Period> |[a-zæøå]+ ){0,3}?(?:rådgivning(?:er)?|grupper|hold|aktiviteter|"
        r"caféer|huse|tilbud|afdelinger|en (?:filial|afdeling|satellit)|filialer|mødesteder|åbent|sengeafsnit"
        r"|ambulatori(?:er|um)|klinikker|"
        r"kontorer))\b[^.,;:?!\ue000-\ue0ff]{0,45}? (?:i|på) _<o:Place*>(?: og [a-zæøå]+ i _<o2:Place*>)?",
        0.7,
    ),
    _place(
        "place.whose-rooms",
        r"<s:Association|Service|Facility|Unit|Project>G (?:[a-zæøå]+ )?(?:kontor|sekretariat|lokaler|hus|adresse|"
        r"hovedkontor|butik|klubhus|base|lokale|bygning(?:er)?) (?:(?:ligger|er|findes) (?:[a-zæøå]+ ){0,2})?(?:i|på) "
        r"<o:Place|Municipality>",
        0.75,
    ),
    _place(
        "place.one-in-named",
        rf"\b(?:et|en|det|den|vores) (?:[a-zæøå]+ ){{0,3}}?{_KIND}(?:et|en)? i <o:WHERE>(?:,(?: kaldet| nemlig)? "
        r"_?[”\"“»]?<s:INIT|Facility|Association|Unit>(?=[”\"“»’]?[,.])| (?:ved navn )?[”\"“»]?<s2:INIT|Facility|"
        r"Association|Unit|SocialEnterprise>)",
        0.75,
    ),
    _place(
        "place.kind-opens",
        rf"^\W{{0,3}}(?=(?-i:[A-ZÆØÅ]))[a-zæøå-]*{_KIND}(?: [a-zæøå]+){{0,3}}? (?:i|på|ved|uden for|nær) _<o:WHERE>",
        0.7,
        subjects="INIT|Facility|Association|Unit",
    ),
    _place("place.lead", r"^\W{0,3}<o:Municipality>: (?:[a-zæøå]+ )?<s:Facility|Association>", 0.75),
    _place(
        "place.rooms-there",
        r"<s:Facility|Unit|Centre>~ (?:har|råder over) (?:i dag |nu )?<:Count> [a-zæøå]*(?:pladser|senge|boliger|"
        r"værelser|lejligheder) (?:i|på) _<o:Place>",
        0.75,
    ),
    _place("place.there-at", r"\b(?:i|fra) <o:Place> (?:på|ved|hos) _<s:Facility|Centre>(?=[.,;]|$| hvor\b)", 0.7),
    _place("place.ward-comma", r"<s:Unit|Centre>, <o:Place>(?=[,.)]|$)", 0.65),
    _place(
        "place.taken-over",
        r"<o:Municipality> (?:har (?:<:Period> |[a-zæøå]+ ){0,2}?(?:besluttet at overtage|overtaget)|overtager|overtog)"
        r"(?: <:Period>)?(?: driften af)? _<s:Facility|Service*>",
        0.7,
    ),
    _place(
        "place.several",
        r"(?:<s:SUBJ>~ )?(?:forankret|forankres|foregår|gennemføres|gennemført|afprøves|afprøvet|findes|kører|"
        r"etableret|udbydes|udbudt)(?! (?:et|en|flere) [^\W\d_])~ i "
        r"(?:(?:<:Count> |følgende |flere |de )?(?:[a-zæøå]+ )?kommuner(?:ne)?:? ?\(?_"
        r"<o:Municipality|Place*>(?:, (?-i:[A-ZÆØÅ][a-zæøå]+), <o2:Municipality|Place*>)?|<o3:Place*>)",
        0.75,
    ),
    _place(
        "place.covers",
        r"(?:<s:SUBJ>~ )?(?:(?:dækker|dækkede|skal dække|betjener|kører (?:rundt )?i)(?: både)? (?:kommunerne |"
        r"hele |alle "
        r")?<o:Municipality|Region*>|(?:arbejder|opererer|virker|er aktivt?|er til stede|kører rundt) (?:i|på) "
        r"(?:både |hele )?<o2:WHERE*>)",
        0.75,
        subjects="INIT|Facility|Unit|Centre",
    ),
    _place(
        "place.on-some",
        r"<s:INIT|Facility>[”\"“»’]? (?:på|i|fra) (?:et|en) (?:[a-zæøå]+ )?[a-zæøå]+ (?:i|ved|uden for|nær|lige"
        r" uden for) "
        r"<o:Place>(?=[.,;]|$)",
        0.7,
    ),
    _place("place.bracket", r"<s:Facility|Association|INIT|Unit>[”\"“»’]? \(<o:WHERE>\)", 0.75),
    _place(
        "place.doors",
        r"(?:slår|slog) (?:[a-zæøå]+(?:et|en) )?[”\"“»]?<s:Facility|INIT>[”\"“»]? dørene op~ i <o:MUN>",
        0.75,
    ),
    _place(
        "place.citizens",
        "(?:<s:INIT>~ )?borgere i <o:Region|Municipality>(?! og | samt |, <:Region|Municipality>)",
        0.55,
    ),
    _place(
        "place.postcode",
        rf"(?:<s:{_BASED}>~ )?(?:{_LIES}|adressen er|mødes|er flyttet|flytter|flyttede)\b(?:[^.;:?!\ue000-\ue0ff]|"
        rf"<:Count>){{0,60}}?(?:\b(?:dk-)?\d{{4}}|<:Count>) <o:Place|Municipality>",
        0.8,
        subjects="Facility|Centre|Unit|Association|SocialEnterprise|Service|Education",
    ),
    _place(
        "place.moved",
        rf"(?:<s:{_BASED}>~ )?(?:flytter|flyttede|flyttet|rykkede|rykket)(?: (?:i|den|pr\.) <:Period>)?"
        rf"(?: (?:fra <:Place> )?til |~ (?:i|på) )<o:Place|Municipality>",
        0.65,
    ),
    _place("place.at-has", "^i <o:Municipality> (?:er|har) _<s:Facility>", 0.65),
    _place(
        "place.there-lies",
        r"^(?:[^\w\ue000-\ue0ff]{1,3} )?(?:og )?(?:(?:tæt på|midt|nær|bag|ved|over for|lige ved|på|inde|ude|oppe|"
        r"nede) (?:[^.,;:?!]{3,40}? )?)?"
        "(?:i|på) "
        "(?:(?:hjertet|centrum|midten|udkanten|nærheden) af )?<o:Place|Municipality>(?: by| midtby| C)? (?:ligger|"
        "lå|findes|"
        "finder (?:man|du|vi)|har vi|holder|driver|åbnede|åbner|"
        r"drives|bor|er(?= der ))(?: (?:der|også|desuden|i dag|nu))*(?: (?:et|en) (?:[^\W\d_-]+ ){0,3}?[\w-]+,)? "
        "_<s:Facility|Centre|Association|SocialEnterprise|Unit|RegionalPsychiatry*>(?! (?:(?:[a-zæøå]+|<:Period>) )"
        "{0,5}"
        '[”"“»]?<:Facility|Service>)',
        0.7,
    ),
    _place(
        "place.there-they-have",
        r"^i <o:Place|Municipality> (?:åbnede|åbner|startede|starter|driver|drev|har|oprettede|etablerede) <:ORG>"
        r"(?: (?:også|desuden|i dag|nu|selv))*(?:(?: i| den| siden| fra)? <:Period>)? (?:[^\W\d_]+(?:et|en) )?"
        r"[”\"“»]?<s:Facility|Service>",
        0.7,
    ),
    _place(
        "place.there-houses",
        r"^(?:[^\w\ue000-\ue0ff]{1,3} )?(?:(?:midt|inde|ude|centralt) )?(?:i|på) <o:Place|Municipality>(?: by)? har "
        "_<s:Facility|Centre|Association|SocialEnterprise|Unit> (?:til huse|adresse|hjemme|hovedsæde|sit hovedsæde|"
        "base|afdeling)",
        0.75,
    ),
    _place(
        "place.there-in",
        r"^i <o:Municipality|Place> (?:er|kan|har|var|blev|bliver|åbner|holder|mødes|tilbyder|driver)\b"
        r"[^.;:?!\ue000-\ue0ff]{2,60} (?:i|på|ved|hos) _<s:Facility>",
        0.7,
    ),
    _place(
        "place.done-there",
        r"^i _?<o:Municipality|Place>(?: [a-zæøå]+)? (?:er|blev|bliver|har) (?:der|man|vi)\b[^.;:?!]{0,120}? "
        rf"{BEGUN}[^.;:?!\ue000-\ue0ff]{{0,60}}? ?[”\"“»]?<s:INIT|Facility|Unit>",
        0.7,
    ),
    _place(
        "place.drives-there",
        r"<:ORG*> (?:driver|har|drev|havde|åbnede|startede|tilbyder|oprettede|kører) (?:i|på) _<o:Place|Municipality>"
        r"(?: (?:et|en)(?: [a-zæøå]+){0,2}| [a-zæøå]+(?:et|en))? [”\"“»]?<s:INIT|Facility>",
        0.7,
    ),
    _place(
        "place.at-home",
        rf"(?:(?:<s2:THING>|^vi) mødes|(?<!fleste )(?<!mange )(?<!medlemmerne )(?:<s:THING>{WITHIN} |^(?:Det|Den|Vi)"
        rf"{WITHIN} |, (?:der|som) {WITHIN})?(?:har (?:sit |sin )?(?:kontor|base|hjemme"
        r"|adresse|til huse)|holder til|hører hjemme|har til huse|ligger|med base|med kontor))\b"
        rf"{WITHIN} (?:i|ved|på|i udkanten af|uden for|del af) (?:<:Facility> i )?_<o:WHERE>",
        0.7,
    ),
)
