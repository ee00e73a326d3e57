//! The report as one HTML page that asks nothing of anybody: no scripts, no fonts, no pictures from elsewhere. Bars are drawn by
//! the page's own styles, the months by an SVG inside it. Everything that is text is escaped.

use std::fmt::Write;

use super::{Line, Report, Section};
use crate::domain::overview::Share;
use crate::lang::Lang;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;\
background:#fff}h1{line-height:1.2}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;\
padding:.35rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}td.c{white-space:nowrap}\
.b{background:#e3e3e3;height:.6rem;width:9rem;margin-top:.3rem}.b i{display:block;height:.6rem;background:#1f6f4a}\
.w{background:#e3e3e3;height:.25rem;width:9rem;margin-top:2px}.w i{display:block;height:.25rem;background:#767676}\
svg{max-width:100%;height:auto}.n{color:#555;font-size:.9rem}\
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}.n{color:#aaa}th,td{border-color:#444}\
.b,.w{background:#333}.b i{background:#5cc48f}}@media print{body{margin:0;max-width:none}}";

/// A page of tables with names and what is said of them.
pub(in crate::words) fn page_of(lang: Lang, title: &str, parts: &[(&str, &[(String, String)])]) -> String {
    let mut out = head(lang, title);
    for (heading, rows) in parts {
        let _ = writeln!(out, "<h2>{}</h2>\n<table>", escaped(heading));
        for (name, said) in *rows {
            let (name, said) = (escaped(name), escaped(said));
            let _ = writeln!(out, "<tr><th scope=\"row\">{name}</th><td>{said}</td></tr>");
        }
        out.push_str("</table>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// All of a page until its title.
fn head(lang: Lang, title: &str) -> String {
    let title = escaped(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        lang.code()
    )
}

/// The whole report as a page.
pub fn html(lang: Lang, report: &Report) -> String {
    let mut out = head(lang, &report.title);
    paragraphs(&mut out, &report.intro, "");
    if !report.situation.is_empty() {
        let _ = writeln!(out, "<h2>{}</h2>", escaped(lang.report_situation()));
        for section in &report.situation {
            part(&mut out, lang, section);
        }
        list(&mut out, lang.report_development(), &report.development, "ul");
        list(&mut out, lang.report_measures(), &report.measures, "ol");
    }
    paragraphs(&mut out, &report.notes, " class=\"n\"");
    out.push_str("</body>\n</html>\n");
    out
}

fn paragraphs(out: &mut String, said: &[String], class: &str) {
    for said in said {
        let _ = writeln!(out, "<p{class}>{}</p>", escaped(said));
    }
}

fn list(out: &mut String, heading: &str, said: &[String], kind: &str) {
    let _ = writeln!(out, "<h2>{}</h2>\n<{kind}>", escaped(heading));
    for said in said {
        let _ = writeln!(out, "<li>{}</li>", escaped(said));
    }
    let _ = writeln!(out, "</{kind}>");
}

fn part(out: &mut String, lang: Lang, section: &Section) {
    let _ = writeln!(out, "<h3>{}</h3>", escaped(section.heading));
    if section.is_row {
        columns(out, section);
    }
    let heads =
        [lang.report_column_what(), lang.report_column_now(), lang.report_column_before(), lang.report_column_change()];
    let heads: String = heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", escaped(head))).collect();
    let _ = writeln!(out, "<table>\n<tr>{heads}</tr>");
    for line in &section.lines {
        let _ = writeln!(out, "<tr>{}</tr>", cells(line));
    }
    out.push_str("</table>\n");
}

fn cells(line: &Line) -> String {
    let mut now = escaped(&line.now);
    if !line.target.is_empty() {
        let _ = write!(now, " · {}", escaped(&line.target));
    }
    let bar = format!("<div class=\"b\"><i style=\"width:{}%\"></i></div>", percent(line.share));
    let was = line.was.map(|was| format!("<div class=\"w\"><i style=\"width:{}%\"></i></div>", percent(was)));
    format!(
        "<th scope=\"row\">{}</th><td>{now}{bar}{}</td><td>{}</td><td class=\"c\">{}</td>",
        escaped(&line.label),
        was.unwrap_or_default(),
        escaped(&line.before),
        escaped(&line.change)
    )
}

/// The lines as columns beside each other: filled now, an outline for before.
fn columns(out: &mut String, section: &Section) {
    const WIDE: u32 = 48;
    const HIGH: u32 = 120;
    let was = |line: &Line| line.was.map_or(0, |was| was.count);
    let most = section.lines.iter().map(|line| line.share.count.max(was(line))).max().unwrap_or(0).max(1);
    let high = |count: u32| u32::try_from(u64::from(count) * u64::from(HIGH) / u64::from(most)).unwrap_or(HIGH);
    let count = u32::try_from(section.lines.len()).unwrap_or(0);
    let _ = writeln!(
        out,
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">",
        count * WIDE,
        HIGH + 36,
        escaped(section.heading)
    );
    for (n, line) in (0u32..).zip(&section.lines) {
        let (x, now, then) = (n * WIDE, high(line.share.count), high(was(line)));
        let _ = writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"{then}\" fill=\"none\" stroke=\"#767676\"/>\
             <rect x=\"{}\" y=\"{}\" width=\"18\" height=\"{now}\" fill=\"#1f6f4a\"/>\
             <text x=\"{}\" y=\"{}\" font-size=\"11\" text-anchor=\"middle\" fill=\"currentColor\">{}</text>\
             <text x=\"{}\" y=\"{}\" font-size=\"11\" text-anchor=\"middle\" fill=\"currentColor\">{}</text>",
            x + 4,
            HIGH - then + 2,
            x + 24,
            HIGH - now + 2,
            x + 24,
            HIGH + 16,
            escaped(&line.label.chars().take(3).collect::<String>()),
            x + 24,
            HIGH + 30,
            line.share.count
        );
    }
    out.push_str("</svg>\n");
}

/// In tenths of a per cent, as a style wants it.
fn percent(share: Share) -> String {
    format!("{:.1}", share.percent().unwrap_or_default())
}

/// Text in which no sign means anything to HTML, inside a tag or out of it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\r' | '\t' => out.push(' '),
            other if crate::domain::clean::is_harmful(other) => {}
            other => out.push(other),
        }
    }
    out
}
