"""Who sits in a group or board: a sentence that goes through all its members, and lists of persons with where they
come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.ownbody import own_body
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.triggers import held
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited, Sought
from ontology.predicates import INITIATIVES
from ontology.records import Node

BODY = (
    r"[^\W\d_]*(?:styregruppe|følgegruppe|arbejdsgruppe|projektgruppe|referencegruppe|koordin(?:ations|erings)gruppe"
    r"|styringsgruppe|ekspertgruppe|opfølgningsgruppe|samarbejdsgruppe|temagruppe|partnergruppe|driftsgruppe"
    r"|chefgruppe|ledelsesgruppe|kontaktgruppe|programgruppe|implementeringsgruppe|udviklingsgruppe|bestyrelse|udvalg"
    r"|klynge|(?<!om)råd|forum|panel|repræsentantskab|advisory board)"
)
_NAME = rf"(?P<name>(?:(?:[Dd]en|[Dd]et) (?:[a-zæøå]+e )?)?(?P<noun>{BODY})(?P<ending>n|en|et|met)?(?P<of>s)?)"
_CONSISTS = Sought(
    rf"\b{_NAME}(?-i: [A-ZÆØÅ][\w-]+){{0,2}}(?P<what> (?:for|vedr\.|vedrørende|om) [^.;:,]{{3,90}}?)?"
    r"(?-i: (?:i|på|ved) [A-ZÆØÅ][^.;:,]{2,60}?)?"
    r"(?:, (?:der|som) [^.;:,]{3,60})?,? "
    r"(?:(?:består|bestod|udgøres|bliver sammensat|vil bestå|skal bestå|kommer til at bestå)(?: [a-zæøå]+){0,2} af|"
    r"har bestået af|(?:er|var|blev) sammensat (?:af|således:|sådan:|på følgende måde:)|tæller"
    r"|talte|(?:har|fik|får|havde)(?: [a-zæøå]+| \d+){0,3} (?:repræsentanter|medlemmer|deltagelse|deltagere|"
    r"pladser)(?: (?:fra|for|udpeget af)|[:,])|har deltagelse af|med repræsentanter "
    r"(?:for|fra)|bestående af|sammensat af|med (?:bl\.a\. |deltagelse |medlemmer |repræsentanter |folk |deltagere "
    r"|(?:en|et|to|tre) [^\W\d_]+ |[^\W\d_]+ (?:medlemmer|repræsentanter) ){1,2}(?:fra|af|for)|(?:hvor"
    r"|hvori|hvortil)(?=(?:[^.;:?!]|\bbl\.a\.){3,200}?\b(?:sidder|sad|sæde|plads|repræsenteret|er med|deltager|deltog|"
    r"siddet|medlem(?:mer)?|repræsentant(?:er)?)\b))(?![^\W\d_])",
    re.IGNORECASE,
)
_LIST = Sought(
    rf"^(?:(?:\d+\. )?{_NAME} (?:medlemmer|sammensætning|deltagere|parter|repræsentanter)|(?:medlemmer(?:ne)? (?:af"
    rf"|i)|sammensætning(?:en)? af|deltagere i|følgende(?: [a-zæøå]+){{0,4}} (?:repræsenteret i|med i|medlem\w* "
    rf"af|plads i)) (?P<name2>(?P<noun2>{BODY})(?P<ending2>n|en|et"
    r"|met)?))\b[^.]{0,60}?:?$",
    re.IGNORECASE,
)
_BARE_LABEL = Sought(r"^(?:(?:[A-ZÆØÅ][a-zæøå]+s )?[Mm]edlemmer(?:ne)?|Sammensætning)\W*$")
_UNITES = Sought(
    r"\b(?:(?:består|bestod|udgøres) af(?: (?:følgende|disse|de))?(?: [a-zæøå0-9]+){0,3}|medlemmer(?:ne)? (?:af|i) "
    r"[^.:;]{3,60}|følgende(?: [a-zæøå]+){1,3} (?:er med|deltager|er medlem\w*) (?:i|af) [^.:;]{3,60})\s?:?$",
    re.IGNORECASE,
)
"""A line that leads to the members of a union that it names."""
_ENDS = compiled(
    r", (?:der|som|hvor|hvis|og (?:der|har|er|skal|mødes))\b| for at | med henblik på|\b(?:har|skal|mødes|ledes af|"
    r"holder|som tovholder)\b"
)
"""Where a sentence has gone through the members and begins to tell something else."""
_SITS = Sought(
    r"^(?P<who>[^.;:()]{2,160}?) (?:er (?:også |hver |begge )?(?:repræsenteret|med|medlem\w*)(?: med \w+ \w+)? "
    r"(?:i|af)|sidder (?:også |med )?i|(?:sad|har siddet|var|har været) (?:også |begge |alle )?med "
    r"i|har (?:(?:hver|begge) )?(?:(?:en|én|to|tre|fire|\d) )?(?:plads(?:er)?"
    r"|repræsentant(?:er)?|medlem(?:mer)?|sæde) i|deltager i|udpeger (?:hver )?\w+ (?:medlem|repræsentant)(?:mer"
    rf"|er)? til) (?:projektets |den )?{_NAME}(?P<what> (?:for|vedr\.|vedrørende|om|ved) [^.;:,]{{3,90}}?(?= sammen "
    r"med|,|[.;:]|$))?(?:[^.;:]{0,60}(?: sammen med|, ligesom| det samme gør) (?P<also>[^.;:()]{2,160}))?",
    re.IGNORECASE,
)
_IN_IT = Sought(
    rf"^(?:I(?! [^.;]{{3,60}}? er [A-ZÆØÅ](?![^.;]*repræsenteret))|Med i|Medlemmer(?:ne)? (?:af|i)) {_NAME}(?P<what> "
    r"(?:for|vedr\.|vedrørende|om) [^.;:,]{3,90}?)? (?:sidder|sad|deltager|deltog|indgår|indgik|er der|var der"
    r"|har(?=[^.;]* (?:plads|sæde))|er(?= [A-ZÆØÅ]))(?: der)? (?P<who>[^.;:()]{2,300})",
    re.IGNORECASE,
)
_TURNED = Sought(
    rf"(?:[^.;:()]{{3,60}} )?(?:sidder|deltager|sad) (?P<who>[A-ZÆØÅ][^.;:()]{{2,200}}?)"
    rf" i {_NAME}(?![\w-])(?P<what> for [^.;:,]{{3,90}}?)?(?=[.,;:]|$)"
)
"""Who sits in a group, behind the verb ("Ud over formanden sidder X og Y i rådet")."""
_HERE = Sought(
    r"(?:(?:De[nt]|(?P<again>[^\W\d_]*alliancen|Netværket|Sammenslutningen|Klyngen)) (?:består|bestod|er "
    r"sammensat)(?: i dag| nu| desuden)? af|(?:Her|Heri|I (?:den|det|gruppen|rådet|udvalget|forummet|bestyrelsen))(?: "
    r"er der)? (?:sidder|sad|deltager|mødes|plads til)|(?:[A-ZÆØÅ][a-zæøå]+s )?medlem(?:mer|s(?:kommuner"
    r"|foreninger))(?:ne)?(?:(?: er| kommer fra| tæller):?|:)|Sammensætning:|Følgende [a-zæøå]+ er (?:repræsenteret|med"
    r"|medlemmer):?)(?: også)? (?P<who>[^.;:()]{2,300})",
    re.IGNORECASE,
)
"""Who sits in the group that the sentence before has named."""
_SEATED = Sought(
    r"(?P<who>[^.;:()]{2,160}?) (?:(?:har (?:hver|begge|alle) (?:en|to|tre|én|et) (?:plads|medlem|repræsentant)|"
    r"udpeger hver|(?:er|bliver|blev) (?:alle |faste )?medlemmer\b"
    r"|er (?:alle |nu |også )*repræsenteret(?! (?:i|af|ved)\b))[^.;:]*)"
    r"|(?:Fra|I|Siden|Pr\.|Nu|Desuden|Også)[^.;:]{0,25}? er (?=[^.;:]* (?:repræsenteret|medlemmer|med)\.?$)"
    r"(?P<rest2>[^.;:()]{2,300})"
    r"|[^.;:]{0,80}?(?:fordeler sig på|udpeges "
    r"(?:én|ét|en|et|to) af|(?:kommer|er) (?:en|én|to) fra) (?P<rest>[^.;:()]{2,300})|"
    r"(?P<each>[^.;:()]{2,260}) har (?:hver )?(?:(?:en|én|et|ét|to|tre|fire) (?:plads(?:er)?|medlem(?:mer)?"
    r"|repræsentant(?:er)?)|(?:næst)?formand(?:sposten|skabet))\b(?! (?:til|på|i)\b)[^.;:]*"
)
_SET_UP_BY = compiled(r"\b(?:nedsat|valgt|udpeget|oprettet) af $")
"""What stands before the body that has set up the group which a sentence tells of."""
_NEAR = 20
_SENT_BY = compiled(r"repræsentant|\bmedlem|\budpeget af", re.IGNORECASE)
_LINE = 110
"""Characters of a line that names a member and no more."""
_OF_WHAT = frozenset(
    ("styregruppe", "følgegruppe", "arbejdsgruppe", "projektgruppe", "referencegruppe", "styringsgruppe", "bestyrelse")
)
"""Groups that are called after what they are for."""
_HAVE_GROUPS = INITIATIVES | {"Facility", "Agreement"}
_SHORT = {"rådet": "råd", "udvalget": "udvalg", "forummet": "forum", "panelet": "panel", "klyngen": "klynge"}
"""The bare nouns by which a text goes on to call the group that it named last."""
_MEMBERS = (NAMED - INITIATIVES - {"Party"}) | {PLACE}


def member_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the organisations that sit in the groups of the document; mentions must be resolved."""
    body: Node | None = None
    named: dict[str | None, Node] = {}
    before: Passage | None = None
    for passage in passages:
        for mention in passage.mentions:
            if mention.type == "Forum" and " " in mention.label:
                named |= {noun: node_of(mention) for noun in _SHORT.values() if noun in mention.label.casefold()}
        if passage.sought & _GOES_ON:
            yield from _here(document, passage, before, outline)
        if body is None and not passage.sought & _TELLS:
            before = passage
            continue
        text = document.text[passage.start : passage.end]
        for draft in (*_consists(document, passage, outline, text), *_sits(document, passage, outline, text)):
            noun = _SHORT.get(draft.object.label.casefold()) if isinstance(draft.object, Node) else None
            yield replace(draft, object=named[noun]) if noun in named else draft
        listed = _LIST.regex.match(text.strip(" •–-")) if _LIST.may_be_in(passage) else None
        if listed:
            said = next((m for m in passage.mentions if m.type == "Forum"), None)
            noun, ending = listed["noun"] or listed["noun2"], listed["ending"] or listed["ending2"]
            body = node_of(said) if said is not None else called(noun, ending, "", passage, outline)
        elif _LEADS.may_be_in(passage) and _LEADS.regex.search(text) and (led := _body_named(passage)) is not None:
            body = led
        elif _UNITES.regex.search(text) and (union := _union_of(passage, text)) is not None:
            body = union
        elif _BARE_LABEL.regex.match(text):
            body = over(document, passage, outline, before)
            if body is None and (own := own_body(document, passages)) is not None:
                body = node_of(own)
        elif body is not None and _is_entry(passage, text):
            yield from _of_line(passage, text, body)
        elif not (body is not None and text.endswith(":") and _SENT_BY.search(text)):
            body = None
        before = passage


