"""``fundedBy``, told on a page of grants, which names once out of whose purse they come: "X får 2 mio. kr. til Y"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import POOL_HERE, Rule, signs
from ingest.relations.rules.funded_by import SEVERAL

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
