//! The real program in a terminal: killed in the middle of a word, ended by signals, its window closed. Nothing that was on the
//! screen may be missing afterwards. What the keys mean is in `journeys`, the terminal by itself in `the_terminal`.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use ringerunde::app::keys::Keys;
use ringerunde::app::model::Model;
use ringerunde::domain::call::Outcome;
use ringerunde::domain::draft::Draft;
use ringerunde::lang::Lang;
use ringerunde::store::{Place, Store};
use ringerunde::ui::layout;
use tempfile::TempDir;

use super::journeys::evening::list;
use super::terminal::Term;
use super::the_terminal::given_back;

const SIZE: (u16, u16) = (120, 36);
const AT: &str = "2026-11-24 16:10";

/// A folder with the list of six clubs, and the program on it.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> House {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("runde.db"), list()).unwrap();
        House { folder }
    }

    fn file(&self) -> String {
        self.folder.path().join("runde.db").to_str().unwrap().to_owned()
    }

    fn run(&self, args: &[&str], size: (u16, u16)) -> Term {
        let home = self.folder.path().to_str().unwrap();
        let homes = ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"].map(|name| (name, home));
        Term::start(args, size.0, size.1, &homes)
    }

    /// The program on the list, its first frame drawn.
    fn start(&self) -> Term {
        let term = self.run(&["--db", &self.file(), "--lang", "nb", "--at", AT], SIZE);
        term.wait_for("Aure Verksted").unwrap();
        term
    }

    /// The program in a call with the first club.
    fn in_a_call(&self) -> Term {
        let mut term = self.start();
        term.keys("<enter>");
        term.wait_for("● ringer").unwrap();
        term
    }

    fn store(&self) -> Store {
        Store::open(&Place::File(self.file().into())).unwrap()
    }

    fn draft(&self) -> Draft {
        let mut drafts = self.store().drafts().unwrap();
        assert_eq!(drafts.len(), 1);
        drafts.remove(0)
    }
}

/// What the note shows on the screen, without its blanks: where words are wrapped is no matter.
fn shown(term: &Term) -> String {
    let model = Model::new(Keys::new(&[]).unwrap(), chrono::DateTime::UNIX_EPOCH, SIZE);
    let note = layout::panes(layout::body(SIZE), &model).note;
    let is_quiet = |row: u16, screen: &vt100::Screen| {
        (note.x + 1..note.right() - 1)
            .map(|col| screen.cell(row, col).map_or("", |cell| cell.contents()).to_owned())
            .collect::<String>()
    };
    // The last line inside the frame is the one of the chips.
    let text: String = term.look(|screen| (note.y + 1..note.bottom() - 2).map(|row| is_quiet(row, screen)).collect());
    without_blanks(&text)
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn killed_in_the_middle_of_a_word_the_call_is_there_with_every_letter_and_the_caret() {
    let house = House::new();
    let mut term = house.in_a_call();
    term.keys("Går bra.<enter>! sende hefte fredag<enter>Vil på ku<left><left>");
    term.wait_for("Vil på ku").unwrap();
    term.settle();
    let caret = term.cursor();
    assert!(caret.is_some());
    term.kill9();
    let mut term = house.start();
    let lang = Lang::default();
    term.wait_for(lang.resume_title()).unwrap();
    let screen = term.screen();
    assert!(screen.contains("Aure Verksted") && screen.contains("Kari Aune"), "{screen}");
    term.keys("<enter>");
    term.wait_gone(lang.resume_title()).unwrap();
    assert!(shown(&term).ends_with("Vilpåku"));
    term.settle();
    assert_eq!(term.cursor(), caret);
    term.keys("X");
    term.wait_for("Vil på Xku").unwrap();
    assert_eq!(house.draft().text, "Går bra.\n! sende hefte fredag\nVil på Xku");
}

#[test]
fn killed_in_a_call_with_another_guide_the_guide_is_there_as_well() {
    let house = House::new();
    let mut term = house.in_a_call();
    let place = ringerunde::assets::book().unwrap().headers().position(|header| header.id == "kurs").unwrap();
    term.keys(&format!("Kan ikke<a-g>{}", place + 1));
    let chosen = |house: &House| house.store().drafts().unwrap().first().and_then(|draft| draft.guide.clone());
    let begun = Instant::now();
    while chosen(&house).is_none() && begun.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(20));
    }
    let guide = chosen(&house).unwrap();
    term.kill9();
    let title = ringerunde::assets::book().unwrap().guide(&guide).unwrap().title.nb.clone();
    let mut term = house.start();
    term.keys("<enter>");
    term.wait_for(&title).unwrap();
    assert_eq!((house.draft().text.as_str(), house.draft().guide), ("Kan ikke", Some(guide)));
}

