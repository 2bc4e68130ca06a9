"""Who shares in costs, who chose to pay, what runs on which money: further rules of ``fundedBy`` and ``poolOf``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.payers import PAID, RECIPIENT, SET_ASIDE

_COSTS = (
    r"(?:udgift(?:en|er|erne)?|omkostning(?:en|er|erne)?|økonomien|finansieringen|regningen|"
    r"lønudgifterne|lønnen|driften)\b"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "pay.decided",
        "fundedBy",
        r"<o:PAYER>~ (?:besluttede|har besluttet|vedtog|har vedtaget|valgte|prioriterede|har prioriteret)~ at "
        r"(?:bevilge|afsætte|give|yde|tildele) _<m:Money>(?: årligt| om året)? til _<s:SUBJ>",
        ("at bevilge", "at afsætte", "at give", "at yde", "at tildele"),
        0.8,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pay.operates-for",
        "fundedBy",
        r"\b(?:driver|drev|gennemfører|kører) _<s:SUBJ>~ (?:for|via|med) _<o:FundingPool>",
        ("driver", "drev", "gennemfører", "kører"),
        0.75,
        implied=False,
    ),
    Rule(
        "pay.operating-agreement",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:har|fik|indgik) (?:en )?(?:drifts?aftale|driftsoverenskomst|partnerskabsaftale) med "
        r"_<o:PAYER>~ på _<m:Money>",
        ("aftale", "overenskomst"),
        0.75,
        {"kind": "operating"},
        subjects=RECIPIENT,
    ),
    Rule("pay.under", "fundedBy", r", under _<o:FundingPool>", (", under",), 0.7, subjects=RECIPIENT),
    Rule(
        "pool.owner-run-by",
        "poolOf",
        r"<s:FundingPool>[^.;?!]{0,100}?, (?:der|som) (?:administreres|forvaltes|udmøntes|udbydes|uddeles) af "
        r"_<o:PUBLIC>",
        ("administreres", "forvaltes", "udmøntes", "udbydes", "uddeles"),
        0.75,
        implied=False,
    ),
    Rule(
        "pay.when",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{PAID}(?: i perioden| i| fra| siden| frem til| indtil)? <:Period>,? (?:af|via|over|fra|"
        r"gennem|med) _<o:FUNDER*>",
        ("finans", "financ", "betal", "dækk", "afhold", "bekost", "lønn"),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.comes-from",
        "fundedBy",
        r"\b(?:bevillingen|pengene|midlerne|støtten|finansieringen|tilskuddet|beløbet|økonomien)(?: (?:til|for|i) "
        r"_<s:SUBJ>)?(?: på <m:Money>)?~ (?:kommer|kom|stammer|hentes|er hentet|er)~ fra _<o:FUNDER*>",
        ("bevillingen", "pengene", "midlerne", "støtten", "finansieringen", "tilskuddet", "beløbet", "økonomien"),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.goes-in",
        "fundedBy",
        r"<o:PAYER*>~ (?:bidrager|bidrog|bidraget|ind|lægger|lagde|skyder|skød)(?: hver| selv| også)? (?:med "
        r")?<m:Money>(?: om året| årligt)?,? (?:til|i) _<s:SUBJ>",
        ("bidrag", "bidrog", " ind med", "lægger", "lagde", "sky", "skød"),
        0.8,
        implied=False,
    ),
    Rule(
        "pay.pool-project",
        "fundedBy",
        r"<s:INIT>~ (?:er|var|blev) (?:et|en) (?:[^\W\d_]+ ){0,2}?satspulje(?:projekt|indsats|initiativ|forsøg)\b",
        ("satspulje",),
        0.85,
        {"kind": "project"},
        implied=False,
        object=("FundingPool", "Satspuljen"),
    ),
    Rule(
        "pay.pool-supports",
        "fundedBy",
        r"<o:FundingPool> (?:finansierer|finansierede|har finansieret|støtter|støttede|betaler|betalte|dækker|bærer) (?:for )?"
        r"_<s:SUBJ>",
        ("finansier", "støtte", "betal", "dækker"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.owner-founded",
        "poolOf",
        r"<o:PUBLIC>~ (?:har oprettet|oprettede|har etableret|etablerede|har lanceret|lancerede) _<s:FundingPool>",
        ("opret", "etabler", "lancer"),
        0.8,
        implied=False,
    ),
    Rule(
        "pool.amount-also",
        "poolAmount",
        r"<s:FundingPool> [^.;:?!\ue00f]{0,90}? og (?:er|var)(?: i alt)? på _<m:Money>",
        ("og er", "og var"),
        0.75,
        implied=False,
    ),
    Rule(
        "pay.and-by",
        "fundedBy",
        rf"(?:<s:SUBJ>~ )?{PAID}\b[^;:]{{0,120}}? (?:og|samt) (?:af|via|fra|over|gennem) _<o:FUNDER*>",
        ("finans", "financ", "betal", "dækk", "afhold", "bekost", "lønn"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.shared",
        "fundedBy",
        rf"\b{_COSTS}(?: (?:til|for|ved|af) _<s:SUBJ>)?~ (?:deles|fordeles|bæres|afholdes)(?: ligeligt)? (?:mellem|"
        r"af) _<o:PAYER*>",
        ("deles", "bæres", "afholdes"),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.share",
        "fundedBy",
        rf"<o:PAYER*>~ (?:deler|deles om|delte|afholder|bærer) (?:alle )?{_COSTS}(?: (?:til|for|ved) _<s:SUBJ>)?",
        ("dele", "delte", "afholder", "bærer"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.chose",
        "fundedBy",
        r"<o:PAYER>~ (?:har valgt at|har besluttet at|valgte at|besluttede at|har sagt ja til at|går ind og) "
        r"(?:støtter?|finansierer?|betaler?(?: for)?|medfinansierer?) _<s:SUBJ>",
        ("at støtte", "at finansiere", "at betale", "at medfinansiere", "går ind og"),
        0.8,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pay.to-there",
        "fundedBy",
        rf"\b(?:til|for) _<s:SUBJ> (?:er|blev|bliver) der {SET_ASIDE}~ <m:Money>~ (?:fra|af|i|via|over) _<o:FUNDER>",
        ("er der", "blev der", "bliver der"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "pay.lives-on",
        "fundedBy",
        r"<s:SUBJ>~ (?:kører|kørte|eksisterer|lever|gennemføres|udføres|drives)° (?:for|på|med|af) _<o:FundingPool>",
        ("kør", "eksisterer", "lever", "gennemføres", "udføres", "drives"),
        0.75,
        subjects=RECIPIENT,
    ),
    Rule(
        "pay.with-from",
        "fundedBy",
        r"^(?:med|takket være|ved hjælp af) (?:[\w-]+ ){0,3}?(?:støtte|midler|tilskud|bevilling|donation|hjælp|"
        r"finansiering)(?:en)?\b(?:~ <m:Money>)?~ fra _<o:FUNDER>…<s:INIT|Facility>",
        ("støtte", "midler", "tilskud", "bevilling", "donation", "hjælp", "finansiering"),
        0.7,
        implied=False,
    ),
    Rule(
        "pay.ordinary",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:er|været|bliver|blev|blevet)(?: (?:i dag|nu))?(?: en)? (?:fast )?del af (?:<:PAYER>G |"
        r"kommunens |regionens |den )?(?:almindelige |ordinære |faste |daglige )drift(?:en)?\b",
        ("drift",),
        0.75,
        {"kind": "operating"},
        subjects=RECIPIENT,
        object=("FundingPool", "Driftsmidler"),
    ),
    Rule(
        "pool.owner-stands",
        "poolOf",
        r"<o:PUBLIC>~ (?:har ansvaret for|står for|har ansvar for|bestyrer) _<s:FundingPool>",
        ("ansvar", "står for", "bestyrer"),
        0.8,
        implied=False,
    ),
)
