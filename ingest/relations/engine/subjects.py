"""Whose a match is when it names no subject, or the wrong one: the name that fits, the topic, or what is shared."""

from __future__ import annotations

import re

from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.words.verbs import VERBS
from ingest.relations.engine.others import of_others, other_thing
from ingest.relations.engine.rule import ANY_SIGN, POSSESSIVE, SIGNS, Rule
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_IN_BRACKET = compiled(r"\S \([^()]*$")
"""A name and the bracket after it, which speaks of it."""
_OPENS = 2
"""Characters at a sentence's beginning in which its subject stands."""
_KIND_FIRST = compiled(
    r"\W{0,2}(?:[Dd]e[nt] (?:[a-zæøå]+ )?)?"
    r"(?:Projekt|(?!(?:Ud|For|In|Si)?(?:uden|den)\b)[A-ZÆØÅ]?[a-zæøå]{3,}(?:et|en)) [”\"“»]?$"
)
"""What a sentence may tell of its first name before it: of what kind it is ("Projekt X", "Initiativet ”X”")."""
_IN_RELATIVE = compiled(r", (?:der|som) (?:[\w.]+ ){0,2}$")
"""What shows that a match stands in a clause about something named before."""
_GOVERNED = compiled(
    r"\b(?:i|på|fra|til|med|under|for|af|om|hos|ved|via|mellem|gennem|efter|over|uden)(?! navnet )(?: [^\W\d_]+){0,2} "
    rf"(?:{ANY_SIGN}{POSSESSIVE} )?[”\"“»]?$",
    re.IGNORECASE,
)
"""What shows that a name depends on a preposition, so that it is no subject."""
_NOUN_LONG = 40
_BY = compiled(rf"\baf (?:{ANY_SIGN}{POSSESSIVE} )?(?:[^\W\d_]+ )?[”\"“»]?$")
"""What shows that a name is who does a thing, and not the thing."""
_REACH = 160
"""Characters before a name in which the few words stand that govern it."""
_NEXT_CLAUSE = compiled(
    rf"(?: (?:i|på|med) {ANY_SIGN})? og (?:er|var|har|havde|blev|bliver|kan|skal|får|fik|den|det|de|deres|dens|dets"
    r"|[^\W\d_]+(?:er|es|ede|te))\b"
    r"|[^.;:?!]{0,40}, og (?:den|det) (?:er|var|har|havde|blev|bliver|får|fik|modtager|modtog)\b"
)
"""What shows after a name that the next clause begins, whose subject is not the name."""
_SPEAKS_OF = compiled(
    rf"[”\"»]?(?: (?:i|på) {ANY_SIGN})?(?: og (?:{ANY_SIGN}|[a-zæøå]+(?:et|en|erne)))? "
    rf"(?:er|var|har|havde|blev|bliver|får|fik|modtager|modtog|drives|tilbydes"
    r"|udbydes|afholdes|gennemføres|varetages|finansieres|støttes|henvender|hører|ansætter|ansatte|beskæftiger"
    r"|tæller|råder|rummer|omfatter|ligger|består|bestod)\b"
)
"""What shows after a name at the sentence's beginning that it is the subject."""
_RELATIVE = compiled(rf"[”\"»’]?(?: (?:i|på) {ANY_SIGN})?,? (?:der|som)\b")
"""What shows that the words after a name go on speaking of it."""
_COPULA = compiled(
    r"[”\"»’)]?(?: \([^()]{1,20}\))? (?:er|var) (?:(?:navnet|titlen) på )?(?:et|en) [^.,;:]{3,60}, (?:som|der)\b"
)
"""What shows that a relative clause after a predicate noun speaks of the name before it."""
_SELF_AT_HEAD = compiled(r"\W*[\w’'-]+(?:en|et), (?:der|som) ")
"""A sentence that opens with one definite noun and a relative clause: the noun is what the part is about."""
_JUST_NAMED = compiled(rf"{ANY_SIGN}[”\"“»]?(?: [-–] [^.,;:()]{{3,40}})?[”\"“»]? (?:i )?$")
"""A name that stands right before the words of a partnership, perhaps with its second title after a dash."""
_OWN_NOUN = compiled(
    r"\W{0,3}(?:(?:Evaluering|Supervision|Formidling|Forskning|Dokumentation|Rekruttering)(?= )"
    r"|(?!(?:Projekt|Drift|Indsats|Tilbud|Ordning|Initiativ|Projektledels|Ledels|Koordinering|Administration"
    r"|Forløb|Kurs)[a-zæøå]*\b)[A-ZÆØÅ][a-zæøå]{3,}(?:en|et|erne|ene))(?: (?:af|for|i|på|om|til) [^.,;:]{1,80})? "
    r"?(?:(?:er|var|blev|bliver) (?:[a-zæøå]+ )?)?$"
)
"""A definite noun as the subject of the clause: what is done with it is not done with the part's subject."""
_IS_ONE_IN = compiled(
    rf"^\W{{0,3}}(?:[^\W\d_]+ )?(?P<first>{ANY_SIGN})[”\"»’]? (?:er|var) (?:et|en) (?:[a-zæøå]+, )?[^.,;:]{{3,80}} "
    rf"(?:i|på|hos|under|af|inden for) (?:[^\W\d_]+ )?$"
)
"""What stands before a name that only tells where the thing belongs that the sentence opens with."""