#[test]
fn killed_in_the_middle_of_words_with_a_call_put_aside_both_are_there() {
    let house = House::new();
    let mut term = house.in_a_call();
    term.keys("Aure-ord<c-f>Dokka<enter><enter>Dokka-or");
    term.wait_for("Dokka-or").unwrap();
    term.kill9();
    let store = house.store();
    let drafts = store.drafts().unwrap();
    let told = |draft: &Draft| (store.club_name(draft.club).unwrap().unwrap(), draft.text.clone());
    let told: Vec<_> = drafts.iter().map(told).collect();
    let expected = [("Dokka Bygg", "Dokka-or"), ("Aure Verksted", "Aure-ord")];
    assert_eq!(told, expected.map(|(club, text)| (club.to_owned(), text.to_owned())));
}

/// Waits until so many calls are stored: how soon depends on who else uses the machine.
fn until_logged(store: &Store, calls: usize) {
    let begun = Instant::now();
    while store.calls(100).unwrap().len() != calls && begun.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(20));
    }
    let stored: Vec<_> = store.calls(100).unwrap().into_iter().map(|call| (call.outcome, call.note)).collect();
    assert_eq!(stored.len(), calls, "{stored:?}");
}

/// Chance that is the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

/// Types until the program is killed at a moment nobody chose. Returns what was typed.
fn type_until_killed(term: &mut Term, chance: &mut Chance, is_burst: bool) -> String {
    let length = 120 + usize::try_from(chance.below(200)).unwrap();
    let words: Vec<String> = (0..).map(|n| format!("ord{n}æ{}", chance_word(chance))).take(length / 9).collect();
    let text = words.join(" ");
    let wait = Duration::from_micros(chance.below(if is_burst { 60_000 } else { 250_000 }));
    let start = Instant::now();
    if is_burst {
        term.keys(&text);
        thread::sleep(wait.saturating_sub(start.elapsed()));
    } else {
        for letter in text.chars() {
            if start.elapsed() >= wait {
                break;
            }
            term.keys(letter.encode_utf8(&mut [0; 4]));
            thread::sleep(Duration::from_millis(1 + chance.below(4)));
        }
    }
    term.kill9();
    text
}

fn chance_word(chance: &mut Chance) -> char {
    char::from(b'a' + u8::try_from(chance.below(26)).unwrap())
}

#[test]
fn twenty_kills_at_random_moments_lose_no_letter_that_was_on_the_screen() {
    let mut chance = Chance(0x5eed_2026_1124);
    let mut letters = 0;
    for round in 0..20 {
        let house = House::new();
        let mut term = house.in_a_call();
        let typed = type_until_killed(&mut term, &mut chance, round % 2 == 0);
        // Whatever was still on its way to the terminal counts as shown.
        term.wait_exit().unwrap();
        let (on_screen, draft) = (shown(&term), house.draft());
        let (kept, typed) = (without_blanks(&draft.text), without_blanks(&typed));
        assert!(kept.starts_with(&on_screen), "round {round}: shown {on_screen:?}, kept {kept:?}");
        assert!(typed.starts_with(&kept), "round {round}: typed {typed:?}, kept {kept:?}");
        letters += on_screen.chars().count();
    }
    assert!(letters > 200, "the kills came before anything was seen: {letters} letters");
}

#[test]
fn a_kill_between_hang_up_and_the_next_club_leaves_the_call_logged_or_open_and_never_both() {
    let mut chance = Chance(0x0dd_ba11);
    for _ in 0..8 {
        let house = House::new();
        let mut term = house.in_a_call();
        term.keys("Et ord");
        term.wait_for("Et ord").unwrap();
        term.keys("<c-s>2");
        thread::sleep(Duration::from_micros(chance.below(12_000)));
        term.kill9();
        let store = house.store();
        let (drafts, calls) = (store.drafts().unwrap(), store.calls(10).unwrap());
        let texts: Vec<&str> =
            drafts.iter().map(|draft| draft.text.as_str()).chain(calls.iter().map(|call| call.note.as_str())).collect();
        assert_eq!(texts, ["Et ord"]);
    }
}

#[test]
fn signals_and_a_closed_window_give_the_terminal_back_and_keep_the_note() {
    for how in ["TERM", "HUP", "INT", "window"] {
        let house = House::new();
        let mut term = house.in_a_call();
        term.keys("Midt i en setni");
        term.wait_for("Midt i en setni").unwrap();
        if how == "window" {
            term.close();
            term.wait_end().unwrap();
        } else {
            term.signal(how);
            term.wait_exit().unwrap();
            assert!(given_back(&term), "{how}");
        }
        let draft = house.draft();
        // A terminal of the harness that is closed says a last line break and end of file.
        let is_whole = draft.caret == (0, 15) || how == "window";
        assert!(is_whole && draft.text.trim_end_matches('\n') == "Midt i en setni", "{how}: {draft:?}");
    }
}

#[test]
fn a_signal_right_after_a_burst_keeps_what_came_before_it() {
    let house = House::new();
    let mut term = house.in_a_call();
    term.keys(&"ord ".repeat(40));
    term.signal("TERM");
    term.wait_exit().unwrap();
    let kept = without_blanks(&house.draft().text);
    assert!(kept.starts_with(&shown(&term)) && "ord".repeat(40).starts_with(&kept));
    assert!(given_back(&term));
}

