"""Lists of bodies under a label: "Samarbejdspartnere" or "Disse kommuner deltager:", and below it a name a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.fields.readers import is_of
from ingest.relations.lists.frame import Line, Lines, lists_in
from ingest.relations.lists.sums import GIFT
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_SAYS: tuple[tuple[str, Sought], ...] = (
    (
        "partner",
        Sought(
            r"^(?:\d+\.? )?(?:(?:oversigt over|vores|projektets|liste over|eksterne|lokale) )*(?:samarbejdspartnere?"
            r"|samarbejdsparter|partnere|deltagende (?:kommuner|parter|organisationer|aktører)|medvirkende "
            r"(?:kommuner|parter|organisationer)|projektkommunerne)(?: (?:i|på|for|til) [^.:]{3,60}| er)?\s?:?$"
            r"|^(?:disse|følgende|de følgende|de) (?:[a-zæøå0-9]+ )?(?:kommuner|regioner|organisationer|foreninger"
            r"|parter|aktører|partnere)(?: [^.:]{0,40})? (?:deltager|indgår|medvirker|er med|samarbejder)(?: "
            r"[^.:]{0,60})?:$",
            re.IGNORECASE,
        ),
    ),
    (
        "fundedBy",
        Sought(
            r"^(?:tabel [\d.]+:? |\d+\.? )?(?:(?:projektet|vi|huset|foreningen) (?:er|bliver) |projektets |husets "
            r"|stedets |foreningens )?(?:(?:finansieret|støttet|støttes|sponsoreret)(?: økonomisk)? af|bidragydere"
            r"|tilskudsgivere|bevillingsgivere|støttekreds|sponsorer|donorer|indtægter|økonomi|(?:(?:budget|økonomi) "
            r"og )?finansiering(?:splan|skilder)?|(?:støtte )?(?:fået|modtaget) fra|fonde,? der støtter(?: "
            r"projektet| os)?)(?:,? (?:hele perioden|i alt"
            r"|(?:19|20)[\d-]+))*\s?:?$",
            re.IGNORECASE,
        ),
    ),
    (
        "agreementParty",
        Sought(
            r"^(?:\d+\.? )?(?:parter(?:ne)?(?: i aftalen)?|aftaleparter|aftalens parter|(?:[^\W\d_]*aftalen |der "
            r")?(?:er )?(?:indgået|indgås)(?: i (?:19|20)\d\d)? mellem(?: følgende(?: parter)?)?|mellem følgende "
            r"parter)\s?:?$",
            re.IGNORECASE,
        ),
    ),
)
_SUBJECTS = {
    "partner": INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise"},
    "fundedBy": INITIATIVES | {"Facility", "Association", "SocialEnterprise"},
    "agreementParty": frozenset({"Agreement"}),
}
_AGREEMENT = Sought(
    r"^(?P<noun>[^\W\d_]*(?:aftale|overenskomst))(?:n)? (?:om|for|vedr\.|vedrørende) [^.:;]{4,110}$", re.IGNORECASE
)
"""A line that is the title of an agreement."""
_AWAITED = _AGREEMENT.bit | sum(pattern.bit for _, pattern in _SAYS)
_BULLET = compiled(r"^[\s•●▪*·–-]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s)?(?:og |samt )?")
_AFTER = compiled(r"^(?:\s\([^()]{1,60}\))?(?:[,;.:]|\s[–-]\s|\s(?:på vegne af|v/|ved|som|der|i forhold til)\b|\s?$)")
_GIVEN = compiled(
    rf"[\s•●▪*·–-]*(?:\d{{1,2}}[.)] )?(?:{GIFT}(?: (?:fra|af)|,|:)? \(?)?(?P<who>\S.*?)\)?(?: {GIFT})?[\s.:,–-]*$",
    re.IGNORECASE,
)
"""A line of a list of income without its sum: who gives it, perhaps after the word for what is given."""
_BARE_SUM = compiled(r"\s(?P<n>\d{1,3}(?:\.\d{3})+)(?: kr\.?|,-)?$")
_PAYS = frozenset({"Foundation", "Municipality", "Region", "RegionalPsychiatry", "StateBody", "FundingPool"})
_LONGEST, _ENTRY = 160, 160
"""Characters of a label, and of a line that is a name and what explains it."""


@dataclass(slots=True)
class _Label:
    """What a label says of whom; *began* tells whether a name has followed."""

    says: str
    subject: Node
    began: bool = False


def headed_drafts(lines: Lines, outline: Outline) -> Iterator[Draft]:
    """Yield what each line of a list says by the label over it: who takes part, who pays, who agrees."""
    agreement: Node | None = None

    def opens(line: Line) -> _Label | None:
        nonlocal agreement
        text = line.text.strip()
        if _AGREEMENT.regex.match(text) and line.block.kind in {"heading", "prose"}:
            agreement = Node("Agreement", " ".join(text.split()))
        short = len(text) <= _LONGEST
        says = next((name for name, one in _SAYS if short and line.sought & one.bit and one.regex.match(text)), "")
        subject = _subject(line, says, outline) if says else None
        if says == "agreementParty" and subject is None:
            subject = agreement
        return _Label(says, subject) if subject is not None else None

    for listed in lists_in(lines, opens, _entry, awaited=_AWAITED):
        label = listed.opened
        for line, bodies in listed.entries:
            for body in bodies:
                found = _sum(line) if label.says == "fundedBy" else {}
                yield Draft(
                    label.says, label.subject, node_of(body), *line.block.span, found, 0.8, f"headed.{label.says}"
                )


def _subject(line: Line, says: str, outline: Outline) -> Node | None:
    """Return of whom a label speaks: what it names itself, or what its part is about."""
    named = next((m for m in line.mentions if m.type in INITIATIVES), None)
    topic = outline.at(line.block).topic
    told = named if named is not None else topic
    return Node(told.type, told.label) if told is not None and told.type in _SUBJECTS[says] else None


def _entry(line: Line, label: _Label) -> list[Mention] | None:
    """Return the body that an entry names, none for a line that only leads to the names."""
    if label.says == "fundedBy" and (sums := _sum_at(line)) is not None:
        return _payer(line, sums[0])
    body = _body(line)
    if body is not None and (line.block.kind != "heading" or body.end >= line.block.end - 1):
        label.began = True
        return [body]
    if label.says == "partner" and line.block.kind == "item" and len(line.text) <= _ENTRY:
        return []  # somebody who takes part without a name
    return [] if not label.began and line.block.kind != "heading" and line.text.rstrip().endswith(":") else None


def _body(line: Line) -> Mention | None:
    """Return the body that a line names at its head, where the line is no sentence about it."""
    text, block = line.text, line.block
    bullet = _BULLET.match(text)
    begin = block.start + (bullet.end() if bullet else 0)
    named = next(
        (m for m in line.mentions if m.start <= begin + 1 and m.end > begin and (m.type in NAMED or m.type == PLACE)),
        None,
    )
    if named is None or named.genitive or len(text) > _ENTRY:
        return None
    part = next((m for m in line.mentions if m.start >= named.end and is_of(line.document.text, named, m)), None)
    return part or (named if _AFTER.match(line.document.text[named.end : block.end]) else None)


def _sum_at(line: Line) -> tuple[int, dict[str, Value]] | None:
    """Return where the sum begins with which a line of a list of income ends, and how much it is."""
    text = line.text.rstrip()
    if bare := _BARE_SUM.search(text):
        return bare.start(), {"amount_dkk": int(bare["n"].replace(".", ""))}
    money = [m for m in line.mentions if m.type == "Money"]
    if len(money) == 1 and not text[money[0].end - line.block.start :].strip(" .,;"):
        return money[0].start - line.block.start, amount_of(money[0])
    return None


def _sum(line: Line) -> dict[str, Value]:
    """Return the amount of a line of a list of income, where it tells one."""
    told = _sum_at(line)
    return told[1] if told is not None else {}


def _payer(line: Line, end: int) -> list[Mention]:
    """Return who gives the sum of a line: the payer that is all of the line but the word for what is given."""
    given = _GIVEN.match(line.text[:end])
    if given is None:
        return []
    begin, stop = line.block.start + given.start("who"), line.block.start + given.end("who")
    return [m for m in line.mentions if m.type in _PAYS and m.start <= begin and m.end >= stop][:1]
