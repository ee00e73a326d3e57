//! `ringerunde guide show`: the guides as a list, or one of them written out, so that it can be copied and changed. Words
//! stand in the language that was chosen, names as a guide file has them; the JSON form is in `json`.

mod json;

use clap::ArgMatches;

use crate::assets::{self, SOURCES};
use crate::cli::fail::Fail;
use crate::cli::lists::table;
use crate::cli::out;
use crate::cli::setting::Setting;
use crate::domain::facts::Fact;
use crate::domain::guide::{Book, FactList, Guide, Mode, Named, Opening, Words};
use crate::lang::Lang;

/// Lists the guides or prints one.
///
/// # Errors
/// No such guide.
pub fn show(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (lang, is_json) = (setting.lang, matches.get_flag("json"));
    let Some(id) = matches.get_one::<String>("guide") else {
        return list(setting, is_json);
    };
    if matches.get_flag("toml") {
        let source = SOURCES.iter().find(|(ours, _)| ours == id);
        let (_, text) = source.ok_or_else(|| unknown(lang, id, SOURCES.iter().map(|(ours, _)| *ours)))?;
        return out::write(lang, text.as_bytes());
    }
    let book = setting.book()?;
    let guide = wanted(lang, book, id)?;
    match is_json {
        true => out::print_json(lang, &json::guide(guide)),
        false => out::print(lang, &Page { lang, book, lines: Vec::new() }.of(guide)),
    }
}

/// The guide of an id.
///
/// # Errors
/// No such guide; the sentence names those there are.
pub fn wanted<'b>(lang: Lang, book: &'b Book, id: &str) -> Result<&'b Guide, Fail> {
    book.guide(id).ok_or_else(|| unknown(lang, id, book.headers().map(|header| header.id.as_str())))
}

fn unknown<'a>(lang: Lang, id: &str, ids: impl Iterator<Item = &'a str>) -> Fail {
    Fail::Refused(lang.error_no_such_guide(&lang.list(&ids.collect::<Vec<_>>()), id))
}

fn list(setting: &Setting, is_json: bool) -> Result<(), Fail> {
    let (lang, book) = (setting.lang, setting.book()?);
    if is_json {
        return out::print_json(lang, &book.guides().map(|guide| json::line(guide, files(guide))).collect::<Vec<_>>());
    }
    let row = |guide: &Guide| {
        let is_ours = SOURCES.iter().any(|(ours, _)| *ours == guide.id);
        let whose = match (is_ours, files(guide).is_empty()) {
            (true, true) => "",
            (true, false) => lang.guide_changed(),
            (false, _) => lang.guide_own(),
        };
        vec![
            guide.id.clone(),
            guide.title.get(lang.code()).to_owned(),
            lang.guide_minutes(guide.minutes),
            lang.guide_openings_count(guide.openings.len()),
            whose.to_owned(),
        ]
    };
    table(lang, &book.guides().map(row).collect::<Vec<_>>())
}

/// The own files that have to do with a guide.
fn files(guide: &Guide) -> &'static [String] {
    assets::own_guides().and_then(|own| own.files.get(&guide.id)).map(Vec::as_slice).unwrap_or_default()
}

/// A guide as lines.
struct Page<'b> {
    lang: Lang,
    book: &'b Book,
    lines: Vec<String>,
}

impl Page<'_> {
    fn of(mut self, guide: &Guide) -> Vec<String> {
        let lang = self.lang;
        self.lines.push(format!("{} ({})", self.said(&guide.title), guide.id));
        self.lines.push(self.said(&guide.purpose).to_owned());
        if let Some(privacy) = &guide.privacy {
            self.lines.push(self.said(privacy).to_owned());
        }
        self.lines.push(lang.guide_minutes(guide.minutes));
        let tier = self.book.common.queue.tiers.iter().find(|tier| tier.id == guide.queue_tier);
        let tier = tier.map(|tier| self.said(&tier.words)).unwrap_or_default();
        self.lines.push(lang.guide_tier(&format!("{tier} ({})", guide.queue_tier)));
        self.condition("", &guide.select_all, Lang::guide_select_all);
        self.condition("", &guide.select_any, Lang::guide_select_any);
        self.condition("", &guide.select_none, Lang::guide_select_none);
        let answers: Vec<&str> = guide.must_record.iter().filter_map(Named::known).map(|one| one.as_str()).collect();
        if !answers.is_empty() {
            self.lines.push(lang.guide_must_record(&answers.join(", ")));
        }
        self.heading(lang.guide_openings());
        for opening in &guide.openings {
            self.opening(opening);
            for probe in guide.probes_after(&opening.id) {
                self.lines.push(format!("    – {}", self.said(&probe.words)));
            }
        }
        self.words(lang.guide_employer_steps(), guide.employer_steps.iter());
        if !guide.offers.is_empty() {
            self.heading(lang.guide_offers());
        }
        for offer in &guide.offers {
            let always = if offer.always { format!(" · {}", lang.guide_always()) } else { String::new() };
            self.lines.push(format!("{}{always}", offer.kind.name()));
            self.lines.push(format!("    {}", self.said(&offer.words)));
            self.condition(
                "    ",
                &offer.when,
                if offer.any { Lang::guide_select_any } else { Lang::guide_select_all },
            );
        }
        self.words(lang.guide_listen(), guide.listen.iter().map(|listen| &listen.words));
        self.words(lang.guide_closing(), guide.closing.iter());
        self.lines
    }

    fn opening(&mut self, opening: &Opening) {
        let lang = self.lang;
        let mut about = vec![lang.guide_opening_about(&opening.topic, &opening.base.to_string())];
        if opening.warm {
            about.push(lang.guide_warm().to_owned());
        }
        about.extend(opening.mode.map(|mode: Mode| lang.guide_mode(mode.as_str())));
        self.lines.push(format!("{} · {}", opening.id, about.join(" · ")));
        self.lines.push(format!("    {}", self.said(&opening.words)));
        for (fact, weight) in &opening.boost.known {
            self.lines.push(format!("    {weight:+} {}", self.fact(*fact)));
        }
        self.condition("    ", &opening.require, Lang::guide_select_all);
        self.condition("    ", &opening.exclude, Lang::guide_select_none);
    }

    fn condition(&mut self, indent: &str, list: &FactList, say: fn(&Lang, &str) -> String) {
        if !list.is_empty() {
            let facts: Vec<String> = list.known.iter().map(|fact| self.fact(*fact)).collect();
            self.lines.push(format!("{indent}{}", say(&self.lang, &facts.join(", "))));
        }
    }

    /// A part of the guide that is words alone.
    fn words<'w>(&mut self, heading: &str, all: impl ExactSizeIterator<Item = &'w Words>) {
        if all.len() > 0 {
            self.heading(heading);
        }
        for words in all {
            self.lines.push(format!("– {}", self.said(words)));
        }
    }

    fn heading(&mut self, heading: &str) {
        self.lines.push(String::new());
        self.lines.push(heading.to_owned());
    }

    /// A fact by its name in the language, and the name a file gives it.
    fn fact(&self, fact: Fact) -> String {
        let name = self.book.words(fact).map(|words| self.said(&words.name)).unwrap_or_default();
        format!("{name} ({})", fact.as_str())
    }

    fn said<'w>(&self, words: &'w Words) -> &'w str {
        words.get(self.lang.code())
    }
}
