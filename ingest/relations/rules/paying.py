"""Who pays, told by whole classes of verbs and nouns: whatever is paid, and whatever the gift is called, it is for what
the text is about."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_RECIPIENT = "INIT|Facility|Association|SocialEnterprise|Proposal|Unit"
_ACTIVE = (
    r"(?:(?:har |havde )?(?:(?:med|del)?finansiere[rt]|(?:med|del)?finansierede|dækker|dækkede|dækket|bekoster|bekostede|bekostet|sponsorere[rt]"
    r"|sponsorerede|sponsere[rt]|sponserede|betaler|betalte|betalt|lønner|lønnede|lønnet))"
)
_GIVES = (
    r"(?:giver|gav|skænker|skænkede|donerer|donerede|spæder|spædede|skyder|skød|lægger|lagde|stiller|yder|ydede|bidrager|bidrog"
    r"|tilfører|tilførte|bevilger|bevilgede|bevilliger|bevilligede|køber|købte)"
)
_GIVEN = r"(?:givet|skænket|doneret|spædet|skudt|lagt|ydet|bidraget|tilført|bevilget|bevilliget|tildelt|afsat|reserveret|sikret)"
_GIFT = (
    r"(?:støtten?|\w+støtten|tilskud(?:det)?|\w+tilskud(?:det)?|bevilling(?:en)?|donation(?:en)?|gaven?|legat(?:et)?|midler(?:ne)?|\w+midler(?:ne)?"
    r"|pengene|beløbet)"
)
_TIME = r"(?: (?:i alt|om året|årligt|pr\. år|hvert år|over \w+ år|i \w+ år|i år|de (?:første )?\w+ år)){0,2}"
_ELSEWHERE = r"(?![^.;]{0,60} til (?:[^\W\d_]+ ){0,3}[”\"“]?<:INIT|Facility|Association>)"
"""Where the money goes to something named after it, it is that which it pays for."""

RULES: tuple[Rule, ...] = (
    Rule(
        "paid.active",
        "fundedBy",
        rf"<o:PAYER*>,? (?:(?:der|som|også|desuden|selv|alene|i dag|nu) ){{0,2}}{_ACTIVE} (?!sig\b|for\b|<:Money>)"
        r"(?:[^\W\d_]+[ ,.]){1,4}",
        ("finansier", "dækk", "bekost", "sponsor", "sponser", "betal", "lønn"),
        0.7,
        subjects=_RECIPIENT,
    ),
    Rule(
        "paid.gives",
        "fundedBy",
        rf"<o:PAYER>,? (?:(?:der|som|også|desuden|selv) ){{0,2}}(?:{_GIVES}|(?:har|havde)(?: siden \S+)? {_GIVEN}|har lovet at (?:lægge|give|betale|yde))"
        rf"(?: (?:os|dem|projektet|foreningen|selv|ham|desuden|også|nemlig|hertil)){{0,2}} (?:[^\W\d_]+ ){{0,3}}?<m:Money>{_ELSEWHERE}",
        (
            "giv",
            "gav",
            "skænk",
            "doner",
            "spæd",
            "skyde",
            "skød",
            "skudt",
            "læg",
            "lagt",
            "yd",
            "bidra",
            "bidro",
            "tilfør",
            "bevil",
            "tildelt",
            "afsat",
            "reserveret",
            "betale",
        ),
        0.7,
        subjects=_RECIPIENT,
    ),
    Rule(
        "paid.sum-from",
        "fundedBy",
        rf"<m:Money>{_TIME}(?: (?:i|som) [^\W\d_]+)?{_TIME} (?:fra|af|hos) _<o:FUNDER*>{_ELSEWHERE}",
        ("fra", "af", "hos"),
        0.7,
        subjects=_RECIPIENT,
    ),
    Rule(
        "paid.gift-from",
        "fundedBy",
        rf"\b{_GIFT}(?: på <m:Money>)?(?: (?:kommer|kom|stammer|er|var))? fra _<o:FUNDER*>(?: på <m2:Money>)?",
        ("støtte", "hjælp", "tilskud", "bevilling", "donation", "gave", "legat", "midler", "penge", "beløb", "bidrag"),
        0.7,
        subjects=_RECIPIENT,
    ),
    Rule(
        "paid.lives-on",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?\b(?:lever|levede|levet|eksisterer|eksisteret|kører|kørt|drives|drevet|hviler|hvilet)(?: [^\W\d_]+){0,2}? (?:af|på|for) "
        r"(?:<m:Money>(?: [^\W\d_]+){0,3} (?:fra|af) )?_<o:FundingPool>",
        ("lever", "levet", "levede", "eksister", "kør", "driv", "drev", "hvil"),
        0.75,
        subjects=_RECIPIENT,
    ),
)
