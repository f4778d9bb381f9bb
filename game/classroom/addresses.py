"""The addresses under which this machine can be reached from near by; nobody is asked over a network."""

from __future__ import annotations

import re
import socket
import struct
import sys
from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network

NEAR = tuple(IPv4Network(one) for one in ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"))
"""Networks of homes and schools, in the order in which they are offered."""
_BEYOND = ("192.168.255.254", "10.255.255.254", "172.31.255.254", "198.51.100.1", "169.254.255.254")
"""Addresses that are never reached: the system is only asked from where it would set out."""
_VIRTUAL = re.compile(r"docker|br-|veth|virbr|vmnet|vboxnet|lxc|tun|utun|tap|zt|wg|cni|podman")
_OWN_ADDRESS = {"linux": 0x8915, "darwin": 0xC0206921, "freebsd": 0xC0206921}
"""The number of the request for an interface's address (SIOCGIFADDR)."""


def local_addresses() -> tuple[str, ...]:
    """Return this machine's addresses, the likeliest first; its own loop only where there is none."""
    found = dict.fromkeys(one for one in (*_set_out_from(), *_of_interfaces()) if _is_ours(one))
    return in_order(found) or ("127.0.0.1",)


def in_order(addresses: Iterable[str]) -> tuple[str, ...]:
    """Return addresses that phones may reach, those of homes and schools first, else as they came."""
    known = [IPv4Address(one) for one in addresses]
    usable = [one for one in known if not (one.is_loopback or one.is_unspecified)]
    return tuple(str(one) for one in sorted(usable, key=_rank))


def _rank(address: IPv4Address) -> int:
    if address.is_link_local:
        return len(NEAR) + 1
    return next((at for at, network in enumerate(NEAR) if address in network), len(NEAR))


def _set_out_from() -> Iterator[str]:
    """Yield from where the system would set out for near and far; no packet leaves."""
    for beyond in _BEYOND:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((beyond, 9))
                yield str(asked.getsockname()[0])
            except OSError:
                continue


def _of_interfaces() -> Iterator[str]:
    """Yield the address of each interface, those of virtual machines last."""
    if sys.platform == "win32":
        try:
            yield from socket.gethostbyname_ex(socket.gethostname())[
                2
            ]  # answered by Windows itself
        except OSError:
            return
    else:
        names = [name for _, name in socket.if_nameindex()]
        for name in sorted(names, key=lambda name: bool(_VIRTUAL.match(name))):
            if address := _of_interface(name):
                yield address


def _of_interface(name: str) -> str | None:
    request = _OWN_ADDRESS.get(sys.platform.rstrip("0123456789"))
    if sys.platform == "win32" or request is None:
        return None
    import fcntl  # noqa: PLC0415 - there is none on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            told = fcntl.ioctl(asked.fileno(), request, struct.pack("256s", name.encode()[:15]))
        except OSError:
            return None
    return socket.inet_ntoa(told[20:24])


def _is_ours(address: str) -> bool:
    """Say whether something can be offered at an address: no other machine's can be bound."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tried:
        try:
            tried.bind((address, 0))
        except OSError:
            return False
    return True
