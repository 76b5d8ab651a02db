"""A file to write to whose pieces are taken away as they come, for libraries that want a file."""

from typing import Any


class Pieces:
    """Takes what is written; it cannot be read or gone back in."""

    closed = False

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, piece: Any) -> int:
        """Take a piece."""
        self._pieces.append(bytes(piece))
        return len(self._pieces[-1])

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """Nothing to close."""

    def take(self) -> bytes:
        """Give what was written since the last time."""
        taken, self._pieces = b"".join(self._pieces), []
        return taken
