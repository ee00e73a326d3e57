"""ptyterm: run a program in a pseudo-terminal the way a terminal emulator would (library of ptybench.py and kills.py).

Term starts a command, answers its queries (DA1-3, DSR, DECRQM, OSC 4/10/11/12, kitty keyboard, XTVERSION, XTGETTCAP,
window size), logs its output chunk by chunk with time stamps, and reads CPU, memory and context switches from /proc.
Emulator turns the log into a screen (text, PNG); it is fed after the measuring, so its speed does not enter.
Needs pyte; Pillow for PNG."""
import codecs, fcntl, os, re, select, shlex, shutil, signal, struct, sys, termios, time
import pyte
now = time.perf_counter
NORSK = ("Ringte Kåre i Søndre Land IL om halltid på tirsdag; han vil ha tilbud på drakter før påske. "
         "Spørsmål: hvem bestemmer innkjøp, når er årsmøtet, og hva var galt med forrige leveranse? ")
NAMED = {"cr": "\r", "enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "bs": "\x7f", "lt": "<",
         "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
         "pgup": "\x1b[5~", "pgdn": "\x1b[6~", "del": "\x1b[3~", **{f"f{i+1}": "\x1bO" + "PQRS"[i] for i in range(4)},
         **{f"f{i}": f"\x1b[{n}~" for i, n in zip(range(5, 13), (15, 17, 18, 19, 20, 21, 23, 24))}}


