"""Reads a request of the SPARQL 1.1 Protocol: GET, POST of a form, and POST of the query itself (section 2.1)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from ontology.graphs import ALL
from queries.server.errors import WebError
from queries.sparql.source import MOST_BYTES

_DRAINED = 32 * MOST_BYTES
"""What is read and thrown away of a longer one, so that a client that is still sending can hear the answer."""
_FIELDS = 200

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
_UTF8 = {"", "utf-8", "utf8", "us-ascii"}


@dataclass(frozen=True, slots=True)
class Operation:
    """A query operation: the text, the graphs that the request names, and a format asked for by name."""

    query: str
    default: tuple[str, ...] | None
    named: tuple[str, ...] | None
    format: str | None


async def read_operation(request: Request) -> Operation | None:
    """Return the query operation; None for a GET without one, which asks for the service description (section 4).

    Raises WebError with status 400, 403, 413 or 415.
    """
    if len(request.scope["query_string"]) > MOST_BYTES:
        raise _too_long()
    fields = _fields(request.scope["query_string"])
    if request.method == "POST":
        media_type, charset = _content_type(request)
        if charset not in _UTF8:
            raise WebError(415, f"the charset {charset} is not read here.", advice="Send UTF-8.")
        body = await _read_body(request)
        if media_type == QUERY:
            fields["query"].append(_text(body))
        elif media_type == FORM:
            for name, values in _fields(body).items():
                fields[name].extend(values)
        else:
            raise _wrong_type(media_type)
    elif not fields:
        return None
    return _operation(fields)


def _operation(fields: dict[str, list[str]]) -> Operation:
    if "update" in fields:
        raise _no_updates()
    queries = fields.get("query", [])
    if len(queries) != 1:
        raise WebError(400, f"there must be one parameter `query`, and there are {len(queries)}.")
    default, named = _graphs(fields, "default-graph-uri"), _graphs(fields, "named-graph-uri")
    if default is not None or named is not None:  # naming either names the whole dataset (section 2.1.4)
        default, named = default or (), named or ()
    return Operation(queries[0], default, named, next(iter(fields.get("format", [])), None))


def _graphs(fields: dict[str, list[str]], name: str) -> tuple[str, ...] | None:
    for iri in fields.get(name, []):
        if iri not in ALL:
            raise WebError(400, f"{name} names <{iri}>, a graph that is not ours.", advice=f"Ours: {', '.join(ALL)}.")
    return tuple(fields[name]) if name in fields else None


def _fields(encoded: bytes) -> defaultdict[str, list[str]]:
    try:
        pairs = parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except UnicodeDecodeError as error:
        raise WebError(400, "the request is not UTF-8.") from error
    except ValueError as error:
        raise WebError(400, f"the request has more than {_FIELDS} parameters.") from error
    fields: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in pairs:
        fields[name].append(value)
    return fields


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise WebError(400, "the query is not UTF-8.") from error


def _content_type(request: Request) -> tuple[str, str]:
    media_type, *parameters = request.headers.get("content-type", "").lower().split(";")
    charset = next((p.partition("=")[2].strip(' "') for p in parameters if p.strip().startswith("charset=")), "")
    return media_type.strip(), charset


async def _read_body(request: Request) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= MOST_BYTES:
            chunks.append(chunk)
        elif size > _DRAINED:
            break
    if size > MOST_BYTES:
        raise WebError(
            413, f"the query is longer than {MOST_BYTES} bytes.", advice="Put long lists of values elsewhere."
        )
    return b"".join(chunks)


def _too_long() -> WebError:
    return WebError(413, f"the query is longer than {MOST_BYTES} bytes.", advice="Ask in several shorter queries.")


def _wrong_type(media_type: str) -> WebError:
    if media_type == UPDATE:
        return _no_updates()
    said = f"a body of type {media_type}" if media_type else "a body without a type"
    return WebError(
        415, f"{said} is not read here.", advice=f"Send {FORM} or {QUERY}.", headers={"Accept-Post": f"{FORM}, {QUERY}"}
    )


def _no_updates() -> WebError:
    return WebError(403, "updates are not taken here; the graph can only be read.")