_LEADS = Sought(
    r"\b(?:består|bestå|bestod|sammensættes|sammensat|udgøres)(?: i dag| nu| fremover)? af(?: [a-zæøå0-9]+){0,4}\s?:$"
)
"""A line that leads to the members of a body that it names."""


def _body_named(passage: Passage) -> Node | None:
    """Return the one council or group that a line names."""
    bodies = {m.label: m for m in passage.mentions if m.type == "Forum" and not m.genitive}
    return node_of(next(iter(bodies.values()))) if len(bodies) == 1 else None


def _here(document: Document, passage: Passage, before: Passage | None, outline: Outline) -> Iterator[Draft]:
    """Yield who sits in the one group that the sentence before, or the heading, has named."""
    match = _HERE.match(document.text, passage) or _SEATED.match(document.text, passage)
    if match is None:
        return
    part = next((name for name in ("rest", "rest2", "each") if match.groupdict().get(name)), "who")
    begin, end = match.start(part), match.end(part if part != "who" else 0)
    again = (match.groupdict().get("again") or "").casefold() or None
    near = before.mentions if before is not None and (again or before.block.start == passage.block.start) else []
    named = [
        m for m in near if (m.type == "Forum" or (again and m.label.casefold().endswith(again))) and not m.genitive
    ]
    named = [m for m in named if not _SET_UP_BY.search(document.text, max(0, m.start - _NEAR), m.start)]
    new = None if named else _set_up(document, passage, before, outline)
    bodies: set[Node | None] = {node_of(m) for m in named} or {new or over(document, passage, outline, before)}
    body = bodies.pop() or _own_union(passage, outline, match.group())
    if bodies or body is None or "ikke" in match.group():
        return
    for member in passage.mentions:
        held = begin <= member.start and member.end <= end and member.type in _MEMBERS
        held = held and not (part == "each" and member.type in _HOUSES)  # whose "pladser" are rooms
        if held and not member.genitive and stands_itself(document, member):
            start = before.start if before is not None and named else passage.start
            yield Draft("memberOf", node_of(member), body, start, member.end, {}, 0.75, "member.here")


