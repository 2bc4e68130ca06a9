"""``targetGroup``, told beside something else: a sentence makes, pays or aims at what is for people, in whatever
words."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import POSSESSIVE, Rule, signs
from ingest.relations.rules.target_served import WHO

_beside = partial(Rule, "targetGroup", subjects="INIT|Facility|Unit")
_NAMED = signs("ORG|INIT|Forum|FundingPool")[1:-1]
_BETWEEN = rf"[^.;:?!(){_NAMED}{POSSESSIVE}]"
"""A stretch of a clause in which no other body or undertaking is named."""
OFFER = (
    r"(?:[a-zæøåé-]*(?:tilbud|indsats(?:er)?|støtte|hjælp|pladser?|plads|boliger?|bolig|lejligheder|senge|værelser|hold"
    r"|grupper?|kurser|kursus|forløb|app|undervisning|samtaler?|rådgivning|behandling|træning|yoga|terapi|cafe|café"
    r"|aktiviteter?|aktivitet|ture|klub|netværk|fællesskab(?:er)?|ophold|vejledning|workshops?|uddannelse(?:r)?"
    r"|mødested|rum|sted|værested(?:er)?|herberg|botilbud|frirum|program(?:mer)?|ordning(?:er)?|projekt(?:er)?|hjem|hus|skole"
    r"|højskole|linje|telefon|spisning|overnatning|tjeneste|metoder?|modell?(?:er)?|guide|materiale|arrangementer"
    r"|arbejde|boform|alternativ|redskab(?:er)?|funktion|team|afdeling|afsnit|enhed|center|fristed|struktur|omsorg"
    r"|beskæftigelse|job|muligheder|rammer|sommerlejr|ferie|festival|kaffestue|platform)(?:dene|det|en|et|ne|erne"
    r"|ene)?)"
)
"""What there is for people, by the last part of its word."""
_TO = r"(?:til|for|målrettet(?: (?:til|mod))?|rettet mod|henvendt til|blandt|tiltænkt|med plads til)"
_OF = (
    r"(?:[a-zæøå]*(?:rådgivning|undervisning|behandling|uddannelse|træning|vejledning|udredning|opsporing|aflastning"
    r"|støtte|inddragelse|ansættelse|rehabilitering|oplæring|mentorstøtte|integration) af)"
)
"""What is done to people, before who they are."""
_ALSO = (
    r"(?:(?:også|især|primært|særligt|specielt|først og fremmest|kun|udelukkende|alene|hovedsageligt|alle|både|de"
    r"|bl\.a\."
    r"|blandt andet|blandt andre|fx) )*"
)
_MAKE = (
    r"(?:udvikle[ts]?|udvikles|opret(?:te|tes|tet)|etablere[ts]?|skabe[ts]?|skabt|starte[ts]?|åbne[ts]?|tilbyde[s]?"
    r"|give[s]?|yde[s]?"
    r"|lave[ts]?|igangsæt(?:te|tes)|igangsat|gennemføre[ts]?|afprøve[ts]?|bygge[ts]?|indrette[ts]?|drive[s]?|udbyde[s]?"
    r"|arrangere[ts]?|afholde[ts]?|styrke[ts]?|udvide[ts]?|forbedre[ts]?)"
)
_CARE = (
    r"(?:hjælpe|støtte|samle|nå(?: ud til)?|rådgive|vejlede|undervise|uddanne|behandle|opsøge|invitere|modtage|tage"
    r" imod"
    r"|tage sig af|følge|besøge|aflaste|styrke|træne|guide|ledsage|møde|rumme|give|tilbyde|sikre|ruste|bringe|få"
    r"|understøtte|motivere|fastholde|inddrage|inkludere|aktivere)"
)
_MONEY = (
    r"(?:støtten|midlerne|pengene|donationen|bevillingen|beløbet|tilskuddet|millionerne|en (?:ny )?bevilling|penge|en "
    r"donation|projekt(?:et)?|forløb(?:et)?|indsats(?:en)?|ordning(?:en)?|initiativ(?:et)?|tilbud(?:det)?|kurset"
    r"|program(?:met)?|modellen|metoden|appen|uddannelsen|huset|stedet)"
)

RULES: tuple[Rule, ...] = (
    _beside(
        "beside.offer",
        rf"^(?:[^\W\d_]+ |- )?(?:<s:INIT|Facility|SocialEnterprise>)[”\"»’)]?{_BETWEEN}{{1,150}}? (?:{OFFER} {_TO}"
        rf"|{_OF}) "
        rf"{_ALSO}{WHO}",
        0.65,
    ),
    _beside(
        "beside.made",
        rf"\b(?:at|skal|vil|kan|kunne|blev|bliver|er|til) (?:[a-zæøå]+ )?{_MAKE} {_BETWEEN}{{0,70}}?(?:{OFFER}"
        rf" {_TO}|{_OF}) "
        rf"{_ALSO}{WHO}",
        0.65,
    ),
    _beside(
        "beside.meant",
        rf"(?:\b{_MONEY}(?: (?:fra|af) _?<:ORG>)?|<s:INIT>[”\"»’]?)(?:,? (?:der|som))? (?:{_BETWEEN}{{0,60}}"
        rf" )??(?:skal|skulle|vil|til at|formål at"
        rf"|for at|henblik på at|mål at) (?:[a-zæøå]+ )?(?:[a-zæøå]+e og )?{_CARE} {_ALSO}{WHO}",
        0.65,
    ),
    _beside(
        "beside.so-that",
        rf"(?:<s:INIT|Facility>[”\"»’]?{_BETWEEN}{{1,100}}? )?\b(?:for|skal|skulle|vil|til|formål|henblik på|med"
        rf" til|mål|ønsker) "
        rf"(?:<:ORG> |kommunen |byrådet |regionen |vi )?(?:at )?(?:[a-zæøå]+ ){{0,3}}?(?:sikre|understøtte|bidrage"
        rf" til|medvirke til|hjælpe til|arbejde for|opnå)"
        rf"(?:,? at) (?:flere )?{_ALSO}{WHO}",
        0.65,
    ),
)
