"""Names that the text itself explains: "Kobberhuset, som er en forening", "X er en del af Y", an owner's own unit,
"hører under Voksenstøtten"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.names.homes import without_part
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.names import NO_PERSON, kind_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list

_NAME = r"[A-ZÆØÅ][\w&-]*(?: [A-ZÆØÅ&][\w&-]*){0,4}"
EXPLAINED = Sought(
    rf"(?P<name>{_NAME})(?: i [A-ZÆØÅ]\w+)?(?P<comma>,? (?:som|der))? er (?:(?P<part>en del af)|(?:en|et) "
    r"(?P<what>(?:[^\W\d_]+(?:-[^\W\d_]+)?-? ){0,4}[^\W\d_]+)(?=[ ,.]))"
)
"""A name and what the text says it is."""
_GLUED = compiled(r"(?<![\w-])[A-ZÆØÅ][\wæøå]+ (?:på|i|til|for|med|om|af|under|bag|mod) $")
"""A capital and a preposition right before a name: it goes on from there."""
_ORGANISED = frozenset(
    {"Association", "Unit", "Facility", "SocialEnterprise", "Company", "Foundation", "Service", "Education"}
)
_OWNED = compiled(r"\s(?P<name>(?:[A-ZÆØÅ][\w-]*,? (?:og |& )?){1,4}[A-ZÆØÅ][\w-]*)")
"""What stands in capitals after a municipality's genitive: at least two words, the name of one of its departments."""
_TITLED_AFTER = compiled(
    r"(?<![^\W\d_])(?P<head>[^\W\d_]{4,})(?:\s[^.;:,()”\"“»]{1,25})?,"
    r"\s[”\"“»](?P<name>[A-ZÆØÅ][^”\"“«»\n]{2,60})[”\"“«»]"
)
"""A noun, perhaps with a few words, and after a comma its name in quotation marks."""
_TITLE = compiled(r",\s[”\"“»][A-ZÆØÅ]")
"""The comma and the title, sought first: nouns stand everywhere."""
_CARE = compiled(r"\s(?P<noun>(?i:socialpsykiatri|distriktspsykiatri|lokalpsykiatri|voksenpsykiatri))\b")
"""A branch of psychiatry that an authority owns: it is called after it."""
_OWN_BODY = compiled(
    r"\s(?P<noun>(?:[A-ZÆØÅ]?[a-zæøå]+- og )?[^\W\d_]{3,})(?P<what> for (?=[a-zæøå])[^\W\d_]{4,}(?: og (?=[a-zæøå])[^\W\d_]+)?(?=[.,;:)]| (?:og|er|har|i|på)\b|$))?(?![\w-])"
)
"""What an owner's genitive tells from its like: a council, an office, an offer."""
_OWNS = frozenset({"Municipality", "Region", "StateBody", "Association", "Foundation", "Centre", "RegionalPsychiatry"})
_OWN_HEADS = word_list(
    "råd udvalg udsatteråd handicapråd pårørenderåd brugerråd følgegruppe panel dialogforum team akutteam enhed "
    "socialcenter kontor sekretariat akademi rådgivning tjeneste besøgstjeneste korps telefonrådgivning telefonlinje "
    "linje ppr"
)
"""Heads of which an owner has one; a compound of them counts."""
_SMALL_HEADS = word_list("afdeling forvaltning jobcenter hjemmepleje visitation familieafdeling misbrugscenter center")
"""Heads of departments that are called after their owner only where they are written small."""
_TOLD_APART = frozenset({"jobcenter", "ppr"})
"""Of these an owner has one, whatever else it has."""
_HOUSE_HEADS = word_list(
    "varmestue værested herberg krisecenter mødested café cafe kafé kafe forsorgshjem botilbud bosted samværssted "
    "klubhus aktivitetshus værksted linje selvhjælpsgruppe pårørendegruppe samtalegruppe netværksgruppe sorggruppe"
)
"""Houses and groups of which an association has one in a town: they are called after it ("Blå Kors' varmestue")."""
_KEEPS_HOUSES = frozenset({"Association", "Foundation"})
_PLAIN = 9
"""Letters of a noun that is too common to name anything ("team", "kontor")."""
_ACTING = ("evaluerer", "evaluerede", "driver", "udbyder", "gennemfører", "står for", "varetager", "tilbyder")
_ACTS = compiled(rf"(?P<name>[A-ZÆØÅ](?<![\w-].)[A-ZÆØÅ]{{2,5}}) (?:{'|'.join(_ACTING)})\b")
"""An abbreviation that does what only an organisation does."""
_ENTERPRISE = compiled(r"social-?økonomisk\w* $", re.IGNORECASE)


