"""``partOf``, in whatever order: "under X hører Y", "Y (X)", "Y – en del af X", "det største afsnit på X", "X har
nedsat Y"."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.heads import PARTS
from ingest.relations.engine.rule import Rule
from ingest.values.numbers import FEW_PATTERN

_part = partial(Rule, "partOf")
_SMALL = "Unit|Centre|Facility|Service|RegionalPsychiatry"
_WHOLE = "Centre|Unit|RegionalPsychiatry"
_NOW = (
    r"(?:,? (?:også|nu|i dag|fortsat|stadig|siden|siden da|herefter|derefter|fremover|desuden|tillige|ligeledes|endelig"
    r"|blandt andet|bl\.a\.|alle|alle tre|begge|samlet|formelt|fagligt|ledelsesmæssigt|organisatorisk|administrativt"
    r"|[a-zæøå]+mæssigt|[a-zæøå]+- og [a-zæøå]+mæssigt|[a-zæøå]+ og (?:organisatorisk|[a-zæøå]+mæssigt)"
    r"|(?:i |fra |siden |pr\. |den )<:Period>|(?:fra|ved) (?:nytår|årsskiftet)))*"
)
"""When and in which respect something is a part, at any place in the clause."""
_A_PART = (
    r"(?:(?:en )?(?:(?:fast|integreret|selvstændig|særlig|naturlig|central|mindre|større|lille|stor) )?(?:be"
    r"stand)?del(?: af)?|(?:en )?(?:under|lokal|bi)?(?:afdeling|sektion|gren|filial|enhed|satellit)(?: (?:af|under|i)))"
)
_UNIT = (
    r"[a-zæøå]*(?:afsnit|afdeling|enhed|klinik|team|sektion|kontor|stab|ambulatorium|center|funktion|gruppe|hold|hus"
    r"|botilbud|tilbud|matrikel|satellit|filial)"
)
_ABSORBED = (
    r"(?:indlemmet|indfusioneret|fusioneret ind|integreret|inkorporeret|indlejret|optaget|indgået|inddraget|opslugt"
    r"|flyttet ind|lagt ind|lagt|overført|overgået|sammenlagt|samlet|henlagt|henført|indplaceret|placeret|forankret"
    r"|organiseret|underlagt|tilknyttet|knyttet|rykket ind|overflyttet)"
)
_INTO = r"(?:i|ind i|under|ind under|til|hos|ved)"
_SETS_UP = (
    r"(?:nedsatte|nedsætter|har[^.,;:?!\ue000-\ue0ff]{0,30}? nedsat|dannede|etablerede|oprettede|udpegede"
    r"|har[^.,;:?!\ue000-\ue0ff]{0,30}? (?:dannet|etableret|oprettet))"
)
_ONES = (
    rf"(?:[a-zæøå]*(?:{PARTS}|kredse|lokalforeninger|foreninger|grupper|kontorer|huse|institutioner|tilbud"
    rf"|satellitter))(?:ne|ene|r?ne|tene)?"
)
"""What a whole is made up of, in the plural."""

RULES: tuple[Rule, ...] = (
    _part(
        "part.set-off",
        rf"<s:{_SMALL}|Association|Education>[”\"»’]?(?: [-–]|,| \()(?:(?: ?der| ?som) (?:er|udgør|var)| ?hvilket"
        rf" er)?{_NOW} "
        rf"?(?:{_A_PART}|en af (?:{FEW_PATTERN} )?[a-zæøå]+ under) _<o:ORG>(?! [-–] som)",
        0.75,
    ),
    _part(
        "part.turned",
        r"\b(?:indgår|indgik|udgør|udgjorde|fungerer|fungerede|drives|er|var|blev|bliver|har)"
        rf"{_NOW} _<s:{_SMALL}|Association>{_NOW}(?: været)?(?: som)? {_A_PART}"
        r"(?<! del) _<o:ORG>",
        0.75,
    ),
    _part(
        "part.makes",
        rf"<s:{_SMALL}>(?:, (?:der|som))?{_NOW} (?:udgør|udgjorde)(?:{_NOW} {_A_PART}(?<! del)| sammen med "
        rf"[^.,;:?!]{{3,60}}) _<o:{_WHOLE}|Region|Municipality|Association>",
        0.75,
    ),
    _part(
        "part.together-make",
        rf"<s:{_SMALL}>,? (?:der|som) (?:sammen|i forening|tilsammen) med [^.,;:?!]{{3,60}}? (?:udgør|danner) "
        rf"_<o:{_WHOLE}>|^(?:sammen|i forening|tilsammen) med [^.,;:?!]{{3,60}}? (?:udgør|danner) "
        rf"_<s2:{_SMALL}*>(?: tilsammen| nu| i dag)? _<o2:{_WHOLE}>",
        0.75,
    ),
    _part(
        "part.absorbed",
        rf"<s:{_SMALL}|Forum*>[”\"»’]?(?:, [^.;:?!]{{3,60}}?,)?{_NOW} (?:(?:er|blev|bliver|var){_NOW}(?: blevet)?"
        rf" {_ABSORBED}|"
        rf"(?:indfusioneres|indlemmes|integreres|sammenlægges|underlægges|overføres|henlægges|placeres"
        rf"|organiseres)){_NOW} "
        rf"{_INTO} _<o:{_WHOLE}>",
        0.7,
    ),
    _part(
        "part.absorbed-turned",
        rf"\b(?:er|blev|bliver|var){_NOW} _<s:{_SMALL}|Forum>{_NOW}(?: blevet)? {_ABSORBED} {_INTO} _<o:{_WHOLE}>",
        0.7,
    ),
    _part(
        "part.under-lies",
        rf"\b(?:under|til|hos|inden for) _<o:{_WHOLE}|Region|RegionalPsychiatry|Association>(?: i <:Municipality"
        rf"|Place>)?"
        rf"{_NOW} (?:sorterer|sorterede|hører|hørte|ligger|findes|er (?:placeret|organiseret|forankret|samlet)){_NOW} "
        rf"_<s:{_SMALL}|Forum|Association*>",
        0.75,
    ),
    _part(
        "part.where-under",
        rf"<o:{_WHOLE}|Region|RegionalPsychiatry>, (?:hvorunder|hvortil|som|under hvilken|under hvilket)"
        rf" _<s:{_SMALL}*>{_NOW} (?:(?:hører|sorterer|ligger"
        rf"|er placeret|er organiseret|er)(?: (?:under|ind under|hjemme|til|en del af|knyttet))*)(?=[.,;]|$)",
        0.75,
    ),
    _part(
        "part.under-which",
        rf"<s:{_SMALL}>(?:(?: (?:sammen )?(?:med|og) [^.,;:?!]{{3,40}})?,? (?:der|som))?{_NOW} (?:hører|hørte"
        rf"|sorterer|sorterede)"
        rf"{_NOW} (?:til|hjemme|ind)? ?(?:i|under|hos|ved|til) _<o:{_WHOLE}|Municipality|Region|Association>",
        0.7,
    ),
    _part(
        "part.all-are",
        rf"<s:{_SMALL}|Association*>(?:,? (?:der|som))?{_NOW} (?:er|var){_NOW} {_ONES} (?:af|under|i|ved|hos|på)"
        rf" _<o:{_WHOLE}|Association>",
        0.75,
    ),
    _part(
        "part.to-which-it",
        rf"<s:{_SMALL}> [^.;:?!\ue000-\ue0ff]{{0,60}}?(?:til|i|under|hos|med) _<o:{_WHOLE}>, som (?:det|den|de"
        rf"|[a-zæøå]+(?:et|en|erne)){_NOW} "
        rf"(?:er|blev|har været|var){_NOW} {_A_PART}",
        0.75,
    ),
    _part("part.in-bracket", r"<s:Unit>[”\"»’]? \(_?<o:Centre|RegionalPsychiatry>\)", 0.8),
    _part(
        "part.most",
        rf"\b(?:er|var) (?:_<s:Unit|Centre|Facility>{_NOW} )?(?:(?:det|den) (?:[a-zæøå]+(?:ste|neste)|eneste|ene)(?:"
        rf" (?:af|ud af) "
        rf"(?:de )?(?:<:Count>|{FEW_PATTERN})(?: [a-zæøå]+){{0,2}}| {_UNIT})?|[ée][tn] af (?:de )?(?:<:Count> "
        rf"|{FEW_PATTERN} )?"
        rf"(?:[a-zæøå]+ )?{_ONES}) (?:på|under|ved|hos|i) _<o:Centre|RegionalPsychiatry|Unit>",
        0.75,
        subjects="Unit|Centre|Facility",
    ),
    _part(
        "part.among",
        rf"\bblandt (?:de )?(?:[a-zæøå]+ )?(?:(?:<o:Association|Region|RegionalPsychiatry|Centre|Unit>G (?:[a-zæøå]+"
        rf" ){{0,2}}?{_ONES})"
        rf"|{_ONES} (?:på|under|ved|hos|i|af) _<o2:Centre|RegionalPsychiatry|Unit|Association>),? (?:er|var|findes"
        rf"|hører|nævnes"
        rf"|skiller|udmærker){_NOW} _<s:{_SMALL}|Association*>",
        0.75,
    ),
    _part(
        "part.is-among",
        rf"<s:Unit|Centre|Facility|Association>{_NOW} (?:er|var|hører){_NOW} (?:[ée][tn] (?:af|blandt)|blandt|til)"
        rf" (?:de )?(?:<:Count> "
        rf"|{FEW_PATTERN} |[a-zæøå]+ )?<o:Association|Centre|RegionalPsychiatry|Unit>G (?:[a-zæøå]+ ){{0,2}}?{_ONES}",
        0.75,
    ),
    _part(
        "part.but-unit",
        rf", men (?:derimod )?(?:blot |alene )?(?:(?:en|et) (?:[a-zæøå]+"
        rf" ){{0,2}}?{_UNIT} "
        rf"(?:under|i|af|på|hos|ved)|{_A_PART}(?<! del)|(?:hører )?(?:til |ind )?under) _<o:ORG>",
        0.75,
        subjects="Unit|Centre|Facility|Service",
    ),
    _part(
        "part.youth-of",
        r"<s:Association|Unit|Centre|Facility>(?:,| [-–]| \(| er| er i dag) ?_<o:Association|Centre|Unit>G"
        r" (?:[a-zæøå]+ )?(?:[a-zæøå]*(?:ungdoms(?:"
        r"organisation|afdeling|forening|gren)|lokalforening|lokalafdeling|kreds|afdeling|landsdelsafdeling"
        r"|underafdeling"
        r"|datterforening|søsterafdeling|afsnit|sektion|enhed|satellit))\b(?=[ .,;)]|$)",
        0.75,
    ),
    _part(
        "part.sets-up",
        rf"<o:Forum>{_NOW} {_SETS_UP}(?: (?:i|den) <:Period>)?(?: af sin midte)? _<s:Forum*>|\b(?:har|nedsatte)"
        rf" <o2:Forum>(?: (?:i|den) "
        r"<:Period>| også| af sin midte| nu| desuden)*(?: nedsat)? _<s2:Forum>",
        0.7,
    ),
    _part(
        "part.split-in",
        rf"<o:Facility|Unit|Centre>{_NOW} (?:er|var|blev) (?:op)?delt (?:op )?i (?:(?:<:Count>|{FEW_PATTERN})"
        rf" [a-zæøå-]+[,:]? )?"
        r"(?:nemlig |hhv\. |henholdsvis )?_<s:Facility|Unit>(?: med (?:<:Count>|[a-zæøå]+)(?: [a-zæøå]+)?|"
        r" \([^()]{1,40}\))?,? (?:og|samt) "
        r"_<s2:Facility|Unit>",
        0.8,
    ),
)
