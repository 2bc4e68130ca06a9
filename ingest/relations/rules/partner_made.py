"""``partner``: what several have, make or work on together."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import infinitive
from ingest.relations.engine.rule import Rule
from ingest.relations.rules.partner import BETWEEN, DOES, GROUPS, MADE, MAKE
from ingest.relations.rules.run_by import KINDS

_partner = partial(Rule, "partner")
_MAKES = f"(?:{infinitive(MAKE)}|planlægge|køre|undervise|lave|bygge|stå for)"

RULES: tuple[Rule, ...] = (
    _partner(
        "partner.between-made",
        rf"\b{BETWEEN}(?: (?:mellem|ml\.?)) {GROUPS}_<o:PARTNER*> (?:har (?:ført til|gjort|skabt|givet|ændret"
        rf"|udviklet|"
        r"resulteret i|udmøntet sig i|affødt)|førte til|fører til|gav|gjorde|skabte|skal føre til|resulterede i"
        r"|resulterer"
        r" i) _<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.common-kind",
        rf"<o:PARTNER> (?:og|samt) _<o2:PARTNER> (?:er (?:\w+ )?(?:i gang|på vej|klar) med|{DOES}|bygger|bygge"
        rf"|planlægger|"
        rf"har(?: \w+)? {MADE}|har|vil {_MAKES})(?: (?:nu|også|sammen|snart|i dag))* (?:(?:et|en|deres|det|den) )?"
        rf"(?:[a-zæøå]+ )?fælles (?:[a-zæøå]+ )?{KINDS}\b",
        0.75,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.helps-make",
        r"<o:PARTNER*> (?:er|var|har været|bliver|blev)(?: (?:også|alle|begge|desuden))* med til at (?:[a-zæøå]+ og )?"
        rf"{_MAKES}(?: og [a-zæøå]+)*(?: (?:på|i|af|for))? (?:[a-zæøå]+ )?[”\"“»]?<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.of-both",
        r"<s:Project|Service|Education>[”\"»’']? mellem _<o:PARTNER*>(?<! [a-z])",
        0.75,
    ),
    _partner(
        "partner.work-on",
        r"\b(?:samarbejder|samarbejdede|har samarbejdet) <o:PARTNER*> (?:om|i|bag|på) (?:at [a-zæøå]+ "
        r")?(?:[a-zæøå]+ ){0,2}"
        r"[”\"“»'’‘]?<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.have-common",
        r"\b(?:har|havde) _<o:PARTNER*>(?: (?:også|sammen|desuden))? (?:haft|drevet|oprettet|etableret) (?:et|en) "
        r"fælles (?:[^\W\d_]+,? ){1,3}?[”\"“»]?<s:INIT|Facility|Unit>|<o2:PARTNER*> (?:har|havde|driver|drev|oprettede"
        r"|etablerede)(?: (?:også|sammen|desuden))?(?: (?:haft|oprettet|etableret))? (?:et|en) fælles "
        r"(?:[^\W\d_]+,? ){1,3}?[”\"“»]?<s2:INIT|Facility|Unit>",
        0.75,
    ),
)
