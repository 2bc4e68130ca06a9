"""``runBy`` of an evaluation: who evaluates something."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_run = partial(Rule, "runBy")
_MADE = r"(?:udarbejdet|gennemført|foretaget|lavet|udført|stået for|skrevet)"
_STUDY = r"(?:[^\W\d_]*(?:evaluering|undersøgelse|kortlægning|analyse|effektmåling|følgeforskning)(?:en)?)"

RULES: tuple[Rule, ...] = (
    _run(
        "evaluation.passive",
        "(?:<s:INIT|Facility|FundingPool>~ )?(?:evalueres|evalueret)° af _<o:ORG>",
        0.7,
        subjects="INIT|Facility",
    ),
    _run(
        "evaluation.active",
        "<o:ORG> (?:evaluerer|evaluerede|har evalueret|følger og evaluerer|"
        "(?:er|blev) (?:valgt|udpeget|hyret) til at evaluere|skal evaluere|står for evalueringen af) "
        "_<s:INIT|Facility|FundingPool>",
        0.7,
    ),
    _run(
        "evaluation.of",
        r"\w*evaluering(?:en|srapporten)? (?:af|om) [”\"“»]?_<s:INIT|Facility|FundingPool>[”\"“«]?~ (?:udføres|"
        r"gennemføres|foretages|udarbejdes|udført|gennemført|foretaget|udarbejdet)° af _<o:ORG>",
        0.75,
    ),
    _run(
        "evaluation.has-made",
        rf"<o:ORG>(?: har| skal| vil)?(?: for <:ORG>)? (?:{_MADE}|udarbejder|gennemfører|foretager|udarbejde|"
        rf"gennemføre|foretage|udarbejdede|gennemførte) (?:(?:en|den) )?(?:[\w-]+ ){{0,2}}?{_STUDY} (?:af|i) _<s:INIT|"
        rf"Facility|FundingPool>",
        0.75,
    ),
    _run(
        "evaluation.it-is",
        rf"^(?:Denne |Den |En )?(?:\w*(?:{_STUDY}|rapport(?:en)?)(?: (?:er|blev|bliver))?(?: [^.;:?!]{{0,40}})? )?"
        rf"(?:{_MADE}|udarbejdes|udføres|gennemføres|foretages)(?: for <:ORG>)? af _<o:ORG>",
        0.75,
        subjects="INIT|Facility|FundingPool",
    ),
)
