//! Makes the data files of `assets` quick to read. What they mean is `src/domain`'s; sentences are made by `build.rs`.

use std::path::Path;
use std::{env, fs};

/// Turns the data files from TOML, which people write, into JSON, which is read five times as fast: the first frame waits
/// for them. Of a guide the keys above its first table are kept apart as well, since most guides are never opened.
pub fn quicken(problems: &mut Vec<String>) {
    let target = env::var("OUT_DIR").unwrap_or_default();
    let folders = ["assets/guide", "assets/scene"].into_iter().filter_map(|folder| fs::read_dir(folder).ok());
    let files = folders.flatten().flatten().map(|entry| entry.path());
    let single =
        ["policy", "checklist", "counterpart", "wheel", "measures"].map(|name| format!("assets/{name}.toml").into());
    for file in files.chain(single) {
        if file.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).unwrap_or_default();
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => {
                problems.push(format!("{}: {error}", file.display()));
                continue;
            }
        };
        let header: toml::Table = table
            .iter()
            .filter(|(_, value)| !is_table(value))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (name, table) in [(format!("{name}.json"), &table), (format!("{name}.header.json"), &header)] {
            let written = serde_json::to_string(table).map(|json| fs::write(Path::new(&target).join(&name), json));
            if !matches!(written, Ok(Ok(()))) {
                problems.push(format!("{name} cannot be written"));
            }
        }
    }
}

fn is_table(value: &toml::Value) -> bool {
    match value {
        toml::Value::Table(_) => true,
        toml::Value::Array(values) => values.iter().any(toml::Value::is_table),
        _ => false,
    }
}
