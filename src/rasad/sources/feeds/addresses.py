"""Which addresses may be read: those of the public internet, told after names are resolved, so that no name hides another."""

import ipaddress
import socket
from typing import NamedTuple
from urllib.parse import urlsplit

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Target(NamedTuple):
    """Where a request goes: the scheme, the host's name, its port, the address it was resolved to, and path with query."""

    scheme: str
    host: str
    port: int
    address: str
    path: str

    @property
    def named(self) -> str:
        """The host as the `Host` header names it."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == {"http": 80, "https": 443}[self.scheme] else f"{name}:{self.port}"

    @property
    def url(self) -> str:
        """The address to connect to, the host's name resolved: what was checked is what is reached."""
        literal = f"[{self.address}]" if ":" in self.address else self.address
        return f"{self.scheme}://{literal}:{self.port}{self.path}"


def resolve(url: str, allow_private: bool) -> Target | str:
    """Give where a request for `url` goes, or in words why it may or can not be made."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except (ValueError, UnicodeError):
        return "it is no address of a page; check how it is written"
    if parts.scheme not in ("http", "https") or not host:
        return "it is no address of a page; it has to begin with http:// or https://"
    if parts.username or parts.password:
        return "it holds a password, which is not sent; leave it out"
    port = port or {"http": 80, "https": 443}[parts.scheme]
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        return f"the name {host} cannot be resolved ({getattr(error, 'strerror', None) or error}); check it and the network"
    addresses = [str(entry[4][0]).partition("%")[0] for entry in found]
    hidden = next((address for address in addresses if not is_public(address)), None)
    if hidden and not allow_private:
        where = host if host == hidden else f"{host} ({hidden})"
        return f"{where} is an address within this machine or its network; if that is meant, use --allow-private"
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port, addresses[0], path)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, also where it carries one of version 4 within it."""
    try:
        ip: Address = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        within = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        if ip in _NAT64:
            within.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
        if any(inner is not None and not is_public(str(inner)) for inner in within):
            return False
        if ip.ipv4_mapped is not None:
            return True  # the one within is public, and the outer never is of itself
    return ip.is_global and not ip.is_multicast