_HOUSES = frozenset({"Facility", "Unit", "Centre", "SocialEnterprise"})
_UNION = compiled(r"netværk|sammenslutning|allianc|fællesråd|samvirke|paraply|^medlems", re.IGNORECASE)
"""What a union of others is called, or how a sentence on its members begins."""


def _union_of(passage: Passage, text: str) -> Node | None:
    """Return the union of others that a line names, by a name that is known or by a compound at its beginning."""
    union = next((m for m in passage.mentions if m.type in {"Association", "Forum"} and _UNION.search(m.label)), None)
    bare = _UNION_NAME.match(text) if union is None else None
    if bare is not None:
        return Node("Association", bare["name"])
    return node_of(union) if union is not None and not union.genitive else None


_UNION_NAME = compiled(r"\W*(?P<name>[A-ZÆØÅ][\w-]{2,}(?:alliancen|netværket|sammenslutningen|samvirket)) ")


def _own_union(passage: Passage, outline: Outline, text: str) -> Node | None:
    """Return the union that the part is about: its members are told without its name."""
    topic = outline.at(passage.block).topic
    union = topic is not None and topic.type == "Association" and (_UNION.search(topic.label) or _UNION.match(text))
    return topic.node if topic is not None and union else None


def _set_up(document: Document, passage: Passage, before: Passage | None, outline: Outline) -> Node | None:
    """Return the group that the sentence before brings in ("En følgegruppe ..."), for the plan that the page
    is about."""
    if before is None or before.block.start != passage.block.start:
        return None
    match = _NEW.search(document.text, before.start, before.end)
    plan = next(filter(None, (_PLAN.match(document.text, b.start, b.end) for b in document.blocks[:_OPENING])), None)
    what = f" for {plan.group().strip()}" if plan else ""
    return called(match["noun"], "n", what, passage, outline) if match else None


