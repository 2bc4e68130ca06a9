"""Money that is told of by what it keeps going, and by whom it is shared: further rules of ``fundedBy``."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.payers import RECIPIENT

_RUNNING = r"(?:driften|drift|etableringen|opstarten|åbningen|videreførelsen|udviklingen)"
_PART = r"(?:(?:en|den) (?:stor |største |væsentlig )?del af |størstedelen af |halvdelen af |resten af |hele )?"

RULES: tuple[Rule, ...] = (
    Rule(
        "give.aside-for",
        "fundedBy",
        rf"\b(?:i|med|fra|på|over) _<o:FundingPool>,? (?:er|blev|bliver) der (?:også )?(?:afsat|bevilget|prioriteret) "
        rf"(?:midler|penge|støtte|finansiering) til~ ?[”\"“»’]?_<s:{RECIPIENT}>",
        ("der afsat", "der bevilget", "der prioriteret", "der også"),
        0.85,
        {"status": "granted"},
        implied=False,
    ),
    Rule(
        "give.relative",
        "fundedBy",
        rf"_<s:{RECIPIENT}>[”\"“»’]?,? (?:som|der) _<o:FUNDER*>(?: også| nu| har| selv)? "
        r"(?:støtter|støttet|støttede|finansierer|finansieret|finansierede|betaler|sponserer)\b",
        (" som ", " der "),
        0.85,
        implied=False,
    ),
    Rule(
        "give.to-running",
        "fundedBy",
        rf"<o:PAYER>(?: <:PAYER>)?~ (?:bidrager|støtter|finansierer|medfinansierer|yder|giver|betaler|dækker)\b"
        rf"[^.;:?!]{{0,90}}? {_RUNNING} af _<s:{RECIPIENT}>",
        ("drift", "etableringen", "opstarten", "åbningen", "videreførelsen", "udviklingen"),
        0.8,
        {"kind": "operating"},
        implied=False,
    ),
    Rule(
        "give.inverted",
        "fundedBy",
        rf"\b(?:finansierer|medfinansierer|betaler|dækker|støtter) <o:PAYER>(?: også| desuden| endvidere)? {_PART}"
        rf"(?:driften|udgifterne|tilbuddet|projektet|indsatsen|lønnen|huslejen|centeret|centret)\b"
        rf"(?: (?:af|til|ved) _<s:{RECIPIENT}>)?",
        ("finansierer", "betaler", "dækker", "støtter"),
        0.7,
        subjects=RECIPIENT,
    ),
    Rule(
        "give.shared-by",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:sam|med)?finansieres(?: ligeligt| \d+/\d+| i fællesskab)? (?:af|mellem) _<o:Forum>"
        r"(?:,? (?:og|samt) _<o2:PAYER*>)?",
        ("finansieres",),
        0.8,
        subjects=RECIPIENT,
    ),
    Rule(
        "give.shared-with",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:sam|med)?finansieres(?: ligeligt| \d+/\d+| i fællesskab)? mellem _<o:PAYER*>",
        ("finansieres",),
        0.8,
        subjects=RECIPIENT,
    ),
)
