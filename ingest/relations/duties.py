"""Laws, target groups, proposals and recommendations: rules whose object is a provision or a phrase of the text."""

from __future__ import annotations

from ingest.relations.rule import Rule

_AFTER = r"(?:efter|i henhold til|jf\.?|jævnfør|ifølge|med hjemmel i|hjemlet i|iht\.?|i medfør af|omfattet af|på baggrund af|under|via)"
_PHRASE = r"(?P<g>[^.;:?!]{3,220})"

RULES: tuple[Rule, ...] = (
    Rule("law.after", "legalBasis", rf"(?:<s:BASED>~ ){_AFTER} (?:\w+ )?<o:LegalProvision*>", ("efter", "henhold", "jf", "jævnf", "ifølge", "hjemme", "hjemlet", "iht", "medfør", "omfattet", "baggrund", "under", "via"), 0.75, implied=False),
    Rule("law.compound", "legalBasis", r"<o:LegalProvision>[- ]{0,3}(?:\w+)? ?[”\"“»]?<s:Facility|Service|Unit>", ("\ue014", "§"), 0.8, implied=False),
    Rule("law.bracket", "legalBasis", r"<s:BASED>[”\"“»’]? \((?:~ )?<o:LegalProvision*>\)", ("(",), 0.8, implied=False),
    Rule("law.implied", "legalBasis", rf"(?:støtte|pladser|boliger|tilbud\w*|hjælp|botilbud|ydelser|indsats\w*|midler|bevilges|bevilliges|drives|gives|visiteres|visiteret|bevilget|forløb\w*)~ {_AFTER} (?:\w+ )?<o:LegalProvision*>", ("efter", "henhold", "jf", "jævnf", "iht", "medfør"), 0.6),
    Rule("target.is", "targetGroup", rf"(?:<s:INIT|Facility|Unit|FundingPool|Association>G? ?)?målgruppe\w*(?: for (?:<:ANY>|\w+(?: \w+)?))?(?: i (?:<:ANY>|\w+))? (?:er|består af|udgøres af|omfatter|udgør)(?: primært| hovedsageligt| alle)* {_PHRASE}", ("målgruppe",), 0.85, subjects="SUBJ|FundingPool"),
    Rule("target.addresses", "targetGroup", rf"(?:<s:INIT|Facility|Unit|FundingPool|Association>~ )?(?:henvender sig(?: primært| særligt)? til|retter sig mod|er rettet mod|er målrettet|målrettet|rettet mod|er beregnet til|er tiltænkt) {_PHRASE}", ("henvender sig", "retter sig", "rettet mod", "målrettet", "beregnet til", "tiltænkt"), 0.75, subjects="SUBJ|FundingPool"),
    Rule("target.for", "targetGroup", rf"<s:INIT|Facility|Unit|Association>~ (?:er|var) (?:et|en) (?:[^\W\d_][\w-]*[ ,–-]+){{0,7}}?(?:til|for) {_PHRASE}", (" er et ", " er en ", " var et ", " var en "), 0.7, implied=False),
    Rule("target.service-for", "targetGroup", rf"<s:INIT|Facility|Unit> (?:til|for) (?P<g>(?:[\w-]+ ){{0,3}}?(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|studerende|ældre|psykisk|sårbare|udsatte)[^.;:?!,(]{{0,120}})", ("borgere", "mennesker", "unge", "voksne", "patienter", "pårørende", "børn", "personer", "familier", "kvinder", "mænd", "brugere", "beboere", "studerende", "ældre", "psykisk", "sårbar", "udsatte"), 0.7, implied=False),
    Rule("target.open", "targetGroup", rf"(?:<s:INIT|Facility|Unit>~ )?(?:åben|åbent|åbne|tilbydes|tilbyder|gratis|kurser|forløb|er kun|er især|er primært)~ (?:for|til) (?P<g>(?:[\w-]+ ){{0,3}}?(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|psykisk|sårbare|udsatte|alle)[^.;:?!]{{0,140}})", ("åben", "åbne", "tilbyd", "gratis", "kurser", "forløb", "er kun", "er især", "er primært"), 0.6),
    Rule("target.supports", "targetGroup", r"<s:INIT>~ (?:støtter|støtte|hjælper|understøtter|give|giver|tilbyder) (?P<g>(?:[\w-]+ ){0,2}?(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|brugere)[^.;:?!]{0,120})", ("støtte", "hjælp", "give", "tilbyd"), 0.5, implied=False),
    Rule("propose.party", "proposes", rf"<s:Party|Forum|Unit|Association|Municipality|Region>~ (?:foreslår|foreslog|har foreslået|stiller forslag om|har følgende forslag)(?:~,? at)?:? {_PHRASE}", ("foreslå", "foreslog", "forslag"), 0.65, implied=False),
    Rule("recommend.organisation", "recommends", rf"<s:ORG>~ (?:anbefaler|anbefalede|har anbefalet|opfordrer til|indstiller|indstillede)(?:~,? at)?:? (?!til ){_PHRASE}", ("anbefal", "opfordr", "indstill"), 0.65, implied=False),
)
