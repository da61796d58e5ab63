"""Writing the module: whole or not at all, and never over a file that somebody else wrote."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from prismalchemy.codegen.header import read_header
from prismalchemy.errors import PrismalchemyError


class OutputRefused(PrismalchemyError):
    """The module is not written to this place.

    Attributes:
        path: the place.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{_shown(path)} is not written: {problem}")
        self.path = path


def write_models(source: str, output: Path, *, force: bool = False) -> bool:
    """Write the module when that changes it; whether it did.

    A symbolic link stays one: the file that it leads to is written, if the generator wrote that one as well. Readers
    see the old file or the new one, and the mode stays. Folders that are missing are made.

    Args:
        force: write over a file that has no header of the generator's, too.

    Raises:
        OutputRefused: as `check_output`, or the file system does not let it be written.
    """
    target, existing = _place(output, force=force)
    text = source.encode()
    if existing == text:
        return False
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, text)
    except OSError as problem:
        raise OutputRefused(output, f"{_reason(problem)}; say another --output") from problem
    return True


def check_output(output: Path, *, force: bool = False) -> None:
    """Find out before there is anything to write whether `write_models` would refuse the place.

    Raises:
        OutputRefused: it is a folder, a link that leads nowhere, a file that the generator did not write, or one that
            may not be written.
    """
    _place(output, force=force)


def read_models(output: Path) -> bytes | None:
    """What the file holds; None: there is none.

    Raises:
        OutputRefused: it is no file, or it cannot be read.
    """
    return _place(output, force=True)[1]


def _place(output: Path, *, force: bool) -> tuple[Path, bytes | None]:
    """The file to write, with links followed, and what it holds."""
    try:
        target = Path(os.path.realpath(output, strict=output.is_symlink()))
        mode = target.stat().st_mode
    except FileNotFoundError:
        if output.is_symlink():
            raise OutputRefused(
                output, f"it is a symbolic link to {_shown(output.readlink())}, which is not there; remove the link"
            ) from None
        return output, None
    except OSError as problem:
        raise OutputRefused(output, f"{_reason(problem)}; say another --output") from problem
    what = f"{_shown(target)}, which the symbolic link leads to," if output.is_symlink() else "it"
    if stat.S_ISDIR(mode):
        raise OutputRefused(output, f"{what} is a folder; name a file in it")
    if not stat.S_ISREG(mode):
        raise OutputRefused(output, f"{what} is no regular file; --output - writes to stdout")
    if not os.access(target, os.W_OK):
        raise OutputRefused(output, f"{what} may not be written; change its mode or say another --output")
    try:
        text = target.read_bytes()
    except OSError as problem:
        raise OutputRefused(output, f"{_reason(problem)}; say another --output") from problem
    if not force and read_header(text.decode("utf-8", errors="replace")) is None:
        raise OutputRefused(
            output,
            f"{what} has no header of prismalchemy's, so somebody else wrote it; say another output, or replace it by "
            "prismalchemy generate --force",
        )
    return target, text


def _replace(target: Path, text: bytes) -> None:
    """Put a new file in the old one's place, with its mode and owner."""
    new = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}.tmp")
    try:
        with new.open("xb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        try:
            old = target.stat()
        except FileNotFoundError:
            pass  # the umask has said what a new file's mode is
        else:
            if os.name == "posix" and os.geteuid() == 0:
                # Only root can give a file away; anyone else's new file is their own.
                os.chown(new, old.st_uid, old.st_gid)
            new.chmod(stat.S_IMODE(old.st_mode))
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _reason(problem: OSError) -> str:
    return (problem.strerror or type(problem).__name__).lower()


def _shown(path: Path) -> str:
    """The path on one line."""
    text = str(path)
    return text if text.isprintable() else repr(text)