#[test]
fn leaving_gives_the_terminal_back_and_the_call_waits() {
    let house = House::new();
    let mut term = house.in_a_call();
    term.keys("Hei<c-q><c-q>");
    assert_eq!(term.wait_exit(), Ok(0));
    assert!(given_back(&term));
    assert_eq!(house.draft().text, "Hei");
}

#[test]
fn the_title_of_the_window_names_nobody() {
    let house = House::new();
    let mut term = house.in_a_call();
    term.keys("Hei<c-q><c-q>");
    term.wait_exit().unwrap();
    let output = String::from_utf8_lossy(&term.output()).into_owned();
    let titles: Vec<&str> = output.split("\x1b]0;").skip(1).filter_map(|rest| rest.split('\x07').next()).collect();
    assert!(!titles.is_empty() && titles.iter().all(|title| *title == "ringerunde"), "{titles:?}");
}

#[test]
fn practice_is_one_key_from_the_first_start_and_one_command() {
    let house = House::new();
    let empty = house.folder.path().join("tom.db");
    let mut term = house.run(&["--db", empty.to_str().unwrap(), "--lang", "nb", "--at", AT], SIZE);
    term.wait_for(Lang::default().start_practice()).unwrap();
    term.keys("2");
    term.wait_for("Heimdal Elektro").unwrap();
    assert!(term.screen().contains("ØVING"));
    assert!(Store::open(&Place::File(empty)).unwrap().is_empty().unwrap(), "the list of one's own is left alone");
    let file = house.folder.path().join("ny.db");
    let term = house.run(&["practice", "--db", file.to_str().unwrap(), "--at", AT], (80, 24));
    term.wait_for("ØVING").unwrap();
    assert!(Path::exists(&file));
}

#[test]
fn an_evening_from_a_list_to_its_summary_with_a_kill_in_the_middle() {
    let house = House::new();
    let file = house.folder.path().join("kveld.db").to_str().unwrap().to_owned();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import/01-klubbliste-semikolon-cp1252.csv");
    let mut import = house.run(&["--db", &file, "--at", AT, "import", sample], (200, 50));
    assert_eq!(import.wait_exit(), Ok(0), "{}", import.screen());
    let start = || {
        let term = house.run(&["--db", &file, "--lang", "nb", "--at", AT], SIZE);
        term.wait_for("Kø · ").unwrap();
        term
    };
    let mut term = start();
    // A conversation with a promise and a sign-up.
    term.keys("<enter>Går bra.<enter>! sende hefte fredag<enter>+ Grunnkurs 1<c-s>1<enter>");
    let store = Store::open(&Place::File(file.clone().into())).unwrap();
    until_logged(&store, 1);
    assert_eq!(store.calls(20).unwrap()[0].outcome, Outcome::Talked, "{}", term.screen());
    // No answer; a call back at six.
    term.keys("<enter><c-s>2<enter>I møte.<c-s>5kl 18<enter><enter>Feil numm");
    term.wait_for("Feil numm").unwrap();
    term.kill9();
    let mut term = start();
    term.wait_for(Lang::default().resume_title()).unwrap();
    // A wrong number; a rep who has left.
    // Esc and what follows it in one read would be a key with Alt.
    term.keys("<enter>er.<c-s>8");
    term.wait_for("Nytt nummer: ").unwrap();
    term.keys("<esc>");
    term.wait_gone("Nytt nummer: ").unwrap();
    term.keys("<enter>Sluttet i sommer.<c-s>a");
    term.wait_for("Nytt navn: ").unwrap();
    term.keys("<esc>");
    term.wait_gone("Nytt navn: ").unwrap();
    // One is taken back and logged again.
    term.keys("u");
    term.wait_for("Sluttet i sommer.").unwrap();
    until_logged(&store, 4);
    term.keys("<c-r>");
    until_logged(&store, 5);
    term.keys("<f6>");
    term.wait_for("5 anrop til 5 klubber").unwrap();
    let calls = store.calls(20).unwrap();
    let outcomes: Vec<Outcome> = calls.iter().rev().map(|call| call.outcome).collect();
    use Outcome::{CallBack, LeftWorkplace, NoAnswer, Talked, WrongNumber};
    assert_eq!(
        outcomes
            .iter()
            .filter(|outcome| [Talked, NoAnswer, CallBack, WrongNumber, LeftWorkplace].contains(outcome))
            .count(),
        5
    );
    assert_eq!(calls.len(), 5, "{outcomes:?}");
    assert!(calls.iter().any(|call| call.note == "Feil nummer."));
    let screen = term.screen();
    assert!(screen.contains("5 anrop til 5 klubber: nådde fram 3 ganger, fikk én samtale."), "{screen}");
    term.keys("e<c-q>");
    assert_eq!(term.wait_exit(), Ok(0));
    assert!(store.sessions().unwrap()[0].ended_at.is_some());
    assert!(given_back(&term));
}
