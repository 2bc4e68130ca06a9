"""Numbers, addresses and links that lead to a person: CPR, telephone, street, e-mail, pages of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.names import Kind, kind_of
from ingest.persons.places import Personal, PersonalKind
from ingest.persons.run import LOWER, UPPER
from ingest.persons.words import is_whole_name
from ingest.search.patterns import compiled

_AT = compiled(
    r"(?:@|[(\[{] ?(?:at|a|snabel-?a) ?[)\]}]| (?:at|snabel-?a) )\s?[\w-]+"
    r"(?:(?:\.| ?[(\[{]?\b(?:dot|punktum|prik)\b[)\]}]? ?)[\w-]+)+",
    re.IGNORECASE,
)
"""What follows the name in an address of mail, also where the address is written out of the way of machines."""
_BEFORE_AT = compiled(r"[\w.+'-]+\s?$")
_TORN_AT = compiled(r"[\w.+'-]+@(?!\w)")
"""The name in an address whose house stands elsewhere."""
_LONGEST_LOCAL = 70
_CPR = compiled(
    r"(?<![\d.-])[0-3]\d(?:[01]\d{3} ?[-–]? ?|(?P<by>[ .-])[01]\d(?P=by)\d\d ?[-–] ?| [01]\d \d\d )\d{4}(?![\d-])"
)
_NO_MORE = r"(?![\w]|[,.-]\d| ?kr\b| mio\b)"
_PHONE = compiled(
    r"(?<![\w.,/§=-])(?:(?:\(?\+45\)?|0045|\(45\))[ \u00a0.-]?)?(?:\d{8}|\d{4}[ \u00a0.-]\d{4}|"
    r"\d{2}(?:[ \u00a0.–·/-]\d{2}){3}|\d{3} \d{2} \d{3}|\d{2} (?:\d{3} \d{3}|\d{2} \d{4}|\d{4} \d{2}))" + _NO_MORE
)
_ABROAD = compiled(r"(?<![\w.,/§=-])(?:\(?\+\d{2,3}\)?|00\d{2,3})(?:[\s.–·/-]?\d){6,12}" + _NO_MORE)
"""A number with the country's, however it is grouped."""
_NAMED_PHONE = compiled(
    r"\b(?:tlf|telefon|telefonnummer|telefonnr|tel|mobil|mobilnummer|mob|sms|ring(?: til| på)?|direkte|fax)\b"
    r"[.:]*\s{0,3}(?:nr\.?:? )?(?P<number>\(?\+?\d(?:[\s.–·/()-]{0,2}\d){5,13})" + _NO_MORE,
    re.IGNORECASE,
)
"""A number that is called one, however it is grouped."""
_SIGNS = ("@", "(at", "[at", "{at", "(a)", "[a]", "snabel", " at ", "( at", "://", "www.")
_DIGIT = compiled(r"\d")
# A finance-act account is written like this too, so the number must be called one.
_DOTTED = compiled(r"[0-4]\d(?:\.\d{2}){3}$")
_CALLED_PHONE = compiled(r"(?:tlf|telefon|tel|mobil|ring|sms)[^\d§]{0,16}$", re.IGNORECASE)
_TWO_YEARS = compiled(r"(?:(?:19|20)\d\d|[0-3]\d ?[01]\d)[ –/-](?:19|20)\d\d$")
"""Two years, or a day and its year."""
_APART = (" Alle", " Allé", " Gade", " Vej", " Plads", " Torv", " Boulevard")
_STREETS = (
    *("vej", "gade", "alle", "allé", "stræde", "plads", "pladsen", "torv", "torvet", "vænge", "vænget", "park"),
    *("parken", "boulevard", "bakke", "bakken", "have", "haven", "sti", "stien", "kaj", "toft", "toften", "lund"),
    *("lunden", "engen", "krog", "krogen", "gyde", "brinken", "marken", "høj", "høje", "skoven", "volden", "dal"),
    *("dalen", "vang", "vangen", "gård", "gården", "strand", "strandvej", "esplanaden"),
    *_APART,
)
"""How streets end."""
_BEFORE_STREET = (
    rf"(?:Store|Lille|Gammel|Gamle|Nye?|Nørre|Nordre|Søndre|Sønder|Østre|Øster|Vestre|Vester|Øvre|Nedre|Sankt|Kong"
    rf"|Dronning|Prins|Gl\.|Ll\.|Nr\.|Ndr\.|Sdr\.|St\.|Sct\.|Skt\.|Chr\.|(?:[{UPPER}]\.)+|[a-zæøå]{{2,4}}\.) "
)
"""What stands before the name of a street: any other word before it may be whose address it is."""
_STREET = compiled(
    rf"(?<![\w])(?:(?:{_BEFORE_STREET}){{0,3}}[{UPPER}][{LOWER}’-]*(?:{'|'.join(_STREETS)})"
    rf"|(?:[{UPPER}][\w.’-]* ){{1,2}}[{UPPER}][{LOWER}’-]*s(?:{'|'.join(_APART)}))"
    r" \d{1,4} ?[A-ZÆØÅ]?(?![\w%])(?:, ?(?:\d{1,2}\.?|st\.?|kl\.?)(?: ?(?:sal|tv|th|mf)\.?)*)?"
)
_HOUSE_NUMBER = compiled(r" (?=\d)")
_PERSONAL_URL = compiled(
    r"(?:https?://|www\.)\S*(?:linkedin\.com/in/|facebook\.com/(?!groups|pages|events)|twitter\.com/|"
    r"instagram\.com/|/~|/person|/medarbejder|/ansatte?/)\S*",
    re.IGNORECASE,
)
_URL = compiled(r"(?:https?://|www\.)\S+")

