//! The pictures of the README: the real program in a pty, led through an evening on practice data, its screen drawn as SVG.
//! How a screen becomes a drawing is in `pictures/svg`. To make them anew:
//!
//! ```text
//! cargo test --locked --test it pictures -- --ignored
//! ```

mod svg;

use std::fs;
use std::path::{Path, PathBuf};

use super::terminal::Term;

const COLUMNS: u16 = 120;
const ROWS: u16 = 36;
/// A Thursday in the middle of the round.
const DAY: &str = "2026-11-19";

/// An evening: the program is started again for each moment, at the time of that moment, so that calls last.
struct Evening {
    folder: tempfile::TempDir,
}

impl Evening {
    fn new() -> Self {
        Evening { folder: tempfile::tempdir().unwrap() }
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("practice.db")
    }

    /// Starts the program at a time of day and lets it go on with what was open.
    fn at(&self, time: &str) -> Term {
        let (database, instant) = (self.database(), format!("{DAY} {time}"));
        let args = ["practice", "--db", database.to_str().unwrap(), "--at", &instant, "--lang", "nb"];
        let is_first = !database.exists();
        let home = self.folder.path().to_str().unwrap();
        let mut term = Term::start(&args, COLUMNS, ROWS, &[("HOME", home), ("XDG_CONFIG_HOME", home)]);
        term.wait_for("Høstrunden").unwrap();
        term.settle();
        if !is_first {
            // A call or a session that is open is told of; Enter goes on with it.
            term.keys("<enter>");
            term.settle();
        }
        term
    }

    /// Types and leaves; what is open stays open.
    fn then(&self, time: &str, keys: &str) {
        let mut term = self.at(time);
        term.keys(keys);
        term.settle();
        // The sheet reminds once of what the guide wants answered.
        if term.screen().contains("Hva ble dere enige om?") {
            term.keys("<enter>");
            term.settle();
        }
        term.keys("<c-q>");
        // In a call the first one says that the call is kept.
        if term.wait_for("igjen går ut").is_ok() {
            term.keys("<c-q>");
        }
        assert_eq!(term.wait_exit(), Ok(0), "{}", term.screen());
    }

    /// A call from one time to another, with its note and the keys that end it.
    fn call(&self, from: &str, club: &str, note: &str, to: &str, end: &str) {
        self.then(from, &format!("f{club}<enter><enter>"));
        self.then(to, &format!("{note}<c-s>{end}"));
    }
}

fn save(term: &Term, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), term.look(svg::draw)).unwrap();
}

#[test]
#[ignore = "not a test: it draws assets/pictures/call.svg"]
fn a_call_in_progress() {
    let evening = Evening::new();
    evening.then("16:01:00", "fHeimdal Elektro<enter><enter>");
    let mut term = evening.at("16:05:12");
    term.keys("<esc><c-n>");
    term.keys(
        "Går bra, men lite opplæring så langt. Vil på kurs i januar.<enter>\
         ! sende påmelding til V-læring fredag<enter>> ta opp styrevalg på klubbmøtet innen 1. des<enter>\
         + V-læring Solveig<enter>#opplæring ",
    );
    term.wait_for("#opplæring").unwrap();
    term.settle();
    save(&term, "call.svg");
}

#[test]
#[ignore = "not a test: it draws assets/pictures/summary.svg"]
fn an_evening_summed_up() {
    let evening = Evening::new();
    for (from, club, note, to, end) in EVENING {
        evening.call(from, club, note, to, end);
    }
    let mut term = evening.at("18:21:00");
    term.keys("<f6>");
    term.settle();
    term.keys("e");
    term.settle();
    save(&term, "summary.svg");
}

/// When the call began, the club, the note, when it ended, and the keys after Ctrl+S: the outcome, then the next step of
/// the sheet (2 a meeting, 3 a visit, 5 not now) or the answer to what the outcome asks for.
const EVENING: [(&str, &str, &str, &str, &str); 11] = [
    (
        "16:01:00",
        "Bodø Kabel",
        "Avtalen om reisetid virker.<enter>! sende avtalen til Verdal i morgen<enter>#reisetid #innleie",
        "16:10:00",
        "15<enter>",
    ),
    (
        "16:11:00",
        "Heimdal Elektro",
        "Ny i vervet, lite opplæring.<enter>+ V-læring Solveig<enter>! sende tariffheftet i kveld<enter>\
         > ta opp styrevalg på klubbmøtet innen 1. des<enter>#opplæring",
        "16:24:00",
        "12tirsdag kl 14<enter>",
    ),
    ("16:25:00", "Melhusdalen Elektro", "", "16:26:00", "2"),
    ("16:27:00", "Oppdalsfjell Heis", "Sto i heisen.", "16:28:00", "5i dag kl 18<enter>"),
    (
        "16:29:00",
        "Nidar Montasje",
        "To lærlinger går ut i vår.<enter>+ Grunnkurs Ingrid<enter>> spørre styret om kurs innen 4. des<enter>#lærlinger",
        "16:41:00",
        "15<enter>",
    ),
    ("16:42:00", "Altaelva", "", "16:43:00", "8<enter>"),
    ("16:44:00", "Namsenlia Nett", "Har gått av.", "16:47:00", "9Kari Moe 42 33 44 55<enter>"),
    ("16:52:00", "Verdal Industri", "Venter på reisetidsavtalen.<enter>#reisetid", "17:03:00", "13mandag kl 10<enter>"),
    ("17:04:00", "Malvikbukta Tavle", "", "17:05:00", "2"),
    ("17:06:00", "Ørlandskysten Vind", "", "17:06:30", "3"),
    (
        "18:00:00",
        "Oppdalsfjell Heis",
        "Fikk til lønnsforhandlinger.<enter>+ V-læring<enter>#lønn #opplæring",
        "18:14:00",
        "15<enter>",
    ),
];
