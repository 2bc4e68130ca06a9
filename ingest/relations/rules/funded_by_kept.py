"""``fundedBy``, told of what keeps a thing alive, who made it possible, who shares the costs and who came to help."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import GIVING, participle, verbs
from ingest.relations.engine.rule import Rule

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")
_PURSE = "FundingPool|Foundation|StateBody|Municipality|Region"
"""Who keeps a thing alive with money: an association may do so with its work."""
_ALIVE = r"(?:oppe|oven vande|kørende|i gang|i live|åbent?|flydende|på fode)"
_GAVE = f"(?:{participle(GIVING + verbs('lægge overføre'))}|fundet)"
_AND = (
    r"(?: (?:også|ligeledes|desuden|tillige|nu|alene|primært|hovedsageligt|i dag|siden|endvidere|derudover|allerede))*"
)
_SHARE = (
    r"(?:[\w-]+(?: af)? ){0,2}?(?:\w*udgift(?:en|er|erne)?|omkostning(?:en|er|erne)?|regning(?:en)?|løn(?:nen|ninger"
    r"|ningerne)?"
    r"|husleje(?:n)?|drift(?:en)?|beløb(?:et)?|pris(?:en)?)\b"
)
_REST = (
    r"(?:resten|restbeløbet|den anden halvdel|den sidste (?:del|fjerdedel|tredjedel)|det øvrige|det resterende|de "
    r"øvrige udgifter|"
    r"(?:de )?(?:øvrige|resterende|sidste) [\w-]+(?: procent)?)"
)
_IT = r"(?:det|den|dem|stedet|huset|projektet|tilbuddet|ordningen|caféen|klubben|driften|indsatsen|<:RECIPIENT>)"

RULES: tuple[Rule, ...] = (
    _paid(
        "keep.kept",
        rf"(?:<s:SUBJ>~ )?\b(?:holdt|holdes) (?:[a-zæøå]+ )?{_ALIVE} (?:af|ved hjælp af|for|med|via|gennem) "
        rf"(?:(?:penge|midler"
        rf"|støtte|tilskud|bevillinger|bidrag|en bevilling) (?:fra|af) )?_<o:{_PURSE}*>",
        0.8,
    ),
    _paid(
        "pay.it-is",
        rf"\b(?:det (?:er|var|blev)|(?:er|var|blev) det)(?: [a-zæøå]+){{0,2}}? <o:FUNDER*>(?: i <:Place"
        rf"|Municipality>)?(?:,? "
        rf"og ikke [^.,;:]{{3,40}})?,? (?:(?:der|som)(?: (?:i |fra )?<:Period>{_AND}|{_AND})(?: med <m:Money>)? "
        rf"(?:(?:betaler"
        rf"|betalte|finansierer|finansierede|støtter|støttede|dækker|dækkede|lægger|bidrager|muliggjorde|muliggør"
        rf"|bekoster|"
        rf"bekostede|har (?:bevilget|givet|betalt|fundet|lagt|muliggjort|støttet))\b(?:~ <m2:Money>)?|holder "
        rf"{_IT}[^.;:]{{0,20}} "
        rf"{_ALIVE}|(?:gør|gjorde|har gjort) (?:det muligt|{_IT} mulig))|(?:som )?(?:pengene|midlerne|bevillingen|"
        rf"finansieringen|støtten|beløbet) (?:kommer|kom|stammer|er) fra)",
        0.75,
    ),
    _paid(
        "keep.possible",
        r"<o:FUNDER*>(?:, (?:der|som))?(?: med <m:Money>)? (?:muliggjorde|muliggør|har muliggjort) _<s:RECIPIENT>"
        r"|<o2:FUNDER*>"
        r"(?:, (?:der|som))?(?: med <m2:Money>)? (?:gjorde|har gjort) _<s2:RECIPIENT> mulig",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "keep.promised-share",
        rf"(?:\bhar <o:PAYER*>{_AND}|<o2:PAYER*> (?:har|havde){_AND}) (?:lovet|givet (?:håndslag|tilsagn|løfte) "
        rf"(?:på|om)|"
        rf"forpligtet sig til),? at (?:betale|dække|bære|afholde|finansiere|tage) {_SHARE}",
        0.75,
        {"status": "expected"},
    ),
    _paid(
        "keep.and-from",
        r"\b(?:støtte\w*|midler\w*|tilskud\w*|penge\w*|bevilling\w*|finansiere[st]|betales|betalt) (?:fra|af) "
        r"_<:FUNDER>, (?:der|"
        r"som) [^.;:?!]{3,100}?,? (?:og|samt) (?:fra|af) _<o:FUNDER*>",
        0.8,
    ),
    _paid("keep.rest-by", rf"\b{_REST} (?:(?:betales|dækkes|finansieres|afholdes|bæres) )?af _<o:PAYER*>", 0.75),
    _paid(
        "keep.each",
        r"<o:PAYER*>~ (?:skød|skyder|lagde|lægger|gav|giver|spyttede|bidrog|betalte|betaler|skudt|lagt|givet|betalt) "
        r"(?:med )?hver"
        r"(?:især)?(?: med)? (?:<m:Money>|(?:en|et|to|tre) (?:\w+ )?(?:million\w*|mio\.?|halvdel|del|tredjedel"
        r"|fjerdedel))",
        0.75,
    ),
    _paid(
        "keep.also-later",
        rf"^(?:senere|siden|sidenhen|desuden|derudover|hertil|efterfølgende|(?:i|fra) <:Period>)(?: hen)? (?:har|er"
        rf"|gav|bidrog|kom"
        rf"|trådte){_AND} <o:FUNDER*>{_AND}(?: (?:med|til))?(?: (?:bidraget(?! med (?:viden|frivillig|lokale))"
        rf"|støttet|trådt til|"
        rf"kommet til|givet (?:penge|støtte|tilskud|en bevilling)|doneret|skudt penge i|med penge))(?: med (?:penge"
        rf"|tilskud|støtte"
        rf"|midler))?",
        0.7,
    ),
    _paid(
        "keep.sum-comes",
        r"^(?:(?:det|de|den)(?: [a-zæøå]+)? )?<m:Money>(?: (?:til|af) [^.,;:\ue000-\ue0ff]{3,30})? (?:kommer|kom|er "
        r"kommet|stammer"
        r"|stammede|er hentet|blev hentet|er skaffet) (?:ind )?(?:fra|hos|af|i) _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "keep.to-that-end",
        rf"^til (?:formålet|det|dette|projektet|arbejdet|driften|opgaven|opstarten|ordningen|indsatsen|tilbuddet) "
        rf"(?:har|havde) "
        rf"_<o:FUNDER*>{_AND} {_GAVE}(?: (?:i alt|yderligere|et tilskud på|en bevilling på))* <m:Money>",
        0.8,
        {"status": "granted"},
    ),
    _paid(
        "keep.on-budget",
        rf"(?:<s:SUBJ>~ )?\b(?:gik over på|overgik til|kom på|er kommet på|fik|er på|har)(?: [a-zæøå]+){{0,2}} "
        rf"(?:<:FundingPool>|"
        rf"driftstilskud|driftsbevilling|driftsaftale|driftsstøtte)(?: (?:fra|hos|af|med)) _<o:{_PURSE}>"
        rf"|(?:<s2:SUBJ>~ )?\b(?:kom|"
        rf"er kommet|optaget|fik (?:fast )?plads|er) på _<o2:PAYER>G (?:[a-zæøå]+ )?(?:drifts)?budget(?:tet)?\b",
        0.75,
        {"kind": "operating"},
    ),
    _paid(
        "keep.which-it-got",
        r"\b(?:for|af) (?:de )?(?:midler|penge|tilskud|bevillinger),? (?:som )?(?:projektet |foreningen |stedet "
        r")?[”\"“»]?_?"
        r"<s:RECIPIENT>[”\"“«]?(?: har)? (?:fik|fået|modtog|modtaget) (?:af|fra) _<o:FUNDER*>",
        0.8,
    ),
    _paid(
        "keep.hence",
        r"<o:FundingPool>[^.:?!]{0,90}; ?(?:og )?(?:her|der)fra (?:stammer|kommer|kom|er|stammede)(?: de| også)* "
        r"<m:Money>,? (?:som|der)"
        r" <s:RECIPIENT>",
        0.75,
    ),
    _paid(
        "keep.fell-away",
        r"\b(?:støtten|tilskuddet|bevillingen|pengene|midlerne) fra _<o:FUNDER*> (?:faldt (?:bort|væk)|bortfaldt"
        r"|forsvandt|falder "
        r"(?:bort|væk)|bortfalder|blev trukket|hørte op|ophørte|løb ud|udløb|slap op|blev sparet væk|blev stoppet)\b",
        0.8,
        {"status": "expired"},
    ),
)
