"""``partOf``: of what a ward, a house or a committee is a part."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.heads import PARTS
from ingest.relations.engine.rule import Rule
from ingest.values.numbers import FEW_PATTERN

_part = partial(Rule, "partOf")
_ALL = r"(?:begge |alle |alle tre |samtlige )"
_INNER = "Unit|Centre|Facility|RegionalPsychiatry|Forum"
_WHOLE = "Centre|Unit|RegionalPsychiatry"
_SINCE = (
    r"(?:(?:i dag|nu|fortsat|også) )?(?:(?:i|siden|fra|pr\.|den) (?:<:Period>|\d{1,2}\. [a-zæøå]+|årsskiftet|nytår) )?"
)
_FEW = rf"(?:<:Count>|{FEW_PATTERN}|flere)"
_HOLDS = r"(?:har|havde|driver|fik|har (?:fået|oprettet|etableret|åbnet)|oprettede|etablerede|åbnede)"
_ALSO = r"(?:også|desuden|selv|nu|i dag|ligeledes|derudover)"
_SEVERAL = rf"(?:[^\W\d_]*(?:{PARTS}|regionspsykiatrier))(?:ne|ene)?"

RULES: tuple[Rule, ...] = (
    _part(
        "part.genitive",
        r"<o:ORG>G (?:(?!(?:i|på|ved|for|af|til|fra|med|og|under|hos|beboere|brugere|borgere|patienter|medlemmer|"
        r"frivillige|ansatte)\b)"
        r"[\w-]+ ){0,2}?<s:Unit|Centre|Facility|"
        r"RegionalPsychiatry*>",
        0.85,
    ),
    _part(
        "part.body-of",
        r"<o:Region|RegionalPsychiatry|Centre|Association>G (?:(?:ny|nye|egen|eget) )?<s:Forum*>",
        0.75,
    ),
    _part(
        "part.set-up",
        r"<o:Association|Region|Municipality|Centre|RegionalPsychiatry> (?:etablerede|oprettede|åbnede|har "
        r"(?:etableret|oprettet)) _<s:Unit|Centre>|\b(?:etablerede|oprettede|åbnede) <o2:Association|Region|"
        r"Municipality|Centre|RegionalPsychiatry> (?:[a-zæøå]+ ){0,3}_?<s2:Unit|Centre>",
        0.75,
    ),
    _part(
        "part.the-several-of",
        rf"<o:{_WHOLE}|Facility>G (?:<:Count> |[a-zæøå]+ ){{0,3}}?{_SEVERAL}(?: er|,|:| -| –|, nemlig| hedder)+ "
        r"_<s:Unit|Facility|Service|Centre*>",
        0.8,
    ),
    _part(
        "part.in-organisation",
        rf"<s:Unit|Centre|RegionalPsychiatry>(?: (?:og|eller) (?!(?:en|én|et|{FEW_PATTERN})\b)[^\W\d_]+)?"
        r"(?:,(?![^.;:?!]{1,160} (?:og|samt) (?:i|ved|på|hos) ))? (?:i|ved|under|på|hos) _<o:Municipality|"
        r"Region|RegionalPsychiatry|Centre|Unit|StateBody|Association>",
        0.8,
    ),
    _part(
        "part.body-in", "<s:Forum> (?:i|ved|under|på|hos|for) _<o:RegionalPsychiatry|Centre|Unit|Facility|Forum>", 0.75
    ),
    _part(
        "part.heads-line",
        r"^\W{0,3}<s:Unit|Centre>(?:, <:Place|Municipality>)?(?:,| [–|-]) <o:Region|RegionalPsychiatry>:?$",
        0.8,
    ),
    _part(
        "part.line",
        r"^\W{0,3}(?:\w{1,3}[.)] |[A-ZÆØÅ][a-zæøå]+: )?(?:<o:Municipality>(?:,| •| [|]) "
        r"<s:Unit|Forum>|<o2:Region|StateBody|RegionalPsychiatry|Education>(?:,| •| [|]) <s2:Unit|Centre|Forum>)"
        r"(?=,|$| [-–(•|])",
        0.8,
    ),
    _part(
        "part.at-is",
        r"^[Ii] <o:Municipality|Region|RegionalPsychiatry|Centre> (?:er|har|driver|arbejder|tilbyder|står|findes|er "
        r"der|findes der|har (?:man|de|vi))(?: (?:også|desuden|i dag|nu))*(?: (?:en|et))? _<s:Unit>(?:(?: "
        r"\([^()]{2,40}\))? (?:sammen med|samt|og) _<s2:Unit>)?",
        0.65,
    ),
    _part("part.lead", r"^\W{0,3}<o:Municipality|Region>: (?:[a-zæøå]+ )?<s:Unit|Centre>", 0.75),
    _part(
        "part.has-houses",
        rf"<o:Unit|Centre|RegionalPsychiatry>(?: (?:i|på) <:Municipality|Region|Place>)? (?:råder over|{_HOLDS})(?: "
        rf"{_ALSO})* (?:(?:<:Count>|to|tre|fire|fem) [a-zæøå-]+[:,]? )?_<s:Facility|Unit|Centre*>(?= \(|[.,;]|$| og )",
        0.7,
    ),
    _part(
        "part.belongs",
        rf"(?:<s:SUBJ|Forum*>(?: \([^()]{{1,40}}\))?~|^(?:Det|Den)) (?:(?:er|bliver|blev) {_SINCE}(?:en )?del af(?! "
        rf"(?:paraply|netværket|sammenslutning|landsorganisation|alliancen))|"
        rf"(?:er |hører )?organisatorisk (?:en )?del af|(?:ligger|drives|fungerer|indgår) som (?:en )?del af|"
        rf"er (?:[a-zæøå]+e )?(?:enheder|afdelinger|afsnit|klinikker) (?:i|under|ved)|har {_SINCE}været "
        rf"(?:en )?del af|(?:er|bliver|blev) {_SINCE}(?:lagt (?:ind )?under|lagt ind i|gjort til en del af|overført"
        rf" til|nedsat under)|(?:hører|hørte) "
        rf"{_SINCE}(?:[a-zæøå]+ )?(?:under|til(?: i)?)|er organiseret under|organiseret under|(?:ligger|"
        rf"sorterer|hører "
        r"hjemme) (?:[a-zæøå]+ )?under|er underlagt|refererer til|er (?:organisatorisk |administrativt "
        r")?placeret (?:i|under)|er (?:organisatorisk|administrativt) forankret (?:i|under)|er tilknyttet|er (?:en |et "
        r")?(?:[a-zæøå]+ )?(?:lokal)?(?:afdeling"
        r"|forening|gren|sektion|underafdeling|udløber|faggruppe|enhed|satellit) (?:af|under|i(?! "
        r"<:Municipality>)|til)|har hjemme (?:i|på|under|hos)) _<o:ORG>",
        0.75,
        subjects="SUBJ|Forum",
    ),
    _part(
        "part.belongs-turned",
        r"\b(?:hører|hørte|sorterer) (?:_?<s:Unit|Centre|Facility|Service>) (?:[a-zæøå]+ )?(?:til|ind under|under|"
        r"hjemme "
        r"(?:i|under)) _<o:ORG>",
        0.75,
    ),
    _part(
        "part.since-then",
        r"<o:Unit|Centre|Facility|RegionalPsychiatry|Municipality>, som (?:det|den|de|teamet|huset|enheden|centret|"
        r"tilbuddet|afsnittet|stedet) (?:[a-zæøå]+ |<:Period> ){0,2}?(?:har været|er|blev|var) (?:en )?del af",
        0.75,
        subjects="Facility|Unit|Service|Centre",
    ),
    _part(
        "part.offer-at",
        r"<s:Facility|Service|Unit>(?:~|,) (?:er|var) (?:et|en|den|det) (?:[^\W\d_-]+,? ){0,2}?[^\W\d_]*(?:tilbud|"
        r"værksted|"
        r"café|bibliotek|dagafsnit|ambulatorium|skole|butik|have) (?:på|ved|hos|under) _<o:Centre|RegionalPsychiatry>",
        0.7,
    ),
    _part(
        "part.in-respect",
        rf"^<s:{_INNER}|Service>(?:,[^.;:?!,]{{3,40}},)? (?:er|har|ligger|bor|sidder|"
        rf"holder)\b[^.;:?!]{{3,100}}?,? (?:men|og) "
        r"(?:er |hører )?(?:[a-zæøå]+mæssigt|organisatorisk|administrativt|formelt|fagligt) (?:er |hører "
        r")?(?:det |den "
        r"|teamet )?(?:en del af|under|til|forankret i|placeret under|underlagt) _<o:ORG>",
        0.75,
    ),
    _part(
        "part.gathered-in",
        r"\b(?:samles|samledes|lægges sammen|slås sammen|forenes|fusioneres) _<s:Unit|Centre|Facility*> (?:i|til|"
        r"under) _"
        r"<o:Unit|Centre|Facility>|<s2:Unit|Centre|Facility*> (?:samles|samledes|(?:er|blev|bliver) (?:samlet|lagt "
        r"sammen))(?: (?:i |fra |pr\. |den )?<:Period>)? (?:i|under) _<o2:Unit|Centre>",
        0.75,
    ),
    _part(
        "part.is-theirs",
        r"<s:Unit|Centre>(?:, [A-ZÆØÅ]{2,6},)? (?:er|var) <o:Region|Municipality|Centre|RegionalPsychiatry|"
        r"Association>G"
        r"(?=[.,;]|$| og )",
        0.75,
    ),
    _part(
        "part.apposed",
        r"<s:Unit|Centre|Facility|Service|Project>,? (?:(?:der|som) er )?(?:en|et) (?:[^\W\d_]+ "
        r"){0,2}?[^\W\d_]*(?:sektion|"
        r"afdeling|enhed|afsnit|klinik|stab|kontor|forvaltning|filial|underafdeling)(?: under| i| af| ved| hos) _"
        r"<o:Municipality|Region|Centre|Unit|RegionalPsychiatry|Facility>",
        0.75,
    ),
    _part(
        "part.and-belongs",
        "(?:^<s:Unit|Centre|Facility|Association|Forum>(?:, (?:der|som) [^.;?!]{3,60},)?|^(?:Det|Den)) "
        "(?:er|var|har|[a-zæøå]+(?:er|"
        "ede|te|ev|es)) [^.;?!]{3,120},? og (?:det |den )?(?:hører(?: i dag| nu| organisatorisk)? (?:hjemme "
        ")?(?:under|til)|er en del af|er organiseret under) _<o:ORG>",
        0.7,
        subjects="Unit|Centre|Facility|Association|Forum|Service",
    ),
    _part(
        "part.bracket",
        r"<o:RegionalPsychiatry|Centre|Municipality|Region> \(<s:Unit|Centre>\)|<o2:Unit> \(<s2:Unit>\)",
        0.8,
    ),
    _part(
        "part.apposition",
        "<s:Unit|Centre>, (?:i )?<o:Centre|Municipality|Region|RegionalPsychiatry|StateBody>(?=[,.:)]|$| )",
        0.7,
    ),
    _part(
        "part.chain",
        "<s:Unit>, <o:Unit>(?:,| i| [–-]) <:Municipality|Region|RegionalPsychiatry|Centre>(?=[,.:)]|$| )",
        0.75,
    ),
    _part(
        "part.chain-ends",
        "<:Unit>, <s:Unit>(?:,| i) <o:Municipality|Region|RegionalPsychiatry>(?=[,.:)]|$)",
        0.7,
    ),
    _part("part.of-university", r"<s:Education|Unit>, <o:StateBody>(?=[,.:)]|$)", 0.7),
    _part(
        "part.has",
        "<o:RegionalPsychiatry|Region|Municipality|Centre> har~ (?:afdelinger|afsnit|enheder|centre|klinikker)~ (?:på|"
        "i) (?:henholdsvis )?_<s:Centre|Unit*>",
        0.7,
    ),
    _part(
        "part.body-is",
        r"(?:<s:Forum>(?:,? (?:der|som))?|^(?:Det|Den)) (?:er|var)(?: (?:også|fortsat|i dag|nu))? (?:et|en) "
        r"(?:[^\W\d_]+ ){0,3}?[^\W\d_]*(?:organ|råd|udvalg|forum|panel|nævn|gruppe|netværk) "
        r"(?:under|i|hos|ved|i regi af|nedsat under) _<o:ORG>",
        0.75,
        subjects="Forum",
    ),
    _part(
        "part.set-up-under",
        r"<s:Forum|Unit|Centre|Facility>~ (?:blev|er|var) (?:oprettet|nedsat|etableret|dannet|stiftet|placeret|lagt)"
        r"(?: (?:i |den |pr\. )?<:Period>)? (?:ind )?(?:under|i regi af) _<o:ORG>",
        0.75,
    ),
    _part("part.body-under", "<s:Forum> under _<o:StateBody|Region|Municipality>", 0.75),
    _part(
        "house.all-under",
        f"<s:Facility|Service|Unit|Centre*>(?: [-–]|,)? ?(?:der |som )?{_ALL}(?:er |hører |ligger |organiseret |"
        f"hørende )*(?:under|ved|i regi af|en del af) _<o:ORG>",
        0.85,
    ),
    _part(
        "body.does-there",
        r"\bi <o:Municipality|Region> (?:varetager|behandler|træffer|drøfter|har|er det|hører) _<s:Forum>",
        0.8,
    ),
    _part(
        "part.organised",
        rf"<s:{_INNER}>~ (?:er organiseret (?:i|som en del af|ved)|(?:er |hører )?organisatorisk (?:(?:er "
        rf")?(?:placeret|forankret|tilknyttet|organiseret) |hører )?(?:i|under|ved|hos|til)|er (?:forankret|"
        rf"indlejret) (?:i|under|ved)|indgår (?:i|som (?:en )?del af)|er en (?:integreret|selvstændig|særlig|fast) "
        rf"del af|er (?:en|et) (?:[^\W\d_]+ ){{0,2}}?(?:(?:institution|tilbud|center|virksomhed) (?:under|i regi af)|"
        rf"[^\W\d_]*(?:funktion|enhed|afdeling|afsnit|klinik|team|ambulatorium|stab|hold|sektion|kontor) (?:under|i "
        rf"regi af|i|på|ved|hos)|[^\W\d_]*(?:bolig|boliger|satellit|filial|udegruppe|matrikel) (?:under|til"
        rf"|af))) _<o:ORG>",
        0.75,
    ),
    _part(
        "part.has-been",
        r"\b(?:har|er|blev|bliver) <s:Unit|Centre|Facility|Association> (?:i dag |nu |fortsat )?(?:været )?(?:(?:en "
        r")?del af|gjort til en del af|(?:organisatorisk )?(?:placeret|forankret) (?:under|i)|lagt (?:ind )?"
        r"under|lagt ind i|"
        r"underlagt) _<o:ORG>",
        0.75,
    ),
    _part(
        "part.consists",
        rf"<o:{_WHOLE}>(?: i <:Place|Region|Municipality>)?,? (?:(?:som|der) )?(?:(?:blandt andet|bl\.a\.|også) "
        r")?(?:består (?:i dag |også |blandt andet |bl\.a\. )?af|omfatter|rummer|samler|udgøres af|er "
        rf"(?:op)?delt i|dækker over)(?: (?:både|følgende|bl\.a\.|blandt andet|i alt|(?:<:Count>|{FEW_PATTERN})"
        rf"(?: [a-zæøå-]+){{1,2}}:?)){{0,2}}(?: (?:<:Count>|[a-zæøå-]+) [a-zæøå-]+,)? _<s:Unit|Centre|Facility*>",
        0.75,
    ),
    _part("part.gathered", r"<o:Municipality>G [^.;:?!\ue000-\ue0ff]{3,50} er samlet i _<s:Centre|Unit>", 0.7),
    _part(
        "part.the-several",
        rf"{_SEVERAL} (?:i|på|under|ved|hos) _<o:{_WHOLE}|Region>(?: er|,|:| -| –|, nemlig| hedder| -|,? (?:det vil "
        rf"sige|dvs\.))+ _<s:Unit|Centre|RegionalPsychiatry*>",
        0.75,
    ),
    _part(
        "part.one-of-several",
        f"<s:Unit|Centre|Facility|RegionalPsychiatry>~ (?:er|var) (?:[ée]n|[ée]t|den [a-zæøå]+|det [a-zæøå]+) af "
        f"(?:(?:de )?(?:{_FEW} )?(?:[a-zæøå]+ )?{_SEVERAL} (?:under|i|ved|på|hos) _<o:ORG>|{_FEW} (?:i|under) "
        f"_<o3:Unit|Centre>|"
        f"<o2:Region|RegionalPsychiatry|Municipality|Association|Centre>G {_FEW} (?:[a-zæøå]+ )?{_SEVERAL})",
        0.8,
    ),
    _part(
        "part.under-it",
        r"<o:Unit|Centre|RegionalPsychiatry|Facility>,? (?:(?:som|der) )?(?:også |desuden )?har (?:også |desuden )?_"
        r"<s:Unit|Centre|Facility|Service*>[^.;:?!]{0,50}? under sig",
        0.8,
    ),
)
