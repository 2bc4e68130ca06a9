"""``fundedBy``, told of who asks: "X har søgt Y om 2 mio. kr.", "ansøgningen til Y om støtte til X"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_SUM = r"om (?:i alt |ca\. |op til |yderligere )?<:Money>"
"""Who is asked for money without a sum has promised nothing that a reader could look for."""

_paid = partial(Rule, "fundedBy", subjects="RECIPIENT")

RULES: tuple[Rule, ...] = (
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
        r"\b(?:an)?søg(?:t|te|er)(?: <:ORG>(?= <:FUNDER>))?°(?: _<o:FUNDER>)?(?: om)? ~<m:Money>~"
        r"(?: (?:hos|fra|i) _<o2:FUNDER>~)? til _<s:SUBJ>",
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
        "fund.requested-here",
        r"\b(?:vi|der|man|kommunen|regionen|foreningen|<:Municipality|Region>)(?: har| er| blev| havde)(?: også| "
        r"desuden| netop| nu)? (?:an)?søgt _<o:FUNDER> om\b",
        0.7,
        {"status": "requested"},
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
)
