"""``fundedBy``, told of what a thing costs: who bears the expense, whose share is which, out of whose budget."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
SHARE = (
    r"(?:resten|restbeløbet|det resterende(?: beløb)?|halvdelen|(?:den )?(?:anden|ene|sidste|første) "
    r"(?:halvdel|halve del|tredjedel|fjerdedel)|en (?:tredjedel|fjerdedel|femtedel|stor del|del)|to tredjedele|tre "
    r"fjerdedele|hovedparten|størstedelen|hele beløbet|det meste|det hele|det øvrige|differencen)"
)
EXPENSE = (
    r"(?:\w*udgift(?:en|er|erne)?|\w*omkostning(?:en|er|erne)?|\w*løn(?:nen|ninger|ningerne|kroner|kronerne)?|"
    r"\w*husleje(?:n|r)?|lejen?|driften?|\w*regning(?:en|er)?|\w*underskud(?:det)?|etablering(?:en)?|opstart(?:en)?|"
    r"transport(?:en)?|kørs(?:el|len)|mad(?:en)?|forplejning(?:en)?|\w*materialer(?:ne)?|råvarer(?:ne)?|"
    r"trykning(?:en)?|inventar(?:et)?|møbler(?:ne)?|udstyr(?:et)?|redskaber(?:ne)?|friplads(?:er(?:ne)?)?|"
    r"ombygning(?:en)?|istandsættelse(?:n)?|renovering(?:en)?|brændstof(?:fet)?|annoncering(?:en)?|"
    r"administration(?:en)?|aflønning(?:en)?|ansættelse(?:n|r|rne)?|stilling(?:en|er|erne)|årsværk(?:et|ene)?|"
    r"kost(?:en)?|el|vand|varme(?:n)?|forsikring(?:en|er|erne)?)\b"
)
PURSE = (
    r"(?:\w*finansiering(?:en)?|økonomien?|pengene|midlerne|beløbet|bevillingen|\w*tilskud(?:det)?|støtten|donationen|"
    r"kapitalen|summen|budgettet|indtægterne)\b"
)
_WHAT = rf"(?:{SHARE}|{EXPENSE}|{PURSE})"
_WORDS = r"(?:(?!ikke\b|egne\b|egen\b|sine?\b|aldrig\b|ingen\b|om\b|at\b|som\b|der\b)[a-zæøå][\w-]*,? ){0,4}?"
_BEARS = (
    r"(?:bærer|bar|står for|stod for|står inde for|sørger for|sørgede for|klarer|klarede|lægger|lagde|tegner sig for|"
    r"tegnede sig for|dækker|dækkede|afholder|afholdt|betaler|betalte|overtager|overtog|tager(?! hul)|tog(?! hul)|"
    r"påtager sig|påtog sig|yder|ydede|giver|gav|leverer|leverede|sikrer|sikrede|skaffer|skaffede|bekoster|bekostede|"
    r"finansierer|finansierede|støtter|støttede|sponsorerer|sponsorerede|donerer|donerede|skænker|skænkede|hæfter for|"
    r"(?:har|havde)(?: (?:hver|begge|også|selv|hidtil|desuden|nu|siden \S+))* (?:båret|stået for|sørget for|klaret|"
    r"lagt|dækket|afholdt|betalt|overtaget|påtaget sig|ydet|givet|leveret|sikret|skaffet|bekostet|finansieret|støttet|"
    r"sponsor(?:er)?et|doneret|skænket))"
)
"""Verbs of who pays, where their object is what something costs."""
_NO_RUNNING = (
    r"(?!(?:står|stod|sørger|sørgede|har stået) for (?:[a-zæøå]+ ){0,2}?"
    r"(?:drift(?:en)?|etablering(?:en)?|ansættelse(?:n|r|rne)?|administration(?:en)?|opstart(?:en)?)\b)"
)
"""Who stands for the running of a thing runs it, and need not pay."""
_MAY = "".join(rf"(?<!{word} )" for word in ("kan", "kunne", "skal", "skulle", "vil", "ville", "må", "bør", "at"))
BORNE = (
    _MAY + r"(?:klares|bæres|varetages|sikres|skænkes|foræres|doneres|sponsoreres|dækkes|betales|afholdes|bekostes|"
    r"finansieres|"
    r"lægges|leveres|gives|ydes|tages|holdes|konteres|hentes|findes|skaffes|(?:er|blev|bliver|er blevet) (?:[a-zæøå]+ "
    r")?"
    r"(?:sikret|skaffet|fundet|givet|bevilget|hentet|betalt|klaret|dækket|båret|skænket|foræret|doneret|"
    r"sponsor(?:er)?et"
    r"|ydet|tildelt|afholdt|finansieret|bekostet|leveret))"
)
FROM = r"(?:af|fra|hos|over|via|gennem|inden ?for|på|ved hjælp af|ud af)"
_OF = r"(?: (?:til|for|af|i|ved|på|hos|bag) (?:driften af )?_<s:SUBJ>)?"
_BODY = "Foundation|Municipality|Region|RegionalPsychiatry|StateBody|FundingPool|Association|Company"
_GIVER = (
    r"(?:[a-zæøå]*sponsor(?:er)?|bidragydere?|(?:tilskuds|bidrags|bevillings)?givere?|donor(?:er)?|tilskudsydere?|"
    r"finansieringskilder?|indtægtskilder?|medfinansieringskilder?|økonomiske? støttere?)"
)
_DEGREE = (
    r"(?:(?:den|de|en|vores|projektets|stedets|foreningens|eneste|største|vigtigste|faste?|årlig|primære?|anden) )*"
)
_OWN_BUDGET = (
    r"(?:(?:eget|egen|egne|almindelige|ordinære|faste|årlige|samlede) )*"
    r"(?:[a-zæøå]*budget(?:ter)?|[a-zæøå]*ramme|kasse|drift|midler|driftsmidler|konto(?:en)?|regnskab|driftskonto)\b"
)

RULES: tuple[Rule, ...] = (
    _paid("cost.bears", rf"<o:PAYER|FundingPool*>~ {_NO_RUNNING}{_BEARS} {_WORDS}{_WHAT}{_OF}", 0.7),
    _paid(
        "cost.contract",
        r"<s:SUBJ> (?:har|fik|indgik|har indgået)(?: en)? (?:fast )?drifts?(?:aftale|overenskomst) "
        r"med _<o:Municipality|Region|RegionalPsychiatry|Unit*>",
        0.65,
    ),
    _paid("cost.share-then", rf"\b{SHARE}(?: af [a-zæøå]+)? {_BEARS} _<o:PAYER|FundingPool*>", 0.75),
    _paid(
        "cost.borne",
        rf"\b{_WHAT}{_OF}(?: [^.;:?!\ue000-\ue0ff]{{1,40}}?)? {BORNE}° {FROM} _<o:FUNDER*>(?!\ue0ff)",
        0.75,
    ),
    _paid(
        "cost.comes-from",
        rf"(?:{SHARE}|{PURSE}|<m:Money>)(?: af)?(?: <s2:SUBJ>G [a-zæøå]+)?(?: [^.;:?!\ue000-\ue0ff]{{1,40}}?)?"
        rf"(?: på <:Money>)? (?:kommer|kom|stammer|stammede|er kommet|hentes|hidrører)(?: [a-zæøå]+){{0,2}}? fra "
        rf"_<o:FUNDER*>",
        0.75,
    ),
    _paid("cost.giver-is", rf"<o:{_BODY}*>~ (?:er|var|har været) {_DEGREE}{_GIVER}\b", 0.75),
    _paid(
        "cost.spends-on",
        r"<o:Municipality|Region|StateBody|Foundation|RegionalPsychiatry>,?~ (?:bruger|brugte|anvender|anvendte|(?:har|"
        r"havde) (?:[\w-]+ )?(?:brugt|anvendt))~ <m:Money>(?: [a-zæøå.]+){0,3} på (?:at drive )?(?:_<s:SUBJ>|(?:den|"
        r"det)"
        r"(?=[.,;]))",
        0.75,
    ),
    _paid(
        "cost.out-of-budget",
        rf"(?:<s:SUBJ>~ )?\b{BORNE}° (?:over|inden ?for|af|via|på|i) _<o:PAYER>G {_OWN_BUDGET}",
        0.75,
    ),
    _paid(
        "cost.which-put-at-hand",
        r"<m:Money>,? som _<o:PAYER|FundingPool> (?:har )?(?:stille[rd]e?|stillet) til rådighed",
        0.75,
    ),
    _paid(
        "cost.whereof-from",
        r"\b(?:hvoraf|heraf) (?:(?:[a-zæøå]+|<:Count>|<:Money>) ){1,4}?(?:stammer|kommer|kom|stammede|hentes) fra "
        r"_<o:FUNDER*>(?:,? (?:og|mens) (?:resten|den anden halvdel|de øvrige|<:Money>)(?: kommer| stammer)? fra "
        r"_<o2:FUNDER>)?",
        0.75,
    ),
    _paid(
        "cost.same-end",
        r"<:PAYER> <:Money> til _<s:SUBJ>,? (?:og|mens) _<o:PAYER> (?:[a-zæøå]+ )?<m:Money> til (?:det |den )?samme|"
        r"<:Money> til _<s2:SUBJ>,? (?:og|mens) _<o2:PAYER> (?:gav |giver |bevilgede )?<m2:Money> til (?:det |den "
        r")?samme",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "cost.grant-given-by",
        r"^(?:et |en |det |den )?(?:[a-zæøå]+ )?[a-zæøå]*(?:tilskud|tilskuddet|støtten?|bevilling(?:en)?|"
        r"donation(?:en)?|"
        r"gaven?)(?: på <m:Money>)?(?: til _<s:SUBJ>)? (?:er|blev|bliver) (?:ydet|givet|bevilget|doneret|skænket|"
        r"betalt) "
        r"af _<o:FUNDER*>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "cost.steps-in",
        r"(?:\btr(?:ådte|æder) _<o:PAYER>|<o2:PAYER> (?:trådte|træder|er trådt)) til med <m:Money>",
        0.75,
    ),
    _paid(
        "cost.withdrew",
        r"\b(?:da|efter at|siden) _<o:PAYER> (?:i <:Period> )?(?:trak sig|trak støtten|holdt op med at støtte|stoppede "
        r"(?:støtten|tilskuddet))\b",
        0.65,
        {"status": "expired"},
    ),
    _paid(
        "cost.fetched",
        r"\b(?:hentet|hentede|henter|skaffet|skaffede|rejst|rejste)(?: (?:hele|i alt|samlet))? <m:Money> (?:hos|fra|"
        r"hjem "
        r"fra) _<o:FUNDER*>",
        0.75,
        {"status": "granted"},
    ),
    _paid(
        "cost.which-fetched",
        r"<m:Money>,? (?:som|der) (?:er|blev|er blevet) (?:hentet|fundet|skaffet|bevilget|doneret|givet|betalt|dækket) "
        r"(?:hos|fra|af|i|via) _<o:FUNDER*>",
        0.75,
        {"status": "granted"},
    ),
    _paid(
        "cost.goes-over",
        rf"\b{EXPENSE}{_OF} (?:går|gik|løber|kører|ligger)(?: [a-zæøå]+)? (?:over|på|i) _<o:PAYER>G {_OWN_BUDGET}",
        0.75,
        {"kind": "operating"},
    ),
    _paid(
        "cost.comes-out-of",
        rf"(?:{EXPENSE}|{PURSE}|(?<!\w)(?:de|det))(?: [a-zæøå]+)? (?:kommer|kom|tages|hentes)(?: [a-zæøå]+)? (?:ud )?"
        r"(?:af|fra) _<o:FundingPool>",
        0.75,
    ),
    _paid(
        "cost.by-help-of",
        r"(?:<s:SUBJ> [^.;:?!\ue000-\ue0ff]{3,60} )?\bved hjælp af _<o:FundingPool>(?:,? (?:som|der) [^.;:?!]{0,30}? "
        r"(?:var|er|"
        r"beløb sig til|udgjorde) <m:Money>)?",
        0.7,
    ),
    _paid(
        "cost.goes-of-pool",
        r"<o:FundingPool> (?:går|gik|er gået|tilfalder|tilfaldt)(?: der)? (?:[a-zæøå]+ )?<m:Money>(?: om året| hvert "
        r"år|"
        r" årligt)? til _<s:SUBJ>",
        0.85,
    ),
    _paid(
        "cost.to-it-in-budget",
        r"\b(?:til|for) _<s:SUBJ> (?:er|blev|bliver) der (?:i|på|over|under) _?(?:kommunens |regionens |årets )?"
        r"<o:FundingPool> (?:afsat|indarbejdet|indlagt|lagt|sat|reserveret|indregnet) (?:i alt |ca\. )?<m:Money>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "cost.users-pay",
        r"\b(?:(?:er|var|bliver) (?:[a-zæøå]+ )?brugerbetalte?\b|(?:brugerne|beboerne|gæsterne) betaler(?: (?:selv|"
        r"hver|"
        r"kun))* (?:en egenbetaling på )?<m:Money>)",
        0.65,
        {"kind": "fee"},
        object=("FundingPool", "Brugerbetaling"),
        subjects="INIT|Facility|Association",
    ),
    _paid(
        "cost.those-in-it-pay",
        r"\b(?:deltagerne|kursisterne|eleverne) betaler(?: (?:selv|hver|kun))* <m:Money>|<m2:Money> fra hver af de "
        r"(?:<:Count> )?(?:deltagere|kursister|elever)\b",
        0.65,
        {"kind": "fee"},
        object=("FundingPool", "Deltagerbetaling"),
        subjects="INIT|Facility|Association",
    ),
    _paid(
        "cost.dues",
        r"\b(?:opkræver|har)(?: [a-zæøå]+)? (?:et )?(?:[a-zæøå]+ )?(?:medlems)?kontingent på <m:Money>",
        0.7,
        {"kind": "fee"},
        object=("FundingPool", "Kontingent"),
        subjects="Association|Facility|Service",
    ),
    _paid(
        "cost.as-part-of",
        r"\bsom (?:led i|en del af) _<o:FundingPool> (?:har|fik|modtog) <:ORG>(?: (?:modtaget|fået|bevilget))? "
        r"<m:Money> "
        r"til _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
)
