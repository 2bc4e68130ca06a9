"""What stands beside a role: how many, how many hours, on which terms and when."""

from __future__ import annotations

import re

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import held
from ingest.relations.engine.shape import Shape
from ingest.search.needed import needed
from ingest.search.patterns import compiled
from ingest.search.sought import small
from ontology.records import Value

_TERMS = (
    (
        compiled(
            r"\bfrivillige? $|\b(?:alle|begge)(?: er)? frivillige\b|på frivillig basis|frivilligt\b|\b(?:er|som|"
            r"arbejder) (?:\w+ )?frivillige?\b|ulønne",
            re.IGNORECASE,
        ),
        "volunteer",
    ),
    (compiled(r"fleksjob|fleks ?stilling|flekslø|skånejob", re.IGNORECASE), "fleksjob"),
    (compiled(r"timeløn|timeansat|timebasis|honorar", re.IGNORECASE), "hourly"),
    (
        compiled(r"projektansat|projektansæt|projektbasis|projektstilling|forsøg(?:et|sordning)? med", re.IGNORECASE),
        "project",
    ),
    (compiled(r"praktik|løntilskud", re.IGNORECASE), "placement"),
    (
        compiled(
            r"(?:ordinær|almindelig)\w* (?:vilkår|ansat|ansæt|løn|stilling|ansættelse)|overenskomst|fast ?ansat"
            r"|ordinært|normale vilkår",
            re.IGNORECASE,
        ),
        "ordinary",
    ),
)
"""What Danish calls the terms of employment, the telling words first."""
_VOLUNTARY = compiled(r"frivillig(?:$| )")
_ONE = compiled(
    r"\b(?:(?:en|et|én|ét|1)(?: [^\W\d_]+){0,2}|vores|sin(?: egen| første)?|[a-zæøå]{3,}(?:ens|ets)) $|\ue0ff $",
    re.IGNORECASE,
)
COUNT_AFTER = compiled(
    r"(?:/\w+)?(?:: ?| ?\()(?:i alt |ca\. ?|pt\. ?)?(\d{1,4})(?=[ ,;.)]|$)(?![.,]\d)"
    r"(?! ?(?:kr|timer|t\.|%|år|mdr|uger))(?! ?[-–] ?[\d.]+ ?kr)"
)
"""A number that follows its role: "Undervisere: 4", "peerstøtter (12)"."""
_IS_ALSO = compiled(r"^ (?:\w+ )?(?:er|var|arbejder|virker|fungerer) (?:alle |som )?$")
HOURS_AFTER = compiled(
    r"(?: (?:på|à|a) (?:hver )?|, | ?\()(\d{1,2})(?:[-–](\d{1,2}))? ?(?:timer?s?\b|t\.)(?! (?:om måneden|i alt))"
)
"""The hours that follow a role: "på 20 timer", ", 28 timer", "(15 t.)"."""
_STATE = compiled(r"\b(?:fra og med|indtil|efter|før|inden|i perioden)[ .\d]{0,5}$", re.IGNORECASE)
_OPENED = compiled(
    r"\b(?:åbn|stift|start|opret|grundl|siden|begynd|indvi|etableret|fra|bygget|eksister|danne|slog dørene)",
    re.IGNORECASE,
)
_FOUNDED = compiled(
    r"\b(?:åbn|stift|opret|grundl|indvi|etableret|bygget|eksister|danne|slog dørene|kom i gang|begyndte som"
    r"|uændret|flyttet sig|har kørt|haft stillingen|slutte|ophør|udløb)",
    re.IGNORECASE,
)
"""What tells when the employer itself came to be."""
_AT_OPENING = compiled(r"\b[Vv]ed åbningen (?:i |den )?$")
_TO_MORE = compiled(r"(?<=fra )\W til \W (?:nye|flere)\b")
"""What tells from when there are so many more."""
_SOME_OF_THEM = compiled(r", (?:heraf|hvoraf)\b")
"""What begins to tell of some of those just named."""
_WIDTH_BEFORE, _WIDTH_AFTER = 40, 90
"""Characters before and after a role in which words may describe it."""


_TOLD_BY = sorted({word for pattern, _ in _TERMS for word in needed(pattern.pattern)[0]})
"""What of the words for terms stands in every text that names them."""


def terms_of(words: str) -> str:
    """Return the terms of employment that the words around a role name, or nothing."""
    if not held(small(words), _TOLD_BY):
        return ""
    return next((term for pattern, term in _TERMS if pattern.search(words)), "")


