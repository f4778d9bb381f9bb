"""Drives a real browser as pupils do: several phones at once, each with its own cookies."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

PATIENCE = 15.0
NAMES = ("chromium", "chromium-browser", "google-chrome")

Values = Mapping[str, object]


def browser_name() -> str | None:
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Wire:
    """The browser's remote debugging protocol, over a WebSocket as small as it needs to be."""

    def __init__(self, address: str) -> None:
        host, _, path = address.removeprefix("ws://").partition("/")
        name, _, port = host.partition(":")
        self._line = socket.create_connection((name, int(port)), PATIENCE)
        self._line.sendall(
            f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        self._came = b""
        while b"\r\n\r\n" not in self._came:
            self._came += self._line.recv(4096)
        self._came = self._came.partition(b"\r\n\r\n")[2]
        self._number = 0

    def call(self, method: str, session: str | None = None, **parameters: object) -> Values:
        """Ask for something and return its result."""
        self._number += 1
        asked: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if session is not None:
            asked["sessionId"] = session
        self._send(json.dumps(asked).encode())
        while True:
            told = json.loads(self._next())
            if told.get("id") == self._number:
                assert "error" not in told, (method, told["error"])
                result: Values = told["result"]
                return result

    def _send(self, text: bytes) -> None:
        size = len(text)
        if size < 126:
            head = bytes([0x81, 0x80 | size])
        elif size < 65536:
            head = bytes([0x81, 0x80 | 126]) + struct.pack(">H", size)
        else:
            head = bytes([0x81, 0x80 | 127]) + struct.pack(">Q", size)
        self._line.sendall(head + bytes(4) + text)  # masked with nothing

    def _next(self) -> bytes:
        text = b""
        while True:
            first, second = self._take(2)
            size = second & 127
            if size == 126:
                (size,) = struct.unpack(">H", self._take(2))
            elif size == 127:
                (size,) = struct.unpack(">Q", self._take(8))
            text += self._take(size)
            if first & 128:
                return text

    def _take(self, count: int) -> bytes:
        while len(self._came) < count:
            self._came += self._line.recv(1 << 20)
        taken, self._came = self._came[:count], self._came[count:]
        return taken

    def close(self) -> None:
        self._line.close()


class Tab:
    """One phone: a page with cookies of its own."""

    def __init__(self, wire: Wire, size: tuple[int, int] = (390, 800)) -> None:
        context = wire.call("Target.createBrowserContext")["browserContextId"]
        target = wire.call("Target.createTarget", url="about:blank", browserContextId=context)
        attached = wire.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._wire, self._session = wire, str(attached["sessionId"])
        for part in ("Page", "Runtime", "Network", "Accessibility"):
            self.call(f"{part}.enable")
        self.resize(*size)

    def call(self, method: str, **parameters: object) -> Values:
        return self._wire.call(method, self._session, **parameters)

    def resize(self, width: int, height: int, scale: float = 1.0) -> None:
        """Be so many CSS pixels wide; with a scale, zoomed so."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=round(width / scale),
            height=round(height / scale),
            deviceScaleFactor=scale,
            mobile=False,
        )

    def prefers(self, **features: str) -> None:
        """Take what a person prefers: color_scheme="dark", contrast="more"."""
        found = [
            {"name": f"prefers-{name.replace('_', '-')}", "value": value}
            for name, value in features.items()
        ]
        self.call("Emulation.setEmulatedMedia", features=found)

    def goes_to(self, address: str) -> None:
        self.call("Page.navigate", url=address)
        self.waits_for("document.readyState === 'complete' && location.href !== 'about:blank'")

    def reloads(self) -> None:
        self.runs("window.stale = true")
        self.call("Page.reload")
        self.waits_for("!window.stale && document.readyState === 'complete'")

    def is_offline(self, *, now: bool) -> None:
        """Lose the network, or find it again."""
        self.call(
            "Network.emulateNetworkConditions",
            offline=now,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    def runs(self, script: str) -> object:
        told = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in told, told
        result = told["result"]
        assert isinstance(result, dict)
        return result.get("value")

    def waits_for(self, script: str) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.runs(script):
                return
            time.sleep(0.03)
        raise AssertionError(f"It never came to: {script}\n{self.text}")

    @property
    def text(self) -> str:
        return str(self.runs("document.body.innerText"))

    def sees(self, words: str) -> None:
        self.waits_for(f"document.body?.innerText.includes({json.dumps(words)})")

    def presses(self, answer: int) -> None:
        """Tap an answer, counted from 0."""
        spot = self.runs(
            f"(() => {{ const b = document.querySelectorAll('button[name=answer]')[{answer}];"
            "b.scrollIntoView(); const r = b.getBoundingClientRect();"
            "return [r.x + r.width / 2, r.y + r.height / 2] })()"
        )
        assert isinstance(spot, list)
        for kind in ("mousePressed", "mouseReleased"):
            self.call(
                "Input.dispatchMouseEvent", type=kind, x=spot[0], y=spot[1], button="left", clickCount=1
            )  # fmt: skip

    def types(self, *keys: str) -> None:
        """Press keys by their names: Tab, Enter, or letters."""
        codes = {"Tab": 9, "Enter": 13, " ": 32}
        for key in keys:
            text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
            shared = {"key": key, "windowsVirtualKeyCode": codes.get(key, ord(key[0]))}
            self.call("Input.dispatchKeyEvent", type="keyDown", **shared, **({"text": text} if text else {}))  # fmt: skip
            self.call("Input.dispatchKeyEvent", type="keyUp", **shared)

    @property
    def pressed(self) -> list[int]:
        """Which answers are marked as taken."""
        found = self.runs(
            "[...document.querySelectorAll('button[name=answer]')]"
            ".flatMap((b, at) => b.getAttribute('aria-pressed') === 'true' ? [at] : [])"
        )
        assert isinstance(found, list)
        return found

    def picture(self, path: Path) -> None:
        taken = self.call("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(str(taken["data"])))


@contextmanager
def browser() -> Iterator[Wire]:
    """Start a browser without a window; it ends with the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        process = subprocess.Popen(
            [browser_name() or "", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-background-networking", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={home}",
             "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            env={name: value for name, value in os.environ.items() if "proxy" not in name.lower()},
        )  # fmt: skip
        try:
            wire = Wire(_address(Path(home, "DevToolsActivePort")))
            yield wire
            wire.close()
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _address(told: Path) -> str:
    """Return where the browser listens, as soon as it has written that down."""
    until = time.monotonic() + PATIENCE * 2
    while time.monotonic() < until:
        if told.exists() and (lines := told.read_text().split()) and len(lines) == 2:
            with urlopen(f"http://127.0.0.1:{lines[0]}/json/version") as answer:
                found: str = json.load(answer)["webSocketDebuggerUrl"]
                return found
        time.sleep(0.05)
    raise AssertionError("The browser never came up.")
