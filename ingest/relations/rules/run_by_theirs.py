"""``runBy``: several who have joined to do a thing, whose its running has been, and whose it is said to be."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule
from ingest.relations.rules.run_by import DOES, KINDS

_run = partial(Rule, "runBy")

RULES: tuple[Rule, ...] = (
    _run(
        "run.joined-to",
        rf"<o:ORG*>~ (?:er|var) gået sammen om at (?:{DOES}|afholde|arrangere|holde|lave|køre) _<s:INIT|Facility>",
        0.75,
    ),
    _run(
        "run.has-the-running",
        r"\bhar _?<o:ORG>(?: (?:siden|i dag|nu|selv|alene))* (?:haft|stået for|overtaget|varetaget) (?:driften"
        r"|den daglige "
        r"drift|ledelsen|projektledelsen)\b",
        0.75,
        subjects="INIT|Facility",
    ),
    _run(
        "run.that-is-theirs",
        rf"(?:^|, |\bog )(?:(?:det|den) )?er <o:ORG>G (?:eget |egen |nye? |fælles )?{KINDS}(?=[.,;]|$| og )"
        rf"|(?:^(?:det|den)|"
        rf"^[^.;:?!\ue000-\ue0ff]{{3,20}}|<s:INIT|Facility>)\b[^.;:?!]{{3,60}} og (?:det |den )?er (?:et|en) (?:[\w-]+ "
        rf"){{0,2}}?{KINDS} (?:fra|under|i regi af) _<o2:ORG>",
        0.7,
        subjects="INIT|Facility",
    ),
)
