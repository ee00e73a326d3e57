//! Putting text on the screen: cut to width by what a person sees as letters, wrapped by words, and never raw.

use std::borrow::Cow;

use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::clean;

/// The width of a text in cells.
pub fn width(text: &str) -> usize {
    // Plain letters need no table, and most are plain: a frame asks thousands of times.
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) { text.len() } else { text.width() }
}

/// A text of one line with every harmful sign shown as `·`: the last wall before the terminal, whatever the store holds.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let is_bad = |letter: char| letter == '\n' || letter == '\t' || clean::is_harmful(letter);
    if text.contains(is_bad) { text.replace(is_bad, "·").into() } else { text.into() }
}

/// Cuts to `most` cells, with `…` where something is left out.
pub fn cut(text: &str, most: usize) -> String {
    let text = harmless(text);
    if width(&text) <= most {
        return text.into_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for letter in text.graphemes(true) {
        if used + width(letter) + 1 > most {
            break;
        }
        used += width(letter);
        short.push_str(letter);
    }
    if most > 0 {
        short.push('…');
    }
    short
}

/// Cuts or fills to exactly `cells`.
pub fn fit(text: &str, cells: usize) -> String {
    let mut text = cut(text, cells);
    let missing = cells.saturating_sub(width(&text));
    text.extend(std::iter::repeat_n(' ', missing));
    text
}

/// Wraps by words into lines of at most `cells`; words longer than a line are cut in two.
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let paragraph = harmless(paragraph);
        let (mut line, mut used) = (String::new(), 0);
        for word in pieces(&paragraph) {
            let wide = width(word);
            if used + wide > cells && !line.trim().is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0;
            }
            if used == 0 && word.trim().is_empty() && !lines.is_empty() {
                continue;
            }
            if used + wide <= cells {
                line.push_str(word);
                used += wide;
                continue;
            }
            for letter in word.graphemes(true) {
                if used + width(letter) > cells {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                used += width(letter);
                line.push_str(letter);
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The pieces a line may be broken between: spaces, and words with the signs that hang on them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_space = rest.chars().next()?.is_whitespace();
        let end = rest.find(|letter: char| letter.is_whitespace() != is_space).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// Wraps into at most so many lines, the last one with `…` where something is left out.
pub fn few(text: &str, cells: usize, most: usize) -> Vec<String> {
    let mut lines = wrap(text, cells);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last}……"), cells.min(width(last) + 1));
        }
    }
    lines
}

/// A line with a left and a right part; the left one gives way, down to a quarter of the line.
pub fn two_sided<'a>(left: Vec<Span<'a>>, right: Vec<Span<'a>>, cells: usize) -> Line<'a> {
    let left_width: usize = left.iter().map(|span| width(&span.content)).sum();
    let right = limit(right, cells.saturating_sub(left_width.min(cells / 4) + 1));
    let right_width: usize = right.iter().map(|span| width(&span.content)).sum();
    let room = cells.saturating_sub(right_width + usize::from(right_width > 0));
    let mut line = limit(left, room);
    let used: usize = line.iter().map(|span| width(&span.content)).sum();
    line.push(Span::raw(" ".repeat(cells.saturating_sub(used + right_width))));
    line.extend(right);
    Line::from(line)
}

/// As many spans as fit into `most` cells, the last one cut.
pub fn limit(spans: Vec<Span<'_>>, most: usize) -> Vec<Span<'_>> {
    let mut kept = Vec::new();
    let mut used = 0;
    for span in spans {
        let wide = width(&span.content);
        if used + wide <= most {
            used += wide;
            match harmless(&span.content) {
                Cow::Borrowed(_) => kept.push(span),
                Cow::Owned(safe) => kept.push(Span::styled(safe, span.style)),
            }
        } else {
            kept.push(Span::styled(cut(&span.content, most.saturating_sub(used)), span.style));
            break;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_is_never_wider_than_its_room() {
        for most in 0..12 {
            assert!(width(&cut("Åse 👩‍👧 Øverås-Bjørgå", most)) <= most);
        }
    }

    #[test]
    fn nothing_raw_reaches_the_terminal() {
        assert!(!harmless("rød\u{1b}[31m\u{202e}x\u{7}").contains(['\u{1b}', '\u{202e}', '\u{7}']));
    }

    #[test]
    fn neither_side_of_a_line_is_cut_without_a_sign_or_drawn_raw() {
        let spans = |text: &str| vec![Span::raw(text.to_owned())];
        let long = "Langnavn".repeat(9);
        for (left, right) in [(long.as_str(), "kort"), ("kort", long.as_str()), (long.as_str(), long.as_str())] {
            let line = two_sided(spans(left), spans(right), 30).to_string();
            assert_eq!(width(&line), 30, "{line:?}");
            assert_eq!(line.matches('…').count(), [left, right].iter().filter(|text| text.len() > 9).count());
        }
        assert_eq!(two_sided(spans("a"), spans("\u{202e}b"), 5).to_string(), "a  ·b");
    }

    #[test]
    fn a_few_lines_say_when_there_are_more() {
        assert_eq!(few("en to tre fire fem", 7, 2), ["en to", "tre…"]);
        assert_eq!(few("en to tre", 7, 2), ["en to", "tre"]);
        assert_eq!(few("enogtyve toogtyve", 8, 1), ["enogtyv…"]);
    }

    #[test]
    fn wrapping_loses_no_word() {
        let text = "Hvordan går det i klubben hos dere for tiden?";
        assert_eq!(wrap(text, 12).join(" "), text);
        assert!(wrap(text, 12).iter().all(|line| width(line) <= 12));
    }
}
