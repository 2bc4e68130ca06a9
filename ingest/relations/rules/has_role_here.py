"""``hasRole`` where the employer may go without saying: it is what the part is about, or whose paper it is."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.values.numbers import FEW_PATTERN

_role = partial(Rule, "hasRole")
_DONE = (
    "(?:gives|ydes|besvares|bæres|blev båret|(?<=, )ledet|(?<=[a-zæøå,] )(?:drevet|bemandet|passet)|"
    "føres|tages|håndteres|holdes|køres|(?:er|blev"
    "|bliver) (?:ledet|drevet|passet|kørt)|varetages|bemandes|drives|ledes|koordineres|undervises|bemandet"
    "|gennemføres|afholdes|klares|passes|løses|superviseres|understøttes|støttes|faciliteres|betjenes|styres|vejledes"
    "|udføres|holdes åbent|holdes i gang|gøres|(?:får|fik|har) hjælp|bistås|assisteres|suppleres|hjælpes|"
    "aflastes|organiseres|"
    "administreres|bestyres|arrangeres|tilrettelægges|planlægges|"
    "serveres"
    "|(?:er|bliver|blev|har været) (?:[a-zæøå]+ og )?(?:undervist|holdt|forberedt|tilrettelagt|gjort|"
    "varetaget|bemandet"
    "|betjent|styret|koordineret|gennemført|afholdt|udført|løst|bestyret|superviseret|faciliteret|skabt))"
)
_ONE = r"(?:<n:Count> |en |et |én |ét )"

RULES: tuple[Rule, ...] = (
    _role(
        "role.employed",
        r"\b(?:ansat|ansættes|ansatte|tilknyttet|tilknyttede|hvervet|rekrutteret|"
        r"skal (?:findes|rekrutteres|hverves))~ (?:<n:Count> )?_<o:Role*>",
        0.65,
    ),
    _role(
        "role.work-in-project",
        r"^\W*I <s:Project|Service> (?:arbejder|arbejdede|er|sidder)(?: der)?(?: i dag| nu)? (?:<n:Count> )?_<o:Role*>",
        0.65,
    ),
    _role(
        "role.are-employed",
        r"(?:<n:Count>|\ben|\bet|\bén) _<o:Role*>~ (?:er |blev |bliver )?(?:ansat|tilknyttet|knyttet)\b"
        r"(?! (?:til|i|på|ved|hos) (?:et|en) | som _<:Role>)",
        0.65,
    ),
    _role(
        "role.employed-as",
        r"(?:<:Count>|\ben|\bet|\bén) _<:Role>~ (?:er|var|blev|bliver) (?:ansat|tilknyttet|lønnet) som _<o:Role>",
        0.65,
    ),
    _role(
        "role.consists",
        r"(?:personale\w*|sekretariat\w*|staben|ledelsen|teamet|holdet|gruppen|korpset|bemanding\w*|medarbejderne|"
        r"arbejdsstyrken|ansatte)~ (?:består af|bestod af|har bestået af|tæller|omfatter|udgøres af|er)~ ?_<o:Role*>",
        0.85,
    ),
    _role(
        "role.counted",
        r"\b(?:er der|der er|har vi|vi har|vi er|er vi|var der|der var|har|består af|består~ af|med|samt|og|kommer|"
        r"kommer så|er|ansat)(?: i alt| pt| p\.t\.?| nu| aktuelt| også| ca\.?| omkring| cirka| ansat| tilknyttet)* "
        r"<n:Count> (?!(?:pensionerede|tidligere|forhenværende|arbejdsløse|kommende) )_<o:Role*>",
        0.6,
    ),
    _role(
        "role.all-are",
        r"^(?:Alle|Samtlige) (?:de |vores )?_<o:Role> (?:(?:er|arbejder) (?:<:Role>|frivillig\w*|uløn\w+|ansat)|har )",
        0.7,
    ),
    _role(
        "role.who-are",
        r"^(?:De |Vores )?<o:Role> (?:er|arbejder) (?:alle |selv |både )?"
        r"(?:frivillig\w*|ulønnede|lønnede|ansat|timelønnede)",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.says",
        r"\b(?:siger|oplyser|fortæller|forklarer|udtaler|mener|lover|tilføjer|understreger|konstaterer|vurderer"
        r"|fastslår|påpeger|pointerer)~ <o:Role>(?-i: [A-ZÆØÅ▮])",
        0.6,
    ),
    _role(
        "role.done-by",
        rf"(?:<s:EMPLOYER>~ )?\b{_DONE}~ af (?:(?:et|en) \w*(?:team|hold|gruppe|korps|stab) (?:på|af|med) )?(?:ca\. )?"
        rf"(?:<n:Count> )?_<o:Role*>(?:~ (?:i samarbejde med|sammen med|og|"
        rf"samt) (?:en |et )_<o2:Role>)?",
        0.6,
    ),
    _role(
        "role.titled",
        r", (?:der|som) (?:har|bærer) (?:titel|titlen) (?:af|som) <o:Role>",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.under-one",
        r"\bunder sig har (?:hun|han|<:Role>|[a-zæøå]+(?:en|eren|ren)) _<o:Role*>",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.lent",
        r"\bstil(?:ler|lede|les|t) (?:(?:dagligt|også|desuden|i fællesskab) )*(?:med _<o:Role*>|_<o2:Role*>,? til "
        r"rådighed(?: for _?<s:STAFFED>)?)",
        0.7,
        subjects="INIT|Facility",
    ),
    _role(
        "role.as-first",
        r"^Som (?:[a-zæøå]+ ){0,2}?<o:Role> (?:fungerer|fungerede|virker|virkede|står|stod|har|er|blev|sidder|"
        r"arbejder)\b",
        0.7,
        subjects="STAFFED|Forum",
    ),
    _role(
        "role.in-charge",
        r"^[\s•*–-]*<o:Role> (?:(?:har|bærer) (?:(?:det|sammen med [^,.;]{3,30}) )?(?:[a-zæøå]+ )?ansvar(?:et)? for|"
        r"er ansvarlig for|refererer (?:direkte )?til|varetager den daglige|står for den daglige)\b",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.board",
        r"(?:\bbestyrelsen|^<:Forum>) (?:består|bestod)(?: (?:herefter|nu|i dag|fremover|derefter))? "
        r"af(?: følgende)?:? _<o:Role*>",
        0.7,
        subjects="Association|Foundation|SocialEnterprise",
    ),
    _role(
        "role.post-is",
        r"^<o:Role>(?: på stedet| i dag)? (?:er|bliver|blev) (?:nu |i dag )?(?!ansat|uddannet|med\b)",
        0.65,
        subjects="STAFFED|Forum",
    ),
    _role(
        "role.welcomed",
        r"\b(?:sag(?:de|t)|siger|sige|byder|bød|budt|byde) velkommen til _<o:Role*>",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.grew-to",
        r"\b(?:gik|går|gået|steg|steget|voksede|vokset|øget|udvidet|faldt|faldet) fra (?:<:Count>|[a-zæøå]+|\d+) til "
        r"<n:Count> _<o:Role*>",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.rest-are",
        r"(?:(?:^|; |, (?:og |mens )?)(?:resten|de (?:fleste|øvrige|andre)|(?:<:Count>|\d+|"
        rf"{FEW_PATTERN}|halvdelen|en|én) af (?:disse|dem)) er|^Af (?:disse|dem) er der) _<o:Role*>",
        0.7,
        subjects="STAFFED",
    ),
    _role(
        "role.as",
        r"\b(?:fungerer|fungerede|virker|arbejder|arbejdede|indgår|indgik|medvirker|deltager|deltog|ansat|ansættes|"
        r"ansatte|tiltræder|tiltrådte|er tiltrådt|begynder|begyndte|starter|startede|stiller op|(?:er|var) med|i "
        r"fleksjob|(?:har|varetager|fik|får)(?: tillige| også| desuden| samtidig)? (?:rollen|funktionen|opgaven))"
        r"(?: (?!baggrund|uddannet|erfaring)[\w\ue000-\ue0fe-]+){0,4} som _<o:Role>(?! (?:i|på|ved|hos) "
        r"<:Unit|Centre|Facility>)",
        0.6,
    ),
    _role(
        "role.namely",
        r"(?<!\bansættelse af )(?<!\buddannelse af )"
        r"\b(?:medarbejdere|ansatte|personer|stillinger|fuldtidsansatte|deltidsansatte|personalegrupper|faggrupper"
        r"|på løn|lønnede)\b(?: (?:i|på|ved|hos) _<s:EMPLOYER>)?~(?:,|:| \(| –| -|, nemlig)(?: f\.eks\.| fx| bl\.a\."
        rf"| herunder| henholdsvis| bestående af)? {_ONE}?_<o:Role*>",
        0.8,
    ),
    _role(
        "role.opens",
        r"^[\s•–-]*(?:et (?:\w+ )?(?:hold|team|korps) (?:på|af|med) |(?:op (?:mod|til)|omkring|cirka|ca\.|godt|"
        r"knap|over"
        r"|mere end|mindst|i alt|yderligere) )?(?:<n:Count>|en|én) _<o:Role*>(?:,? (?:som|der) "
        r"[^.,;:?!]{3,60},|, (?:alle|begge|heraf|de fleste) [^.,;:?!]{3,40},)? (?:skal|kan|vil|er(?! (?:en|et"
        r"|den|det|ikke|typisk|altså)\b)|har|hver|[a-zæøå]+(?:er|år"
        r"|es))\b(?![^.;:?!]{0,15} andre\b)",
        0.65,
    ),
    _role(
        "role.some-of",
        r"(?:<:Count>|\b(?:en|et|én|den (?:ene|anden)|flere|halvdelen)) af (?:(?:de|vores|vore|stedets|husets|teamets|"
        r"<s:EMPLOYER>G) (?:<n:Count> )?(?:[a-zæøå]+ )?)?<o:Role>(?! (?:i|på|fra|hos|ved) <:ORG>)",
        0.65,
        subjects="STAFFED",
    ),
    _role(
        "role.where",
        r"(?:<s:EMPLOYER>[^.;:?!\ue000-\ue0ff]{0,60})?, hvor (?:der (?:også |desuden )?(?:er|arbejder|er ansat) )?(?:"
        r"<n:Count>|en|én) (?:\w*stillinger som )?_<o:Role*>",
        0.65,
    ),
    _role(
        "role.met-there",
        r"(?:\b(?:i|på|ved|hos) _<s:EMPLOYER>(?: [a-zæøå]+){0,2}? )?(?:(?:du|man|I) (?:(?:kan |vil )?(?:møder?|"
        r"træffer?|finder?)|bliver mødt af|kan tale med|har kontakt (?:med|til))|"
        r"(?:møder|træffer|finder|(?:kan|vil) (?:du|man|I) "
        r"(?:møde|træffe|finde|tale med)) ?(?:du|man|I)?)"
        r"(?: (?:både|også|blandt andet|bl\.a\.|fx|en af vores|vores))* _<o:Role*>"
        r"(?:(?: med(?: [a-zæøå]+){1,3}?)? (?:på|hos) _<s2:EMPLOYER>)?",
        0.65,
    ),
    _role(
        "role.began-there",
        r"\bder (?:startede|begyndte|tiltrådte|blev ansat|blev uddannet|er uddannet) <o:Role*>",
        0.65,
        subjects="EMPLOYER",
    ),
    _role(
        "role.row",
        rf"^[^\w\ue000-\ue0ff]*(?:(?:personale|ansatte|bemanding|normering|medarbejdere|stab)(?: i alt)?:? "
        rf"(?:(?:bl\.a\.|fx) )?|(?:vi er|i alt) "
        rf"<:Count>: |(?=[{SIGNS['Count']}]|(?:en|et|én|\d,\d+) |[{SIGNS['Role']}].*[.,;]))<o:Role*>"
        r"(?: \([^()]*\)|,? (?:"
        rf"<:Hours>|[^.,;:?!()\ue000-\ue0ff]{{1,20}}))?\.?$",
        0.8,
        subjects="THING",
    ),
    _role(
        "role.there-is",
        "^(?:Der er|Der var|Her er|Vi er|Vi har|I øjeblikket er vi|I dag er vi|Der er (?:nu |i dag )?(?:ansat|"
        "tilknyttet))(?: i dag| nu| i alt| kun)?(?: <:Count>:)? _<o:Role*>",
        0.75,
        subjects="THING",
    ),
    _role(
        "role.several",
        "(?<!til )(?<!for )(?<!mod )(?<!fra )(?<!som )(?<!mellem )<o:Role*>",
        0.7,
        subjects="STAFFED",
        several=True,
    ),
    _role("role.one", r"(?:<n:Count>|\b(?:en|et|én|ét)) (?:fast )?_<o:Role*>", 0.55, subjects="STAFFED"),
    _role(
        "role.hours",
        r"<o:Role>,? (?:(?:der|som) er ansat |ansat )?(?:(?:på|i|à) (?:[\w-]+ ){0,2}?(?:timer|\w*job|\w*stilling|tid|"
        r"deltid|timebasis|praktik|<:Hours>)(?!\w)|<:Hours>"
        r"|\(?\d\d?(?:,\d+)? timer(?! (?:daglig|dagen|i døgnet|før|efter)))",
        0.7,
        subjects="STAFFED",
    ),
)
