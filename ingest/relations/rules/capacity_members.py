"""``capacity`` of unions, associations and councils: how many belong to them."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_size = partial(Rule, "capacity")

RULES: tuple[Rule, ...] = (
    _size(
        "size.members-are",
        r"(?:<s:Association|Facility|Service>~ )?\b(?:er|har|tæller|havde|er der|har <:ANY>)(?: nu| i dag| lige nu| "
        r"omkring| ca\.)* <n:Count> (?:[^\W\d_]+e )?(?P<u>medlemmer|medlemsorganisationer|medlemsforeninger)\b",
        0.7,
    ),
    _size(
        "size.body",
        r"<s:Forum|StateBody>(?: (?:i|for) <:WHERE>)?~ (?:har|består(?: i dag| nu)? af|"
        r"tæller) (?:(?:[ée]n |<:Count> )?(?:<:Role>|formand|"
        r"forperson)(?: og|,| samt) )?<n:Count> (?:[a-zæøå]+ )?(?P<u>medlemmer)\b"
        r"(?![^.;:?!]{0,120}?\b(?:samt|og|plus) <:Count> (?:medlem|repræsentant))",
        0.75,
        subjects="Forum|StateBody",
    ),
    _size(
        "size.as-members",
        r"(?:<s:Association>~ |\bhar <s2:Association> )(?:har |tæller |samler )?(?:[a-zæøå]+ ){0,3}?<n:Count> [^.;:?!"
        r"\ue000-\ue0ff]{3,70}? som medlemmer\b",
        0.7,
        {"unit": "members"},
        subjects="Association",
    ),
    _size("size.their-members", r"<s:Forum|StateBody|Association>G <n:Count> (?:[a-zæøå]+ )?(?P<u>medlem\w*)", 0.7),
    _size(
        "size.unites",
        r"<s:Association|Forum>~ (?:er|var) (?:(?:en|et|det|den) )?(?:[a-zæøå]+ ){0,2}?[a-zæøå]*(?:paraply|"
        r"sammenslutning|paraplyorganisation|hovedorganisation|netværk|samarbejde|alliance|fællesskab|forbund)"
        r"(?: [a-zæøå]+)?(?: (?:for|af|mellem|med)(?: de)?)? <n:Count> (?:[a-zæøå-]+ )?(?:medlems)?(?:organisationer|"
        r"foreninger|forbund)",
        0.75,
        {"unit": "members"},
        subjects="Association|Forum",
    ),
)
