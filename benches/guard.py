#!/usr/bin/env python3
"""Whether a key has become dearer: CPU and bytes per key against vim in the same run, held against the limits below.

    guard.py --db stor.db --cmd 'target/release/ringerunde --db {db} --at 2026-11-24T15:00:00Z' --until TEXT

Latency drifts with the machine; what a key takes of the processor, and what it sends to the terminal, do not. Exit code 1
when a limit is passed. Needs vim, and what ptybench.py needs.
"""
import argparse, json, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).parent

# (name, keys before, keys, keys before for vim, most CPU as a multiple of vim's, most bytes). A fifth above what was
# measured on 22 November 2026.
LIMITS = [
    ("letter in the note", "<enter>", "text:100", "i", 0.8, 64),
    ("step down the queue", "", "j*100", "", 2.6, 3200),
]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cmd", required=True)
    options.add_argument("--until", required=True)
    options.add_argument("--db", required=True, help="copied for every run: what one leaves behind must not meet the next")
    options.add_argument("--rounds", default="3")
    o = options.parse_args()
    is_fine = True
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder) / "text.txt"
        text.write_text("".join(f"{n} a line of text\n" for n in range(1, 100_001)))
        copy = pathlib.Path(folder) / "copy.db"
        prepare = f"rm -f {copy}-wal {copy}-shm; cp {o.db} {copy}"
        for name, setup, keys, vim_setup, most_cpu, most_bytes in LIMITS:
            command = [sys.executable, HERE / "pty/ptybench.py", "keys", "--json", "--rounds", o.rounds, "--keys", keys,
                       "--cmd", o.cmd.format(db=copy), "--prep", prepare, "--until", o.until, "--vs", f"vim -n -i NONE {text}", "--vs-until", "a line of text"]
            command += ["--setup", setup] if setup else []
            command += ["--vs-setup", vim_setup] if vim_setup else []
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            cpu, size = sorted(found["ratio"]["cpu_us_key"])[len(found["ratio"]["cpu_us_key"]) // 2], found["median"][0]["bytes_p50"]
            good = cpu <= most_cpu and size <= most_bytes
            is_fine = is_fine and good
            print(f"{'ok ' if good else 'BAD'} {name}: {cpu:.2f} × vim's CPU (at most {most_cpu}), {size:.0f} bytes (at most {most_bytes})")
    sys.exit(0 if is_fine else 1)


if __name__ == "__main__":
    main()
