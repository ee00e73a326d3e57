//! A number in digits three lines high, and a QR code in half blocks. Which number is `number`'s to say.

use qrcode::{Color as Module, EcLevel, QrCode};
use ratatui::style::{Color, Style as Ink};
use ratatui::text::{Line, Span};

/// The digits 0 to 9 in three lines of three cells.
const DIGITS: [[&str; 3]; 10] = [
    ["█▀█", "█ █", "▀▀▀"],
    ["▀█ ", " █ ", "▀▀▀"],
    ["▀▀█", "█▀▀", "▀▀▀"],
    ["▀▀█", " ▀█", "▀▀▀"],
    ["█ █", "▀▀█", "  ▀"],
    ["█▀▀", "▀▀█", "▀▀▀"],
    ["█▀▀", "█▀█", "▀▀▀"],
    ["▀▀█", "  █", "  ▀"],
    ["█▀█", "█▀█", "▀▀▀"],
    ["█▀█", "▀▀█", "▀▀▀"],
];
const PLUS: [&str; 3] = ["   ", "▀█▀", "   "];

/// Black on white whatever the theme: phones do not read it otherwise. The fixed 256-colour palette, because the first
/// sixteen are the person's own and may be anything.
const BLACK_ON_WHITE: Ink = Ink::new().fg(Color::Indexed(16)).bg(Color::Indexed(231));

/// A shown number (`42 12 34 56`) large; `None` when something in it is no digit.
pub(super) fn large(shown: &str, ink: Ink) -> Option<Vec<Line<'static>>> {
    let mut lines = vec![String::new(); 3];
    for sign in shown.chars() {
        let drawn: [&str; 3] = match sign {
            '+' => PLUS,
            sign if sign.is_whitespace() => [" "; 3],
            sign => *DIGITS.get(usize::try_from(sign.to_digit(10)?).ok()?)?,
        };
        for (line, part) in lines.iter_mut().zip(drawn) {
            line.push_str(part);
            line.push(' ');
        }
    }
    Some(lines.into_iter().map(|line| Line::from(Span::styled(line.trim_end().to_owned(), ink))).collect())
}

/// A text as a QR code with so many light modules around it (the standard wants four), two rows of modules a line.
/// `None` when the text is too long for any code.
pub(super) fn code(text: &str, quiet: usize) -> Option<Vec<Line<'static>>> {
    // A screen is neither torn nor stained: the lowest correction gives the fewest and largest modules.
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::L).ok()?;
    let side = code.width();
    let colours = code.to_colors();
    let is_dark = |row: usize, column: usize| {
        let (Some(row), Some(column)) = (row.checked_sub(quiet), column.checked_sub(quiet)) else { return false };
        row < side && column < side && colours.get(row * side + column) == Some(&Module::Dark)
    };
    let whole = side + 2 * quiet;
    let line = |row: usize| -> String {
        let cell = |column| match (is_dark(row, column), is_dark(row + 1, column)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        (0..whole).map(cell).collect()
    };
    Some((0..whole).step_by(2).map(|row| Line::from(Span::styled(line(row), BLACK_ON_WHITE))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_number_is_the_smallest_code_there_is() {
        let lines = code("tel:+4742123456", 4).unwrap();
        assert_eq!((lines.len(), lines[0].width()), (15, 29));
        assert!(lines.iter().all(|line| line.width() == 29));
    }

    #[test]
    fn the_modules_are_those_of_the_code() {
        let text = "tel:+4742123456";
        let code_lines: Vec<Vec<char>> =
            code(text, 4).unwrap().iter().map(|line| line.spans[0].content.chars().collect()).collect();
        let made = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::L).unwrap();
        for row in 0..made.width() {
            for column in 0..made.width() {
                let cell = code_lines[(row + 4) / 2][column + 4];
                let is_dark = if row % 2 == 0 { matches!(cell, '█' | '▀') } else { matches!(cell, '█' | '▄') };
                assert_eq!(is_dark, made[(column, row)] == Module::Dark, "{row}, {column}");
            }
        }
    }

    #[test]
    fn only_digits_are_drawn_large() {
        let lines = large("42\u{a0}12\u{a0}34\u{a0}56", Ink::new()).unwrap();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.width() <= 38));
        assert!(large("22 33 44 55 int. 12", Ink::new()).is_none());
    }
}
