//! Guards a cell against being taken for a formula when a spreadsheet opens an export. Reading keeps such text as text.

use std::borrow::Cow;

/// The cell, with an apostrophe before it if a spreadsheet would calculate it. Plain numbers (`-5`, `+47 42 12 34 56`)
/// stay as they are.
pub fn neutralise(cell: &str) -> Cow<'_, str> {
    if is_formula_like(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

fn is_formula_like(cell: &str) -> bool {
    let Some(first) = cell.chars().next().filter(|c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n')) else {
        return false;
    };
    let rest = &cell[1..];
    let is_number = matches!(first, '+' | '-')
        && rest
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '(' | ')' | '.' | ',' | '%' | '-'));
    !is_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_calculate_is_guarded() {
        for cell in ["=1+1", "=CMD|'/C calc'!A0", "+SUM(1;2)", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1"] {
            assert_eq!(neutralise(cell), format!("'{cell}"));
        }
        for cell in ["", "-", "Kari", "-5", "+47 42 12 34 56", "- 5,5 %", "'=tekst", "a=b"] {
            assert_eq!(neutralise(cell), cell);
        }
    }
}
