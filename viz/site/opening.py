"""The sentences that open the front page: what has been read, how far it reaches, and what should be looked at."""

from __future__ import annotations

from collections.abc import Sequence

from ontology.records import Finding
from viz.site.content import Content
from viz.site.documents import date_of
from viz.site.findings import disagreeing
from viz.text import EMPTY, Text, counted, grouped, same

_DOCUMENT = (Text("dokument", "document"), Text("dokumenter", "documents"))
_FINDING = (Text("fund", "finding"), Text("fund", "findings"))
_MONTHS = (
    ("januar", "January"),
    ("februar", "February"),
    ("marts", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("august", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
)

_READ = Text(
    "{documents} fra {years} er læst. De rummer {claims} udsagn om {names} navne: hvem der driver hvad, hvor, "
    "sammen med hvem, for hvilke penge, efter hvilken lov og med hvilke roller.",
    "{documents} of {years} have been read. They hold {claims} statements about {names} names: who runs what, where, "
    "with whom, on what money, under which law, and with which roles.",
)
_WAITING = Text(" {n} af dem har ingen gennemset", " Nobody has reviewed {n} of them")
_COUNTED = Text("; billederne tæller dem med og siger det.", "; the pictures count them and say so.")
_REPEATING = Text(
    ": {m} gentager accepterede oplysninger, de øvrige tæller billederne med og siger det.",
    ": {m} repeat accepted facts, the others are counted by the pictures, which say so.",
)
_ALL_REPEATING = Text("; det er accepterede oplysninger, der siges igen.", "; that is accepted facts said again.")
_UNREAD = Text(
    "Ingen dokumenter er læst; grafen kender kun registrene.",
    "No documents have been read; the graph knows the registers only.",
)
_MEANING = Text(
    "Hvert udsagn fører til dokumentet og linjen, hvor det står. "
    "Det, ingen af dokumenterne siger noget om, er ukendt, ikke nul.",
    "Every statement leads to the document and the line where it stands. "
    "What none of the documents speaks of is unknown, not zero.",
)
_LOOK = Text(
    "{n} udsagn, hvor en anden kilde eller en anden tid siger noget andet; {fallen} benægtede eller afslåede; "
    "{findings} fra bygningens kontrol.",
    "{n} statements of which another source or time says otherwise; {fallen} denied or turned down; "
    "{findings} from the build's checks.",
)


def lead(content: Content, names: int) -> tuple[Text, ...]:
    """Return the opening sentences; *names* is how many entities the documents speak of."""
    if not content.by_document:
        return (_UNREAD,)
    dates = sorted(date_of(content, name)[:4] for name in content.documents if date_of(content, name))
    years = same(f"{dates[0]}–{dates[-1]}" if dates[0] != dates[-1] else dates[0]) if dates else same("–")
    first = _READ.format(
        documents=counted(len(content.documents), *_DOCUMENT),
        years=years,
        claims=grouped(sum(len(pairs) for pairs in content.by_document.values())),
        names=grouped(names),
    )
    first += _waiting(content)
    as_of = content.reading.build.as_of
    return (first, _MEANING, seen_from(as_of)) if as_of else (first, _MEANING)


def _waiting(content: Content) -> Text:
    """Say how many of the statements nobody has reviewed, as the report counts them, and how many say nothing new."""
    facts = content.reading.facts
    number = sum(fact.waiting for fact in facts)
    if not number:
        return EMPTY
    repeating = sum(fact.waiting for fact in facts if fact.review == "accepted")
    rest = _REPEATING.format(m=grouped(repeating)) if repeating else _COUNTED
    return _WAITING.format(n=grouped(number)) + (_ALL_REPEATING if repeating == number else rest)


def seen_from(day: str) -> Text:
    """Say from which date the graph is seen, with the month in words."""
    year, _, rest = day.partition("-")
    month, _, date = rest.partition("-")
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return Text(f"Grafen er set fra {day}.", f"The graph is seen from {day}.")
    da, en = _MONTHS[int(month) - 1]
    if not date.isdigit():
        return Text(f"Grafen er set fra {da} {year}.", f"The graph is seen from {en} {year}.")
    return Text(f"Grafen er set fra {int(date)}. {da} {year}.", f"The graph is seen from {int(date)} {en} {year}.")


def look(content: Content, findings: Sequence[Finding]) -> Text:
    """Return what should be looked at, in one sentence."""
    fallen = sum(not fact.stands for fact in content.reading.facts)
    disagree = sum(1 for _ in disagreeing(content))
    return _LOOK.format(n=disagree, fallen=fallen, findings=counted(len(findings), *_FINDING))
