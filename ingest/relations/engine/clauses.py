"""The clauses of a sentence that share its subject, each as "subject verb ...", which is what rules expect.

Danish puts the verb second ("I dag drives projektet af X"), tells several things of one subject ("X drives af A og
ligger i B") and puts between subject and verb a relative clause ("X, der drives af A, ligger i B") or those with whom
it acts ("X i partnerskab med A og B søger").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ingest.mentions.mention import Mention
from ingest.mentions.names.groups import GROUP
from ingest.mentions.triggers import held
from ingest.mentions.words.verbs import VERBS
from ingest.relations.engine.rule import ANY_SIGN, POSSESSIVE
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ontology.predicates import INITIATIVES, ORGANISATIONS

_MAY_BE_SUBJECT = INITIATIVES | {"Facility", "Unit", "Centre", "Association", "SocialEnterprise", "Agreement"}
_OPENERS = word_list(
    "Ad Af Aktuelt Den Derefter Derfor Derudover Desuden Dermed Efter Endelig Endvidere For Foreløbig Fra Først Her "
    "Herefter Hermed Hertil Herudover Hver Hvert I Inden Indtil Ligeledes Med Nu Også Oprindeligt Over Pr. På Samtidig "
    "Sammen Senere Siden Som Således Tidligere Til Ud Udover Under Ved Årligt"
)
"""The first word of what may stand before the verb without being its subject."""
_ANOTHER_CLAUSE = frozenset(".;:!?()")
_JOINED = compiled(rf"(?:,? (?:og|samt) |, ){ANY_SIGN}(?!{POSSESSIVE})")
_VERB = f"(?:{'|'.join(sorted(VERBS))})"
_BEGINS = compiled(rf"[”\"»’]?(?:, (?:der|som))? {_VERB}\b")
"""What shows after a name that it is the subject of a verb, or of the relative clause after it."""
_GOES_ON = compiled(rf",? (?:og|men|samt) (?={_VERB}\b)")
"""Where another verb of the same subject begins."""
_NAMED = r"(?:hedder|hed|kaldes|kaldtes|kaldet|navnet|døbt)"
"""What gives the subject another name, by which it is known from there on."""
_OTHER_SUBJECT = compiled(
    rf"[.;:?!]|\b(?:at|fordi|hvis|hvor|hvorfor|når|mens|da|{_NAMED})\b|{ANY_SIGN}[”\"»’]?(?: [^,]*)?, (?:der|som)\b"
)
"""What shows that the words before a second verb speak of something else."""


_ENDED = compiled(rf"[”\"»’]?, (?:der|som) (?!(?:[^\W\d_]+ )?{_NAMED}\b)[^.;:?!]{{3,120}}?, (?={_VERB}\b)")
"""The relative clause between a subject and its verb."""


_OF_OTHERS = compiled(
    rf"[”\"»’]?(?: i {ANY_SIGN})?, som {ANY_SIGN} {_VERB}\b[^.;:?!]{{0,100}}?, "
    r"(?=(?:har|er|havde|var|rummer|åbnede|startede|drives|ligger|består)\b)"
)
"""The clause between a subject and its verb that says what somebody does with it."""
_TOGETHER = compiled(
    r"(?<!\baf )(?<!\bhos )(?<!\bved )(?<!\bmed )(?<!\bfra )(?<!\btil )(?<!\bfor )(?<!\bi )(?<!\bpå )"
    rf"(?P<s>{ANY_SIGN})(?P<has> (?:har|havde|er|blev))?,? "
    r"(?:i (?:[a-zæøå]+ )?(?:samarbejde|partnerskab|fællesskab)|sammen) med "
    rf"[^.;:?!()]{{0,120}}?{ANY_SIGN}(?:,| \([^()]{{1,30}}\))? (?=(?(has)[a-zæøå]+t\b|{_VERB}\b))"
)
"""A subject and those with whom it acts, before its verb."""
_WITH = ("samarbejde med ", "partnerskab med ", "fællesskab med ", "sammen med ")
_HELPED = ("støtte fra ", "tilskud fra ", "midler fra ", "bevilling fra ", "hjælp fra ", " vegne af ", "aftale med ")
_WITH_OR_FROM = (" med ", " fra ", " vegne af ")
"""What each of these holds, in most sentences none: looked for first."""
_ONE = rf"(?:[^\W\d_]+ ){{0,2}}{ANY_SIGN}(?!{POSSESSIVE})"
_ROW = rf"{_ONE}(?:(?:, | og | samt ){_ONE})*"
_INSERTED = compiled(
    rf"(?P<s>{ANY_SIGN})(?P<verb> {_VERB}(?: (?:nu|også|desuden|derfor|netop|i dag))?),? "
    r"(?:(?:i (?:[a-zæøå]+ )?(?:samarbejde|partnerskab|fællesskab)|sammen|efter aftale) med|på vegne af|"
    rf"med (?:[a-zæøå]+ )?(?:støtte|tilskud|midler|bevilling|hjælp) fra) {_ROW},? "
    rf"(?=[a-zæøå]+t (?:[^.;:?!]*{ANY_SIGN})|(?:[^\W\d_]+ ){{0,4}}[”\"“»’'‘]?{ANY_SIGN})"
)
"""A subject, its verb, and then those with whom, or by whose help, it acts, before what it does."""


class Clause(NamedTuple):
    """A sentence from whose *shape* all is left out but one clause, with its subject at *subject*.

    Other names than the subject that stand before *since*, a place in the sentence, are no subjects of what comes after
    it; *together* says that they are those with whom the subject acts.
    """

    shape: Shape
    subject: int
    since: int
    together: bool = False


def clauses(shape: Shape) -> Iterator[Clause]:
    """Yield the clauses of a sentence that rules do not see as they stand."""
    if held(shape.text, _WITH_OR_FROM) and (inserted := _without_others(shape)) is not None:
        yield inserted
        return
    turned = _turned(shape)
    if turned is not None:
        yield turned
        shape, subject = turned.shape, turned.subject
    else:
        subject = next(iter(shape.at), -1)
        if subject < 0 or not _opens(shape.text[:subject]) or not _may_be(shape.at[subject]):
            return
    end = _end_of_names(shape.text, subject)
    if not _BEGINS.match(shape.text, end):
        if others := _OF_OTHERS.match(shape.text, end):
            yield _cut(shape, subject, end, others.end())
        return
    if ended := _ENDED.match(shape.text, end):
        yield _cut(shape, subject, end, ended.end())
    for goes_on in _GOES_ON.finditer(shape.text, end):
        if not _OTHER_SUBJECT.search(shape.text, end + 1, goes_on.start()):
            yield _cut(shape, subject, end, goes_on.end())


def _without_others(shape: Shape) -> Clause | None:
    """Return what the subject does of whom the sentence first says with whom, or by whose help."""
    if held(shape.text, _WITH) and (together := _TOGETHER.search(shape.text)) is not None:
        subject = together.start("s")
        if _may_be(shape.at[subject]):
            end = max(together.end("s"), together.end("has"))
            return _cut(shape, subject, end, together.end())._replace(together=True)
    if held(shape.text, _WITH + _HELPED) and (inserted := _INSERTED.search(shape.text)) is not None:
        subject = inserted.start("s")
        if shape.at[subject].source != GROUP and (_acts(shape.at[subject]) or _may_be(shape.at[subject])):
            return _cut(shape, subject, inserted.end("verb"), inserted.end())._replace(together=True)
    return None


def _may_be(mention: Mention) -> bool:
    return mention.type in _MAY_BE_SUBJECT and not mention.genitive and mention.source != "we"


def _opens(before: str) -> bool:
    """Tell whether what stands before a name leaves it the subject: nothing, or a word or two that are no verbs."""
    words = before.split()
    return len(words) <= 2 and not (words and words[0] in _OPENERS) and VERBS.isdisjoint(words)


def _end_of_names(text: str, place: int) -> int:
    end = place + 1
    while joined := _JOINED.match(text, end):
        end = joined.end()
    return end


def _turned(shape: Shape) -> Clause | None:
    """Return the sentence with its subject before its verb, or None where it stands there."""
    text = shape.text
    for place, mention in shape.at.items():
        if text[place - 1] != " ":
            continue
        verb = text.rfind(" ", 0, max(0, place - 1)) + 1
        if text[verb : place - 1] not in VERBS:
            continue
        before = text[: max(0, verb - 1)]
        first = before.split(" ")
        if first[0] not in _OPENERS or not VERBS.isdisjoint(first) or not _ANOTHER_CLAUSE.isdisjoint(before):
            return None
        able = _acts(mention) or _may_be(mention)
        return _swapped(shape, verb, place) if able else None
    return None


def _acts(mention: Mention) -> bool:
    return mention.type in ORGANISATIONS and not mention.genitive and mention.source != "we"


def _swapped(shape: Shape, verb: int, subject: int) -> Clause:
    """Return the sentence with the names that begin at *subject* before the verb at *verb*."""
    end = _end_of_names(shape.text, subject)
    text = f"{shape.text[:verb]}{shape.text[subject:end]} {shape.text[verb : subject - 1]}{shape.text[end:]}"
    at = {place - subject + verb if subject <= place < end else place: mention for place, mention in shape.at.items()}
    around = [one for one in shape.starts if one[0] <= verb or one[0] >= end]
    starts = sorted({*around, (verb, shape.place(verb)), (end, shape.place(end))})
    return Clause(Shape(text, shape.start, shape.end, dict(sorted(at.items())), tuple(starts)), verb, 0)


def _cut(shape: Shape, subject: int, end: int, since: int) -> Clause:
    """Return the sentence without what stands between its subject, which ends at *end*, and the verb at *since*."""
    gone = since - end - 1
    at = {p - gone if p >= since else p: mention for p, mention in shape.at.items() if p < end or p >= since}
    kept = [one for one in shape.starts if one[0] <= end]
    later = [(place - gone, offset) for place, offset in shape.starts if place >= since]
    starts = sorted({*kept, (end + 1, shape.place(since)), *later})
    text = f"{shape.text[:end]} {shape.text[since:]}"
    return Clause(Shape(text, shape.start, shape.end, at, tuple(starts)), subject, since)
