"""Every format through the one door: what is read, and what is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_documents import bomb, docx, pdf

from ingest.document import Document
from ingest.reading import read
from ontology.errors import InputError

PAGE = """<!doctype html><html><head><title>Bakkely | Åby Kommune</title><script>var x = "skjult";</script></head><body>
<nav>Menu <a>Borger</a></nav><div class="cookie-banner">Vi bruger cookies</div>
<main><h1>Botilbuddet Bakkely</h1><p>Bakkely er et <b>botilbud</b> med plads til 12 beboere. Det drives af kommunen
og blev oprettet i 2009 sammen med regionen og en forening, og det ligger tæt på byen og skoven og alt det andet.</p>
<ul><li>Første punkt<ul><li>indre punkt</li></ul></li><li>Andet punkt</li></ul>
<table><tr><th>År</th><th>Beløb</th></tr><tr><td>2019</td><td>1,2 mio. kr.</td></tr></table>
</main><footer>Rådhuset</footer></body></html>"""


def written(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def shown(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks]


TEXT = "Målgruppe: unge\nFormål: støtte\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("windows-1252"),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "byte-order mark", "windows-1252", "crlf", "utf-16 little", "utf-16 big"],
)
def test_text_in_any_encoding(tmp_path: Path, content: bytes) -> None:
    document = read(written(tmp_path, "note.txt", content))
    assert document.text == TEXT.strip()
    assert [document.line_of(block.start) for block in document.blocks] == [1, 2]


def test_form_feeds_are_pages_and_line_numbers_the_file_s_own(tmp_path: Path) -> None:
    path = written(tmp_path, "to_sider.txt", "Første side slutter her.\n\fAnden side\x0bbegynder her.\n".encode())
    document = read(path)
    last = document.blocks[-1]
    assert document.page_of(last.start) == 2
    assert document.line_of(last.start) == 2


def test_slug_and_hash(tmp_path: Path) -> None:
    import hashlib

    document = read(written(tmp_path, "Årsrapport 2019.txt", b"Tekst.\n"))
    assert document.slug == "aarsrapport-2019"
    assert document.sha256 == hashlib.sha256(b"Tekst.\n").hexdigest()


def test_pdf_pages_lines_and_a_sentence_over_a_page_break(tmp_path: Path) -> None:
    lines = ["Tilbuddet Bakkely ligger ved skoven og drives af kommunen. Personalet på stedet"]
    content = pdf(
        [
            ["Årsrapport", *lines, "Side 1 af 2"],
            ["samarbejder med psykiatrien om udskrivning fra de lukkede afsnit i området.", "Side 2 af 2"],
        ]
    )
    document = read(written(tmp_path, "rapport.pdf", content))
    assert "Personalet på stedet samarbejder med psykiatrien" in document.text
    assert "Side 1" not in document.text
    assert document.page_of(document.text.index("samarbejder")) == 2
    assert document.page_of(document.text.index("Personalet")) == 1


def test_pdf_ruled_table_becomes_rows(tmp_path: Path) -> None:
    rules = [(50, y, 350, y) for y in (700, 680, 660, 640)] + [(x, 700, x, 640) for x in (50, 200, 350)]
    cells = ["@55 685 Kommune", "@205 685 Mio. kr.", "@55 665 Åby", "@205 665 1,2", "@55 645 Vigby", "@205 645 0,8"]
    document = read(
        written(
            tmp_path,
            "tabel.pdf",
            pdf([["Bevillinger i året", *cells, "@50 600 Teksten under tabellen."]], rules=[rules]),
        )
    )
    assert [text for kind, _, text in shown(document) if kind == "row"] == [
        "Kommune\tMio. kr.",
        "Åby\t1,2",
        "Vigby\t0,8",
    ]
    assert document.text.index("Vigby") < document.text.index("Teksten under")


def test_a_picture_page_is_told_and_the_rest_read(tmp_path: Path) -> None:
    document = read(
        written(tmp_path, "blandet.pdf", pdf([["Her er en hel side med tekst, som kan læses uden videre."], []]))
    )
    assert "hel side" in document.text
    assert document.findings == ("1 of 2 pages hold no text (pictures or blank): 2.",)


def test_docx_headings_items_and_rows(tmp_path: Path) -> None:
    blocks = [
        ("Heading 1", "Tilbud"),
        ("Normal", "Bakkely er et botilbud."),
        ("List Bullet", "første punkt"),
        ("Heading 2", "Økonomi"),
    ]
    document = read(
        written(tmp_path, "notat.docx", docx(blocks, [["Kommune", "Kr."], ["Åby", "1"]], title="Notat om tilbud"))
    )
    assert document.title == "Notat om tilbud"
    assert shown(document) == [
        ("heading", 1, "Tilbud"),
        ("prose", 0, "Bakkely er et botilbud."),
        ("item", 1, "• første punkt"),
        ("heading", 2, "Økonomi"),
        ("row", 0, "Kommune\tKr."),
        ("row", 0, "Åby\t1"),
    ]


def test_html_main_content_only(tmp_path: Path) -> None:
    document = read(written(tmp_path, "side.html", PAGE.encode()))
    assert document.title == "Bakkely"
    kinds = shown(document)
    assert kinds[0] == ("heading", 1, "Botilbuddet Bakkely")
    assert [(level, text) for kind, level, text in kinds if kind == "item"] == [
        (1, "• Første punkt"),
        (2, "• indre punkt"),
        (1, "• Andet punkt"),
    ]
    assert kinds[-1] == ("row", 0, "2019\t1,2 mio. kr.")
    assert not any(word in document.text for word in ("Menu", "cookies", "skjult", "Rådhuset"))


def test_html_in_its_own_character_set(tmp_path: Path) -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Tilbud på Bakkegården i Ærøby</p></body></html>'
    assert "Bakkegården i Ærøby" in read(written(tmp_path, "gammel.htm", page.encode("latin-1"))).text


REFUSED = [
    ("tom.txt", b"", "is empty"),
    ("blank.txt", b" \n\n ", "is empty"),
    ("billede.txt", b"\x89PNG\r\n" + bytes(range(256)) * 20, "is a picture"),
    ("billede.pdf", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20, "is a picture"),
    ("gammel.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is a file of old Office"),
    ("rig.docx", b"{\\rtf1\\ansi Projekt Broen}", "is a rich text file"),
    ("maskine.txt", bytes(range(1, 256)) * 20, "is not a text but a binary file"),
    ("skæv.txt", b"\x81\x8d\x8f abc", "is neither UTF-8 nor Windows-1252"),
    ("laast.pdf", pdf([["hemmelig"]], encrypted=True), "is an encrypted PDF"),
    ("skannet.pdf", pdf([[""]]), "without a text layer"),
    ("knust.pdf", pdf([["x"]])[:120], "is a damaged PDF"),
    ("bombe.docx", bomb(), "zip bomb"),
    ("knust.docx", b"PK\x03\x04 knust", "is a damaged docx or zip"),
    ("tom.docx", docx([]), "docx file without text"),
    ("tom.html", b"<html><body><nav>Menu</nav></body></html>", "without text of its own"),
]


@pytest.mark.parametrize("name", ["side.html", "side.pdf", "side.docx", "side.txt"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (PAGE.encode(), "Bakkely er et botilbud med plads til 12 beboere."),
        (TEXT.encode(), "Målgruppe: unge"),
        (docx([("Normal", "Støtte til unge i byen")]), "Støtte til unge i byen"),
        (pdf([["Stotte til unge i byen"] * 20]), "Stotte til unge i byen"),
    ],
    ids=["html", "text", "docx", "pdf"],
)
def test_a_wrongly_named_file_is_read_as_what_it_is(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    assert said in read(written(tmp_path, name, content)).text


@pytest.mark.parametrize(("name", "content", "what"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_refused_in_one_sentence_with_file_and_advice(tmp_path: Path, name: str, content: bytes, what: str) -> None:
    path = written(tmp_path, name, content)
    with pytest.raises(InputError, match=what) as caught:
        read(path)
    assert caught.value.where == str(path)
    assert caught.value.advice
    assert "\n" not in str(caught.value)


def test_a_cut_docx_is_refused(tmp_path: Path) -> None:
    whole = docx([("Normal", "Tekst " * 50)])
    for size in (len(whole) // 3, len(whole) // 2, len(whole) - 30):
        with pytest.raises(InputError):
            read(written(tmp_path, "skåret.docx", whole[:size]))


def test_missing_folder_and_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="is not there"):
        read(tmp_path / "findes_ikke.txt")
    with pytest.raises(InputError, match="is a folder"):
        read(tmp_path)
    path = written(tmp_path, "stor.txt", b"x" * 2000)
    monkeypatch.setattr("ingest.limits.BYTES", 1000)
    with pytest.raises(InputError, match="are read"):
        read(path)


def test_too_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.reading.pdf.PAGES", 2)
    with pytest.raises(InputError, match="has 3 pages"):
        read(written(tmp_path, "lang.pdf", pdf([["a"], ["b"], ["c"]])))


@pytest.mark.parametrize("ending", ["docx", "pdf", "DOCX"])
def test_a_torn_file_is_not_read_as_text(tmp_path: Path, ending: str) -> None:
    path = written(tmp_path, f"torn.{ending}", b"\x14\x00\x06\x00\x08word/document.xml" + bytes(range(256)))
    with pytest.raises(InputError, match=r"torn\.\w+: is damaged: its name says \w+, and it does not begin as one"):
        read(path)
    written(tmp_path, path.name, b"Projektet Havblik har to guider.\n")
    assert "Havblik" in read(path).text, "a text is read, whatever it is called"
