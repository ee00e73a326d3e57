//! The command line from outside: what it prints, what it keeps, and how it ends. The rules behind it have their tests in
//! `src`; the full screen is tried elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

mod checklist;
mod guides;
mod lists;
mod offers;
mod register;
mod report;
mod rounds;
mod wheel;

/// A home of its own for every test, so that nobody's configuration or list is touched.
pub struct Home {
    folder: TempDir,
}

impl Home {
    pub fn new() -> Self {
        Home { folder: TempDir::new().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The program with these arguments, on the clock of a November afternoon.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("ringerunde").unwrap();
        command.env_clear().env("HOME", self.folder.path()).env("RINGERUNDE_DB", self.path("a.db"));
        command.current_dir(self.folder.path()).args(["--at", "2026-11-21 14:03"]).args(args);
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// What a command that succeeds prints.
    pub fn text(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.text(args)).unwrap()
    }

    /// The sentence of a command that is refused.
    pub fn refused(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", said(&output));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{args:?}: stdout is for data");
        a_sentence(said(&output))
    }

    /// The sentence of a command that was used wrongly.
    pub fn misused(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
        a_sentence(said(&output))
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn a_sentence(text: String) -> String {
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.trim_end().ends_with(['.', '?']), "{text}");
    text
}

/// A sample list.
pub fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import");
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().starts_with(name);
    found.into_iter().find(named).unwrap().to_str().unwrap().to_owned()
}

