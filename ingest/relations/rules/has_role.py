"""``hasRole`` where the sentence names the employer."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_role = partial(Rule, "hasRole")
_HAS = (
    "(?:har(?! været)|havde(?! været)|fik|får|ansætter|ansatte|beskæftiger|har ansat|har haft|har tilknyttet|består af|"
    "bestod af|har bestået af|har i alt|tæller|råder over|bemandes af|er bemandet med|fået|drives af|ledes af|"
    "betjenes af|knytter|tilknytter|tilknyttede|skal ansætte|har fået|er normeret (?:til|med)|trækker på|trak på|"
    "har trukket på|mønstrer|aflønner|lønner|engagerer|har engageret|beskæftigede|er bemandet af|bemandes med|"
    "er udstyret med|(?:blev|er|har|fik|får|har fået) tilført|udgøres af|suppleres (?:af|med)|"
    "er suppleret (?:af|med)|understøttes af)"
)
_BARE = (
    r"(?:(?:også|desuden|i alt|pt\.?|p\.t\.|nu|aktuelt|for tiden|i øjeblikket|(?:(?:siden|i|fra|pr\.|per|ved) "
    r")?<:Period>|i dag|i fjor|i år|sidste år|for nylig|netop|ansat|haft|tilknyttet|fast|første gang|ved (?:samme|"
    r"den) lejlighed|samtidig|bl\.a\."
    r"|blandt andet|både|selv|allerede|nu) )*"
)
_NO_ADVICE = (
    r"(?![^.;:?!]{0,30}\b(?:opfordrer|opfordrede|anbefaler|anbefalede|foreslår|foreslog|ønsker|ønskede|kræver|krævede|"
    r"ser gerne|så gerne|håber|mener|indstiller)\b)"
)
"""Who only advises somebody to employ people employs none."""
_NOT_THERE = r"(?!måttet|mistet|manglet|søgt|brug for|opsagt|afskediget|nedlagt)"
_AT = r"(?:på|i|ved|hos|inden for|under|til|for)"
_ADVERBS = (
    r"(?:(?:i <:Period>|for tiden|der|desuden|også|i alt|ca\.?|nu|i dag|aktuelt|pt\.?|p\.t\.|derudover|endvidere|"
    r"ligeledes|ansat|ansatte|tilknyttet|knyttet|været|kun|altid|normalt|typisk|blevet|i gennemsnit|fast|bl\.a\.|"
    r"blandt andet) )*"
)

_STAFF = (
    r"(?:[^\W\d_]*personalet?|personalegruppen|medarbejdergruppen|medarbejderstaben|staben|bemandingen|teamet|"
    r"behandlerteamet|medarbejderne|medarbejdere|sekretariat|stab|bemanding|ansatte)"
)

_NAME = r"(?-i:[A-ZÆØÅ▮][\w.’▮-]*(?: (?:[A-ZÆØÅ▮][\w.’▮-]*|af|von|de|van)){0,4})"
_NAMED = r"(?=.*<:Role>.*(?-i: [A-ZÆØÅ]))<o:Role*>(?-i:(?: [A-ZÆØÅ][\w.-]+){1,4})"
"""Roles and who has the last; whether a capital stands behind a role at all is asked first, for it seldom does."""
_DEGREE = r"(?:(?:,| og) (?:[a-zæøå]+ )?(?:ph\.?d\.?|dr\.\s?med\.?|cand\.\s?[a-zæøå.]+|mpa|mpg|mba|master))*"
"""What a person has besides a title."""
_OFFICE = r"(?: for (?:[\w-]+, )?[\w-]+(?: og (?:[\w-]+|<:ORG>))?)?"
"""The field that a title names and that is no body."""

_NOW_AND_THEN = (
    r" (?:hver(?:t)? (?:\w+ )?\w*(?:dag|uge|måned)|om \w+dagen|"
    r"(?:en|én|to|tre|<:Count>) (?:gange?|dage?|aftener) om|et par gange)\b"
)
"""What tells that somebody comes to a place from elsewhere."""
RULES: tuple[Rule, ...] = (
    _role(
        "role.has",
        rf"<s:EMPLOYER*>{_NO_ADVICE}~ {_HAS} {_NOT_THERE}{_BARE}(?:(?:et|en) (?:fast )?(?:hold|team|korps"
        rf"|gruppe|stab) (?:på|af"
        r"|med) )?(?:ca\.? )?(?:<n:Count> )?_<o:Role*>(?! om året| årligt| <:ORG>| (?:i|på|ved|hos) (?:[a-zæøå]+ "
        r"){0,2}<:Unit|Facility|Project>)",
        0.75,
    ),
    _role(
        "role.called-here",
        rf"<s:EMPLOYER>~ {_HAS} {_BARE}(?:ca\.? )?<n:Count> _<:Role>[^.;:?!\ue000-\ue0ff]{{0,60}}, (?:som|der) "
        r"(?:(?:her|lokalt|internt|dér|i (?:daglig tale|regionen|kommunen)) )?(?:kaldes|hedder|benævnes|kalder sig|"
        r"(?:har|bærer) titlen|arbejder som|er ansat som) <o:Role>",
        0.8,
    ),
    _role(
        "role.line-of-one",
        r"^\W{0,3}<s:EMPLOYER>(?: i <:Place|Municipality>)?(?::| [–-]) ?(?:i alt |ca\.? )?"
        r"<n:Count> _<o:Role>(?=[.;,(]|$| \()",
        0.75,
    ),
    _role(
        "role.has-inverted",
        rf"\b(?:har|havde|fik|ansatte|ansætter|beskæftiger|består) <s:EMPLOYER> (?:af )?{_BARE}(?:ca\.? )?(?:"
        rf"<n:Count> )?_<o:Role*>",
        0.75,
    ),
    _role(
        "role.keeps",
        rf"<s:EMPLOYER>(?: (?:har|havde) (?:valgt|besluttet|fået lov(?: til)?))?(?: at)? (?:fastholde[rt]?|fastholdt"
        rf"|beholde[rt]?|beholdt) (?:de |sine |deres )?{_BARE}(?:<n:Count> )?_<o:Role*>",
        0.75,
    ),
    _role(
        "role.there-is-at",
        rf"\b(?:er|var|blev|bliver) der (?:i|på|ved|hos) _<s:EMPLOYER> {_ADVERBS}_<o:Role*>",
        0.75,
    ),
    _role(
        "role.where-are",
        r"<s:Unit|Facility|Centre|Service|Project|SocialEnterprise>(?: (?:i|på) <:Place|Municipality>)?,? hvor der "
        r"(?:(?:(?:i|fra|siden|pr\.) )?(?:den )?<:Period> |[a-zæøå]+ ){0,3}?(?:er|var|blev|bliver|(?:har|havde) været) "
        r"(?:(?:i|fra|siden) <:Period> |[a-zæøå]+ ){0,2}?(?:ansat|tilknyttet|knyttet) (?:<n:Count> )?_<o:Role*>",
        0.8,
    ),
    _role("role.share", r"<s:STAFFED*> (?:deler|deles om)(?: i dag| nu| også)? _<o:Role*>(?! med)", 0.75),
    _role(
        "role.shared-with",
        r"<o:Role>,? (?:(?:som|der) )?(?:vi |<:ANY> )?(?:deler|deles|er (?:delt|fælles)) med _<s:EMPLOYER*>",
        0.7,
    ),
    _role(
        "role.employed-at",
        rf"\b(?:ansat|ansætter|ansættes|ansatte)~ <:Role> som <o2:Role> {_AT} _<s2:EMPLOYER>(?!\ue0ff)|"
        r"\b(?:ansat|ansættes|ansatte|tilknyttet|tilknyttede|knyttet|knyttes|beskæftiget)~ (?:<n:Count> "
        rf")?_<o:Role*>~ {_AT} _"
        rf"<s:EMPLOYER*>(?!\ue0ff)",
        0.8,
    ),
    _role(
        "role.is-employed-at",
        rf"(?:<n:Count> )?_<o:Role*>~ (?:er|bliver|blev|er blevet|har været)?~ ?(?:ansat|tilknyttet|knyttet|"
        rf"beskæftiget|ansættes)~ {_AT} _<s:EMPLOYER*>(?!\ue0ff)",
        0.7,
    ),
    _role(
        "role.works-at",
        rf"(?:<n:Count>|\b(?:en|et|én)) _<o:Role*>,? (?:(?:(?:er|bliver|blev|er blevet) )?(?:nu |i dag |desuden )?"
        rf"(?:tilknyttet|en del af)|(?:arbejder|indgår|hjælper(?: til)?|er aktive?|er frivillige|er på arbejde|"
        rf"virker|har deres gang)(?: til daglig| dagligt| fast| i dag| nu)? {_AT}) _<s:EMPLOYER*>(?!\ue0ff)",
        0.75,
    ),
    _role(
        "role.spread",
        "<o:Role>,? (?:der er |som er )?(?:fordelt på|fordelt mellem|spredt på)(?: følgende [a-zæøå]+)?:? _"
        "<s:EMPLOYER*>",
        0.8,
    ),
    _role("role.genitive", r"<s:EMPLOYER>G (?:<n:Count> )?(?:(?!hold |af )[\w-]+ ){0,2}?<o:Role>", 0.75),
    _role(
        "role.visits",
        rf"<s:Unit|Centre|Association|RegionalPsychiatry|SocialEnterprise>~ {_HAS} (?:<n:Count>|en|et|én) _<o:Role> "
        rf"(?:i|på|hos|ved|ude på) _<:Facility|Unit>{_NOW_AND_THEN}",
        0.75,
    ),
    _role(
        "role.one-from",
        r"\b(?:en|én|to|tre|<n:Count>) (?:[a-zæøå]+ )?<o:Role> fra _<s:Association|SocialEnterprise>(?!\ue0ff)",
        0.65,
    ),
    _role(
        "role.of",
        r"(?<!\bom )(?<!rugen af )(?<!brug af )(?<!else af )(?<!elsen af )<o:Role*>,? (?:(?:på|i) (?:afsnit|afdeling|"
        r"team) [\w-]+ )?(?:i|for|på|ved|hos|fra(?= _?<:Unit|Centre|Facility>)) _<s:EMPLOYER>(?!\ue0ff)"
        rf"(?!{_NOW_AND_THEN})",
        0.7,
    ),
    _role(
        "role.named-of",
        rf"{_NAMED},? (?:i|for|på|ved|hos|fra) _<s:EMPLOYER>",
        0.7,
    ),
    _role(
        "role.title-after-name",
        rf"{_NAME}(?:, | \()(?:[a-zæøå]+ )?<o:Role>{_DEGREE}(?:,| i| på| ved| hos| fra)? _<s:EMPLOYER>",
        0.8,
    ),
    _role(
        "role.title-in-list",
        rf"^[\s•*–-]*{_NAME}, (?:[a-zæøå]+ )?<o:Role>{_DEGREE}{_OFFICE},? _<s:EMPLOYER>",
        0.8,
    ),
    _role(
        "role.team-of",
        r"\b\w*(?:team|hold|korps|kreds|gruppe|skare|stab|netværk)(?:et|en|n)? af (?:ca\.? )?(?:<n:Count> )?_<o:Role*> "
        r"(?:på|i|ved|hos) _<s:EMPLOYER>",
        0.75,
    ),
    _role("role.they-there", r"^(?:Hos|På|I|Ved) _<s:EMPLOYER> [a-zæøå]+(?:r|s) <o:Role>", 0.7),
    _role(
        "role.named-comma",
        rf"{_NAMED}, _<s:EMPLOYER>",
        0.7,
    ),
    _role(
        "role.place-first",
        r"\b(?:i|på|ved|hos|inden for|på tværs af|i hele) _<s:EMPLOYER*>(?: i <:WHERE>)? (?:er|var|blev|bliver|har"
        rf"|findes|arbejder|virker|ansættes|indgår) {_ADVERBS}_<o:Role*>(?! (?:i|på|ved|hos) (?:[a-zæøå]+ "
        r"){0,2}<:Unit|Facility|Project>)",
        0.8,
    ),
    _role(
        "role.line",
        r"^[\s•–-]*<s:Unit|Centre|Facility|Service|Project|Education>: (?:<n:Count> |en |et |én )_<o:Role*>",
        0.8,
    ),
    _role(
        "role.by-hiring",
        r"\b(?:ansættels|udpegning|rekrutter|tilknytning|udnævnels|hyring)[a-zæøå]* af (?:<n:Count> )?_<o:Role*>,? "
        r"(?:har|"
        r"havde|fik|får|kan|kunne|vil|tog|tager|styrker|styrkede|blev|bliver|håber|ønsker) _<s:EMPLOYER>",
        0.75,
    ),
    _role(
        "role.make-the-staff",
        rf"^\W*(?:<n:Count> )?_<o:Role*>,? (?:udgør|udgjorde|danner|er|bemander|bemandede|driver|leder)(?: (?:nu|i dag|"
        rf"tilsammen|hele|den faste|den daglige))*(?: {_STAFF})?(?: (?:i|på|ved|hos|af|for|bag))? _<s:EMPLOYER>",
        0.75,
    ),
    _role(
        "role.is-what-it-has",
        r"^\W*(?:<n:Count> )?_<o:Role*>(?:,? det)? (?:er|var),? hvad <s:EMPLOYER> (?:råder over|har|tæller|består af|"
        r"beskæftiger|kan mønstre|rådede over|havde)\b",
        0.75,
    ),
    _role(
        "role.at-the-head",
        r"\b[Ii] spidsen (?:for|af) _<s:EMPLOYER>(?: i <:WHERE>)? (?:står|stod|er|sidder|sad)(?: (?:der|nu|i dag))* "
        r"(?:<n:Count> )?_<o:Role*>",
        0.8,
    ),
    _role(
        "role.serves-body",
        r"<s:Forum>(?: (?:i|for) <:WHERE>)?~ (?:(?:sekretariats)?betjenes|bistås|understøttes|ledes|(?:har|får|fik) "
        r"(?:fået )?(?:bistand|hjælp|sekretariatsbistand))° (?:af|fra) (?:<n:Count> )?_<o:Role*>",
        0.8,
    ),
    _role(
        "role.on-terms-at",
        r"(?:<n:Count> )?_<o:Role*>,? (?:(?:som|der) )?(?:er|var|har været|arbejder|gør tjeneste|har deres|har sin)"
        r"(?: (?:i øjeblikket|nu|i dag|p\.t\.|aktuelt|for tiden|fast|dagligt|ugentligt))* (?:i (?:praktik|fleksjob|"
        r"skånejob|"
        r"løntilskud|job|arbejde|virksomhedspraktik|arbejdsprøvning)|på arbejde|i gang|fastansat|udstationeret|"
        r"udlånt|deltidsansat|timeansat|til stede|gang) (?:i|på|ved|hos|til) _<s:EMPLOYER>(?!\ue0ff)",
        0.75,
    ),
    _role(
        "role.among-staff",
        r"\b(?:[Bb]landt|[Ii]) (?:de ansatte|personalet|medarbejderne|staben|medarbejderstaben|teamet|kollegerne|de "
        r"frivillige|de faste) (?:på|i|ved|hos) _<s:EMPLOYER>(?: i <:WHERE>)? (?:tæller|er|findes|finder|var|indgår|"
        r"møder|"
        r"hører|kan)(?: (?:man|der|også|i dag|nu|du|vi|tælles|blandt andre))* (?:<n:Count> )?_<o:Role*>",
        0.8,
    ),
    _role(
        "role.there-work",
        r"(?:i|på|ved|hos) _<s:Unit|Facility|Centre|Service|Project|SocialEnterprise>; (?:her|dér?|derimod|i stedet|"
        r"til gengæld|men) (?:arbejder|er|virker|findes|har man|bruger man)(?: (?:der|derimod|i stedet|ansat))* "
        r"(?:<n:Count> )?_<o:Role*>",
        0.75,
    ),
    _role(
        "role.part-of-work",
        r"^\W*(?:<n:Count> )?_<o:Role*> (?:indgår|underviser|deltager|medvirker|hjælper til|arbejder)(?: [a-zæøå]+)? "
        r"(?:i|"
        r"med) [a-zæøå]+ (?:på|i|ved|hos) _<s:EMPLOYER>",
        0.7,
    ),
    _role("role.contact-of", r"^\W{0,3}<o:Role>, <s:EMPLOYER>(?-i:(?: [A-ZÆØÅ][\w-]+)?): (?-i:[A-ZÆØÅ])", 0.8),
    _role(
        "role.contact-at",
        r"^\W{0,3}(?:(?-i:[A-ZÆØÅ])[a-zæøå]+, )?<s:EMPLOYER>[:,] <o:Role>(?-i:(?: [A-ZÆØÅ][\w.-]+){1,4})",
        0.8,
    ),
    _role("role.head-of", "<o:Role> (?:af|for) _<s:EMPLOYER>", 0.75),
    _role(
        "role.trains",
        r"<s:Project|Service>(?:~|[^.;:?!\ue000-\ue0ff]{0,60}) (?:uddanner|har uddannet|oplærer|uddannede|uddanne(?!t)|"
        r"rekrutterer?|hverver?)~ (?:<n:Count> )?_<o:Role*>(?! (?:om året|årligt))",
        0.7,
    ),
    _role(
        "role.to-it",
        r"\b[Tt]il _<s:EMPLOYER> (?:knyttes|tilknyttes|hører|ansættes|(?:er |blev )?(?:der |også )?(?:knyttet|"
        r"tilknyttet|ansat))(?: der)?(?: også| desuden)?:?(?: [a-z1]\))? _<o:Role*>",
        0.8,
    ),
    _role(
        "role.staff-there",
        rf"(?:\b{_STAFF} (?:på|i|ved|hos) _<s:EMPLOYER>|<s2:EMPLOYER>G {_STAFF})~ (?:består af|bestod af|er sammensat "
        r"af|udgøres af|omfatter|tæller|er) _<o:Role*>",
        0.85,
    ),
    _role(
        "role.byline",
        r"^(?:af|tekst:?|tekst og foto:?|skrevet af) (?:(?-i:[A-ZÆØÅ])[\w.’-]+,? ){1,4}<o:Role*>(?:,| i| hos| "
        r"ved)? <s:EMPLOYER>$",
        0.8,
    ),
)
