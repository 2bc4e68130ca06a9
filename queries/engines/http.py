"""HTTP as the remote engine needs it: a time limit for the whole exchange, retries with back-off, and plain words."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from ontology.errors import StoreError, UsageError

_CHUNK = 1 << 16
_PASSING = frozenset({429, 502, 503, 504})
"""The statuses after which the same request may succeed a little later."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply: its status, the media type of the body, the body, and the headers by their names in small letters."""

    status: int
    media_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The body's first line, for messages."""
        return self.body.decode("utf-8", "replace").strip().split("\n", 1)[0][:200]


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a request is tried and how long: *pauses* in seconds between the tries, then the *timeout* of one."""

    pauses: tuple[float, ...] = (0.5, 1.0, 2.0)
    timeout: float = 30.0
    sleep: Callable[[float], None] = time.sleep


class TimedOutError(Exception):
    """A reply that had not come in whole when its time, in seconds, was over."""


class Client:
    """Sends requests to one server; a name and password in its address go along by Basic or Digest as it asks for."""

    def __init__(self, url: str, patience: Patience) -> None:
        """Prepare for the endpoint *url*; raises UsageError for what is no http address."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(f"{url!r} is no address of an endpoint.", advice="It begins with http:// or https://.")
        self.url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        self.patience = patience
        self._opener = urllib.request.build_opener(*_keys(parts))

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        timeout: float | None = None,
    ) -> Reply:
        """Send a request, again after each pause where the fault may pass; return the reply whatever its status.

        *timeout* is for one try, in seconds; None: that of the client's patience.
        Raises StoreError that says what was tried and for how long, and TimedOutError when the server took the request
        and did not finish: a query that is too slow is not asked again.
        """
        begun, fault = time.monotonic(), ""
        timeout = timeout or self.patience.timeout
        for pause in (*self.patience.pauses, None):
            try:
                reply = self._once(method, url, headers, body, timeout)
            except TimedOutError:
                raise
            except (http.client.HTTPException, OSError) as error:
                fault = _words(error)
            else:
                if reply.status not in _PASSING:
                    return reply
                fault = f"it answered {reply.status} {reply.text}".strip()
            if pause is not None:
                self.patience.sleep(pause)
        tries, seconds = len(self.patience.pauses) + 1, time.monotonic() - begun
        raise StoreError(
            f"the store does not answer: {fault} ({method}, tried {tries} times in {seconds:.1f} s).",
            where=url.partition("?")[0],
            advice="Check the address and that the server runs.",
        )

    def _once(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float) -> Reply:
        request = urllib.request.Request(url, data=body, headers=dict(headers), method=method)  # noqa: S310 http(s) only
        until = time.monotonic() + timeout
        try:
            with self._opener.open(request, timeout=timeout) as reply:
                return _read(reply, until)
        except urllib.error.HTTPError as error:
            with error:
                return _read(error, until)
        except ValueError as error:  # urllib's word for a way of signing in that it does not know
            return Reply(401, "", str(error).encode())
        except (TimeoutError, TimedOutError) as error:  # a time-out while connecting comes as a URLError
            raise TimedOutError(f"{timeout:g}") from error


def _keys(parts: SplitResult) -> list[urllib.request.BaseHandler]:
    """Return what signs in with the name and password of an address, on the whole host; nothing without a name."""
    if not parts.username:
        return []
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    host = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "/", "", ""))
    passwords.add_password(None, host, unquote(parts.username), unquote(parts.password or ""))
    return [urllib.request.HTTPBasicAuthHandler(passwords), urllib.request.HTTPDigestAuthHandler(passwords)]


def _read(reply: http.client.HTTPResponse | urllib.error.HTTPError, until: float) -> Reply:
    chunks: list[bytes] = []
    while chunk := reply.read(_CHUNK):
        chunks.append(chunk)
        if time.monotonic() > until:
            raise TimedOutError
    headers = {name.lower(): value for name, value in reply.headers.items()}
    media_type = headers.get("content-type", "").split(";")[0].strip().lower()
    return Reply(int(reply.status or 0), media_type, b"".join(chunks), headers)


def _words(error: Exception) -> str:
    reason = getattr(error, "reason", None) or error
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__)