def parse_keys(spec):
    """'j*3 <down> text:5' -> list of byte strings, one per key press."""
    keys = []
    for tok in shlex.split(spec or ""):
        m = re.fullmatch(r"(.+?)\*(\d+)", tok, re.S)
        tok, times = (m[1], int(m[2])) if m else (tok, 1)
        if tok.startswith("text:"):
            one = (NORSK * (int(tok[5:]) // len(NORSK) + 1))[:int(tok[5:])]
        elif tok.startswith("@"):
            one = open(tok[1:], encoding="utf-8").read()
        else:
            one = [m[0] if not m[1] else chr(ord(m[1][2]) & 31) if m[1].startswith("c-") else
                   "\x1b" + m[1][2:] if m[1].startswith("a-") else NAMED[m[1]]
                   for m in re.finditer(r"<([a-z0-9-]+)>|.", tok, re.S)]
        keys += [k.encode() for k in one] * times
    return keys


# ---------------------------------------------------------------- terminal emulator: pyte plus what it lacks
class Screen(pyte.Screen):
    def _at_top(self, method, n):
        x, y, self.cursor.y = self.cursor.x, self.cursor.y, self.margins.top if self.margins else 0
        method(n)
        self.cursor.x, self.cursor.y = x, y

    def resize(self, lines=None, columns=None):
        """As terminals do on the alternate screen: cut right and bottom (at the top only to keep the cursor)."""
        shift = max(0, self.cursor.y - lines + 1)
        kept = {y - shift: line for y, line in self.buffer.items() if 0 <= y - shift < lines}
        for line in kept.values():
            for x in [x for x in line if x >= columns]:
                del line[x]
        self.buffer.clear()
        self.buffer.update(kept)
        self.lines, self.columns = lines, columns
        self.cursor.y, self.cursor.x = self.cursor.y - shift, min(self.cursor.x, columns - 1)
        self.set_margins()

    def scroll_up(self, n=1): self._at_top(self.delete_lines, n or 1)
    def scroll_down(self, n=1): self._at_top(self.insert_lines, n or 1)
    def back_tab(self, n=1): self.cursor.x = max(0, (self.cursor.x - 1) // 8 * 8)


class Stream(pyte.Stream):
    csi = {**pyte.Stream.csi, "S": "scroll_up", "T": "scroll_down", "Z": "back_tab"}


class Emulator:
    """Feeds pyte, after translating or dropping the sequences it would misread (DCS, OSC, private SGR, REP, ACS)."""
    TOKEN = re.compile(r"\x1b\[([<=>?]?)([0-9;:]*)([ -/]*)([@-~])|\x1b\].*?(?:\x07|\x1b\\)|\x1b[P_^X].*?\x1b\\"
                       r"|\x1b([()])(.)|\x1b[^\[\]P_^X()]|[\x0e\x0f]", re.S)
    ACS = str.maketrans("`afgjklmnopqrstuvwxyz{|}~", "◆▒°±┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·")
    PALETTE = dict(zip(("black red green brown blue magenta cyan white brightblack brightred brightgreen brightbrown "
                        "brightblue brightmagenta brightcyan brightwhite yellow brightyellow").split(),
                       ("1c1f24 d0443e 5fa04e c99a2e 4a86cf b262b8 35a0a8 c8ccd0 6b7280 ff6e67 8fd06a f4c95d "
                        "79b4ff d68fe0 63d3da ffffff c99a2e f4c95d").split()))

    def __init__(self, cols, rows):
        self.screen, self.held, self.last, self.acs, self.g1 = Screen(cols, rows), "", " ", False, False
        self.stream, self.dec = Stream(self.screen), codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data):
        s, pos = self.held + self.dec.decode(data), 0
        for m in self.TOKEN.finditer(s):
            self._plain(s[pos:m.start()])
            self._sequence(m)
            pos = m.end()
        cut = s.find("\x1b", pos)                     # an unfinished sequence waits for the next chunk
        cut = cut if 0 <= cut and len(s) - cut < 4096 else len(s)
        self._plain(s[pos:cut])
        self.held = s[cut:]

    def _put(self, s):
        try:
            self.stream.feed(s)
        except Exception:                             # pyte is strict about parameter counts; a terminal is not
            self.stream = Stream(self.screen)

    def _plain(self, s):
        if s:
            self.last = s[-1]
            self._put(s.translate(self.ACS) if self.acs else s)

    def _sequence(self, m):
        private, params, inter, final, paren, charset = m.groups()
        if paren:                                     # G0 / G1 designation: line drawing or not
            self.acs, self.g1 = (charset == "0", self.g1) if paren == "(" else (self.acs, charset == "0")
        elif m[0] in "\x0e\x0f":
            self.acs = m[0] == "\x0e" and self.g1
        elif final is None:
            if m[0][1] not in "]P_^X=>\\":
                self._put(m[0])
        elif private in ("<", "=", ">") or inter:
            pass
        elif private and final in "hl" and params in ("1049", "47", "1047"):
            self._put("\x1b7\x1b[2J\x1b[H" if final == "h" else "\x1b[2J\x1b8")
        elif final == "b" and not private:            # REP, which ncurses uses under TERM=xterm-256color
            self._plain(self.last * max(1, int(params or 1)))
        elif final in "su" and not params and not private:
            self._put("\x1b7" if final == "s" else "\x1b8")
        elif final == "m" and ":" in params:          # colon forms: 38:2::r:g:b, 4:3, 58:...
            params = re.sub(r"([34]8):(?:2::?(\d+):(\d+):(\d+)|5:(\d+))",
                            lambda g: f"{g[1]};5;{g[5]}" if g[5] else f"{g[1]};2;{g[2]};{g[3]};{g[4]}", params)
            self._put(f"\x1b[{re.sub(r'58[:0-9]*;?|(?<=4):[0-9]+', '', params)}m")
        elif not private or final in "hlJK":
            self._put(m[0])

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def png(self, path, size=15):
        from PIL import Image, ImageDraw, ImageFont
        font, bold = (ImageFont.truetype(f"/usr/share/fonts/truetype/dejavu/DejaVuSansMono{s}.ttf", size)
                      for s in ("", "-Bold"))
        w, h, scr = round(font.getlength("M")), sum(font.getmetrics()), self.screen
        rgb = lambda c, dflt: "#" + (dflt if c == "default" else self.PALETTE.get(c, c))
        img = Image.new("RGB", (w * scr.columns, h * scr.lines), "#101418")
        d = ImageDraw.Draw(img)
        for y, x in ((y, x) for y in range(scr.lines) for x in range(scr.columns)):
            c, X, Y = scr.buffer[y][x], x * w, y * h
            fg, bg = rgb(c.fg, "d4d8dc"), rgb(c.bg, "101418")
            if bool(c.reverse) != ((x, y) == (scr.cursor.x, scr.cursor.y) and not scr.cursor.hidden):
                fg, bg = bg, fg
            if bg != "#101418":
                d.rectangle([X, Y, X + w - 1, Y + h - 1], bg)
            if c.data.strip():
                d.text((X, Y), c.data, fg, bold if c.bold else font)
            if c.underscore:
                d.line([X, Y + h - 2, X + w - 1, Y + h - 2], fg)
        img.save(path)


# ---------------------------------------------------------------- a program in a pseudo-terminal
class Term:
    """Starts a command on a pty, answers its queries, and keeps a time-stamped log of its output."""
    QUERY = re.compile(rb"\x1b\[([>=?]?[0-9;]*(?:\$p|[cnqut]))|\x1b\](1[0-2]|4;\d+);\?(?:\x07|\x1b\\)"
                       rb"|\x1bP([+$])q[^\x1b]*\x1b\\|\x1b\[\?([0-9;]+)([hl])")
    REPLY = {"c": "\x1b[?62;22c", "0c": "\x1b[?62;22c", ">c": "\x1b[>1;10;0c", ">0c": "\x1b[>1;10;0c",
             "=c": "\x1bP!|00000000\x1b\\", "5n": "\x1b[0n", "?u": "\x1b[?0u", "?996n": "\x1b[?997;1n",
             ">q": "\x1bP>|ptybench(1)\x1b\\", ">0q": "\x1bP>|ptybench(1)\x1b\\", "16t": "\x1b[6;16;8t"}
    ENV = dict(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8", LC_ALL="C.UTF-8")

    def __init__(self, cmd, cols=120, rows=40, env=(), cwd=None, cold=(), want=None):
        argv, here = shlex.split(cmd), os.getcwd()
        env = {**{k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "TMUX", "LC_CTYPE")},
               **self.ENV, **dict(e.split("=", 1) for e in env)}
        exe = shutil.which(argv[0]) or sys.exit(f"ptybench: no such command: {argv[0]}")
        self.emu, self.log, self.fed, self.tail, self.modes = Emulator(cols, rows), [], 0, b"", set()
        self.want, self.seen, self.alive = want, None, True      # log: [(time, bytes | (cols, rows))]
        self.master, slave = os.openpty()
        self._size(cols, rows)
        for path in cold:                             # evict these files (not everybody's) from the page cache
            fd = os.open(path, os.O_RDONLY)
            os.fdatasync(fd)
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(fd)
        os.chdir(cwd or here)
        self.t0 = now()                               # vfork and exec are part of what a person waits for
        self.pid = os.posix_spawn(exe, argv, env, setsid=True, setsigdef=[signal.SIGPIPE], file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),    # as session leader: becomes its terminal
            (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.chdir(here)
        os.close(slave)

    def _size(self, cols, rows):
        self.cols, self.rows = cols, rows
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, cols * 8, rows * 16))

    def resize(self, cols, rows):
        self.log.append((now(), (cols, rows)))
        self._size(cols, rows)

    def send(self, data):
        if 1 in self.modes and len(data) == 3 and data[:2] == b"\x1b[":   # DECCKM: application cursor keys
            data = b"\x1bO" + data[2:]
        os.write(self.master, data)

    def _read(self):
        t = now()
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:                               # EIO: the program and its terminal are gone
            data = b""
        self.alive = bool(data)
        if data:
            self.log.append((t, data))
            if b"\x1b" in data or self.tail:
                self._answer(self.tail + data)
        return len(data)

    def _answer(self, data):
        """Reply to the queries in data as a terminal would; keep track of the DEC modes it sets."""
        end = 0
        for m in self.QUERY.finditer(data):
            csi, osc, dcs, mode, hl = (g and g.decode() for g in m.groups())
            end, out = m.end(), self.REPLY.get(m[1].decode()) if m[1] else None
            if mode:
                nums = {int(n) for n in mode.split(";") if n}
                self.modes = self.modes | nums if hl == "h" else self.modes - nums
            elif osc:
                out = f"\x1b]{osc};rgb:{'d4d4/d8d8/dcdc' if osc == '10' else '1010/1414/1818'}\x1b\\"
            elif dcs:
                out = f"\x1bP0{dcs}r\x1b\\"
            elif csi.endswith("$p"):
                out = f"\x1b[{csi[:-2]};{2 if csi[1:-2] in '1 25 1000 1006 1049 2004 2026'.split() else 0}$y"
            elif csi in ("6n", "?6n"):                # the only one that needs the emulator at once
                self.sync()
                cur = self.emu.screen.cursor
                out = f"\x1b[{csi[:-2]}{cur.y + 1};{min(cur.x, self.cols - 1) + 1}R"
            elif csi in ("14t", "18t"):
                out = f"\x1b[8;{self.rows};{self.cols}t" if csi == "18t" else f"\x1b[4;{self.rows*16};{self.cols*8}t"
            if out:
                os.write(self.master, out.encode())
        cut = data.rfind(b"\x1b", end)                # perhaps the first half of a query
        self.tail = data[cut:] if cut >= 0 and len(data) - cut < 64 else b""

    def pump(self, quiet, first=None, cap=60.0):
        """Read until `quiet` s of silence (`first` s for the first byte); -> (t_first, t_last, bytes, chunks)."""
        t_first = t_last = None
        total, chunks, end, wait = 0, 0, now() + cap, quiet if first is None else first
        while self.alive and select.select([self.master], [], [], max(0, min(wait, end - now())))[0]:
            n = self._read()
            if n:
                t_last, wait = self.log[-1][0], quiet
                t_first, total, chunks = t_first or t_last, total + n, chunks + 1
            if now() >= end:
                break
        return t_first, t_last, total, chunks

    def sync(self):
        """Feed the emulator what was logged; note the time of the chunk that first showed the wanted text."""
        while self.fed < len(self.log):
            t, data = self.log[self.fed]
            self.fed += 1
            if isinstance(data, tuple):
                self.emu.screen.resize(data[1], data[0])
            else:
                self.emu.feed(data)
            if self.want and not self.seen and self.want in self.emu.text():
                self.seen = t

    def settle(self, quiet, cap):
        """Read until silence and, if a text is wanted, until it shows; -> time of the last byte."""
        end, last = now() + cap, None
        while self.alive and now() < end:
            last = self.pump(quiet, max(quiet, 0.5), cap)[1] or last
            self.sync()
            if self.seen or not self.want:
                break
        return last

    def out_bytes(self, since=0, until=float("inf")):
        return sum(len(d) for t, d in self.log if isinstance(d, bytes) and since <= t <= until)

    def tree(self):
        todo, pids = [self.pid], []
        while todo:
            pids.append(todo.pop())
            try:
                for tid in os.listdir(f"/proc/{pids[-1]}/task"):
                    todo += map(int, open(f"/proc/{pids[-1]}/task/{tid}/children").read().split())
            except OSError:
                pass
        return pids

    def usage(self):
        """CPU seconds, context switches and memory (MB) of the whole process tree so far."""
        u = dict(cpu=0.0, ctx=0, rss=0.0, pss=0.0)
        for pid in self.tree():
            try:
                u["cpu"] += time.clock_gettime((~pid << 3) | 2)           # its CPU clock, and its ended children's:
                u["cpu"] += sum(map(int, open(f"/proc/{pid}/stat").read().rsplit(")")[1].split()[13:15])) / 100
                for tid in os.listdir(f"/proc/{pid}/task"):
                    status = open(f"/proc/{pid}/task/{tid}/status").read()
                    u["ctx"] += sum(map(int, re.findall(r"ctxt_switches:\s+(\d+)", status)))
                u["rss"] += int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024
                u["pss"] += int(re.search(r"\nPss:\s+(\d+)", open(f"/proc/{pid}/smaps_rollup").read())[1]) / 1024
            except (OSError, TypeError):
                pass                                  # it ended meanwhile
        return u

    def kill(self):
        for pid in self.tree():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def close(self):
        self.kill()
        os.close(self.master)
        os.waitpid(self.pid, 0)
