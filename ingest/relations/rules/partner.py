"""``partner``: who works with whom, who takes part, and what several make together."""

from __future__ import annotations

from functools import partial

from ingest.mentions.words.conjugation import FOUNDING, finite, infinitive, participle, verbs
from ingest.relations.engine.rule import Rule
from ingest.relations.rules.run_by import KINDS

_partner = partial(Rule, "partner")
_WITH = (
    r"(?:i (?:et )?(?:tæt |nært )?(?:samspil|makkerskab|selskab|fællesskab|konsortium|alliance) med|"
    r"(?:alliere[rd]e?t?|forbundet|slået) sig(?: sammen)? med|i? ?kompagniskab med|side om side med|hånd i hånd med"
    r"|i følgeskab med|"
    r"i (?:tæt )?(?:samråd|parløb|tandem|samvirke) med|samarbejde[t]? med|"
    r"samarbejde[rs] (?:\w+ ){0,2}med|samarbejdede med|samarbejdet med|partnerskab\w* med|"
    r"samarbejdspartnere[r]?:?)"
)
_BETWEEN = (
    r"(?:partnerskab\w*|samspil|makkerskab|samarbejde\w*|partnerskabsprojekt\w*|samarbejdsprojekt\w*|fællesskab|fælles "
    r"projekt|alliance|samskabelse|parløb|samvirke|tandem|tiltag|initiativ"
    r"|fælles tilbud|fælles indsats)"
)
_GROUPS = r"(?:[^\W\d_]+, ){0,2}(?:[^\W\d_]+,? og )?"
"""People without a name at the head of a list ("brugere, pårørende og X")."""
_TAKING_PART = (
    "(?:samarbejdspartner(?:en?|ne)?|partner(?= i)|samarbejdsparter(?:ne)?|(?:projekt)?partner(?:e"
    "|ne)|deltager(?:e|ne)|deltagende "
    "kommuner|medvirkende(?: kommuner)?|deltagende(?: parter| organisationer)?|(?:pilot|deltager|samarbejds"
    "|forsøgs|model|medlems)kommuner(?:ne)?"
    "|projektkommuner(?:ne)?|parter(?:ne)?|aktørerne|partnerskab(?:et|skredsen)?|partnerkreds(?:en)?)"
)
_JOINED = (
    "(?:er (?:nu )?gået sammen|g(?:ik|år)(?: nu)? sammen|(?:er|står|stod)(?: fælles)? sammen|(?:er|har været) fælles|"
    "samarbejder|samarbejdede|arbejder sammen|arbejdede sammen|har samarbejdet|(?:har |er )?(?:indledt|indgået|"
    "etableret|begyndt|"
    "startet) (?:et |en )?(?:nyt |tæt |fælles )?(?:samarbejde|partnerskab)|slår sig sammen|har slået sig sammen|er "
    "gået i samarbejde|(?:er|indgår|indgik) i (?:et )?(?:tæt )?(?:partnerskab|samarbejde))"
)
_MAKE = FOUNDING + verbs("udvikle drive gennemføre skabe afprøve tilrettelægge arrangere udbyde afholde")
_MADE = f"(?:{participle(_MAKE)}|lavet|stået for|taget initiativ til)"
_DOES = f"(?:{finite(_MAKE)}|tilbyder|tilbød)"
_ABOUT = r"(?:om|omkring|i|bag|til)"
_IS_WITH = (
    r"(?:(?:er|var)(?: også| desuden| ligeledes| begge| alle)? (?:med|partnere?|med som (?:\w*part\w*|makkere?)|"
    r"\w*samarbejdspartnere?)(?= i (?:projektet|forsøget|ordningen|indsatsen)|,? og |,? mens |[.,;]|$| fra "
    r"(?:begyndelsen|starten|første))|"
    r"(?:deltager(?: også)?|medvirker|(?:kom|kommer|er kommet) med(?: i (?:<:Period>|(?:første|anden|sidste) runde))?)"
    r"(?=[.;:]|$| \())"
)
_MAKES = f"(?:{infinitive(_MAKE)}|planlægge|køre|undervise|lave|bygge|stå for)"