_NEW = compiled(r"\b[Ee]n (?P<noun>(?:følge|styre|arbejds|reference|projekt)gruppe)\b")
_PLAN = compiled(r"[A-ZÆØÅ][a-zæøå]*(?:plan|strategi|politik|handleplan)(?: [^\n.:]{2,60})?$", re.MULTILINE)
_OPENING = 5
"""Lines at a page's beginning among which the title of the plan stands."""


def over(document: Document, passage: Passage, outline: Outline, before: Passage | None = None) -> Node | None:
    """Return the group that the line before a sentence, or the heading over it, names and nothing else."""
    section = document.section_at(passage.start)
    line = before is not None and (before.start, before.end) == (before.block.start, before.block.end)
    titles = (document.text[before.start : before.end] if before and line else "", section.title if section else "")
    match = next(filter(None, map(_HEADED.match, titles)), None)
    if match is None:
        return None
    if match["owner"] or match["what"]:
        return Node("Forum", match["label"])
    return called(match["noun"], match["ending"], "", passage, outline)


_HEADED = compiled(
    rf"^(?:\d[\d.]* )?(?P<label>(?P<owner>(?:[A-ZÆØÅ][\w.-]* ){{0,2}}[A-ZÆØÅ][\w-]*s )?(?i:{_NAME})"
    r"(?P<what> (?:for|vedr\.|om|i|på|ved|omkring) [^.,;:]{3,60})?)$"
)
"""A heading that is the name of a group."""


