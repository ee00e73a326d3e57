#!/usr/bin/env python3
"""kills: kill -9 the program at random moments while somebody types, and count the characters that are lost.

  kills.py --runs 100 --db lista.db --cmd 'ringerunde --db {db}' --until 'Heimdal' --start '<enter>' \\
           --draft 'ringerunde --db {db} log --drafts --json'

Each run works on a fresh copy of --db, starts --cmd, waits for --until, presses --start (which begins a call), types at
one of the rhythms, kills at a random moment and reads what is on the screen to the last byte the program got out. Then
--draft is asked, a command that prints JSON (or plain text). Every character that was visible must be in it, in order:
'lost' is how many are not. 'unshown' is what was typed but not yet visible when the program died; it cannot be promised,
but what of it was saved all the same is told ('beyond'). Exit code 1 if anything was lost.

Rhythms: steady (a key every 80 ms), calls (words in quick runs, pauses to listen), burst (up to 400 keys at once).
The typed words are numbered (blå0001 kår0002 ...), so that scrolling and wrapping of the note do not matter."""
import argparse, json, os, random, re, select, shutil, signal, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "pty"))
from ptyterm import Term, now, parse_keys

SYLLABLES = ("blå", "kår", "søn", "fær")
WORD = re.compile(r"(blå|kår|søn|fær)(\d{4})")
WIDTH = 7


def word(i):
    return f"{SYLLABLES[i % len(SYLLABLES)]}{i:04d}"


def script(rhythm, rnd):
    """-> [(pause in s before, text)], and the time after which the program is killed."""
    if rhythm == "burst":
        text = " ".join(map(word, range(rnd.randint(2, 50))))
        return [(0.0, text)], rnd.uniform(0, 0.08)
    text, keys = " ".join(map(word, range(60))), []
    for i, c in enumerate(text):
        pause = rnd.uniform(0.06, 0.10)
        if rhythm == "calls":
            pause = rnd.uniform(0.02, 0.07)
            if c == " " and rnd.random() < 0.3:
                pause += rnd.uniform(0.2, 1.0)
        keys.append((pause, c))
    return keys, rnd.uniform(0.05, 3.0)


def visible(lines, before, typed):
    """How much of the typed text, from its beginning, the screen shows (what scrolled away was shown before)."""
    best, row, end, left = -1, 0, 0, None
    for y, line in enumerate(lines):
        for m in WORD.finditer(line):
            left = m.start() if left is None else min(left, m.start())
            if word(int(m[2])) == m[0] and int(m[2]) > best:
                best, row, end = int(m[2]), y, m.end()
    shown = best * (WIDTH + 1) + WIDTH if best >= 0 else 0
    rest = typed[shown:]
    if best < 0:                                      # the first word, not finished: where nothing like it stood before
        on = lambda screen, part: any(part in line for line in screen)
        parts = (n for n in range(1, min(WIDTH, len(typed) + 1)) if on(lines, typed[:n]) and not on(before, typed[:n]))
        return max(parts, default=0)
    same = lines[row][end:]
    n = common(same, rest)                            # the beginning of the next word behind it ...
    if n <= 1 and row + 1 < len(lines) and left is not None:
        under = common(lines[row + 1][left:], rest[1:])
        n = under + 1 if under else 0                 # ... or wrapped under it; a blank alone cannot be seen
    return shown + (n if n > 1 else 0)


def common(a, b):
    return next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))


def strings(value):
    if isinstance(value, str):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(child)


def kept(command, typed):
    """How much of the typed text, from its beginning, the draft holds."""
    got = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if got.returncode:
        sys.exit(f"kills: {command!r} failed: {got.stderr.strip()}")
    try:
        texts = list(strings(json.loads(got.stdout)))
    except ValueError:
        texts = [got.stdout]
    return max((common(text.lstrip(), typed) for text in texts), default=0)


def fresh_copy(db, folder):
    path = os.path.join(folder, "run.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
        if db and os.path.exists(db + end):
            shutil.copyfile(db + end, path + end)
    return path


def one_run(o, rhythm, rnd, folder):
    db = fresh_copy(o.db, folder)
    keys, after = script(rhythm, rnd)
    t = Term(o.cmd.format(db=db), o.cols, o.rows, o.env, want=o.until)
    t.settle(0.1, 20)
    if o.until and not t.seen:
        sys.exit(f"kills: {o.until!r} never showed; the screen:\n{t.emu.text()}")
    for key in parse_keys(o.start):
        t.send(key)
        t.pump(0.05, 0.3, 5)
    t.sync()
    before = list(t.emu.screen.display)
    typed, w = "", now()
    end, due = w + after, w
    for pause, text in keys:
        due += pause
        while (wait := min(due, end) - now()) > 0:    # read while waiting, as a terminal does
            if select.select([t.master], [], [], wait)[0]:
                t._read()
        if now() >= end and typed:
            break
        t.send(text.encode())
        typed += text
    while (wait := end - now()) > 0:
        if select.select([t.master], [], [], wait)[0]:
            t._read()
    os.kill(t.pid, signal.SIGKILL)
    while t.alive:                                    # what it got out before it died, the person has seen
        t._read()
    t.sync()
    lines = t.emu.screen.display
    t.close()
    shown = visible(lines, before, typed)
    saved = kept(o.draft.format(db=db), typed)
    if saved < shown and o.show:
        print(f"--- lost {shown - saved} of {shown}, {rhythm}; the screen:", *lines, sep="\n")
    return dict(typed=len(typed), shown=shown, lost=max(0, shown - saved), unshown=len(typed) - shown,
                beyond=max(0, saved - shown))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = p.add_argument
    add("--cmd", required=True, help="the program; {db} is the copy")
    add("--draft", required=True, help="command that prints the drafts as JSON; {db} is the copy")
    add("--db", help="database to copy for every run")
    add("--until", help="text of the first full frame"), add("--start", default="", help="keys that begin a call")
    add("--rhythm", default="steady,calls,burst"), add("--runs", type=int, default=20, help="for each rhythm")
    add("--cols", type=int, default=120), add("--rows", type=int, default=36), add("--seed", type=int, default=1)
    add("--env", action="append", default=[], help="K=V for the program")
    add("--show", action="store_true", help="the screen of every run that lost something")
    add("--json", action="store_true")
    o, total = p.parse_args(), {}
    rnd, began = random.Random(o.seed), time.time()
    for rhythm in o.rhythm.split(","):
        with tempfile.TemporaryDirectory() as folder:
            runs = [one_run(o, rhythm, rnd, folder) for _ in range(o.runs)]
        total[rhythm] = {k: sum(r[k] for r in runs) for k in runs[0]}
        total[rhythm].update(runs=o.runs, runs_with_loss=sum(r["lost"] > 0 for r in runs),
                             blind=sum(r["shown"] == 0 for r in runs))
    lost = sum(r["lost"] for r in total.values())
    if o.json:
        print(json.dumps(dict(total, seconds=round(time.time() - began), lost=lost)))
    else:
        print(f"{'rhythm':8}{'kills':>7}{'blind':>7}{'typed':>8}{'shown':>8}{'unshown':>8}{'beyond':>8}{'lost':>8}")
        for rhythm, r in total.items():
            print(f"{rhythm:8}{r['runs']:7}{r['blind']:7}{r['typed']:8}{r['shown']:8}{r['unshown']:8}{r['beyond']:8}{r['lost']:8}")
        print(f"characters lost: {lost}   (blind: killed before anything was visible)")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