def what_is_shared(subjects: list[Mention], match: re.Match[str], shape: Shape, topic: Mention | None) -> list[Mention]:
    """Return the initiative that an organisation shares with its partners, where the sentence names it ("Z ledes af X
    sammen med Y", "X, der sammen med Y har udviklet Z") or the part is about one; else the subjects as they are."""
    if any(subject.type in INITIATIVES | {"Facility", "Agreement"} and subject.source != "we" for subject in subjects):
        return subjects
    named = [
        place
        for place, m in shape.at.items()
        if m.source != "common"
        if m.type in INITIATIVES or (m.type == "Facility" and place >= match.end() and not _governed(shape.text, place))
    ]
    nearest = min(named, key=lambda place: abs(place - match.start()), default=None)
    shared = topic if nearest is None else shape.at[nearest]
    return [shared] if shared is not None and shared.type in INITIATIVES | {"Facility"} else subjects


_SITS_WITH = compiled(r"\b(?:(?:sidder|sad) (?:også )?(?:med )?i|medlem\w* af|plads i) [^.;]{0,80}$")
"""What shows that those named next sit in the same group, and do not work on what the part is about."""
_NOT_OF_AGREEMENT = frozenset({"hasRole", "locatedIn", "capacity", "legalBasis", "partOf", "runBy"})


def _opens(text: str, place: int) -> bool:
    """Tell whether a name at *place* opens the sentence, perhaps behind the noun that says what it is."""
    return place <= _OPENS or (place <= _NOUN_LONG and _KIND_FIRST.match(text[:place]) is not None)


def _governed(text: str, place: int) -> bool:
    return _GOVERNED.search(text, max(0, place - _REACH), place) is not None


def passed_over(match: re.Match[str], shape: Shape) -> bool:
    """Tell whether the name before the verb only closes the clause before it ("X drives af Y og er åbent for ...")."""
    if "s" not in match.re.groupindex or match.start("s") < 0:
        return False
    if "o" in match.re.groupindex and match.start("o") < match.start("s"):
        return False
    place = match.end("s")
    following = _NEXT_CLAUSE.match(shape.text, place)
    return bool(following and following.end() <= match.end() and _governed(shape.text, match.start("s")))


def opens_clause(rule: Rule, match: re.Match[str], shape: Shape, topic: Mention | None) -> Mention | None:
    """Return whose a second verb is: the name that opens the sentence ("A hører under B og er bemandet med ..."), or
    the topic."""
    types = rule.subject_types
    first = next(iter(shape.at.items()), None)
    if first is not None and first[0] < match.start("s"):
        place, name = first
        return name if name.type in types and not name.genitive and not _governed(shape.text, place) else None
    return topic if topic is not None and topic.type in types else None


