//! The suggestions held to what an experienced organiser would ask: every file of `tests/scenarios`, and of the folder that
//! `RINGERUNDE_SCENARIOS` names, if it names one. How such a file is written stands in `tests/scenarios/README.md`.

mod format;
mod judge;
mod rows;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use format::File;

/// A folder with more scenarios, which are not in the repository.
const MORE: &str = "RINGERUNDE_SCENARIOS";

/// Fewest scenarios in the repository itself.
const FEWEST: usize = 60;

#[test]
fn what_is_suggested_is_what_an_experienced_organiser_would_ask() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let more = env::var_os(MORE).map(PathBuf::from);
    let (mut run, mut wrong) = (0, String::new());
    for folder in [Some(own.clone()), more].into_iter().flatten() {
        for file in files(&folder) {
            run += judge_file(&file, &mut wrong);
        }
        assert!(folder != own || run >= FEWEST, "only {run} scenarios in {}", own.display());
    }
    assert!(wrong.is_empty(), "of {run} scenarios these are not as they should be:\n{wrong}");
}

/// The files of a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files
}

/// How many scenarios a file holds; what is wrong with them is added to `wrong`.
fn judge_file(path: &Path, wrong: &mut String) -> usize {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file: File = match toml::from_str(&text) {
        Ok(file) => file,
        Err(error) => {
            writeln!(wrong, "\n{name} cannot be read: {error}").unwrap();
            return 0;
        }
    };
    for scenario in &file.scenario {
        let found = judge::judge(scenario);
        if !found.faults.is_empty() {
            writeln!(wrong, "\n{name}: «{}» ({})", scenario.name, scenario.why).unwrap();
            writeln!(wrong, "  {}\n{}", found.faults.join("\n  "), found.seen).unwrap();
        }
    }
    file.scenario.len()
}

#[test]
fn a_scenario_that_does_not_hold_says_what_was_expected_and_the_sum_of_what_was_suggested() {
    let file: File = toml::from_str(
        r#"
        [[scenario]]
        name = "wrong on purpose"
        facts = ["contact_overdue"]
        expect = { guide = "kurs", first = "training", not = ["vr-saker"], offers = ["signup:vlaring"], true = ["no_rep"] }
        [[scenario]]
        name = "misspelt"
        facts = ["contact_overdu"]
        expect = { first = "vr-hvordn" }
        "#,
    )
    .unwrap();
    let told = judge::judge(&file.scenario[0]);
    assert_eq!(told.faults.len(), 5, "{:?}", told.faults);
    assert!(told.seen.contains("vr-hvordan 70 = 55 +15 contact_overdue"), "{}", told.seen);
    let misspelt = judge::judge(&file.scenario[1]);
    assert_eq!(misspelt.faults, ["no fact is called contact_overdu", "no opening and no topic is called vr-hvordn"]);
}

#[test]
fn the_example_in_the_readme_can_be_read() {
    let readme = include_str!("../scenarios/README.md");
    let example = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let file: File = toml::from_str(example).unwrap();
    assert_eq!(judge::judge(&file.scenario[0]).faults, [] as [&str; 0]);
}
