"""``runBy`` of an evaluation: who evaluates something."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_run = partial(Rule, "runBy")
_MADE = r"(?:udarbejdet|gennemført|foretaget|lavet|udført|stået for|skrevet|varetaget)"
_STUDY = r"(?:[^\W\d_]*(?:evaluering|undersøgelse|kortlægning|analyse|effektmåling|følgeforskning)(?:en)?)"
_OWN = r"(?:[^\W\d_]*(?:evaluering|effektmåling|følgeforskning|effektundersøgelse|følgestudie))"
"""Studies that are of what the text is about where it does not say of what."""
_NOT_OF = r"(?! (?:af|om|i)\b)"
_DO = "(?:gennemføre|foretage|lave|udarbejde|udføre|aflevere|stå for)"
_DOES = (
    "(?:gennemfører|gennemførte|foretager|foretog|laver|lavede|udarbejder|udarbejdede|udfører|udførte|afleverer|"
    "afleverede|står for|stod for|forestår|varetager)"
)
_IS_MADE = "(?:udarbejdes|udføres|gennemføres|foretages|laves|skrives|varetages|forestås)"
_THINGS = "INIT|Facility|FundingPool"
_FROM = r"(?:(?:[^\W\d_]+ )?(?:forskere|konsulenter|fagfolk|eksperter|en forsker|en konsulent) (?:fra|ved|hos|i) )?"
_SHALL = r"(?: (?:skal|vil|har|kommer til at|er blevet bedt om at))?"
_DEFINITE = r"(?:en|n|et)?"

RULES: tuple[Rule, ...] = (
    _run(
        "evaluation.shows",
        rf"<o:ORG> (?:har|viste?r?|konkluderer|peger|skriver|når) (?:også |nu )?i (?:en|sin|deres|den) "
        rf"(?:[a-zæøå]+e? ){{0,2}}?{_OWN}{_DEFINITE}(?: af _<s:{_THINGS}>)?(?: (?:fra|i|af) <:Period>)?(?: på)?,? "
        rf"(?:vist|konkluderet|peget på|fundet|påvist|dokumenteret|at|frem til)\b",
        0.7,
        subjects=_THINGS,
    ),
    _run(
        "evaluation.passive",
        rf"(?:<s:{_THINGS}>~ )?(?:(?:evalueres|evalueret|følgeforskes)°|(?:følges|fulgt)(?: (?:tæt|løbende|"
        rf"undervejs))?)(?: (?:i|fra|til|frem til|i perioden) <:Period>)? af {_FROM}_<o:ORG>",
        0.7,
        subjects="INIT|Facility",
    ),
    _run(
        "evaluation.active",
        "<o:ORG> (?:evaluerer|evaluerede|har(?: (?:på (?:opdrag|vegne|bestilling) (?:af|fra)|for) "
        "_<:ORG>| i <:Period>| netop| nu)* evalueret|følger og evaluerer|"
        "(?:er|blev) (?:valgt|udpeget|hyret) til at evaluere|skal evaluere|står for evalueringen af) "
        f"_<s:{_THINGS}>",
        0.7,
    ),
    _run(
        "evaluation.task",
        rf"<o:ORG*> (?:fik|får|har fået)(?: til)? opgaven? (?:med )?(?:at|af) [^\W\d_]{{0,10}}evaluere _<s:{_THINGS}>",
        0.75,
    ),
    _run(
        "evaluation.follows",
        rf"<o:ORG>{_SHALL} (?:følger|følge|fulgte|fulgt) (?:[^\W\d_]+ )?_<s:{_THINGS}>"
        rf"(?=[^.;:?!]{{0,40}}(?:undersøg|evaluer|rapport|forskning|måle|dokumenter))",
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
        rf"gennemføre|foretage|udarbejdede|gennemførte) (?:(?:en|den) )?(?:[\w-]+ ){{0,2}}?{_STUDY} (?:af|i) "
        rf"_<s:{_THINGS}>",
        0.75,
    ),
    _run(
        "evaluation.makes",
        rf"<o:ORG>(?: (?:følger|fulgte) [^.;:?!]{{3,40}} og)?{_SHALL} (?:pt\. |nu |netop |også )?(?:{_DOES}|{_DO}|"
        rf"{_MADE}|(?:har )?ansvaret for|(?:vundet|vandt) udbuddet (?:om|af)|hyret til|fået opgaven med) "
        rf"(?:(?:en|den|et|"
        rf"at lave|at gennemføre) )*(?:[\w-]+,? ){{0,3}}?{_OWN}{_DEFINITE}\b{_NOT_OF}",
        0.7,
        subjects=_THINGS,
    ),
    _run(
        "evaluation.made-by",
        rf"\b{_OWN}{_DEFINITE}(?: (?:er|bliver|blev|vil blive))? (?:[^\W\d_]+ )?(?:(?:{_IS_MADE}|{_MADE})(?: af)?|fra|"
        rf"ved) {_FROM}_<o:ORG*>(?: (?:af|om) _<s:{_THINGS}>)?|{_OWN}{_DEFINITE}, "
        rf"(?:som|der) (?:<o2:ORG> (?:har )?(?:netop |selv "
        rf")?(?:{_DOES}|{_MADE}|"
        rf"vundet|vandt)|(?:er |bliver |blev )?(?:{_MADE}|{_IS_MADE})° af _<o3:ORG>)",
        0.7,
        subjects=_THINGS,
    ),
    _run(
        "evaluation.it-is",
        rf"^(?:Denne |Den |En )?(?:\w*(?:{_STUDY}|rapport(?:en)?)(?: (?:er|blev|bliver))?(?: [^.;:?!]{{0,40}})? )?"
        rf"(?:{_MADE}|udarbejdes|udføres|gennemføres|foretages)(?: for <:ORG>)? af _<o:ORG*>",
        0.75,
        subjects=_THINGS,
    ),
)