#[test]
fn a_list_is_read_in_and_the_second_time_changes_nothing() {
    let home = Home::new();
    let told = home.text(&["import", &sample("01")]);
    assert!(told.contains("Nytt: 22 klubber og 36 personer."), "{told}");
    assert_eq!(home.json(&["clubs", "--json"]).as_array().unwrap().len(), 22);
    let before = home.text(&["export"]);
    let told = home.text(&["import", &sample("01")]);
    assert!(told.contains("Ingenting nytt"), "{told}");
    assert_eq!(home.text(&["export"]), before);
    assert_eq!(home.json(&["log", "--json"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_dry_run_shows_everything_and_stores_nothing() {
    let home = Home::new();
    let told = home.text(&["import", "--dry-run", &sample("13")]);
    for words in ["utf-8-bom", "skilletegn «;»", "overskrifter i linje 1", "Nytt: 2 klubber og 43 personer."] {
        assert!(told.contains(words), "{words} in:\n{told}");
    }
    let line = |words: &str| told.lines().find(|line| line.contains(words)).unwrap_or_default().to_owned();
    assert!(line("linje 13 ").contains("Mobil: regnearket har ødelagt nummeret: «4,21E+07»"), "{told}");
    assert!(line("linje 7 ").contains("avvist"), "{told}");
    assert!(line("Medlemsnr").contains("medlemsnummer"), "{told}");
    assert!(!home.path("a.db").exists());
    let json = home.json(&["import", "--dry-run", "--json", &sample("13")]);
    assert_eq!(json[0]["list"]["counts"]["outcomes"]["rejected"], 3);
    assert_eq!((&json[0]["dry_run"], &json[0]["op"]), (&Value::Bool(true), &Value::Null));
    assert!(!home.path("a.db").exists());
}

#[test]
fn a_row_that_is_like_an_earlier_one_names_the_line_of_the_file_and_who_is_meant() {
    let home = Home::new();
    let told = home.text(&["import", &sample("13"), "--dry-run", "--lang", "en"]);
    let line = |number: &str| told.lines().find(|line| line.trim_start().starts_with(number)).unwrap().to_owned();
    // The heading is line 1, so the first row of the list is line 2: the number that the spreadsheet shows.
    assert!(line("line 3 ").ends_with("the same as line 2"), "{told}");
    assert!(line("line 4 ").contains("but line 2 says"), "{told}");
    assert!(line("line 5 ").ends_with("perhaps the same person as in line 2"), "{told}");
    let means = told.lines().find(|line| line.contains("possible duplicate")).unwrap();
    assert!(means.contains("same person") && !means.contains("club"), "{means}");
}

#[test]
fn birth_numbers_birth_dates_and_gender_are_left_out_and_it_says_so() {
    let home = Home::new();
    let list = "Klubb;Navn;Fødselsdato;Kjønn;Merknad\nHeimdal Elektro;Kari Nordmann;01.02.1980;K;11 siffer\n";
    let list = home.write("liste.csv", list);
    for args in [&["import", "--dry-run", list.to_str().unwrap()][..], &["import", list.to_str().unwrap()]] {
        let told = home.text(args);
        assert!(told.contains("Fødselsnumre, fødselsdatoer og kjønn lagres aldri: 2 celler er utelatt."), "{told}");
        assert!(told.contains("Fødselsdato og Kjønn") && !told.contains("1980"), "{told}");
    }
    assert!(!home.text(&["export"]).contains("1980"));
    // Where there was none, there is nothing to say.
    let cards = home.text(&["import", "--dry-run", &sample("08")]);
    assert!(!cards.contains("utelatt") && cards.contains("9 personer"), "{cards}");
}

#[test]
fn a_file_that_cannot_be_read_in_gives_a_sentence_and_stores_nothing() {
    let home = Home::new();
    let locked = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 600]].concat();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    home.write("låst.xlsx", [locked, name, vec![0; 600]].concat());
    home.write("halv.xlsx", &fs::read(sample("04")).unwrap()[..3000]);
    home.write("annet.json", "{\"a\": 1}");
    home.write("halv.json", "{\"program\": \"ringerunde\", \"format\": 1, \"clubs\": [");
    home.write("ny.json", "{\"program\": \"ringerunde\", \"format\": 99, \"clubs\": []}");
    fs::create_dir(home.path("mappe")).unwrap();
    let own = ["låst.xlsx", "halv.xlsx", "annet.json", "halv.json", "ny.json", "mappe", "finnes-ikke.csv"];
    for file in own.into_iter().map(str::to_owned).chain(["17", "18", "19"].map(sample)) {
        let sentence = home.refused(&["import", &file]);
        assert!(sentence.contains(&file), "{sentence}");
    }
    assert!(!home.path("a.db").exists(), "nothing is written");
    assert!(home.refused(&["import", "låst.xlsx"]).contains("passord"));
    assert!(home.refused(&["import", "--lang", "en", "mappe"]).contains("is a folder"));
}

#[test]
fn a_list_with_a_quotation_mark_that_is_never_closed_is_refused_by_its_line_in_every_encoding() {
    let home = Home::new();
    let mut list = String::from("Klubb;Navn;Distrikt;Mobil;Merknad\nAlfa;Kåre;Nord;42100101;\"hei\n");
    list.extend((0..50).map(|i| format!("Klubb {i};Bjørn Å;Sør;421002{i:02};\n")));
    let wide = |text: &str| [vec![0xfeff], text.encode_utf16().collect()].concat();
    let latin: Vec<u8> = list.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    home.write("utf8.csv", &list);
    home.write("merke.csv", format!("\u{feff}{list}"));
    home.write("cp1252.csv", latin);
    home.write("le.csv", wide(&list).into_iter().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    home.write("be.csv", wide(&list).into_iter().flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
    for file in ["utf8.csv", "merke.csv", "cp1252.csv", "le.csv", "be.csv"] {
        for args in [&["import", file][..], &["import", "--dry-run", file]] {
            let sentence = home.refused(args);
            assert!(
                sentence.starts_with(&format!("{file}: anførselstegnet på linje 2 blir aldri lukket.")),
                "{sentence}"
            );
        }
    }
    assert!(!home.path("a.db").exists(), "nothing is read in");
    home.write("rettet.csv", list.replace("\"hei", "hei"));
    assert!(home.text(&["import", "rettet.csv"]).contains("51 klubber"));
}

#[test]
fn a_file_nobody_may_read_gives_a_sentence() {
    let home = Home::new();
    let file = home.write("hemmelig.csv", "Klubb\nHeimdal\n");
    #[cfg(unix)]
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o000)).unwrap();
    if fs::read(&file).is_ok() {
        return; // the superuser may read anything
    }
    assert!(home.refused(&["import", "hemmelig.csv"]).contains("tilgang"));
}

#[test]
fn the_first_refused_file_stops_the_rest_and_it_says_what_was_done() {
    let home = Home::new();
    let output = home.run(&["import", &sample("01"), &sample("17"), &sample("02")]);
    assert_eq!(output.status.code(), Some(1));
    let sentence = said(&output);
    assert!(sentence.contains("17-tom-fil.csv er tom") && sentence.contains("01-klubbliste"), "{sentence}");
    assert_eq!(home.json(&["clubs", "--json"]).as_array().unwrap().len(), 22);
}

#[test]
fn columns_can_be_mapped_by_hand_by_number_and_by_heading() {
    let home = Home::new();
    let list = home.write("l.csv", "Hvor;Hvem;Rart\nHeimdal Elektro;Kari Nordmann;x\nSaupstad skole;Ola Vik;y\n");
    let list = list.to_str().unwrap();
    let map = ["--map", "1=club", "--map", "hvem=full_name", "--map", "3=-"];
    let told = home.text(&[&["import", list, "--header-row", "1"][..], &map].concat());
    assert!(told.contains("2 klubber og 2 personer"), "{told}");
    assert!(home.misused(&["import", list, "--map", "Finnes ikke=club"]).contains("Finnes ikke"));
    assert!(home.misused(&["import", list, "--map", "1=noe"]).contains("member_no"));
}

#[test]
fn what_is_exported_is_read_back_to_the_same_data() {
    let home = Home::new();
    home.run(&["practice", "--db", "ovelse.db"]); // no terminal: only the data are made
    let export = home.text(&["export", "--db", "ovelse.db"]);
    let all: Value = serde_json::from_str(&export).unwrap();
    assert!(all["calls"].as_array().unwrap().len() > 10 && all["offers"].as_array().unwrap().len() > 1);
    home.write("alt.json", &export);
    home.text(&["import", "alt.json"]);
    assert_eq!(home.text(&["export"]), export);
    let told = home.text(&["import", "alt.json"]);
    assert!(told.contains("Ingenting nytt"), "{told}");
    assert_eq!(home.json(&["queue", "--json"]), home.json(&["queue", "--json", "--db", "ovelse.db"]));
}

#[test]
fn an_export_that_disagrees_with_the_database_is_refused_whole() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let export = home.text(&["export"]);
    home.write("alt.json", export.replace("Ørevika", "Vassvika"));
    assert!(home.refused(&["import", "alt.json"]).contains("clubs"));
    assert_eq!(home.text(&["export"]), export);
}

#[test]
fn an_export_is_written_for_its_owner_and_over_nothing() {
    let home = Home::new();
    home.text(&["import", &sample("02")]);
    home.text(&["export", "--format", "json", "--out", "ut.json"]);
    assert_eq!(fs::read_to_string(home.path("ut.json")).unwrap(), home.text(&["export"]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(home.path("ut.json")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    home.write("gammel.json", "gammelt");
    assert!(home.refused(&["export", "--out", "gammel.json"]).contains("finnes fra før"));
    assert_eq!(fs::read_to_string(home.path("gammel.json")).unwrap(), "gammelt");
    home.text(&["export", "--out", "gammel.json", "--force"]);
    assert_ne!(fs::read_to_string(home.path("gammel.json")).unwrap(), "gammelt");
}

#[test]
#[cfg(unix)]
fn an_export_is_never_put_in_the_place_of_what_is_no_plain_file_and_a_link_leads_to_its_file() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let home = Home::new();
    home.text(&["import", &sample("02")]);
    let export = home.text(&["export"]);
    assert!(std::process::Command::new("mkfifo").arg(home.path("ror")).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(home.path("kontakt")).unwrap();
    fs::create_dir(home.path("mappe")).unwrap();
    symlink("ror", home.path("til-ror")).unwrap();
    symlink("ring", home.path("ring")).unwrap();
    home.write("for-ny.json", "gammelt");
    symlink("for-ny.json", home.path("for-ny.json.new")).unwrap();
    for force in [&[][..], &["--force"]] {
        for file in ["ror", "til-ror", "kontakt"] {
            let sentence = home.refused(&[&["export", "--out", file][..], force].concat());
            assert!(sentence.contains(&format!("{file} er ikke en vanlig fil")), "{sentence}");
        }
        assert!(home.refused(&[&["export", "--out", "mappe"][..], force].concat()).contains("mappe"));
        home.refused(&[&["export", "--out", "ring"][..], force].concat());
    }
    assert!(home.refused(&["export", "--out", "for-ny.json", "--force"]).contains("for-ny.json.new er ikke"));
    let kind = |name: &str| fs::symlink_metadata(home.path(name)).unwrap().file_type();
    assert!(kind("ror").is_fifo() && kind("kontakt").is_socket() && kind("mappe").is_dir());
    assert!(kind("til-ror").is_symlink() && kind("ring").is_symlink() && !home.path("ror.new").exists());
    // A link is followed, from folder to folder, also to a file that is not there yet.
    home.write("gammel.json", "gammelt");
    for (link, to, file) in [
        ("en", "gammel.json", "gammel.json"),
        ("mappe/to", "../en", "gammel.json"),
        ("tre", "mappe/ny.json", "mappe/ny.json"),
    ] {
        symlink(to, home.path(link)).unwrap();
        assert!(home.refused(&["export", "--out", link]).contains("finnes fra før"));
        home.text(&["export", "--out", link, "--force"]);
        assert!(kind(link).is_symlink() && kind(file).is_file(), "{link}");
        assert_eq!(fs::read_to_string(home.path(file)).unwrap(), export, "{link}");
        home.write("gammel.json", "gammelt");
    }
}

#[test]
fn nothing_that_a_terminal_would_act_on_reaches_it() {
    let home = Home::new();
    let mut printed = home.text(&["import", "--dry-run", &sample("15")]);
    printed += &home.text(&["import", &sample("15")]);
    for args in [&["clubs"][..], &["queue"], &["export"], &["clubs", "--json"], &["calls"], &["log"]] {
        printed += &home.text(args);
    }
    printed += &home.refused(&["import", "a\u{1b}[31m\u{202e}b.csv"]);
    printed += &home.misused(&["--a\u{1b}]0;title\u{7}b"]);
    printed += &home.misused(&["--lang", "\u{1b}[2J"]);
    let harmful = |c: char| ringerunde::domain::clean::is_harmful(c);
    assert!(!printed.chars().any(harmful), "{:?}", printed.chars().find(|c| harmful(*c)));
}

#[test]
fn signs_that_a_terminal_would_act_on_are_not_stored_from_an_export_either() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let export = home.text(&["export"]).replace("Ørevika", "Ø\\u001b[31mre\\u202evika");
    home.write("alt.json", export);
    home.text(&["import", "alt.json", "--db", "ny.db"]);
    let back = home.text(&["export", "--db", "ny.db"]);
    assert!(back.contains("Ø[31mrevika") && !back.contains("\\u001b"), "harmless, and nothing else is lost");
}

#[test]
fn a_reader_that_hangs_up_is_no_error() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let program = assert_cmd::cargo::cargo_bin("ringerunde");
    let mut child = std::process::Command::new(program)
        .args(["export", "--db"])
        .arg(home.path("a.db"))
        .env("HOME", home.path(""))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""));
}