def _is_entry(passage: Passage, text: str) -> bool:
    """Tell whether a line is an entry of a list of members: an item, or a short line that is no sentence."""
    return passage.block.kind in {"item", "row"} or (
        len(text) <= _LINE and text[-1:] not in ".:?!" and text[:1].isupper()
    )


def _body(document: Document, passage: Passage, match: re.Match[str], text: str, outline: Outline) -> Node:
    """Return the group that a match names: by its own name, or with whose it is or what it is for."""
    if what := " ".join((match["what"] or "").split()):
        return called(match["noun"], match["ending"], f" {what}", passage, outline)
    at, end = passage.start + match.start("noun"), passage.start + match.end("name")
    said = next((m for m in passage.mentions if m.type == "Forum" and m.start <= end and m.end >= at), None)
    if said is not None:
        return node_of(said)
    begin = passage.start + match.start("name")
    whose: Mention | Topic | None = next(
        (m for m in passage.mentions if m.genitive and m.end == begin - 1 and m.type in _HAVE_GROUPS), None
    )
    house = next((m for m in passage.mentions if m.genitive and m.end == begin - 1 and m.type == "Centre"), None)
    if house is not None:
        return called(match["noun"], match["ending"], f" på {house.label}", passage, outline)
    whose = whose or (outline.at(passage.block).topic if _ITS.search(text, 0, match.start("name")) else None)
    if whose is None and not match["ending"] and match["noun"].casefold() in _OF_WHAT:
        whose = next((m for m in passage.mentions if m.end < begin and m.type in INITIATIVES), None)
    if whose is not None:
        return called(match["noun"], match["ending"], f" for {whose.label}", passage, outline)
    if owner := _OWNER.search(text, 0, match.start("name")):
        return Node("Forum", " ".join((owner.group() + match["name"]).split()))
    above = over(document, passage, outline)
    if above is not None and above.label.casefold().partition(" for ")[0].endswith(
        match["noun"].casefold() + (match["ending"] or "")
    ):
        return above
    return called(match["noun"], match["ending"], "", passage, outline)


def called(noun: str, ending: str | None, what: str, passage: Passage, outline: Outline) -> Node:
    """Return a group under the name that the text gives it, else after what the part is about."""
    noun, ending = noun.casefold(), (ending or "").casefold()
    bare = noun + (ending or {"råd": "et", "udvalg": "et", "forum": "met"}.get(noun, "n" if noun.endswith("e") else ""))
    topic = outline.at(passage.block).topic or outline.paper
    own = topic is not None and noun in topic.label.casefold()  # a part about the group itself
    if not what and noun in _OF_WHAT and topic is not None and topic.type in _HAVE_GROUPS and not own:
        what = f" for {topic.label}"
    return Node("Forum", f"{bare[0].upper()}{bare[1:]}{what}")


_OWNER = compiled(r"(?:[A-ZÆØÅ][\w.-]+ ){0,3}[A-ZÆØÅ][\w-]*s $")
"""Whose a council is ("Psykiatriens Brugerpanel"): the owner belongs to its name."""


_ITS = compiled(r"\b(?:projekt|initiativ|forsøg|forløb|indsats|ordning|kampagne)(?:et|en)s $", re.IGNORECASE)
_NOBODY_S = frozenset({"Styregruppen", "Følgegruppen", "Styringsgruppen"})
_IN_PASSING = compiled(r" (?:med|hvori?)\b")


def _consists(document: Document, passage: Passage, outline: Outline, text: str) -> Iterator[Draft]:
    if not _CONSISTS.may_be_in(passage) or not held(text.casefold(), _SAID_OF):
        return
    match = _CONSISTS.regex.search(text)
    if not match or match["of"]:
        return
    body = _body(document, passage, match, text, outline)
    if body.label in _NOBODY_S and _IN_PASSING.search(match.group()):
        return  # "en styregruppe med ...": of what, the text has not said
    begin = passage.start + match.end()
    stop = _ENDS.search(text, match.end())
    end = passage.start + stop.start() if stop else passage.end
    for member in passage.mentions:
        if (
            begin <= member.start < end
            and member.source != "we"
            and member.type in _MEMBERS
            and not member.genitive
            and stands_itself(document, member)
        ):
            yield Draft("memberOf", node_of(member), body, begin, member.end, {}, 0.75, "member.all")


