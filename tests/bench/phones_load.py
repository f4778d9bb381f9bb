"""A class of phones in a process of its own: `python -m tests.bench.phones_load PORT CODE HELD VOTING`.

Told “vote” or “flood” on its standard input, it does so, and says “done”.
"""

from __future__ import annotations

import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tests.classroom.knocking import HERE, Phone, Stream


def main(port: int, code: str, held: int, voting: int) -> None:
    """Bring phones in, each from an address of its own, with its stream open."""
    phones = [Phone(port, f"127.0.{1 + at // 200}.{1 + at % 200}") for at in range(held)]
    streams = []
    for phone in phones:
        assert phone.comes_in(code).status == 200
        streams.append(Stream(phone))
    question = streams[0].sees()["question"]
    assert question is not None
    _say("ready")
    for line in sys.stdin:
        if line.strip() == "vote":
            _vote(phones[:voting], question["id"])
        else:
            _flood(port)
        _say("done")


def _vote(phones: list[Phone], question: str) -> None:
    """Vote one after the other, all within two seconds."""
    began = time.monotonic()
    with ThreadPoolExecutor(4) as threads:
        told = threads.map(
            lambda at: _at_time(began + 1.9 * at / len(phones), phones[at], question),
            range(len(phones)),
        )
        assert set(told) == {200}


def _at_time(when: float, phone: Phone, question: str) -> int:
    time.sleep(max(0.0, when - time.monotonic()))
    return phone.votes(0, question=question).status


def _flood(port: int) -> None:
    """Open two hundred connections a second, from one address, for three seconds."""
    began = time.monotonic()
    asked = f"GET /?room=XXXX HTTP/1.1\r\nHost: {HERE}:{port}\r\nConnection: close\r\n\r\n".encode()
    for at in range(600):
        time.sleep(max(0.0, began + at / 200 - time.monotonic()))
        with socket.create_connection((HERE, port), 5, ("127.0.9.9", 0)) as line:
            line.sendall(asked)
            line.recv(4096)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