_WORKPLACES = frozenset({"Project", "Service", "Education", "Facility", "Unit"})
_EMPLOYERS = frozenset({"Municipality", "Region", "RegionalPsychiatry", "Centre", "Association", "Foundation", "Place"})
_OTHER_NOUN = compiled(
    r"(?:, (?:og |men |så |mens )?(?:du|man|jeg|han|hun|de|I)\b| og (?:du|man|jeg|han|hun|de) |(?<! er)(?<! var)"
    r"(?<! omgang)(?<! i dag)(?<! nu)(?<! også)(?<! foreløbig)(?<! fortsat)(?<! først) "
    r"(?:(?:et|en|sin|sit|en ny|et nyt) [^\W\d_]+|til [^\W\d_]+(?:et|en)), (?:der|som) |\båbnede (?:det|den) [^\W\d_]"
    r"|\b(?:alle|de fleste|flere|mange|nogle|andre|enkelte) [^\W\d_]+(?:er|e|ne) )"
)
"""What shows between a name and a role that another subject or noun has come."""


def of_another_noun(match: re.Match[str], shape: Shape) -> bool:
    """Tell whether the role belongs to something that stands between the name and it ("X får en linje, der bemandes
    af ...")."""
    if "s" not in match.re.groupindex or match.start("s") < 0:
        return False
    end = match.start("o") if "o" in match.re.groupindex else match.end()
    return end >= match.end("s") and _OTHER_NOUN.search(shape.text, match.end("s"), end) is not None


def of_predicate(rule: Rule, match: re.Match[str], shape: Shape) -> Mention | None:
    """Return what a relative clause speaks of after "X er et projekt i Y, som ...": X, not the Y right before it."""
    if "s" not in match.re.groupindex or match.start("s") < 0:
        return None
    where = rule.id == "target.where"
    if not (where or _RELATIVE.match(shape.text, match.end("s"))):
        return None
    opening = _IS_ONE_IN.match(shape.text[: match.start("s")])
    first = shape.at.get(opening.start("first")) if opening else None
    part = first is not None and (first.type == "Unit" or shape.text.endswith("del af ", 0, match.start("s")))
    if rule.predicate == "partOf" and part:
        return None  # "A er en afdeling under B, der hører til C": a chain of houses
    return first if first is not None and first.type in INITIATIVES | {"Facility", "Unit"} else None


_AT_WORK = compiled(
    r"(?: ansat| tilknyttet| siddende| placeret| udstationeret| fast)? (?:i|på|ved|hos) (?:[a-zæøå]+ "
    rf"){{0,2}}(?P<at>[{''.join(SIGNS[t] for t in sorted(_WORKPLACES))}])(?![{POSSESSIVE}])"
)
"""What follows a role where the text says at what its bearers work ("har ansat to værter i projektet X")."""


def works_at(match: re.Match[str], shape: Shape, subjects: list[Mention], topic: Mention | None) -> Mention | None:
    """Return the project or house at which those work whom an authority or association hires, or None."""
    if any(subject.type not in _EMPLOYERS for subject in subjects) or match.end("o") != match.end():
        return None
    at = _AT_WORK.match(shape.text, match.end())
    if at is not None and shape.at[at.start("at")].source not in {"common", "institution"}:
        return shape.at[at.start("at")]
    if len(subjects) != 1 or topic is None or topic.type not in _WORKPLACES:
        return None
    roles = [m.label for m in shape.mentions(match.start("o"), match.end("o")) if m.type == "Role"]
    hires = _LENDS.search(match.group()) or (subjects[0].type == "Association" and _HIRES.search(match.group()))
    if hires and roles and not any(map(_OF_BODY.search, roles)):
        return topic
    ours = subjects[0].source == "we" and subjects[0].type in {"Municipality", "Region"}
    own = topic.type != "Project" or all(label.startswith("projekt") for label in roles)
    return topic if ours and own and not any(map(_OF_BODY.search, roles)) else None


