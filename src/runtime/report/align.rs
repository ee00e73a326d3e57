//! Columns of text side by side, measured in cells of the terminal. Tables of the full screen are `ui`'s.

use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: usize = 2;

/// The rows as lines with their columns under each other; the last column is not filled up.
pub fn align(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            // Numbers are read from their last digit.
            let space = " ".repeat(width.saturating_sub(cell.width()));
            let is_number = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || c == '\u{a0}');
            let (before, after) = if is_number { (space.as_str(), "") } else { ("", space.as_str()) };
            line.push_str(before);
            line.push_str(cell);
            line.push_str(after);
            line.push_str(&" ".repeat(GAP));
        }
        line.truncate(line.trim_end_matches(' ').len());
        line
    };
    rows.iter().map(line).collect()
}

/// The text on one line, at most `most` cells wide, with `…` for what is left out.
pub fn clip(text: &str, most: usize) -> String {
    let line = text.replace(['\n', '\t'], " ");
    if line.width() <= most {
        return line;
    }
    let mut kept = String::new();
    for sign in line.chars() {
        kept.push(sign);
        if kept.width() >= most {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other_and_numbers_end_together() {
        let rows = [vec!["9".into(), "Ås".into(), "a".into()], vec!["10".into(), "Bodø".into(), "b".into()]];
        assert_eq!(align(&rows), [" 9  Ås    a", "10  Bodø  b"]);
        assert_eq!(align(&[]), Vec::<String>::new());
    }

    #[test]
    fn what_is_too_wide_is_clipped_and_says_so() {
        assert_eq!(clip("Ørevika barnehage", 8), "Ørevika…");
        assert_eq!(clip("a\nb", 8), "a b");
    }
}