def qualifiers_of(shape: Shape, role: Mention) -> dict[str, Value]:
    """Return the number, the weekly hours, the terms and the time that a sentence gives for one of its roles."""
    place = next((place for place, mention in shape.at.items() if mention is role), None)
    if place is None:
        return {}
    found: dict[str, Value] = {}
    counted = _count_before(shape, place)
    if counted is not None:
        found["count"] = shape.at[counted].value
    elif match := COUNT_AFTER.match(shape.text, place + 1):
        found["count"] = int(match[1])
    elif sign := _sign_in_brackets(shape, place):
        found["count"] = sign.value
    elif not role.plural and _ONE.search(shape.text, max(0, place - 40), place):
        found["count"] = 1
    left, right = _territory(shape, place, counted)
    terms = _terms(shape, role, place, left, right)
    if terms:
        found["terms"] = terms
    hours = _hours(shape, place, right)
    plain = HOURS_AFTER.match(shape.text, place + 1)
    if plain:
        found["hours_week"] = (int(plain[1]), int(plain[2] or plain[1]))
    elif hours is not None:
        found["hours_week"] = hours.value
    if "count" in found and (time := time_of(shape)):
        found["as_of"] = time
    return found


def _count_before(shape: Shape, place: int) -> int | None:
    before = [p for p, m in shape.at.items() if p < place and m.type in {"Count", "Role"}]
    if not before or shape.at[before[-1]].type != "Count":
        return None
    between = shape.text[before[-1] + 1 : place]
    modifies = len(between.split()) <= 3 and not re.search(r"[.,;:()]| (?:og|til|i|på|for) ", between)
    return before[-1] if modifies else None


def _sign_in_brackets(shape: Shape, place: int) -> Mention | None:
    """Return the number of "peerstøtter (12 personer)"."""
    after = shape.text[place + 1 : place + 4]
    for opening in (" (", ": ", "("):
        sign = shape.at.get(place + 1 + len(opening)) if after.startswith(opening) else None
        if sign is not None and sign.type == "Count":
            return sign
    return None


def _territory(shape: Shape, place: int, counted: int | None) -> tuple[int, int]:
    """Return the stretch whose words describe the role: from its number to the next number or role."""
    marks = [p for p, m in shape.at.items() if m.type in {"Count", "Role"}]
    left = counted if counted is not None else max([p for p in marks if p < place], default=0)
    own = _sign_in_brackets(shape, place)
    right = min([p for p in marks if p > place and shape.at[p] is not own], default=len(shape.text))
    some = _SOME_OF_THEM.search(shape.text, place, right)
    right = some.start() if some else right
    return max(left, place - _WIDTH_BEFORE), min(right, place + _WIDTH_AFTER)


def _terms(shape: Shape, role: Mention, place: int, left: int, right: int) -> str:
    if _VOLUNTARY.match(role.label) or role.label.endswith(("frivillig", "sven", "fonven", "brevven")):
        return "volunteer"
    after = shape.at.get(right)
    if after is not None and after.label == "frivillig" and _IS_ALSO.match(shape.text[place + 1 : right]):
        return "volunteer"
    return terms_of(shape.text[place:right]) or terms_of(shape.text[left:place])


def _hours(shape: Shape, place: int, right: int) -> Mention | None:
    """Return the hours after the role and before the next one; where it is alone, any of the sentence but those of some
    of them only."""
    every = [(p, m) for p, m in shape.at.items() if m.type == "Hours"]
    own = [m for p, m in every if place < p < right + 3]
    if own:
        return own[0]
    alone = sum(m.type == "Role" for m in shape.at.values()) == 1
    if not every or not alone or _SOME_OF_THEM.search(shape.text, place, every[0][0]):
        return None
    return every[0][1]


def time_of(shape: Shape, openings: bool = True) -> str:
    """Return the date or year for which a number is given: no span, not the time until which or when the employer was
    founded; without *openings* of no start at all."""
    for place, mention in shape.at.items():
        if mention.type != "Period" or _STATE.search(shape.text, max(0, place - 20), place):
            continue
        opened = (_FOUNDED if openings else _OPENED).search(shape.text, max(0, place - 30), place)
        if opened and not _AT_OPENING.search(shape.text, 0, place) and not _TO_MORE.match(shape.text, place):
            continue
        begin, finish, _ = mention.value
        if begin and finish and begin != finish:
            continue
        return str(begin or finish or "")
    return ""
