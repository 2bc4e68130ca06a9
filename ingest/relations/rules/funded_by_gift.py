"""``fundedBy``, told of who gets or asks, and of the gift: "Y har fået 2 mio. kr. fra X", "med støtte fra X", "Y har
søgt X om 2 mio. kr."; last what a page of grants tells, which names once out of whose purse they come."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import POOL_HERE, Rule, signs
from ingest.relations.rules.funded_by import ELSEWHERE, SEVERAL

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
_OTHERS_NOT = "".join(rf"(?<!\b{who} )" for who in ("ansøgere", "foreninger", "projekter", "kommuner", "regioner"))
"""Those who got money, before the verb, where they are others than what the part is about."""
_NO_PLEAS = r"(?! (?:\S+ ){0,2}ansøgninger)"
"""Where applications are what came in, nobody was paid."""
_GOT = (
    r"(?:(?:har|havde)(?: (?!ikke|aldrig)[\w/.\ue000-\ue0fe]+){0,4} (?:fået|modtaget)|modtog|fik|modtager|får|opnåede|"
    r"har opnået|er bevilget|er blevet bevilget|blev bevilget|er tildelt|er blevet tildelt|blev tildelt|har nu fået|"
    r"fik bevilget|fik tilkendt|blev tilkendt|er tilkendt|har fået bevilget|har fået tildelt|har siden \W+ modtaget)"
)
_NO_OTHER = (
    r"(?! (?:er|blev|har|kan|kunne|gennemf|driv|drev|start|afprøv|udvikl|opret|etabl|udbyd|tilbyd|åbn|kør)[a-zæøå]* "
    r"[^.;:?!]{0,70}<:INIT|Facility>)"
)
"""Where the sentence goes on with what the money was used for ("Med støtte fra Y driver Z X"), that is what it pays."""
_MONEY_NOUN = (
    r"(?:\w*støtten?|\w*midler\w*|\w*tilskud\w*|\w*bevilling\w*|\w*finansiering\w*|donation\w*|penge\w*|beløbet|gaven?|"
    r"økonomien?|tilsagn)"
)
_NO_VERB = r"(?<!at )(?<!skal )(?<!kan )(?<!vil )(?<!må )(?<!bør )"
"""What may not stand before "støtte" where it is a noun ("skal støtte borgere, som kommer fra ...")."""
_NO_CLAUSE = r"(?!(?: (?!fra |via |gennem )[\w-]+){0,5},? (?:som|der|hvor)\b)"
"""Nor may a clause begin between it and "fra"."""
_TIME = r"(?: (?:i alt|om året|årligt|pr\. år|hvert år|over \w+ år|i \w+ år|i år|de (?:første )?\w+ år)){0,2}"

_GOTTEN = (
    r"\b(?:fået(?: bevilget| tildelt| tilsagn om| tilkendt)?|modtaget|opnået|fik(?: bevilget| tildelt)?|får|modtager"
    r"|modtog|(?:er|blev|bliver)(?: blevet)? (?:bevilget|tildelt|tilkendt))"
)
_NOUN = r"(?:(?:økonomisk )?støtte|tilskud|midler|penge|(?:en )?bevilling|(?:en )?donation)"
_FOR_IT = "<s:INIT|Facility|Unit|Centre|SocialEnterprise>"
_TO_DO = (
    r"(?:(?:at [a-zæøå]+(?: og [a-zæøå]+)?|(?:[a-zæøå]+ og )?(?:drift|[a-zæøå]+(?:t|en|else|elsen|ing|ingen|ion"
    r"|ionen)) af) )?(?:(?:projekt|forsøg|initiativ)(?:et)? )?"
)
"""What money is to do with the thing that it is for ("til at starte X", "til etablering af X")."""
_NOT_PASSED_ON = rf"(?!(?:(?: på| om)?~<:Money>~)? til {_TO_DO}[”\"“»]?_<:INIT|Facility>)"
"""Where money that someone got is for something named after it, that is what it pays."""
_SUM = r"om (?:i alt |ca\. |op til |yderligere )?<:Money>"
"""Who is asked for money without a sum has promised nothing that a reader could look for."""
_here = partial(Rule, "fundedBy", object=POOL_HERE)
_GETS = (
    r"(?:får|fik|modtager|modtog|har (?:\w+ )?(?:fået|modtaget)|tildeles|bevilges|er (?:blevet )?(?:bevilget|tildelt))"
)
_GOES = r"(?:går|gik|gives|bevilges|tilfalder|tildeles|er (?:bevilget|givet|tildelt|gået))"
_NO_OTHER_GIVER = rf"(?![^.;,]{{0,60}}\b(?:fra|af|via) (?:{signs('FUNDER')}|(?-i:[A-ZÆØÅ])))"
_GRANTED = {"status": "granted"}
_NO_OTHER_THING = rf"(?! (?:til|for) (?:[a-zæøå]+ ){{0,2}}{signs('INIT')})"
"""What must not follow the sum where it goes to what the part is about: another thing by name."""

RULES: tuple[Rule, ...] = (
    _paid(
        "got.by-for",
        rf"{_GOTTEN}(?: <:ORG>)?~ (?:{_NOUN} på )?<m:Money>~ (?:af|fra) _<o:FUNDER*>~ til {_TO_DO}[”\"“»]?_{_FOR_IT}",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.received",
        f"<s:SUBJ>~ {_GOT}~ ?(?:støtte|tilskud|midler|penge|(?:en )?bevilling|en donation) "
        f"(?![^.;:?!]{{0,40}} i _<:FundingPool> (?:af|fra))~(?:af|fra) _<o:FUNDER*>"
        f"{_NOT_PASSED_ON}",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "fund.received-inverted",
        r"\b(?:fik|får|modtog|modtager|har) _<s:SUBJ>(?: (?:fået|modtaget))?~ ?(?:støtte|tilskud|midler|penge|(?:en )?"
        rf"bevilling|en donation|<m:Money>) (?!til (?:fra|af|hos) )~(?:af|fra) _<o:FUNDER*>{_NOT_PASSED_ON}",
        0.8,
        {"status": "granted"},
    ),
    _paid("fund.out-of-pool", r"<m:Money>~ til _<s:SUBJ>~ (?:fra|af|via|over|på) _<o:FundingPool>", 0.85),
    _paid(
        "fund.received-sum",
        f"<s:SUBJ> {_GOT} <m:Money> (?:af|fra) _<o:FUNDER>{_NOT_PASSED_ON}",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "fund.received-for",
        f"{_GOT}… (?:fra|af) _<o:FUNDER>(?: på| om)?~<m:Money>~ til _<s:INIT|Facility>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.pool-gave",
        r"\b(?:med|på|via|gennem|fra|i) _<o:FundingPool> (?:fik|får|har|modtog|modtager) _<s:SUBJ>(?: (?:fået|modtaget|"
        r"bevilget|tildelt))?(?: (?:i alt|yderligere|et|en|årligt?|samlet|\w*tilskud|\w*støtte|bevilling|beløb|"
        r"på|lidt|mere|end|godt|knap|over|cirka|omkring|ekstra)){0,4} <m:Money>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.income",
        r"(?:<s:SUBJ>~ )?\bindtægt(?:er|erne)?~ (?:fra|af) _<o:FundingPool|Municipality|Region|StateBody|Foundation*>",
        0.75,
    ),
    _paid(
        "fund.received-to",
        f"{_GOT}~ <m:Money>~ til _<s:INIT|Facility>(?: i <:Place|Municipality>)?~ (?:fra|af) _<o:FUNDER>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.and-by",
        r"(?:<s:SUBJ>~ )?(?:betalt|finansieret|støttet|doneret|bekostet) af _<:FUNDER> med <:Money>(?:,| og| samt)+ "
        r"(?:af )?_<o:FUNDER> med <m:Money>",
        0.75,
    ),
    _paid(
        "fund.received-pool",
        f"(?:<s:SUBJ>~ )?{_OTHERS_NOT}{_GOT}{_NO_PLEAS}~ (?:<m:Money>~ )?(?:i )?_<o:FundingPool>{_NOT_PASSED_ON}",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "fund.money-noun-from",
        rf"\b{_NO_VERB}{_MONEY_NOUN}{_NO_CLAUSE}(?: (?:til|for|i) _<s:SUBJ>)?(?:(?: på|,)? <m:Money>,?)?(?: (?:til"
        r"|for) _<s2:SUBJ>)?(?: (?:er|var|kommer|kom|stammer)(?: \w+){0,2})? ~(?:fra|via|gennem) "
        rf"_<o:FUNDER*>{_NOT_PASSED_ON}{_NO_OTHER}",
        0.7,
    ),
    _paid(
        "fund.amount-in-pool",
        "(?<!af de )<m:Money>~ (?:i|fra|af|via|gennem) _<o:FundingPool>(?! til (?:[a-zæøå]+ )?<:RECIPIENT>)",
        0.7,
    ),
    _paid(
        "paid.sum-from",
        rf"<m:Money>(?: hjem)?{_TIME}(?: (?:i|som) [^\W\d_]+)?{_TIME} (?:fra|af) _<o:FUNDER*>{ELSEWHERE}",
        0.7,
    ),
    _paid(
        "grant.with-grant",
        r"\b(?:med|takket være) (?:(?:en|et) (?:[\w-]+ ){0,2}?)?(?:bevilling|tilskud|donation|støtte|penge"
        r"|midler)(?:en)?~"
        r"(?: <m:Money>~)? ?fra _<o:FUNDER*> (?:vil|kan|kunne|skal|har|får|fik|er|var|kommer|bliver|blev|starter"
        r"|åbner) "
        r"_<s:INIT|Facility|Association>",
        0.75,
        {"status": "granted"},
    ),
    _paid(
        "paid.gift-from",
        r"\b(?:fået|fik|modtaget|modtog|får|modtager) (?:et|en) (?:[^\W\d_]+ ){0,2}(?:beløb|\w*tilskud|støtte|"
        r"donation|"
        r"bevilling|gave|legat|sum) (?:fra|af) _<o:FUNDER*>(?! til _<:INIT|Facility>)",
        0.7,
        {"status": "granted"},
        subjects="INIT|Facility|Association",
    ),
    _paid(
        "got.passive",
        r"\b(?:tildel(?:tes|es)|bevilge(?:des|s)|tilkend(?:tes|es)|ydedes|skænkedes|tilflød"
        r"|tilfaldt|tilgår|tilgik|tilflyder) _<s:SUBJ>~ ?<m:Money>~ (?:af|fra) _<o:FUNDER>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "got.with-it",
        r"\b(?:med|takket være|ved hjælp af|(?<!. )af|(?<!stedet )for)(?: [\w-]+){0,3}? <m:Money> fra _<o:FUNDER>"
        r"(?: i [\w-]+)? (?!kunne|ville|skulle)(?:[^\W\d_]+(?:ede|te)|fik|har|er|"
        r"blev|kom|byggede|kan) _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "got.aside-in",
        r"\bder (?:i|fra|hos|af|på|over) _<o:FUNDER> (?:prioriteres|afsættes|bevilges|gives|ydes|tildeles|reserveres"
        r"|udbetales|(?:er|blev) (?:afsat|prioriteret|"
        r"bevilget|reserveret))~ <m:Money>~ til _<s:SUBJ>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "got.paid-over",
        r"(?:<s:SUBJ>~ )?\b(?:betalt|betales|lønnet|lønnes|finansieret|finansieres|dækket|dækkes|lever|levede|drives"
        r"|drevet|støttet)~ (?:af|over|via|på|med|for|gennem) "
        r"(?:en|et|de|den) (?:[\w-]+ )?\w*(?:pulje|bevilling|tilskud|støtte|midler|konto|donation)\w* (?:i|fra|hos"
        r"|af|under|ved) _<o:FUNDER>",
        0.8,
    ),
    _paid(
        "got.from-first",
        r"\b(?:fra|af|hos) _<o:FUNDER*> (?:får|fik|har|modtog|modtager) _<s:SUBJ>(?: [\w-]+)?(?: (?:fået"
        r"|modtaget))? <m:Money>",
        0.85,
        {"status": "granted"},
    ),
    _paid(
        "fund.requested",
        r"(?:<s:SUBJ> |^(?:\w+: )?|\b(?:foreningen|projektet|stedet|vi) )(?:(?:har|havde) (?:også )?(?:an)?søgt "
        r"(?:om |hos )?_<o:FUNDER>|(?:an)?søg(?:er|te) (?:også |nu )?_<o2:FUNDER>) "
        rf"{_SUM}",
        0.7,
        {"status": "requested"},
    ),
    _paid(
        "fund.requested-for",
        r"\b(?:an)?søg(?:t|te|er)(?: <:ORG>(?= <:FUNDER>))?°(?: (?:<:ORG>G )?_<o:FUNDER>)?(?: om)? ~<m:Money>~"
        r"(?: (?:hos|fra|i) _<o2:FUNDER>~)? til (?:at [a-zæøå]+ )?_<s:SUBJ>",
        0.8,
        {"status": "requested"},
    ),
    _paid(
        "fund.requested-means",
        r"\b(?:an)?søg(?:t|te|er)(?: (?:også|nu|desuden|netop))? (?:<:ORG>G )?_<o:FUNDER> om (?:økonomisk )?"
        r"(?:\w*midler|\w*støtte|tilskud|penge|en bevilling|medfinansiering|et bidrag)[^.;:?!\ue000-\ue0ff]{0,40}? til"
        r" (?:at [a-zæøå]+ )?_<s:INIT|Facility>",
        0.8,
        {"status": "requested"},
    ),
    _paid(
        "fund.applied-to",
        r"(?:<s:SUBJ>~ )?\b(?:ind)?send(?:t|er|te) (?:en )?ansøgning\w*~ til _<o:FUNDER>",
        0.7,
        {"status": "requested"},
    ),
    _paid(
        "fund.is-asked",
        r"<o:FUNDER> (?:er|var|blev|bliver) (?:(?:også|desuden|samtidig|i år) )?(?:ansøgt|søgt) om\b"
        r"(?:[^.;:?!]{0,60}? til [”\"“»]?_<s:INIT|Facility>)?",
        0.7,
        {"status": "requested"},
    ),
    _paid(
        "fund.requested-here",
        r"(?:<s:RECIPIENT>(?=[^.;:?!]{3,90} om (?:[a-zæøå]+ ){0,2}(?:penge|støtte|\w*midler|\w*tilskud|<:Money>))|"
        r"\b(?:vi|der|man|kommunen|regionen|foreningen)|<:Municipality|Region|RegionalPsychiatry>)"
        r"(?: har| er| blev| havde)(?: også| desuden| netop| nu)? (?:an)?søgt (?:<:ORG>G )?_<o:FUNDER> om\b",
        0.7,
        {"status": "requested"},
    ),
    _paid(
        "ask.sum-there",
        r"\b(?:vi|der|man|kommunen|regionen|foreningen|<:Municipality|Region>) (?:har|er|blev|bliver)(?: også| desuden"
        r"| netop| nu)? (?:an)?søgt om (?:i alt |ca\. |yderligere )?<m:Money> (?:hos|i|fra|ved) _<o:FUNDER>",
        0.7,
        {"status": "requested"},
    ),
    _paid(
        "ask.and-got",
        r"\b(?:an)?søgte(?: <:ORG>| vi| man)?(?: i <:Period>)? _<o:FUNDER>(?: om (?:økonomisk )?(?:støtte|midler"
        r"|tilskud|penge|en bevilling))? og (?:fik|modtog|har (?:siden |nu )?(?:fået|modtaget))(?: bevilget| tildelt"
        r"| tilsagn om| bevilling på)? (?:i alt |ca\. )?<m:Money>",
        0.75,
        {"status": "granted", "kind": "project"},
        subjects="INIT|Facility",
    ),
    _paid(
        "ask.sum",
        r"<s:SUBJ>(?:,? (?:der|som))?~ (?:an)?søg(?:er|te|t)(?: [\w-]+)?(?: om)? (?:<m:Money> (?:fra|hos|i|af"
        rf"|via) _<o:FUNDER>|_<o2:FUNDER> {_SUM})",
        0.8,
        {"status": "requested"},
    ),
    _paid(
        "ask.bids",
        r"<s:SUBJ>(?:,? (?:der|som))?~ (?:bad|beder|har (?:[\w-]+ )?bedt|anmode[rd]e?"
        r"|har (?:[\w-]+ )?anmodet) _<o:FUNDER> om\b",
        0.75,
        {"status": "requested"},
    ),
    _paid(
        "ask.nominal",
        r"\b(?:ansøgning|anmodning)(?:en|er|erne)?(?: (?:på|om) <m:Money>)? til _<o:FUNDER>[^.;:?!]{0,45}? (?:til"
        r"|for|om|af|fra) _<s:SUBJ>",
        0.75,
        {"status": "requested"},
    ),
    _here(
        "grant.here-got",
        rf"\b(?:får|fik|modtager|modtog|har fået|har modtaget|bevilget|tildelt|(?<!yder et )(?<!årligt )tilskud\w*|"
        rf"bevilling\w*|støtten|beløbet)~ <m:Money>{_NO_OTHER_GIVER}{_NO_OTHER_THING}"
        rf"(?![^.;]{{0,40}} {SEVERAL})",
        0.8,
        {**_GRANTED, "kind": "project"},
        subjects="INIT|Facility",
    ),
    _here("grant.here-for", f"{_GETS}~ <m:Money>{_NO_OTHER_GIVER}… (?:til|på|for) _<s:INIT|Facility>", 0.75, _GRANTED),
    _here(
        "grant.here-gets",
        f"<s:Association|Facility|SocialEnterprise|INIT>(?: i <:Place|Municipality>)?,? (?:som |der )?(?:{_GETS}|"
        rf"(?:er|blev|bliver) (?:blevet )?(?:imødekommet|betænkt|tilgodeset) med)(?: [\w-]+){{0,3}}? <m:Money>"
        rf"{_NO_OTHER_GIVER}{_NO_OTHER_THING}",
        0.75,
        _GRANTED,
    ),
    _here(
        "grant.here-supported",
        "<s:INIT|Facility|Association>… (?:støttes|blev støttet|er støttet|tilgodeses)~ (?:med )?~<m:Money>",
        0.75,
        _GRANTED,
    ),
    _here("grant.here-goes", f"<m:Money>~ {_GOES}~ (?:til )?_<s:Project|Service|Facility>", 0.75, _GRANTED),
)
