"""Whose a committee is, what several have agreed on, and what a committee hands out."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_JOINT = r"(?:samarbejde|partnerskab|tæt samarbejde|forpligtende samarbejde|fælles projekt)"

RULES: tuple[Rule, ...] = (
    Rule("body.in", "partOf", r"<s:Forum> (?:i|for) <o:Municipality|Region>", (" i ", " for "), 0.8, implied=False),
    Rule(
        "body.whose",
        "partOf",
        r"<o:Municipality|Region>G (?:(?:nye|politiske|stående) )?<s:Forum>",
        ("\ue0ff",),
        0.85,
        implied=False,
    ),
    Rule(
        "body.does-there",
        "partOf",
        r"\bi <o:Municipality|Region> (?:varetager|behandler|træffer|drøfter|har|er det|hører) _<s:Forum>",
        ("varetager", "behandler", "træffer", "drøfter", "har", "er det", "hører"),
        0.8,
        implied=False,
    ),
    Rule(
        "body.which-belongs",
        "partOf",
        r"<s:Unit|Centre|Facility>,? (?:som|der) (?:igen |selv |organisatorisk )?(?:hører under|er (?:en )?del af|"
        r"ligger under|hører til|er placeret under) _<o:ORG>",
        ("hører", "del af", "ligger under", "placeret under"),
        0.8,
        implied=False,
    ),
    Rule(
        "propose.motion-from",
        "proposes",
        r"\b\w*forslag fra <s:Party> (?:vedr\.?|vedrørende|om) (?P<g>[^.;:?!]{6,160})",
        ("forslag fra",),
        0.8,
        implied=False,
    ),
    Rule(
        "partner.have-agreed",
        "partner",
        rf"<o:PARTNER*> (?:har indgået|indgik|har etableret|er gået sammen i) (?:et |en )?{_JOINT}\b(?! med)",
        ("indgå", "indgik", "etableret", "gået sammen"),
        0.75,
        subjects="INIT",
    ),
    Rule(
        "partner.gathered",
        "partner",
        r"^_<o:PARTNER*>(?: i <:Municipality|Region>)?(?:,? og \w+)? (?:er gået|går|har slået sig|slår sig) sammen (?:om|for at)\b",
        ("sammen om", "sammen for"),
        0.75,
        subjects="INIT",
    ),
    Rule(
        "pool.hands-out",
        "poolOf",
        r"^<o:Forum|StateBody|Foundation|Region|Municipality> (?:uddeler|fordeler|udmønter|udlodder)~ ?<:Money>",
        ("uddeler", "fordeler", "udmønter", "udlodder"),
        0.8,
        subjects="FundingPool",
    ),
    Rule(
        "pool.hands-out-sum",
        "poolAmount",
        r"^<:Forum|StateBody|Foundation|Region|Municipality> (?:uddeler|fordeler|udmønter|udlodder)"
        r"[^.;:]{0,50}? <m:Money>",
        ("uddeler", "fordeler", "udmønter", "udlodder"),
        0.8,
        subjects="FundingPool",
    ),
)
