"""Who shares in the costs, who chose to pay, and what runs on which money: further rules of ``fundedBy`` and ``poolOf``."""

from __future__ import annotations

from ingest.relations.payers import PAID, RECIPIENT, SET_ASIDE
from ingest.relations.rule import Rule

_COSTS = r"(?:udgift(?:en|er|erne)?|omkostning(?:en|er|erne)?|økonomien|finansieringen|regningen|lønudgifterne|lønnen|driften)\b"

RULES: tuple[Rule, ...] = (
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
        rf"\b{_COSTS}(?: (?:til|for|ved|af) _<s:SUBJ>)?~ (?:deles|fordeles|bæres|afholdes)(?: ligeligt)? (?:mellem|af) _<o:PAYER*>",
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
        r"<o:PAYER>~ (?:har valgt at|har besluttet at|valgte at|besluttede at|har sagt ja til at|går ind og) (?:støtter?|finansierer?|betaler?(?: for)?|medfinansierer?) _<s:SUBJ>",
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
        rf"^(?:med|takket være|ved hjælp af) (?:[\w-]+ ){{0,3}}?(?:støtte|midler|tilskud|bevilling|donation|hjælp|finansiering)(?:en)?\b(?:~ <m:Money>)?~ fra _<o:FUNDER>…<s:INIT|Facility>",
        ("støtte", "midler", "tilskud", "bevilling", "donation", "hjælp", "finansiering"),
        0.7,
        implied=False,
    ),
    Rule(
        "pay.ordinary",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:er|været|bliver|blev|blevet)(?: (?:i dag|nu))?(?: en)? (?:fast )?del af (?:<:PAYER>G |kommunens |regionens |den )?(?:almindelige |ordinære |faste |daglige )drift(?:en)?\b",
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
