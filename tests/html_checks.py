"""Reads a page as a strict reader does: what it links to, what it fetches, and where its markup is not sound."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "hr", "img", "path", "rect", "circle"}
BLOCKS = {"p", "div", "ul", "ol", "dl", "table", "section", "h1", "h2", "h3", "blockquote", "pre", "details", "nav"}
CSP = "default-src 'none'"


class ReadPage(HTMLParser):
    """A page that was read: *links*, *fetched* addresses, *ids*, *texts*, and *faults* of the markup."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.ids: list[str] = []
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.faults: list[str] = []
        self.rows: list[list[str]] = []
        self.marks: list[str] = []
        self.policy = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self._open]
        self.faults += [f"the id {name} stands twice" for name in {i for i in self.ids if self.ids.count(i) > 1}]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag in BLOCKS and "p" in self._open:
            self.faults.append(f"<{tag}> stands inside a paragraph")
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
            self.marks += [given["data-row"]] if "data-row" in given else []
        if "src" in given or (tag == "link" and given.get("href") != "data:,"):
            self.fetched.append(given.get("src") or given["href"])
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        if tag == "tr":
            self.rows.append([])
        if tag not in VOID or (tag in {"path", "rect", "circle"} and not self.get_starttag_text().endswith("/>")):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"</{tag}> closes nothing (open: {self._open[-3:]})")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in {"script", "style"}:
            return
        self.texts.append(data)

    @property
    def text(self) -> str:
        """Return all that stands on the page."""
        return " ".join(" ".join(self.texts).split())
