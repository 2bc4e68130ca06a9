"""Web pages saved from municipalities and agencies: the main content, without menus, scripts and cookie banners."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.reading.docx import MarkedLine, assembled
from ingest.reading.encoding import decode
from ingest.reading.source import Source
from ontology.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BEGINNING = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|meta|title)\b",
    re.I | re.S,
)
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.I)

_SKIPPED = """
script style noscript template nav footer aside button select option input svg iframe object video audio canvas head
dialog menu figure picture map textarea
"""
_SKIPPED_TAGS = frozenset(_SKIPPED.split())
_SKIPPED_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar"}
)
_SKIPPED_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookie\w*|consent|gdpr|breadcrumbs?|brodkrumme|nav(?:bar|igation|igator)?|menu\w*|sidebar|footer"
    r"|header|site-header|sidefod|skip-?link\w*|share\w*|social(?:-media|media)?|newsletter|popup|modal|search(?:box"
    r"|form|bar)?|sr-only|visually-hidden|toolbar|pagination|related|print)(?=$|[\s_-])",
    re.IGNORECASE,
)
_MAIN = (
    "//main",
    "//*[@role='main']",
    "//article",
    "//*[@id='main-content' or @id='maincontent' or @id='content' or @id='main' or @id='indhold']",
    "//body",
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LINED = """
p div section article main body html ul ol dl dd dt li table tbody thead tfoot tr blockquote address pre br hr details
summary fieldset center form header
"""
_BLOCKS = frozenset([*_LINED.split(), *_HEADINGS])
_ENOUGH = 200
_DEEPEST = 300
_SAVE_AGAIN = "Save the page again as HTML, or print it to PDF."


def looks_like_html(content: bytes) -> bool:
    """Say whether a file begins like a web page."""
    return _BEGINNING.match(content[:4096].removeprefix(b"\xef\xbb\xbf")) is not None


def read_html(content: bytes, where: str) -> Source:
    """Return the main text of a saved web page; raise InputError where it holds none."""
    from lxml import etree
    from lxml import html as lxml_html

    text, findings = _decoded(content, where)
    try:
        root = lxml_html.document_fromstring(
            text.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8", huge_tree=False)
        )
    except (etree.LxmlError, ValueError) as error:
        raise InputError("is a damaged web page.", where=where, advice=_SAVE_AGAIN) from error
    title = " ".join((root.findtext(".//title") or "").split())
    lines = list(_lines(_main(root)))
    if not lines:
        raise InputError("is a web page without text of its own.", where=where, advice=_SAVE_AGAIN)
    source = assembled(lines, _without_site(title))
    return Source(source.text, title=source.title, marked=True, marks=source.marks, findings=findings)


def _decoded(content: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    """Return the page's text by the character set that it names, where that works, else as any text."""
    match = _CHARSET.search(content[:4096])
    if match and match[1].lower() not in (b"utf-8", b"utf8"):
        try:
            return content.decode(match[1].decode("ascii")), ()
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    text, findings = decode(content, where)
    return text.replace("\0", ""), findings


def _without_site(title: str) -> str:
    return re.split(r"\s+[|–]\s+", title)[0].strip()


def _main(root: HtmlElement) -> HtmlElement:
    """Return the smallest element that is named as the main content and holds a fair share of text, or the page."""
    for path in _MAIN:
        found: list[HtmlElement] = root.xpath(path)
        if len(found) == 1 and len(found[0].text_content()) >= _ENOUGH:
            return found[0]
    bodies: list[HtmlElement] = root.xpath("//body")
    return bodies[0] if bodies else root


def _skipped(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED_TAGS:
        return True
    if element.tag == "header" and not element.xpath(".//h1"):
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if (element.get("role") or "").lower() in _SKIPPED_ROLES or "display:none" in (element.get("style") or "").replace(
        " ", ""
    ):
        return True
    if element.tag in ("main", "article", "body", "html", "form"):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return _SKIPPED_NAMES.search(names) is not None


class _Writer:
    """Collects the lines of a page: what stands between two block elements is one line."""

    def __init__(self) -> None:
        self.lines: list[MarkedLine] = []
        self.words: list[str] = []

    def flush(self, line: MarkedLine) -> None:
        """End the line in hand; *line* gives its kind and level."""
        text = " ".join("".join(self.words).split())
        self.words = []
        if text:
            bullet = "• " if line[1] == "item" else ""
            self.lines.append((bullet + text, line[1], line[2]))


def _lines(element: HtmlElement) -> Iterator[MarkedLine]:
    writer = _Writer()
    _walk(element, writer, ("", "prose", 0), 0)
    writer.flush(("", "prose", 0))
    yield from writer.lines


def _walk(element: HtmlElement, writer: _Writer, kind: MarkedLine, depth: int) -> None:
    if depth > _DEEPEST:
        writer.words.append(f" {element.text_content()} ")
        return
    writer.words.append(element.text or "")
    for child in element:
        if not _skipped(child):
            _child(child, writer, kind, depth)
        writer.words.append(child.tail or "")


def _child(child: HtmlElement, writer: _Writer, kind: MarkedLine, depth: int) -> None:
    tag = str(child.tag)
    if tag == "table" and _is_data(child):
        writer.flush(kind)
        writer.lines.extend(_rows(child))
        return
    if tag not in _BLOCKS:
        _walk(child, writer, kind, depth + 1)
        return
    inner = _kind_of(tag, kind)
    writer.flush(kind)
    _walk(child, writer, inner, depth + 1)
    writer.flush(inner)


def _kind_of(tag: str, kind: MarkedLine) -> MarkedLine:
    if tag in _HEADINGS:
        return "", "heading", _HEADINGS[tag]
    if tag == "li":
        return "", "item", kind[2] + 1 if kind[1] == "item" else 1
    if tag == "dt":
        return "", "heading", 6
    return kind if tag in ("p", "div", "ul", "ol", "br") and kind[1] == "item" else ("", "prose", 0)


def _is_data(table: HtmlElement) -> bool:
    """Say whether a table holds data: rows of several cells, none of which holds a page's layout."""
    rows: list[HtmlElement] = table.xpath(".//tr")
    return bool(rows) and not table.xpath(".//table") and any(len(row.xpath("./td|./th")) > 1 for row in rows)


def _rows(table: HtmlElement) -> Iterator[MarkedLine]:
    for row in table.xpath(".//tr"):
        cells = [" ".join(cell.text_content().split()) for cell in row.xpath("./td|./th")]
        filled = [cell for cell in cells if cell]
        if len(filled) == 1:
            yield filled[0], "prose", 0
        elif filled:
            yield "\t".join(cell or "–" for cell in cells), "row", 0