def _sits(document: Document, passage: Passage, outline: Outline, text: str) -> Iterator[Draft]:
    """Yield who a sentence says sits in a group ("X og Y er repræsenteret i styregruppen for Z")."""
    sits, inside, turned = (one.may_be_in(passage) for one in (_SITS, _IN_IT, _TURNED))
    if not (sits or inside or turned) or not any(noun in text for noun in _SEATS):
        return
    match = (_SITS.regex.match(text) if sits else None) or (_IN_IT.regex.match(text) if inside else None)
    match = match or (_TURNED.regex.match(text) if turned else None)
    if not match or match["of"] or "ikke" in match.group():
        return
    body = _body(document, passage, match, text, outline)
    told = [
        range(passage.start + match.start(g), passage.start + match.end(g))
        for g in ("who", "also")
        if g in match.groupdict()
    ]
    for member in passage.mentions:
        held = any(member.start in span and member.end - 1 in span for span in told) and member.type in _MEMBERS
        if held and not member.genitive and stands_itself(document, member):
            yield Draft("memberOf", node_of(member), body, *passage.span, {}, 0.75, "member.sits")


_SAID_OF = (
    *("består", "bestod", "bestå", "udgøres", "sammensat", "tæller", "repræsentant"),
    *("medlem", "deltage", "repræsenter", "folk fra", " med en ", " med to ", " med tre ", "sæde"),
    *("plads", "sidder", "sad ", "er med", "deltog"),
)
"""Words of which a sentence holds one that goes through the members of a group."""
_SEATS = ("gruppe", "bestyrelse", "udvalg", "råd", "forum", "panel", "repræsentantskab", "advisory board")
_TELLS = Awaited((*_SEATS, "klynge")).bit | _BARE_LABEL.bit | _UNITES.bit
_GOES_ON = _HERE.bit | _SEATED.bit
_SAYS_WHERE = compiled(r"[^\W\d_] (?:i|på)\s$")


def stands_itself(document: Document, member: Mention) -> bool:
    """Tell whether a name stands for a member itself and not for where another one lies ("jobcentret i Odense")."""
    before = document.text[max(0, member.start - 5) : member.start]
    return not (_SAYS_WHERE.search(before) or (member.type == "Forum" and before.endswith((" fra ", " af "))))


def _of_line(passage: Passage, text: str, body: Node) -> Iterator[Draft]:
    """Yield the organisation with which a line about one member ends ("NN, direktør, X Kommune"), and those that its
    other posts are in."""
    named = [m for m in passage.mentions if m.type in _MEMBERS and m.type != PLACE and not m.genitive]
    if not named or len(text) > _LINE or _CASE.search(text):
        return
    last = named[-1]
    tail = _BRACKETED.sub("", text[last.end - passage.start :]).strip(" .,;)")
    if tail:
        return
    for member in named:
        before = text[: member.start - passage.start].rstrip()
        if not before.strip("•–- ") or before.endswith(_BEFORE_ORG) or _POST.search(before):
            yield Draft("memberOf", node_of(member), body, *passage.span, {}, 0.8, "member.line")


_CASE = compiled(r"\b(?:Nyt|Orientering|Meddelelser|Oplæg|Status|Henvendelse|Brev|Indlæg) (?:fra|af|v/)")
"""A case of the agenda, which tells of no member."""
_BRACKETED = compiled(r"^(?: i [A-ZÆØÅ][a-zæøå]+)?(?:\s?\([^()]{1,90}\)?)?")
_BEFORE_ORG = (",", "(", "fra", "for", "–", "-", ":", "/", "medlem af", "medlem i", "formand i")
_POST = compiled(
    r"(?:chef|direktør|leder|formand|forperson|konsulent|repræsentant|læge|sygeplejerske|rådgiver|medarbejder)$",
    re.IGNORECASE,
)
