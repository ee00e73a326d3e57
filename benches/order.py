#!/usr/bin/env python3
"""Writes build/order.txt: the functions of the C libraries (SQLite, OpenSSL, the C library) that a start and an ordinary call run
through. A release build lays them side by side, so that the system maps a fifth of those libraries into memory and not four fifths.
A list that has grown old does no harm: names that are gone are passed over, and what is new lies where the linker puts it.

Needs valgrind, and a program with its names left in:
    CARGO_PROFILE_RELEASE_STRIP=none cargo one-file && benches/order.py
"""

import argparse
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = """# The functions of the C libraries that a start and an ordinary call run through, for the linker to lay side by side.
# Made by benches/order.py. A name that is gone is passed over.
"""
# A few rows down, a call with a note, its end, undo; F3 and the box that finds.
KEYS = ["j", "j", "k", "\r", *"Turnus er bra ", "\x7f", "\r", *"! sende avtalen fredag", "\x13", "1", "\r", "\x1b", "u", "\x1bOR", "\x1b",
        "/", *"turnus", "\x1b", "\x1b", "j"]
FUNCTION = re.compile(r"^c?fn=\(\d+\) (\S+)", re.M)


def drain(fd, patience):
    got = b""
    while select.select([fd], [], [], patience)[0]:
        try:
            piece = os.read(fd, 65536)
        except OSError:
            break
        if not piece:
            break
        got += piece
    return got


def ran(program, folder):
    """The names of the functions that ran, Rust's and those without a name among them."""
    out = folder / "calls"
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", program, "practice", "--at", "2026-11-24T15:00:00Z"]
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), TERM="xterm-256color")
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    seen, end = b"", time.time() + 120
    while "Kø".encode() not in seen and time.time() < end:
        seen += drain(fd, 1)
    if "Kø".encode() not in seen:
        sys.exit(f"no first frame came:\n{seen.decode(errors='replace')}")
    for key in KEYS:
        os.write(fd, key.encode())
        drain(fd, 0.5)
    # Ctrl+Q, once more where it asks.
    for _ in range(2):
        try:
            os.write(fd, b"\x11")
        except OSError:
            break
        drain(fd, 2)
    os.close(fd)
    os.waitpid(pid, 0)
    return set(FUNCTION.findall(out.read_text()))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=ROOT / "target/release/ringerunde")
    program = str(options.parse_args().program)
    with tempfile.TemporaryDirectory() as folder:
        names = {name.split("'")[0] for name in ran(program, Path(folder))}
    # Rust's own names change with every compiler; they are the ones with a hash or a path.
    known = subprocess.run(["nm", "--defined-only", "--format=posix", program], capture_output=True, text=True, check=True).stdout
    code = {line.split()[0] for line in known.splitlines() if line.split()[1] in "tTwWi"}
    found = sorted(name for name in names & code if not name.startswith(("_R", "_ZN")) and re.fullmatch(r"[A-Za-z_][\w.]*", name))
    if not found:
        sys.exit("the program has no names: build it with CARGO_PROFILE_RELEASE_STRIP=none")
    (ROOT / "build/order.txt").write_text(HEAD + "".join(f"{name}\n" for name in found))
    print(f"{len(found)} functions")


if __name__ == "__main__":
    main()
