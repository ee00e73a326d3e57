#!/usr/bin/env python3
"""Whether every screen is there at once on a large file: from its key to its frame, how its list scrolls, and the memory.

    screens.py --db stor.db --cmd 'target/release/ringerunde --db {db} --at 2026-11-24T15:00:00Z' --until TEXT

The bars of the product with 100 000 clubs and 1 000 000 calls: a screen opens in less than 50 ms, a row down is drawn before the
key repeats (33 ms, 99th percentile), and the program takes less than 150 MB. The file is the one `cargo bench --bench big` makes; a
copy of it is used. 'open' is from the key to the last byte of its first frame: what a screen works out beside (F4, F5) comes later
and is waited for before the next key. Exit code 1 when a bar is passed; on a busy machine, --rt (as root), and look at the median.
"""
import argparse, os, pathlib, random, shutil, sys, tempfile, time

sys.path.insert(0, str(pathlib.Path(__file__).parent / "pty"))
from ptybench import pct, ready
from ptyterm import now, parse_keys

# (name, keys that open it, keys for one row down in it or for typing, keys back to the queue)
SCREENS = [
    ("queue", "", "j*{n}", ""),
    ("F3 follow-ups", "<f3>", "j*{n}", "<f2>"),
    ("F4 overview", "<f4>", "j*{n}", "<f2>"),
    ("F5 rounds", "<f5>", "j*{n}", "<f2>"),
    ("clubs of a round", "<f5> l", "j*{n}", "<esc> <f2>"),
    ("F6 session", "<f6>", "j*{n}", "<f2>"),
    ("the club's own", "c", "j*{n}", "<esc>"),
    ("find", "<c-f>", "a s l e", "<esc>"),
    ("list of what is found", "<c-f> a s", "<down>*{n}", "<esc>"),
]
OPEN_MS, ROW_MS, MEMORY_MB = 50, 33, 150


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cmd", required=True, help="{db} in it is the copy of --db")
    options.add_argument("--until", required=True, help="a text of the first full frame")
    options.add_argument("--db", required=True)
    options.add_argument("--rounds", type=int, default=10, help="how often each screen is opened")
    options.add_argument("--rows", type=int, default=60, help="rows down in each list")
    options.add_argument("--rt", action="store_true", help="the harness, not the program, at real-time priority")
    o = options.parse_args()
    if o.rt:
        os.sched_setscheduler(0, os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, os.sched_param(10))
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(o.db, pathlib.Path(folder) / "copy.db")
        program = argparse.Namespace(cmd=o.cmd.format(db=copy), until=o.until, setup="")
        terminal = argparse.Namespace(prep=None, cols=120, rows=40, env=[], cwd=folder, cold=[], quiet=0.03, cap=60.0,
                                      start_quiet=0.2, txt=None, png=None)
        # A command named by its path is found from the folder of the copy as well.
        words = program.cmd.split(" ", 1)
        if os.path.exists(words[0]):
            program.cmd = " ".join([os.path.abspath(words[0])] + words[1:])
        sys.exit(measure(terminal, program, o))


def measure(terminal, program, o):
    is_fine, rnd = True, random.Random(1)
    t = ready(terminal, program)

    def press(key):
        """From the key to the last byte of the frame it brings, in ms; None when it brings none."""
        time.sleep(rnd.uniform(0, 0.02))
        t.pump(0, 0)
        w = now()
        t.send(key)
        first, last, _, _ = t.pump(terminal.quiet, 0.3, terminal.cap)
        return (last - w) * 1e3 if first else None

    def press_all(keys):
        return [ms for ms in map(press, parse_keys(keys)) if ms is not None]

    print(f"# load {os.getloadavg()[0]:.1f}; ms: median, worst of {o.rounds} openings; median, 99th percentile of the keys in it")
    for name, opens, inside, back in SCREENS:
        opened, moved = [], []
        for _ in range(o.rounds if opens else 1):
            opened += press_all(opens)[-1:]
            t.settle(1.5 if opens else 0.2, terminal.cap)     # what is worked out beside is there
            if not moved:
                moved = press_all(inside.format(n=o.rows))
            press_all(back)
            t.settle(0.2, terminal.cap)
        fine = (not opened or pct(opened, 50) < OPEN_MS) and (not moved or pct(moved, 99) < ROW_MS)
        is_fine &= fine
        figures = [pct(opened, 50), max(opened, default=None), pct(moved, 50), pct(moved, 99)]
        print(f"{name:24}", *(f"{ms:9.1f}" if ms is not None else f"{'-':>9}" for ms in figures), "" if fine else "  over the bar")
    memory = t.usage()["rss"]
    t.close()
    print(f"{'memory, MB at most':24} {memory:9.1f}", "" if memory < MEMORY_MB else "  over the bar")
    return 0 if is_fine and memory < MEMORY_MB else 1


if __name__ == "__main__":
    main()
