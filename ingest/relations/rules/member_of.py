"""``memberOf``: who sits in a group, and who belongs to an association."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import Rule

_member = partial(Rule, "memberOf")
_SITS = (
    r"(?:(?:er|var)° medlem\w* af|(?:er|var) (?:også )?med i|(?:udpeger|udpegede|har udpeget) (?:hver )?(?:\w+ |"
    r"<:Count> )?(?:medlem\w*|repræsentant\w*) til|(?:er|var|blev) hver(?:især)? repræsenteret(?: med (?:<:Count>|\w+) "
    r"\w+)? i|(?:er )?(?:indtræder|valgt ind|indtrådt|indtrådte) i|(?:sidder|sad|har(?: [a-zæøå]+){0,2} "
    r"siddet) (?:(?:også|alle|begge|fortsat|nu|desuden|tillige|ligeledes) )?(?:med )?i|(?:er|var|blev) (?:også |"
    r"fortsat |nu |stadig "
    r")?repræsenteret "
    r"(?:med (?:\w+ |<:Count> ){1,2}\w+ )?i|deltager (?:fast |også |"
    r"aktivt )?i|deltog i|trådte (?:i <:Period> )?ind i|indgår i|indgik i|(?:har|havde|fik|har fået|overtog|"
    r"(?:har )?(?:<:Period> |fra nytår |siden )?overtaget) (?:i forvejen |i "
    r"<:Period> |\w+ |<:Count> |<:ORG>G ){0,2}(?:plads(?:en|er|erne)?|sæde|repræsentanter|en repræsentant) i|har "
    r"(?:hver )?<:Count>(?: \w+)? i|(?:er|blev) (?:også |nu "
    r")?(?:kommet|trådt|optaget) (?:med |ind )?i)"
)
"""How someone belongs to a group."""
_SITS_SEATS = (
    "(?:er (?:alle )?(?:repræsenteret|med)|har (?:formandskabet|formandsposten|næstformandskabet|to pladser)|"
    "(?:har|havde|har haft) (?:en |hver en |også )?(?:plads|sæde|repræsentanter|"
    "siddet med)|sidder(?: sammen)?(?: med)?|deltager|sad med|indgår|mødes)"
)
_CONSISTS = (
    "(?:består af|bestod af|har bestået af|omfatter|udgøres af|tæller|samler|er sammensat af|har (?:repræsentanter|"
    "medlemmer|deltagelse|deltagere) (?:fra|af))"
)

_GROUP = "Forum|Association"
_ALSO = (
    r"(?: (?:også|nu|desuden|ligeledes|tillige|begge|alle|hver|hver især|altid|hele tiden|fortsat|stadig"
    r"|(?:i|siden|fra|den|pr\.) <:Period>))*"
)

RULES: tuple[Rule, ...] = (
    _member("member.list", rf"<o:Forum>(?:[;:]| \(|(?:,? (?:som|der))? {_CONSISTS})~ ?_<s:MEMBER*>", 0.75),
    _member(
        "member.and-list",
        rf"<o:Forum> (?:blev|er|var|har|mødes|mødtes|ledes)\b(?:[^.;:?!\ue000-\ue0ff]|<:Period|Count|"
        rf"Role>){{3,60}}? og "
        rf"{_CONSISTS}~ ?_<s:MEMBER*>",
        0.75,
    ),
    _member(
        "member.people-of",
        r"\b(?:repræsentanter|medlemmer|medarbejdere|folk|ledere|chefer) (?:for|fra) _<s:MEMBER*> (?:mødes|"
        r"sidder|samles|"
        r"deltager|indgår|udgør)~ ?(?:i )?_<o:Forum>",
        0.75,
    ),
    _member(
        "member.post-there",
        r"<:Role> (?:i|fra|for|hos|ved) _<s:MEMBER> (?:er|var|bliver|blev) (?:<:Role>|(?:født )?medlem) (?:for|af|i) _"
        r"<o:Forum>",
        0.75,
    ),
    _member(
        "member.joined-up",
        r"<s:MEMBER*> (?:(?:er|har) )?(?:gået|går|gik|(?:slår|slog|slået|slutter|sluttede|sluttet) sig) "
        r"sammen (?:i|om|som|under navnet|og (?:danner|dannede|har dannet))(?: at danne)?(?: [a-zæøå]+){0,3}? _"
        r"<o:Forum|Association>",
        0.75,
    ),
    _member(
        "member.elected",
        r"(?:<s:MEMBER>G (?:[a-zæøå]+ )?<:Role>|<:Role> (?:i|fra|for|hos|ved) _<s2:MEMBER>)[^.;:?!\ue000-\ue0ff]{0,30} "
        r"(?:er|blev|bliver|var) (?:også |netop |nu )?(?:gen)?(?:valgt|udpeget|indvalgt|indtrådt) "
        r"(?:ind )?(?:i|til|som medlem af) _<o:Forum>",
        0.7,
    ),
    _member("member.of-its", r"<o:Forum|Association>G (?:\w+ )?medlemmer (?:er|var|kommer fra)~ ?_<s:MEMBER*>", 0.75),
    _member(
        "member.same-is",
        r"<o:Forum|Association>[^.;:?!\ue000-\ue0ff]{0,30},? (?:og )?det samme (?:er|gælder|gør) _<s:MEMBER*>",
        0.75,
    ),
    _member(
        "member.has-seats",
        r"\b(?:har|havde|fik|får) <s:MEMBER> (?:(?:også|nu|desuden|fortsat) )?(?:(?:en|et|én|ét|to|tre|fire|<:Count>) "
        r")?(?:faste? )?(?:plads(?:er)?|repræsentant(?:er)?|medlem(?:mer)?|sæde) i _<o:Forum>(?:,? og (?:(?:en|et|én|ét"
        r"|to|tre|<:Count>) [a-zæøå]+ )?i _<o2:Forum>)?",
        0.75,
    ),
    _member("member.of", f"<s:ORG*>~ {_SITS} _<o:Forum>", 0.75),
    _member(
        "member.of-union",
        r"(?:<s:Facility|SocialEnterprise|Project|Service|Education|Foundation|Company>~ |\b(?:den|det|vi|"
        r"foreningen|huset|klubben) )(?:er|var|blev|bliver) (?:også |nu )?medlem\w* (?:af|i)(?: både)? "
        r"(?:[a-zæøå]+(?:en|et) )?_<o:Association|SocialEnterprise>(?:,? (?:og|samt) (?:af|i) _<o2:Association|"
        r"Forum>)?",
        0.8,
        subjects="Association|Facility|SocialEnterprise|Education|Foundation|Company|Project|Service",
    ),
    _member(
        "member.in-network-with",
        r"<:MEMBER> (?:er|var|har været) (?:også )?(?:med|medlem) (?:i|af) _<o:Association> sammen med _<s:MEMBER*>",
        0.75,
    ),
    _member(
        "member.takes-part",
        r"\b[iI] (?:<:ANY>G )?_<o:Forum>(?: i <:Region|Municipality>)? (?:deltager|deltog|mødes|sidder|sad|indgår|"
        r"indgik|er|var)~ ?(?:fra |for )?(?:(?:en )?repræsentant(?:er)? (?:for|fra) "
        r"[^.;:]{0,40}?)?_<s:MEMBER|Facility|Project*>",
        0.7,
    ),
    _member(
        "member.where-all",
        rf"<o:Forum>(?: i <:Region|Municipality|Place>)?,? hvor(?:i)? (?:både |også |bl\.a\. |blandt andre )?_"
        rf"<s:MEMBER|Facility|Project*>(?: også)? {_SITS_SEATS}\b",
        0.8,
    ),
    _member(
        "member.of-body",
        r"<s:Association|Facility|SocialEnterprise|Municipality|Project*>(?:(?:~ (?:er|var|blev)| (?:har|havde)) "
        r"(?:også |nu |alle |begge |(?:siden|i) <:Period> )*(?:været )?(?:medlem(?:mer)? (?:af|i)|"
        r"medlemsorganisation(?:er)? (?:af|i)|(?:kommet |gået |trådt )?(?:med|ind) i|tilsluttet(?: sig)?|(?:blevet "
        r")?optaget "
        r"(?:i|som medlem af)|indmeldt i|en del af(?= (?:paraply|netværk|sammenslutning|landsorganisation|allianc))|"
        r"(?:[ée]t|[ée]n) af (?:de )?(?:<:Count> )?[a-zæøå]+(?:ne)? i|blandt "
        r"medlemmerne (?:af|"
        r"i))|~ (?:meldte|har (?:[a-zæøå]+ ){0,2}meldt) sig~ ind i| deltager i| hører til medlemmerne af) (?:[a-zæøå]+"
        r"(?:en|et) )?[”\"“»]?<o:Association>(?:,? (?:og|samt) (?:af|i) "
        r"<o2:Association|Forum>)?",
        0.75,
    ),
    _member(
        "member.of-alliance",
        r"(?:<o:Association> (?:består (?:i dag )?af|samler|tæller|udgøres af|har <:Count> medlemmer:)~ ?_<s:MEMBER*>|"
        r"\bmedlemmer(?:ne)? (?:af|i) _<o2:Association|Forum> (?:er|tæller|omfatter)~ ?_<s2:MEMBER*>)",
        0.7,
    ),
    _member(
        "member.of-many",
        r"<o:Association|Forum>~ (?:er|har|tæller|samler)\b[^.;:?!\ue000-\ue0ff]{0,40}(?:"
        r"<:Count>)?[^.;:?!\ue000-\ue0ff]{0,20}(?:medlemsorganisationer|medlemsforeninger|medlemmer|foreninger|"
        r"organisationer)(?:,| -| –)? (?:bl\.a\.|blandt andre|blandt andet|heriblandt|herunder|nemlig) _<s:MEMBER|"
        r"Facility|Service|Project*>",
        0.75,
    ),
    _member(
        "member.taken-in",
        rf"\b(?:med|efter|ved) (?:optagelsen|indtrædelsen|indmeldelsen|tiltrædelsen) af _<s:MEMBER|Facility*> (?:i"
        rf"|som medlem af|som "
        rf"(?:nyt )?medlem i) _<o:{_GROUP}>|<s2:MEMBER|Facility>G (?:[a-zæøå]+ )?(?:medlemskab|indtræden|optagelse"
        rf"|plads|sæde|indmeldelse|repræsentation|"
        rf"deltagelse) (?:af|i) _<o2:{_GROUP}>",
        0.75,
    ),
    _member(
        "member.as-member",
        rf"^som (?:[a-zæøå]+ )?(?:medlem|deltager|repræsentant) (?:af|i) _<o:{_GROUP}> (?:[a-zæøå]+"
        rf" ){{1,3}}?_?<s:MEMBER|Facility*>",
        0.75,
    ),
    _member(
        "member.turned",
        rf"\b(?:har|er|blev|var|bliver){_ALSO} _<s:MEMBER|Facility*>{_ALSO} (?:(?:været|blevet) )?(?:[a-zæøå]+"
        rf" )?(?:medlem(?:mer)?|medlemskommuner?|del) (?:af|i) "
        rf"_<o:{_GROUP}>",
        0.75,
    ),
    _member(
        "member.became",
        rf"<s:MEMBER|Facility*>{_ALSO} (?:er|blev|bliver|har|havde){_ALSO} (?:blevet )?(?:optaget|indtrådt|indlemmet"
        rf"|indvalgt|udpeget|budt velkommen|"
        rf"tilsluttet(?: sig)?|sluttet sig til|meldt sig ind|repræsenteret)"
        rf"{_ALSO} ?(?:i|som medlem (?:af|i)|til|ind i)? ?_<o:{_GROUP}>",
        0.75,
    ),
    _member(
        "member.seats-there",
        rf"\b(?:i|til) _<o:{_GROUP}> (?:har|havde|fik|får){_ALSO} _<s:MEMBER|Facility*>{_ALSO} (?:(?:hver|hver især"
        rf"|begge|alle) )?(?:udpeget|en plads|plads|sæde|"
        r"et medlem|en repræsentant|to|tre|repræsentanter|en fast plads|<:Count>)",
        0.75,
    ),
    _member(
        "member.among",
        rf"\bblandt (?:de )?(?:<:Count> |[a-zæøå]+ ){{0,2}}?(?:medlemmer(?:ne)?|deltager(?:e|ne)"
        rf"|medlemskommuner(?:ne)?|organisationer(?:ne)?|foreninger(?:ne)?) (?:af|i) _"
        rf"<o:{_GROUP}> (?:er|finder man|findes|ses|nævnes|var|tæller|hører)(?: (?:også|fx|f\.eks\.|bl\.a\.|blandt"
        rf" andre))* _<s:MEMBER|Facility*>",
        0.75,
    ),
)