_OF_BODY = compiled(r"formand|kasserer|sekretær|direktør|sekretariat|(?<!projekt)leder$")
"""Who works for a body as a whole, and not for one of its undertakings."""
_HIRES = compiled(r"\b(?:ansæt\w*|ansatte?|hyre\w*)\b")
"""How an association tells that it hires people for what it undertakes."""
_LENDS = compiled(r"\b(?:udlån\w*|lån\w*|stille\w*|lægge\w*|afsæt\w*|afsat|sætte\w*|sat)\b")
"""How a body tells that its people work for something of others."""


def money_for(
    rule: Rule, match: re.Match[str], shape: Shape, subjects: list[Mention], topic: Mention | None
) -> Mention | None:
    """Return the project for which "vi" asks or gets money in a part about it ("Vi har søgt TrygFonden om ...")."""
    ours = len(subjects) == 1 and subjects[0].source == "we" and subjects[0].type in _EMPLOYERS
    if not ours or topic is None or topic.type != "Project" or topic.type not in rule.subject_types:
        return None
    return None if _FOR_ANOTHER.match(shape.text, match.end()) else topic


_FOR_ANOTHER = compiled(r"[^.;:?!]{0,80}? til (?:foreningen|driften|huset|vores)\b")


def _barred(rule: Rule, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether the words before a match say that it is told of others than what the text speaks of."""
    if rule.predicate == "runBy" and _OWN_NOUN.match(shape.text, 0, match.start()):
        return True
    if rule.predicate == "partner" and _SITS_WITH.search(shape.text, 0, match.start()):
        return True
    if of_others(rule.predicate, shape.text, max(0, match.start() - _REACH), match):
        return True
    return rule.predicate in _AT_A_PLACE and _OF_EVERYBODY.search(shape.text, 0, match.end()) is not None


def stand_in_for(rule: Rule, match: re.Match[str], shape: Shape, topic: Mention | None) -> Mention | None:
    """Return the subject of a match without one: the nearest fitting name before it in the sentence, or the topic."""
    if not rule.implied:
        return None
    if topic is not None and topic.type == "Agreement" and rule.predicate in _NOT_OF_AGREEMENT:
        topic = None  # what an agreement is about has staff, places and a law; the agreement has parties and a time
    if _has_own_subject(rule, match, shape, topic) or other_thing(shape.text, topic) or _barred(rule, match, shape):
        return None
    types = rule.implied_types
    behind = _BEHIND.match(shape.text, 0, match.start())
    if behind is not None and shape.at[behind.start("thing")].type in types:
        return shape.at[behind.start("thing")]
    if rule.predicate in _AT_A_PLACE and (at := _AT.match(shape.text, 0, match.start())):
        where = shape.at[at.start("at")]
        return where if where.type in types and where.source not in {"common", "institution"} else None
    bracketed = _IN_BRACKET.search(shape.text, 0, match.start())
    owner = shape.at.get(bracketed.start()) if bracketed else None
    if owner is not None and owner.type in types:
        return owner
    if rule.id == "partner.with" and (tail := _JUST_NAMED.search(shape.text, 0, match.start())):
        named = shape.at[tail.start()]
        if named.type in INITIATIVES and not _BY.search(shape.text, 0, tail.start()):
            return named  # "X deltager i projekt Y i samarbejde med Z": Z is a partner of Y
    before = [
        (place, mention)
        for place, mention in shape.at.items()
        if place < match.start()
        and mention.type in types
        and mention.type != PLACE
        and not mention.genitive
        and (mention.type not in {"Unit", "Centre"} or _opens(shape.text, place) or rule.predicate != "fundedBy")
        and (not _governed(shape.text, place) or _is_spoken_of(shape.text, place + 1, match.start()))
        and not shape.text.endswith(("står ", "stod "), 0, place)
    ]
    if _IN_RELATIVE.search(shape.text, max(0, match.start() - _REACH), match.start()) and not (
        before and (_RELATIVE.match(shape.text, before[-1][0] + 1) or _COPULA.match(shape.text, before[-1][0] + 1))
    ):
        fits = topic is not None and topic.type in types and not before
        return topic if fits and _SELF_AT_HEAD.match(shape.text, 0, match.start()) else None
    if (
        before
        and _opens(shape.text, before[0][0])
        and _own_subject(shape.at[before[0][0]], topic)
        and ((topic is None and before[0][0] <= _OPENS) or _SPEAKS_OF.match(shape.text, before[0][0] + 1))
    ):
        return before[0][1]
    if before:
        place, nearest = before[-1]
        if shape.text.startswith(": ", place + 1):
            return nearest  # "Center X: 4 mentorer", in a row of such
        clause = rule.predicate == "fundedBy" and _OWN_CLAUSE.match(shape.text, max(0, place - 3))
        thing = nearest.type in INITIATIVES | {"Facility"}
        spoken_of = _speaks_on(shape.text, place + 1) and not _MAIN_AGAIN.search(shape.text, place + 1, match.start())
        if topic is None or nearest.label == topic.label or clause or thing or spoken_of:
            return nearest
    return topic if topic is not None and topic.type in types else None


_BEHIND = compiled(rf"\W{{0,3}}[Bb]ag (?:[a-zæøå]+ ){{0,2}}[”\"“»]?(?P<thing>{ANY_SIGN})[”\"»’]? (?:står|stod) ")
"""How a sentence opens that tells who is behind what it speaks of."""
_OF_EVERYBODY = compiled(
    r"\b(?:alle|de fleste|flere|mange|nogle|enkelte) (?:regioner|kommuner|steder|centre|bosteder)\b"
)
"""Who has people where a sentence tells of no one in particular."""
_AT_A_PLACE = frozenset({"hasRole", "capacity"})
_AT = compiled(
    rf"\W{{0,3}}(?:(?:Men|Og) )?(?:I|i|På|på|Ved|ved|Hos|hos|Under|under) (?:[a-zæøå]+ ){{0,2}}(?P<at>{ANY_SIGN})"
    rf"(?! (?:kommune|amt))(?: (?:i|på) {ANY_SIGN})? (?:er|var|har|havde|blev|bliver|findes|arbejder|sidder|ansættes) "
    r"(?:der|vi)\b"
)
"""How a sentence opens that tells where those are of whom it tells ("I centret er der tre læger")."""
_OWN_CLAUSE = compiled(rf"at {ANY_SIGN} (?!og )[a-zæøå]{{2,}}(?:es|s|r|t) ")
"""A name as the subject of a clause ("at X finansieres med ...")."""
_MANY = compiled(
    r"\W{0,3}(?!Initiativtager|Evaluering|\w*(?:[Uu]dgift|[Pp]enge|[Mm]idler|[Oo]mkostning|"
    r"[Ll]okaler|[Mm]aterialer|[Rr]åvarer|[Mm]øbler|[Aa]ktivitet|[Ll]ønning|[Ii]nstrument|[Rr]edskaber|[Bb]øger|"
    r"[Pp]ladser|[Tt]imer|[Ss]tillinger|[Mm]åltider|[Mm]askiner|[Gg]aver|[Kk]roner))[A-ZÆØÅ][a-zæøå]{3,}(?:erne|ene) "
    r"[^.;:]{0,120}$"
)
"""Several things or people as a sentence's subject: what is said of them is not said of the one that the part is
about."""
_OF_MANY = frozenset({"targetGroup", "locatedIn", "partner"})
"""What is said of a whole when it is said of its parts ("Kurserne er for alle", "Grupperne mødes i Ry")."""
_BARE_NAME = compiled(rf"\W{{0,3}}(?:[Mm]en )?(?P<name>{ANY_SIGN})[”\"»]? $")


def _has_own_subject(rule: Rule, match: re.Match[str], shape: Shape, topic: Mention | None) -> bool:
    """Tell whether the sentence names a subject of its own before the verb that matched, which cannot be the rule's."""
    of_parts = rule.id == "role.done-by" and topic is not None and topic.type in INITIATIVES
    if rule.predicate not in _OF_MANY and not of_parts and _MANY.match(shape.text, 0, match.start()):
        return True
    opens = next(iter(shape.at.items()), None)
    if rule.predicate == "runBy" and opens is not None and opens[1].type == "FundingPool" and opens[0] <= _OPENS:
        return True  # "Puljen administreres af ..."
    if rule.predicate == "fundedBy" or rule.id == "role.lent":
        return False  # "X Kommune fik 2 mio. kr.": for what the part is about
    name = _BARE_NAME.match(shape.text[: match.start()])
    first = shape.at.get(name.start("name")) if name else None
    known = first is None or first.source == "we" or first.type not in _BODIES or (topic and first.label == topic.label)
    return not known and first is not None and first.type not in rule.implied_types


_BODIES = frozenset({"Forum", "Party", "StateBody", "Municipality", "Region", "RegionalPsychiatry"})
"""Bodies whose own doings are not those of an initiative."""


def _speaks_on(text: str, place: int) -> bool:
    """Tell whether the clause after a name still speaks of it: "X, der ..." or "X er et projekt, der ..."."""
    return bool(_RELATIVE.match(text, place) or _COPULA.match(text, place))


_MAIN_AGAIN = compiled(r", (?:og|men) (?:der|her)\b")
"""What shows that a relative clause is over: the main clause goes on ("X hører til Y, som ..., og der er ...")."""


def _is_spoken_of(text: str, place: int, upto: int) -> bool:
    """Tell whether the clause after a name speaks of it up to the match, so that the name may be its subject."""
    return _RELATIVE.match(text, place) is not None and not _MAIN_AGAIN.search(text, place, upto)


_OFFICE = compiled(r"(?:kontoret|sekretariatet)\b", re.IGNORECASE)
"""A body's own office, whose people are the body's."""


def _own_subject(first: Mention, topic: Mention | None) -> bool:
    """Tell whether the name that opens a sentence is what it speaks of, beside the topic."""
    return (
        first.source != "institution"
        and not _OFFICE.search(first.label)
        and (first.source != "anaphor" or (topic is not None and first.label != topic.label))
    )


_CLAUSED = INITIATIVES | {"Facility", "Unit", "Centre", "Association"}
_CLOSED = compiled(
    rf"(?P<first>{ANY_SIGN})[”\"»’]?, (?:der|som) [^.;:?!]{{0,90}}?\b(?:af|efter|for|fra|under|i|på|til|hos|ved|med) "
    r"(?!navnet )(?:[^\W\d_]+ ){0,2}$"
)
"""A name and the relative clause up to the name that closes it."""
_AFTER_COMMA = compiled(rf"[”\"»’]?, (?:{'|'.join(sorted(VERBS))})\b|,? og (?:som|der|hvor) ")
_WITHIN = compiled(
    rf"\W{{0,3}}(?:[^\W\d_]+ ){{0,2}}?(?P<first>{ANY_SIGN})[”\"»’]? (?:i|på|ved|hos|under|for|af) "
    r"(?:[^\W\d_]+ ){0,2}?[”\"«]?$"
)
"""What stands before a name that only tells where the thing is that opens the sentence: "X på Y drives af ..."."""


_VERB_AFTER = compiled(
    rf"[”\"»’]?(?: i {ANY_SIGN})? (?:er|var|har|havde|blev|bliver|får|fik|(?!og\b)[a-zæøå]+(?:es|ede|ter))\b"
)


def around(rule: Rule, match: re.Match[str], shape: Shape) -> Mention | None:
    """Return the thing that opens the sentence where the match's own subject only tells where it is, or None."""
    if "s" not in match.re.groupindex or match.start("s") < 0:
        return None
    verb = _VERB_AFTER.match(shape.text, match.end("s"))
    if verb is None or verb.end() > match.end():
        return None
    opening = _WITHIN.match(shape.text[: match.start("s")])
    first = shape.at.get(opening.start("first")) if opening else None
    return first if first is not None and first.type in _CLAUSED & rule.subject_types and not first.genitive else None


def after_relative(match: re.Match[str], shape: Shape) -> Mention | None:
    """Return the name before the relative clause where the match's own subject only closes that clause, or None."""
    if "s" not in match.re.groupindex or match.start("s") < 0 or not _AFTER_COMMA.match(shape.text, match.end("s")):
        return None
    opening = _CLOSED.search(shape.text[: match.start("s")])
    first = shape.at.get(opening.start("first")) if opening else None
    return first if first is not None and first.type in _CLAUSED else None