_NUMBER_KINDS: tuple[tuple[re.Pattern[str], PersonalKind, int], ...] = (
    (_CPR, "cpr", 10),
    (_PHONE, "phone", 8),
    (_ABROAD, "phone", 8),
)
"""Numbers that tell of a person, and the fewest figures that each has."""
_FEWEST_CALLED = 6


def numbers(text: str) -> Iterator[Personal]:
    """Yield the numbers, addresses and links of persons, by kind; some may overlap."""
    digits = len(_DIGIT.findall(text))
    for pattern, kind, fewest in _NUMBER_KINDS:
        for match in pattern.finditer(text) if digits >= fewest else ():
            if kind != "phone" or _is_phone(text, match):
                yield Personal(match.start(), match.end(), kind)
    for match in _NAMED_PHONE.finditer(text) if digits >= _FEWEST_CALLED else ():
        if not _TWO_YEARS.match(match["number"]):
            yield Personal(match.start("number"), match.end("number"), "phone")
    if digits and any(text.endswith(_STREETS, 0, number.start()) for number in _HOUSE_NUMBER.finditer(text)):
        yield from (Personal(match.start(), match.end(), "address") for match in _STREET.finditer(text))
    low = text.lower()
    if any(map(low.__contains__, _SIGNS)):
        yield from _in_links(text)


def _in_links(text: str) -> Iterator[Personal]:
    """Yield what is personal in addresses of mail and of pages."""
    for match in _PERSONAL_URL.finditer(text):
        yield Personal(match.start(), match.end(), "url")
    for match in _AT.finditer(text):
        local = _BEFORE_AT.search(text, max(0, match.start() - _LONGEST_LOCAL), match.start())
        if local:
            yield Personal(local.start(), match.end(), "email")
    if "@" in text:
        yield from (Personal(match.start(), match.end(), "email") for match in _TORN_AT.finditer(text))
    for match in _URL.finditer(text):
        if (
            any(kind_of(word.capitalize()) is Kind.GIVEN for word in re.findall(r"[a-zæøå]{4,}", match[0]))
            and "-" in match[0]
        ):
            yield from _names_in_link(match)


def _is_phone(text: str, match: re.Match[str]) -> bool:
    if _DOTTED.match(match[0]):
        return _CALLED_PHONE.search(text, max(0, match.start() - 30), match.start()) is not None
    return not _TWO_YEARS.match(match[0])


def _names_in_link(link: re.Match[str]) -> Iterator[Personal]:
    """Yield given name and surname that stand side by side in a link."""
    for match in re.finditer(r"(?P<first>[a-zæøå]{2,})[-_.](?P<last>[a-zæøå]{3,})", link[0]):
        if is_whole_name(match["first"], match["last"]):
            yield Personal(link.start() + match.start(), link.start() + match.end(), "url")
