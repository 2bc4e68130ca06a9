"""Who has a seat, said round about: in a clause after the group's name, or beside others."""

from __future__ import annotations

from ingest.relations.engine.rule import Rule

_SITS = (
    r"(?:er (?:alle )?(?:repræsenteret|med)|(?:har|havde|har haft) (?:en |hver en |også )?(?:plads|sæde|repræsentanter|siddet med)|sidder(?: sammen)?(?: med)?"
    r"|deltager|sad med|indgår|mødes)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "member.where-all",
        "memberOf",
        rf"<o:Forum>(?: i <:Region|Municipality|Place>)?,? hvor(?:i)? (?:både |også |bl\.a\. |blandt andre )?_<s:MEMBER|Facility|Project*>"
        rf"(?: også)? {_SITS}\b",
        ("hvor",),
        0.8,
        implied=False,
    ),
    Rule(
        "member.of-body",
        "memberOf",
        r"<s:Association|Facility|SocialEnterprise|Municipality|Project>(?:~ (?:er|var|blev)| (?:har|havde) (?:siden <:Period> )?været) (?:også )?"
        r"(?:medlem(?:mer)? (?:af|i)|med i|tilsluttet|optaget i) (?:netværket |paraplyorganisationen |landsforeningen |forbundet )?[”\"“»]?<o:Association>",
        ("medlem", " med i ", "tilsluttet", "optaget"),
        0.75,
        implied=False,
    ),
    Rule(
        "member.beside-body",
        "memberOf",
        r"(?:medlem(?:mer)? (?:af|i)|med i) (?:netværket )?[”\"“»]?<o:Association|Forum>(?: i <:Region|Place|Municipality>)?,? sammen med _<s:MEMBER|Facility*>",
        (" sammen med ",),
        0.75,
        implied=False,
    ),
)