def _acting_names(text: str, start: int, end: int) -> Iterator[Mention]:
    for acting in _ACTS.finditer(text, start, end):
        yield Mention(acting.start("name"), acting.end("name"), "Unit", acting["name"], "apposition")


_OUTREACH = Sought(
    r"(?<![\w-])(?P<name>[Dd]e[nt] (?:[a-zæøå]+ )?(?:opsøgende|mobile|udgående|udekørende|nationale) (?:[a-zæøå]+ )?"
    r"(?P<noun>[a-zæøå-]*(?:team|gruppe|center|enhed|korps|klinik)(?: for [a-zæøå]{5,}(?: og [a-zæøå]+)?)?)"
    r"(?P<town> i (?!Region)[A-ZÆØÅ][a-zæøå]+(?! [Kk]ommune))?)(?![\w-])"
)
"""A body that is called by what it does ("det opsøgende team i Ry")."""


def _outreach(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OUTREACH.regex.finditer(text, start, end):
        head = head_of(match["noun"].split()[0])
        if head is not None and head.type in {"Unit", "Service"}:
            yield Mention(match.start(), match.end("noun"), head.type, f"D{match['name'][1:]}", "pattern")


def _titled_names(text: str, start: int, end: int) -> Iterator[Mention]:
    for titled in _TITLED_AFTER.finditer(text, start, end) if _TITLE.search(text, start, end) else ():
        head = head_of(titled["head"])
        if head is not None and not head.plural and head.type in UNDERTAKINGS:
            yield Mention(titled.start("name"), titled.end("name"), head.type, clean(titled["name"]), "quoted")


_BELONGS = Sought(
    r"\b(?:hører|hørende|hørte) (?:organisatorisk |administrativt )?(?:under|til|ind under) "
    r"(?P<under>(?=[A-ZÆØÅ]))|\bsortere[rt]? (?:under )?(?P<sorts>(?=[A-ZÆØÅ]))"
    r"|\b(?:underlagt|underordnet|forankret (?:i|hos|under)|organiseret (?:i|under)|ansat (?:i|ved|under)|placeret (?:i|under)"
    r"|(?:administreres|lønnes|lønnet|visiteres|ledes) af|en del af) (?P<part>(?=[A-ZÆØÅ]))"
)
"""What tells that the word with a capital behind it is the office to which something belongs."""
_OFFICE = compiled(r"(?P<name>[A-ZÆØÅ][a-zæøå]{7,}(?:en|et))(?![\w-])(?! [A-ZÆØÅ])")


def _offices(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _BELONGS.regex.finditer(text, start, end):
        office = _OFFICE.match(text, match.end(), end)
        if office is not None and head_of(office["name"]) is None and kind_of(office["name"]) in NO_PERSON:
            yield Mention(office.start(), office.end(), "Unit", office["name"], "apposition")


READERS = (
    Reader(_offices, _BELONGS, of_capitals=True),
    Reader(_acting_names, tuple(f" {verb}" for verb in _ACTING)),
    Reader(_titled_names, tuple('”"“»'), of_capitals=True),
    Reader(_outreach, _OUTREACH),
)
"""Names told by what they do, or set in quotation marks after their noun."""


def explained_names(text: str, start: int, end: int, midway: frozenset[str]) -> Iterator[Mention]:
    """Yield the names of ``text[start:end]`` that a clause explains; *midway*: words with a capital midway."""
    if " er e" not in text[start:end]:
        return
    for match in EXPLAINED.regex.finditer(text, start, end):
        if _GLUED.search(text, start, match.start()):
            continue  # "Unge på Vej er et tilbud" names no "Vej"
        name = clean(without_part(match["name"]))
        if not match["comma"] and match.start() - start < 2 and not _distinct(name, midway):
            continue
        if name.split()[0].casefold() in FUNCTION or any(_common(word, bool(match["comma"])) for word in name.split()):
            continue
        type_ = "Unit" if match["part"] else _type_of(text, match, start)
        if type_:
            yield Mention(match.end("name") - len(name), match.end("name"), type_, name, "apposition")


def _common(word: str, set_off: bool) -> bool:
    """Tell whether a word has a head noun, so that it names by itself or means what was named before.

    Before a relative clause a definite compound ("Strandhuset, som er ...") is a name.
    """
    head = head_of(word)
    return head is not None and not (set_off and head.compound and head.definite)


def _distinct(name: str, midway: frozenset[str]) -> bool:
    """Tell whether a sentence's first words are a name by their looks: several capitals, or used so elsewhere."""
    return " " in name or name[1:] != name[1:].lower() or "-" in name or name in midway


def _type_of(text: str, match: re.Match[str], start: int) -> str:
    """Return the type that the first head noun after the article gives, before any other clause or complement."""
    for word in re.finditer(r"[^\W\d_]+", match["what"]):
        head = head_of(word.group())
        if word.group() in FUNCTION and word.group() != "og":
            return ""
        if head is not None:
            if head.definite or head.type not in _ORGANISED:
                return ""
            at = match.start("what") + word.start()
            return "SocialEnterprise" if head.type == "Company" and _ENTERPRISE.search(text, start, at) else head.type
    return ""


def owned_units(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the departments in capitals after their municipality's genitive ("X Kommunes Kultur og Fritid")."""
    for owner in mentions:
        if not owner.genitive:
            continue
        if owner.type in _OWNS and (body := _own_body(text, owner)) is not None:
            yield body
            continue
        if owner.type not in {"Municipality", "Region"}:
            continue
        care = _CARE.match(text, owner.end)
        if care:
            noun = care["noun"].capitalize() + "en"
            yield Mention(care.start("noun"), care.end("noun"), "Unit", f"{noun} i {owner.label}", "pattern")
        match = _OWNED.match(text, owner.end, owner.end + 90)
        if match and all(_fits(word) for word in match["name"].replace(",", "").split()):
            name = _up_to_next(match["name"], match.start("name"), mentions)
            if " " in name:
                yield Mention(match.start("name"), match.start("name") + len(name), "Unit", clean(name), "pattern")


_OFFERED = frozenset({"Service", "Facility", "Project", "Education"})
_IS = compiled(r"[^\W\d_][”\"»’]? (?:er|var)(?: (?:også|nu|i dag|blevet|altså))?(?: (?:et|en|ét|én) af)? $")
_NEAR = 30


def _own_body(text: str, owner: Mention) -> Mention | None:
    """Return what belongs to an owner and is called after it ("Ry Kommunes Handicapråd", "SIND Fyns rådgivning")."""
    match = _OWN_BODY.match(text, owner.end)
    head = head_of(match["noun"].rpartition(" ")[2]) if match else None
    heads = _OWN_HEADS | _SMALL_HEADS if match and match["noun"].islower() else _OWN_HEADS
    if match is None or head is None or head.definite or head.plural or head.genitive:
        return None
    house = (
        owner.type in _KEEPS_HOUSES
        and not _HOUSE_HEADS.isdisjoint((head.lemma, match["noun"]))
        and match["noun"].islower()
    )
    if head.lemma not in heads and not house:
        return None
    if match["noun"].islower() and head.type in _OFFERED and _IS.search(text, max(0, owner.start - _NEAR), owner.start):
        return None  # "Havehuset er Ry Kommunes rådgivning" says what the house is
    kept = house and (head.type == "Facility" or head.compound)
    plain = len(match["noun"]) <= _PLAIN and head.lemma not in _TOLD_APART and not kept
    if plain and not (head.compound or match["what"] or head.type == "Forum"):
        return None
    label = clean(text[owner.start : match.end()])
    return Mention(match.start("noun"), match.end(), head.type, label, "pattern")


def _up_to_next(name: str, start: int, mentions: Sequence[Mention]) -> str:
    """Return a department's name without the next owner of a list ("Frivilligråd og Ribe ...") and without the unit
    that follows a comma, where no "og" closes the row ("Socialforvaltning, Center ..." are two)."""
    stop = min((m.start - start for m in mentions if start < m.start < start + len(name)), default=len(name))
    kept = re.sub(r"(?:,|\s(?:og|&))*\s*$", "", name[:stop])
    return kept if re.search(r"\s(?:og|&)\s", kept) else kept.partition(",")[0]


def _fits(word: str) -> bool:
    head = head_of(word)
    return head is None or head.type == "Unit"