RULES: tuple[Rule, ...] = (
    _partner(
        "partner.between-made",
        rf"\b{_BETWEEN}(?: (?:i?mellem|ml\.?)) {_GROUPS}_<o:PARTNER*> (?:har (?:ført til|gjort|skabt|givet|ændret"
        rf"|udviklet|"
        r"resulteret i|udmøntet sig i|affødt)|førte til|fører til|gav|gjorde|skabte|skal føre til|resulterede i"
        r"|resulterer"
        r" i) _<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.common-kind",
        rf"<o:PARTNER> (?:og|samt) _<o2:PARTNER> (?:er (?:\w+ )?(?:i gang|på vej|klar) med|{_DOES}|bygger|bygge"
        rf"|planlægger|"
        rf"har(?: \w+)? {_MADE}|har|vil {_MAKES})(?: (?:nu|også|sammen|snart|i dag))* (?:(?:et|en|deres|det|den) )?"
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
    _partner(
        "partner.with",
        rf"(?<!udarbejdet af . i )(?<!udgivet af . i )(?<!skrevet af . i ){_WITH} _<o:PARTNER*>",
        0.75,
        subjects="INIT|Facility|Association|Unit|SocialEnterprise",
    ),
    _partner(
        "partner.beside",
        r"\bsammen med _<o:PARTNER*>(?! (?:(?:har|havde) "
        r")?(?:søgt|igangsat|siddet|lagt|været|"
        r"bedt|sendt|besluttet|deltaget)\b)",
        0.75,
        subjects="INIT|Facility|Association|Unit|SocialEnterprise",
    ),
    _partner(
        "partner.among",
        rf"(?:{_WITH}|sammen med) [^.;:()]{{0,60}}?(?:bl\.a\.|blandt andet|blandt "
        rf"andre|herunder|f\.eks\.|fx|såsom) _<o:PARTNER*>",
        0.75,
        subjects="INIT|Facility|Association|Unit|SocialEnterprise|Company",
    ),
    _partner(
        "partner.between",
        rf"(?:<s:INIT|Facility>~ )?(?<!drives i et )(?<!drives i ){_BETWEEN}~ (?:i?mellem|ml\.?)"
        rf" {_GROUPS}_<o:PARTNER*>(?: i <:WHERE>,? (?:og|samt) _<o2:PARTNER*>)?(?: om _<s2:INIT|Facility>)?",
        0.85,
    ),
    _partner(
        "partner.parties",
        rf"(?:<s:INIT>G? ?~)?\b{_TAKING_PART}(?: (?:i|på|for|bag|til) _<s2:INIT|Facility>)?~ ?(?:er(?! \w+t af\b)"
        rf"|var(?! \w+t af\b)|:|omfatter|"
        rf"tæller|består af|bestod af|omfattede|udgøres af|udgjordes af)~ ?_<o:PARTNER*>",
        0.8,
    ),
    _partner(
        "partner.same-has",
        r"\b(?:partnere?|samarbejdspartnere?|(?:er|var|deltager|deltog) med(?: i _<s:INIT>)?),? og det samme "
        r"(?:har|er|gælder|gør|var)(?: også)? _<o:PARTNER*>",
        0.75,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.takes-part",
        r"<o:ACTOR|Place*>~ (?:deltager|medvirker|deltog|indgår|(?:er|var|har været) (?:også |nu |desuden )?"
        r"(?:kommet |gået )?med|(?:er gået|går|gik|trådte|træder|er trådt) ind|(?:er|har~ været) (?:\w*partnere?|en "
        r"af \w*partnerne)|har deltaget)"
        r"(?: sammen med _<o2:PARTNER*>)?~ (?:i|til|bag|som \w*partner\w* i) _<s:INIT>"
        r"(?:,? sammen med _<o3:PARTNER*>)?",
        0.7,
    ),
    _partner(
        "partner.joins",
        r"(?<!kommuner i )(?<!foreninger i )<o:PARTNER*> (?:deltager|deltog|medvirker|medvirkede|indgår|indgik|er|var"
        r"|har (?:været|deltaget|medvirket|indgået)) (?:alle |begge |også |"
        r"med )*(?:sammen med _<o2:PARTNER*>|i (?:det )?(?:samarbejdet|projektet|forsøget|indsatsen|ordningen|"
        r"arbejdet|driften)|som (?:[^\W\d_]*partner\w*|medarrangør\w*))\b",
        0.7,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.common-to",
        r"<s:INIT|Facility|Unit>[^.;:?!\ue000-\ue0ff]{0,40} (?:er|var|har været) (?:en |et )?fælles (?:[a-zæøå]+ )?for "
        r"_<o:PARTNER*>",
        0.75,
    ),
    _partner(
        "partner.covers",
        r"<s:Project> (?:omfatter|omfattede|inddrager|inddrog|involverer|involverede) (?:både )?"
        r"_<o:Centre|Unit|Municipality|RegionalPsychiatry|Association*>(?! [a-zæøå]*(?:borgere|patienter))",
        0.65,
    ),
    _partner(
        "partner.took-part",
        r"\b(?:deltager|deltog|medvirker|medvirkede|indgik|indgår|kom|kommer)(?: (?:også|desuden"
        r"|ligeledes|tillige|endvidere"
        r"|nu|samtidig|både))* _<o:PARTNER*>(?: sammen med _<o2:PARTNER*>)?(?: også| begge)? "
        r"(?:med )?i (?:projektet )?[”\"“»]?_<s:INIT>",
        0.75,
    ),
    _partner(
        "partner.part-in",
        r"\b(?:i|til) _<s:INIT> (?:deltager|deltog|medvirker|medvirkede|indgår|indgik|har deltaget|samarbejder|er "
        r"(?:til)?knyttet(?= [\ue000-\ue0ff]))~ ?(?:også |repræsentanter fra |kommunerne )?_<o:PARTNER*>(?:,? (?:også|"
        r"desuden|(?:sammen )?med) _<o2:PARTNER*>)?",
        0.75,
    ),
    _partner(
        "partner.involves",
        r"<s:INIT>~ (?:involverer|har deltagelse (?:af|fra)|(?:omfatter|involverer|samler) (?:<:Count> "
        r")?(?:kommuner(?:ne)?|parter|partnere|organisationer|aktører):?) _<o:PARTNER*>",
        0.75,
    ),
    _partner(
        "partner.together",
        r"\barbejder _<o:PARTNER*> (?:tæt )?sammen\b(?: (?:om|i) _<s:INIT|Facility>)?",
        0.7,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.which-joined",
        rf"(?:<s:INIT|Facility>~ )?\bsom _<o:PARTNER*> {_JOINED} (?:om|i|bag)(?=[.,;]|$| og | siden )",
        0.8,
    ),
    _partner(
        "partner.with-then",
        rf"\b(?:har|{_DOES})(?: (?:nu|også|<:Period>))? (?:i (?:[^\W\d_]+ )?(?:samarbejde|partnerskab|fællesskab)|"
        rf"sammen) med _<o:PARTNER*>(?: {_MADE})?(?: driften af)? (?:[^\W\d_]*(?:et|en|projekt) )?<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.joined",
        f"<o:PARTNER*> {_JOINED}(?: med _<o2:PARTNER*>)? (?!i <:Facility>){_ABOUT} "
        "(?:at (?:drive|udvikle|etablere|gennemføre) |"
        "(?:udviklingen|driften|etableringen) af )?(?:det fælles |et fælles |projektet )?_<s:INIT|Facility>",
        0.8,
    ),
    _partner(
        "partner.with-front",
        "^(?:sammen|i (?:tæt )?samarbejde|i partnerskab) med _<o:PARTNER*> (?:har|driver|udvikler|gennemfører|"
        "afprøver|vil|etablerer|tilbyder|åbner|står) _<:ORG>~ _<s:INIT|Facility>",
        0.75,
    ),
    _partner(
        "partner.are",
        r"<o:PARTNER*>(?: i <:Place|Municipality>)?(?:, (?:der|som)(?: også)?)?(?: (?:der )?alle)? (?:er|var|har "
        r"(?:fra (?:starten|begyndelsen) |altid |hele tiden )?været|var med|deltog|er med|deltager)(?: alle| begge| "
        r"også| faste?| de faste| som| projektets| vores| en| "
        r"vigtig(?:ste)?| central| nærmeste| tætt?e?(?:ste)?| største| gode| primære| <:ANY>G)* "
        r"(?:samarbejdspartnere?|partnere?|parter(?=[.,;]|$| i <:INIT>)|blandt (?:samarbejds|projekt)?partnerne|"
        r"medspillere?)\b"
        r"(?: (?:i|for|på|bag|om) _<s:INIT|Facility>)?",
        0.75,
        subjects="INIT|Facility|Association",
    ),
    _partner("partner.then-with", rf"<s:INIT|Facility>, (?:og|mens) _<o:PARTNER*> {_IS_WITH}", 0.75),
    _partner(
        "partner.with-as",
        r"(?:<s:INIT|Facility>~ )?\b(?:med|har|havde|har fået|fik) _<o:PARTNER*>(?: [a-zæøå]+){0,3}? som (?:[^\W\d_]+ "
        r")?(?:\w*partnere?|makkere?|medspillere?|\w*deltagere?)\b",
        0.8,
    ),
    _partner(
        "partner.as-equals",
        r"(?:(?:i|til) _<s2:INIT|Facility> )?(?:stod|står|deltager|deltog|er|var)(?: <s:INIT|Facility>~ (?:er|var))? "
        r"_<o:PARTNER*> som (?:[^\W\d_]+ )?\w*partnere\b",
        0.75,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.which-with",
        rf"<s:INIT|Facility>[”\"»]?(?: i <:Place>)?, (?:som|der) (?:<:ORG*> |vi )(?:[\w-]+ "
        rf"){{1,3}}?(?:{_WITH}|sammen med) _"
        rf"<o:PARTNER*>",
        0.8,
    ),
    _partner(
        "partner.part-of",
        r"\b(?:er|var|har) _<o:PARTNER*> sammen med _<o2:PARTNER*>(?: også)? (?:været )?en del af (?:projektet |"
        r"forsøget )?[”\"“»]?_<s:INIT>|<o3:Municipality|Association|Region*> (?:er|var|har været) (?:også )?en del af "
        r"(?:projektet|forsøget|samarbejdet) [”\"“»]?<s2:INIT>",
        0.75,
    ),
    _partner(
        "partner.meet-in",
        r"\b(?:partnerskabet|samarbejdet|netværket|projektet) _<s:INIT> (?:mødes|samles|samarbejder|arbejder) "
        r"_<o:PARTNER*>",
        0.75,
    ),
    _partner(
        "partner.in-it-join",
        r"\b(?:i|med|om|bag) _<s:INIT|Facility> (?:går|gik|er|har|står|samarbejder|mødes|fandt|slår|slog) "
        r"_<o:PARTNER*>(?: [a-zæøå]+)?"
        r" sammen\b",
        0.75,
    ),
    _partner(
        "partner.came-by",
        r"(?:<s:INIT|Facility>~ )?\b(?:kom(?:met|mer)? i stand|bl(?:ev|evet) til|(?:er|var) (?:resultatet|frugten"
        r"|udtryk|født|opstået|"
        r"vokset ud)|opstod|udsprang|begyndte|startede)(?:,? (?:ved|med|fordi|da|af|for)){0,2},? (?:at "
        r")?_<o:PARTNER*> (?:i <:Period> )?"
        r"(?:fandt (?:sammen|hinanden)|(?:slog|lagde|satte|bandt|gik|trådte|sluttede) "
        r"[^.,;:?!\ue000-\ue0ff]{0,30}?sammen|mødtes|"
        r"besluttede at (?:samarbejde|gøre)|gik i (?:samarbejde|gang sammen))",
        0.75,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.also-in",
        r"\b(?:i|til|med i) (?:samarbejdet|partnerskabet|projektet|konsortiet|partnerkredsen|alliancen|forsøget"
        r"|netværket|indsatsen)"
        r" (?:indgår|indgik|deltager|deltog|medvirker|medvirkede|hører|er|var)(?: (?:tillige|også|desuden|endvidere"
        r"|ligeledes|nu|"
        r"yderligere|med|blandt andet|bl\.a\.))* _<o:PARTNER*>",
        0.75,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.besides",
        rf"\b{_BETWEEN}(?: (?:i|om|bag|omkring) _<s:INIT|Facility>)?,? (?:(?:som|der) )?(?:omfatter|tæller"
        rf"|inkluderer|rummer|består af)"
        r" (?:ud over|udover|foruden|ved siden af|både) _<o:PARTNER*>,? (?:også|tillige|desuden|endvidere|og) "
        r"_<o2:PARTNER*>",
        0.8,
        subjects="INIT|Facility",
    ),
    _partner(
        "partner.lends",
        r"<o:Municipality|Association|Company|Region|Education|Foundation|Place*> (?:lægger (?:hus|lokaler?|rum"
        r"|køkken|have)[a-z]* til|"
        r"(?:stiller|stillede|stiller også) (?:gratis |egne )?(?:lokaler?|hus|køkken|bus|frivillige|medarbejdere"
        r"|personale|undervisere"
        r"|et lokale|en medarbejder)[^.;:?!\ue000-\ue0ff]{0,30}(?: til rådighed| til|(?=,? og _?<:ORG>))|låner "
        r"[^.;:?!]{0,25}lokaler? "
        r"ud|huser (?:projektet|ordningen|tilbuddet|aktiviteterne))",
        0.65,
        subjects="INIT|Association|Unit",
    ),
    _partner(
        "partner.made-pact",
        r"\b(?:indgik|indgår|indledte|etablerede|dannede|danner|startede|begyndte) _<o:PARTNER*> (?:et|en) "
        r"(?:[\w-]+,? ){0,3}?(?:samarbejde|partnerskab|alliance|netværk|fællesskab|parløb) (?:om|omkring|bag|i) "
        r"(?:projektet )?_<s:INIT|Facility>",
        0.8,
    ),
)
