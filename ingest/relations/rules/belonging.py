"""Of whom and on what law a thing is, said of its users and its ground: further target groups and provisions."""

from __future__ import annotations

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.relations.rules.audience import GROUP, SUBJECTS, WORDS

RULES: tuple[Rule, ...] = (
    Rule(
        "target.focus",
        "targetGroup",
        rf"<s:{SUBJECTS}>~ har(?: et)? (?:særligt |primært |stort |især )?fokus på {GROUP}",
        ("fokus på",),
        0.65,
        implied=False,
    ),
    Rule(
        "target.group-of",
        "targetGroup",
        rf"\bmålgruppen (?:for|i|på) (?:[\w-]+ (?:i|på) )?_<s:{SUBJECTS}> (?:er|var|består af|bestod af|omfatter|omfattede)(?: primært| "
        rf"især| hovedsageligt)? (?P<g>[^.;:?!]{{3,220}})",
        ("målgruppen",),
        0.85,
        implied=False,
    ),
    Rule(
        "target.in-can",
        "targetGroup",
        rf"\b(?:i|på) _<s:{SUBJECTS}> kan {GROUP.replace('{0,160}', '{0,80}?')} (?:få|deltage|møde|komme|tage|"
        r"benytte|mødes)\b",
        (" kan ",),
        0.65,
        implied=False,
    ),
    Rule(
        "target.can-join",
        "targetGroup",
        rf"^{GROUP.replace('{0,160}', '{0,80}?')} kan (?:deltage i|benytte|komme i|bruge|henvises til|blive henvist "
        rf"til|få plads på|få støtte fra|søge) _<s:{SUBJECTS}>",
        (" kan ",),
        0.65,
        implied=False,
    ),
    Rule(
        "target.helps",
        "targetGroup",
        rf"<s:Unit|Facility|Association> (?:støtter|hjælper|vejleder|rådgiver|behandler|understøtter) {GROUP}",
        ("støtter", "hjælper", "vejleder", "rådgiver", "behandler"),
        0.65,
        implied=False,
    ),
    Rule(
        "target.is-for",
        "targetGroup",
        rf"<s:{SUBJECTS}> (?:er|var) (?:primært |især |kun |både |også )?(?:for|til) {GROUP}",
        WORDS,
        0.75,
        implied=False,
    ),
    Rule(
        "target.users-are",
        "targetGroup",
        r"\b(?:brugerne|deltagerne|beboerne|kursisterne|gæsterne|medlemmerne|eleverne) (?:af|i|på|hos|ved) "
        rf"_<s:{SUBJECTS}> (?:er|var|består af)(?: primært| især| hovedsageligt| typisk| alle)? {GROUP}",
        ("brugerne", "deltagerne", "beboerne", "kursisterne", "gæsterne", "medlemmerne", "eleverne"),
        0.75,
        implied=False,
    ),
    Rule(
        "target.belongs",
        "targetGroup",
        rf"\btil målgruppen(?: for _<s:{SUBJECTS}>)? hører(?: også| blandt andet)? {GROUP}",
        ("til målgruppen",),
        0.75,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.labelled-age",
        "targetGroup",
        r"^(?:[A-ZÆØÅ][\w’-]+|<:Role>)(?:: | er )(?P<g><:Age>[^.;:?!]{3,200})",
        (SIGNS["Age"],),
        0.7,
        subjects=SUBJECTS,
    ),
    Rule(
        "role.began-there",
        "hasRole",
        r"\bder (?:startede|begyndte|tiltrådte|blev ansat|blev uddannet|er uddannet) <o:Role*>",
        ("der start", "der begynd", "der tilt", "der blev", "der er uddannet"),
        0.65,
        subjects="EMPLOYER",
    ),
    Rule(
        "fund.not-but",
        "fundedBy",
        r"^(?:Det|Der) er (?:tale om )?(?:ikke (?:tale om )?[^,.;]{3,30}, men )?<o:FundingPool>(?=[.,]|$)",
        ("det er ", "der er tale om"),
        0.65,
        subjects="INIT|Facility",
    ),
    Rule(
        "pool.of-which",
        "poolOf",
        r"<s:FundingPool>[^\n;?!]{0,90}?, (?:der|som) (?:administreres|udmøntes|forvaltes|er administreret) "
        r"af _<o:PUBLIC>",
        ("administrer", "udmøntes", "forvaltes"),
        0.8,
        implied=False,
    ),
    Rule(
        "run.offers",
        "runBy",
        r"<o:Unit|Centre|RegionalPsychiatry|Association> (?:udbyder|tilbyder|afholder) (?:et|en) (?:[^\W\d_]+ ){0,2}?"
        r"[^\W\d_]*(?:tilbud|koncept|kursus|uddannelse|forløb|program|kompetenceforløb)\b",
        ("udbyder e", "tilbyder e", "afholder e"),
        0.6,
        subjects="INIT",
    ),
    Rule(
        "size.changed-to",
        "capacity",
        r"\b(?:reduceret|reduceres|udvidet|udvides|øget|øges|nedsat|nedsættes)~ til (?:(?:i alt|nu|ca\.) )?<n:Count> "
        r"_(?P<u>\w*senge\b|\w*pladser\b|\w*boliger\b)",
        ("reducere", "udvide", "øge", "nedsat", "nedsæt"),
        0.7,
        subjects="INIT|Facility|Unit|Centre",
    ),
    Rule(
        "fund.under-and",
        "fundedBy",
        r"(?:<s:SUBJ>~ )?(?:finan[sc]ieret|finansieres|betales|betalt)° af _<o:FUNDER|Forum> under <:ORG>"
        r"(?:,? (?:og|samt) _<o2:FUNDER>)?",
        ("financ", "finans", "betal"),
        0.8,
    ),
    Rule(
        "part.body-under",
        "partOf",
        r"<s:Forum> under _<o:StateBody|Region|Municipality>",
        (" under ",),
        0.75,
        implied=False,
    ),
    Rule(
        "law.is-a",
        "legalBasis",
        r"<s:BASED>~ (?:er|var) (?:et|en) (?:[^\W\d_]+ ){0,3}?<o:LegalProvision>[- ]?[^\W\d_]+",
        ("er et", "er en", "var et", "var en"),
        0.8,
        implied=False,
    ),
    Rule(
        "law.ground",
        "legalBasis",
        r"\b(?:hjemlen|hjemmelen|lovgrundlaget|retsgrundlaget|lovhjemlen)(?: (?:til|for) _<s:BASED>)?~ (?:er|findes "
        r"i|fremgår af|følger af) (?:\w+ )?<o:LegalProvision*>",
        ("hjemlen", "hjemmelen", "grundlaget"),
        0.8,
        subjects="BASED",
    ),
)
