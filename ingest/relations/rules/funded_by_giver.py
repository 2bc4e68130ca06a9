"""``fundedBy``, told of who gives: "X støtter Y", "X har afsat 2 mio. kr. til Y"."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import GIVING, finite, participle, verbs
from ingest.relations.engine.rule import SIGNS, Rule
from ingest.relations.rules.funded_by import ELSEWHERE

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
_YES = {"status": "granted"}
_GRANT = GIVING + verbs("udmønte")
_GIVEN = f"(?:{participle(_GRANT)}|øremærket|prioriteret|reserveret|sikret|overført)"
_GIVE = f"(?:{finite(_GRANT)}|fordelte)"
_BETWEEN = (
    r"(?: (?:(?:frem til|indtil|fra|siden|til og med) <:Period>|hver|begge|tilsammen|også|selv|desuden|nu|netop|"
    r"allerede|tidligere|igen|siden \S+|(?:i|på|over|med|via"
    r"|for) "
    r"<:Period|FundingPool>|(?:i|på|over|for) [a-zæøå]+(?:en|et|år)?)){0,2}"
)
_GIVES = rf"(?:{_GIVE}|(?:har|havde){_BETWEEN} {_GIVEN})"
_SUM = (
    r"(?:(?:i alt|samlet|yderligere|årligt|hvert år|godt|knap|cirka|ca\.|et|en) ){0,3}"
    r"(?:(?:[\w-]+ )?[\w-]*(?:tilskud|støtte|bevilling|donation) på (?:i alt |ca\. )?)?<m:Money>"
)
"""A sum, or a grant of it ("et årligt tilskud på ...")."""
_PAY = verbs("betale dække bekoste sponsere sponsorere finansiere medfinansiere delfinansiere")
_PAYS = f"(?:{finite(_PAY)}|lønner|(?:har|havde)(?: (?:hver|begge|tilsammen|også|selv)){{0,2}} (?:{participle(_PAY)}))"
_ADDS = (
    "(?:kommer med|kom med|går ind med|gik ind med|finder|fandt|(?:har|havde) (?:fundet|støttet(?: med)?)|støtter med|"
    "støttede med|lægger|lagde|spæder|spædede|skyder|skød|indskyder|bidrager|bidrog|(?:har|havde)(?: (?:hver|begge|"
    "tilsammen|også|selv)){0,2} (?:lagt|spædet|skudt|bidraget|indskudt)|har lovet at (?:lægge|give|betale|yde))"
)
_SUPPORTS = (
    r"\b(?:støtter|støttede|finansierer|finansierede|medfinansierer|sponserer|betaler for|betalte for|(?:har|havde)(?: "
    r"(?:også|selv|desuden|hidtil|i mange år|<:Period>|siden <:Period>)){0,2} (?:støttet|(?:med)?finansieret|betalt "
    r"for))"
)
_NO_PLAN = (
    r"(?![^.;:?!]{0,40}\b\w*(?:plan(?:en)?|forslag(?:et)?|udspil(?:let)?|idé(?:en)?|ønsket?|beslutning(?:en)?)"
    r"(?: om| for|,|$))"
)
"""What is backed with words and not with money."""
_SET_ASIDE = r"(?:afsat|sat|bevilget|bevilliget|tildelt|prioriteret|reserveret|øremærket)"
_WILL = (
    r"(?:vil|forventer at|regner med at|har planer om at|planlægger at) (?:give|bevilge|yde|donere|betale|bidrage med|"
    r"lægge|støtte med|afsætte)"
)
_RUNNING = r"(?:driften|drift|etableringen|opstarten|åbningen|videreførelsen|udviklingen)"
_DOING = r"(?:at [a-zæøå]+(?: og [a-zæøå]+)?|[a-zæøå]+ af) "
_COSTS = (
    r"(?:\w*udgift(?:en|er|erne)?|omkostning(?:en|er|erne)?|økonomien|finansieringen|regningen|lønudgifterne|lønnen|"
    r"driften)\b"
)

_FAVOURS = (
    r"(?:tilgode(?:ser|så)|betænk(?:er|te)|begunstige(?:r|de)|(?:har|havde) (?:[\w-]+ )?(?:tilgodeset|betænkt"
    r"|begunstiget)|"
    r"støtte[rd]e?|har (?:[\w-]+ )?støttet|hjælper|hjalp|bakke[rd]e? op om)"
)

_IN_KIND = (
    rf"(?! (?:[a-zæøå]+ ){{0,2}}(?:{SIGNS['Count']} )?(?:[a-zæøå]+ ){{0,2}}{SIGNS['Role']})"
    rf"(?! (?:[a-zæøå]+ ){{0,2}}(?:{SIGNS['Count']} )?(?:[a-zæøå]+ ){{0,3}}(?:frivillig|medarbejder|ansat|timer|hænder)"
    r"[a-zæøå]*\b)"
    r"(?! (?:også |bl\.a\. |både )?[^\W\d_]*(?:lokale|frivillig|personale|medarbejd|viden|undervis|erfaring|faglig|"
    r"sparring|rådgivning|timer|ressource|hjælp|ideer|indhold))"
)
"""What shows that someone gives no money."""

RULES: tuple[Rule, ...] = (
    _paid("fund.gave", f"<o:PAYER*>(?!~ <:FundingPool>,? (?:som|der) )~ {_GIVES}… til _<s:SUBJ>", 0.85, _YES),
    _paid("fund.pays-to", rf"<o:PAYER*>~ (?:{_PAYS}|{_ADDS})~ <m:Money>… (?:til|i) (?:{_RUNNING} af )?_<s:SUBJ>", 0.8),
    _paid(
        "fund.to-this",
        r"<o:FundingPool>(?: [-–] \d+)?~ <m:Money>~ til (?:denne|dette|disse|selve|formålet|prioriteringen|"
        r"indsatsen)\b",
        0.7,
        {"status": "granted"},
        subjects="INIT|Facility",
    ),
    _paid(
        "fund.gave-whom",
        rf"(?:<o:PAYER*>~ {_GIVES}|\b(?:{_GIVE}|har) _<o2:PAYER>(?:{_BETWEEN} {_GIVEN})?){_BETWEEN} _<s:SUBJ> {_SUM}",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.took-over",
        r"<o:PAYER>~ (?:overtaget|overtager|overtog|overtage) (?:hele )?(?:udgift|finansiering|betaling"
        r"|drifts?udgift)\w*(?: (?:til|af|for)(?: driften af)? _<s:SUBJ>)?",
        0.7,
    ),
    _paid(
        "fund.own-gift",
        r"<o:PAYER>G (?:[\w-]+ ){0,2}?(?:[\w-]*tilskud|økonomiske støtte|støtte(?=[^.;]{0,60}(?:<:Money>|\b(?:ophør"
        r"|udløb|"
        r"stoppe|forlæng|videreføres|fortsætter))))(?:et|en)?(?: på <m:Money>)? til(?: driften af)? _<s:SUBJ>",
        0.8,
    ),
    _paid(
        "fund.own-grant",
        r"<o:PAYER|FundingPool>G (?:[\w-]+ ){0,2}?(?:[\w-]*bevilling|donation|gave"
        r"|legat)(?:en)?(?: på <m:Money>)? til(?: driften af)? _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "fund.stopped",
        r"<o:PAYER*>(?: (?:har|har nu|vil))? (?:trækker|trak|trukket|fjerner|fjernede|fjernet|stopper|stoppede"
        r"|stoppet|opsiger|opsagde|opsagt|trække|fjerne|stoppe) (?:sit |sin |det |den |et |en )?(?:[\w-]+"
        r" )?\w*(?:tilskud"
        r"|bevilling|støtte|bidrag)(?:det|en|et)?(?: på <m:Money>(?: om året| årligt)?)?(?: til "
        r"_<s:SUBJ>)?(?![^.;]{0,80} tilbage\b)",
        0.75,
        {"status": "expired"},
    ),
    _paid("fund.pool-pays-to", f"<o:FundingPool>~ (?:{_PAYS}|{_ADDS}|{_GIVES})~ <m:Money>… til _<s:SUBJ>", 0.8),
    _paid(
        "fund.over-pool",
        r"\b(?:har|blev|er),? (?:der )?(?:over|via|fra|gennem|af|med) _<o:FundingPool>~ (?:udbetalt|bevilget|givet"
        r"|tildelt|ydet)~ <m:Money>",
        0.7,
        {"status": "granted"},
    ),
    _paid("fund.which-pays", rf"<m:Money>,? (?:som|hvoraf|hvor) _<o:FUNDER> (?:{_PAYS}|{_ADDS}|{_GIVES})\b", 0.75),
    _paid("fund.pays-for", rf"\b{_PAYS} _<o:FUNDER>~ for _<s:SUBJ>|<o2:FUNDER>~ {_PAYS}~ for _<s2:SUBJ>", 0.75),
    _paid(
        "fund.gave-amount",
        rf"<o:PAYER>(?!, som [^\W\d_]{{3,}}(?:en|et) ),?~ {_GIVES} ~<m:Money>(?![^.;]{{0,30}} (?:fra|via|af) "
        rf"(?:(?:sine?|sit|deres|egne?) )*<:FundingPool>){ELSEWHERE}",
        0.65,
        {"status": "granted"},
    ),
    _paid(
        "fund.pays-amount",
        f"<o:PAYER*>,?~ (?:(?:der|som|også|selv|hver) ){{0,2}}(?:{_PAYS}|{_ADDS})~ <m:Money>(?![^.;]{{0,30}} (?:fra|"
        f"via|af) <:FundingPool>){ELSEWHERE}",
        0.65,
    ),
    _paid(
        "pay.pool-paid",
        f"<o:FundingPool>,? (?:(?:der|som|også|selv) ){{0,2}}(?:{_PAYS}|{_ADDS})~ <m:Money>{ELSEWHERE}",
        0.75,
    ),
    _paid("fund.paid-perfect", r"\b(?:har|havde) <o:PAYER>~ (?:betalt|finansieret|støttet)\b", 0.65),
    _paid(
        "fund.supports",
        f"<o:PAYER|FundingPool>(?:, som|, der)? ~{_SUPPORTS}{_NO_PLAN}(?:~ )?_<s:SUBJ>",
        0.8,
    ),
    _paid(
        "fund.pays",
        rf"<o:PAYER>~,? (?:at (?:de|den) )?(?:(?:der|som|også|selv|alene|i dag|nu) ){{0,2}}(?:{_PAYS}\b(?! sig\b|"
        rf" for\b| (?:hele |alle |også )*(?:<:Municipality>|<:Region>|<:Place>|(?:[a-zæøå]+kommuner|området|byen)\b))|"
        rf"afholder (?:alle |selv |de |den )*(?:\w*udgift|\w*omkostning|løn|husleje|drift)|(?:bidrager|bidrog|"
        rf"bidraget)~ (?:med\b{_IN_KIND}|økonomisk\b))(?:~ <m:Money>)?",
        0.6,
    ),
    _paid(
        "fund.each-gives",
        r"\b(?:giver|gav|yder|ydede|bidrager|bidrog|betaler|betalte|støtter|støttede|bevilger|bevilgede|donerer|"
        r"donerede)\b"
        r"[^.;:?!\n]{0,60}?<:Money>[^.;:?!]{0,30}? til _<s:RECIPIENT>,? (?:og|mens) <o:FUNDER>"
        r"(?: (?:giver|gav|yder|ydede|bidrager|bidrog|betaler|betalte|støtter|støttede|bevilger|bevilgede))?(?: med)?"
        r" <m:Money>",
        0.75,
    ),
    _paid("fund.pays-list", r"(?:betaler|betalte|bidrager|bidrog|bidraget)\b.*(?:,|og) <o:PAYER>~ ?<m:Money>", 0.6),
    _paid(
        "pay.inverted",
        r"\b(?:betaler|betalte|dækker|dækkede|giver|gav|yder|ydede|lægger|lagde|finansierer|finansierede|bidrager|"
        r"bidrog) (?:også |desuden |i dag |alene )?<o:PAYER> (?:med |de |selv |godt |knap |cirka )?<m:Money>",
        0.7,
    ),
    _paid(
        "fund.will-give",
        rf"<o:Foundation|Municipality|Region|StateBody*>~ {_WILL}~ <m:Money>… til _<s:SUBJ>",
        0.75,
        {"status": "expected"},
    ),
    _paid(
        "fund.will-give-whom",
        rf"<o:Foundation|Municipality|Region|StateBody*>~ {_WILL} _<s:SUBJ> {_SUM}",
        0.75,
        {"status": "expected"},
    ),
    _paid("pay.promised", "<o:PAYER>~ har~ lovet~ <m:Money>", 0.75, {"status": "expected"}),
    _paid(
        "pay.aside-so",
        rf"\b(?:har|er|blev) (?:der |<:ORG> ){{0,2}}(?:med|i|på|over|ved|fra) _<o:FundingPool>~ {_SET_ASIDE}~ "
        rf"<m:Money>(?: årligt| om året)?,? (?:til|så|for at|til at)~ _<s:SUBJ>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "pay.own-share",
        r"<o:PAYER>G (?:egen andel|andel|eget bidrag|bidrag|egenfinansiering|medfinansiering|tilskud|bevilling|støtte)"
        r"(?: \w+){0,3}? (?:er|var|udgør|udgjorde|lyder på|på)(?: på)? _<m:Money>",
        0.75,
    ),
    _paid(
        "give.relative",
        r"_<s:RECIPIENT>[”\"“»’]?,? (?:som|der) _<o:FUNDER*>(?: også| nu| har| selv)? (?:støtter|støttet|støttede|"
        r"finansierer|finansieret|finansierede|betaler|sponserer)\b",
        0.85,
    ),
    _paid(
        "give.to-running",
        rf"<o:PAYER>(?: <:PAYER>)?~ (?:bidrager|støtter|finansierer|medfinansierer|yder|giver|betaler|"
        rf"dækker)\b[^.;:?!]{{0,90}}? {_RUNNING} af _<s:RECIPIENT>",
        0.8,
        {"kind": "operating"},
    ),
    _paid(
        "pay.decided",
        "<o:PAYER>~ (?:har )?(?:besluttede|besluttet|vedtog|vedtaget|valgte|valgt|prioriterede|prioriteret|(?:sagt"
        "|sagde|siger) ja til)~ at (?:(?:bevilge|afsætte|give|yde|tildele|betale|lægge|donere|skænke|udbetale) "
        "_<m:Money>(?: årligt| om året)? til|støtte"
        "|(?:med)?finansiere|betale(?: for)?) _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "pay.shared",
        rf"\b{_COSTS}(?: (?:til|for|ved|af) _<s:SUBJ>)?~ (?:deles|deltes|delt|fordeles|fordelt|bæres|båret|afholdes"
        rf"|afholdt)(?: ligeligt)? (?:mellem|"
        rf"af) _<o:PAYER*>",
        0.8,
    ),
    _paid(
        "pay.share",
        f"<o:PAYER*>~ (?:deler|deles om|delte|afholder|bærer|(?:er|går|står)(?: også)? sammen om) (?:alle )?{_COSTS}"
        f"(?: (?:til|for|ved|af) _<s:SUBJ>)?",
        0.75,
    ),
    _paid(
        "fund.aside-there",
        rf"<o:FundingPool>~,? (?:er|blev|bliver|var) der (?:\w+ )?{_SET_ASIDE}~(?: ?<m:Money>~)? til~ ?[”\"“»’]?_"
        rf"<s:RECIPIENT>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "pay.said-yes",
        r"<o:PAYER*>[^.;:?!\ue000-\ue0ff]{0,30}?(?:[^.;:?!]{0,60}? )?(?:sagt|sagde|siger|nikket|nikkede) ja til "
        r"(?:(?:at (?:give|støtte med|bidrage med|lægge)|yderligere|endnu|nye|en bevilling på|et tilskud på) "
        r")*<m:Money>",
        0.75,
        {"status": "granted"},
    ),
    _paid("give.favours", rf"<o:PAYER|FundingPool*>~ {_FAVOURS} _<s:SUBJ>~ med <m:Money>", 0.85, {"status": "granted"}),
    _paid(
        "give.at-hand",
        r"<o:PAYER|FundingPool*>~ (?:stille[rd]e?|(?:har|havde) (?:[\w-]+ )?stillet)~ <m:Money>~ til rådighed"
        r"(?: for _<s:SUBJ>)?",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "give.sent",
        r"<o:PAYER|FundingPool*>~ (?:sendte|sender|overførte|overfører|overrakte|overrækker|(?:har"
        r"|havde) (?:[\w-]+ )?(?:sendt|overført|overrakt))~ "
        r"<m:Money>~ til _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "give.sum-first",
        rf"<m:Money>~ (?:{_GIVE}|har) _<o:PAYER>(?:~ (?:{_GIVEN}|sat af|fundet))?~ til (?:{_DOING})?_<s:SUBJ>",
        0.8,
        _YES,
    ),
    _paid(
        "give.set-off-in",
        rf"<:PAYER>~ (?:sat|sætter|satte)~ (?:med|i|på|over|via) "
        rf"(?:<:Period> )?_<o:FundingPool>~ <m:Money>~ af til (?:{_DOING})?_<s:SUBJ>",
        0.8,
        _YES,
    ),
    _paid(
        "give.set-off",
        rf"<o:PAYER>(?![^.;:?!]{{0,50}} (?:med|i|på|via) <:FundingPool>)~ (?:sat|sætter|satte)~ "
        rf"<m:Money>~ af til (?:{_DOING})?_<s:SUBJ>",
        0.8,
        _YES,
    ),
    _paid("give.from-to", r"^\W*[Ff]ra _<o:Foundation> til _<s:RECIPIENT>(?!G)", 0.7, _YES),
)
