//! A terminal screen as SVG: cells with their colours, text as text, lines and blocks as shapes, so that it looks the same
//! with any monospaced font. What is on the screen is the parent's business.

use std::fmt::Write as _;

use vt100::{Cell, Color, Screen};

/// A cell in pixels, its text, and the edge around the screen.
const WIDE: f32 = 8.4;
const HIGH: f32 = 18.0;
const TEXT: f32 = 14.0;
const BASE: f32 = 13.5;
const EDGE: f32 = 12.0;

const PAPER: &str = "#14171c";
const INK: &str = "#d8dee6";
/// The sixteen colours, as a dark theme has them.
const PALETTE: [&str; 16] = [
    "#14171c", "#f2777a", "#8cc98f", "#e6c06e", "#82aaf0", "#c594e0", "#66c9d3", "#c8d0da", "#8791a0", "#ff8f8f",
    "#a5dba5", "#f5d68c", "#9dbdf7", "#d7aef0", "#8bdde5", "#f4f7fa",
];
/// Blocks side by side show no seam.
const CRISP: &str = "shape-rendering=\"crispEdges\"";
/// Where a line goes from the middle of its cell: up, right, down, left.
const LINES: [(&str, [u8; 4]); 11] = [
    ("─━╌", [0, 1, 0, 1]),
    ("│┃╎", [1, 0, 1, 0]),
    ("┼╋", [1, 1, 1, 1]),
    ("┌╭┏", [0, 1, 1, 0]),
    ("┐╮┓", [0, 0, 1, 1]),
    ("└╰┗", [1, 1, 0, 0]),
    ("┘╯┛", [1, 0, 0, 1]),
    ("├┣", [1, 1, 1, 0]),
    ("┤┫", [1, 0, 1, 1]),
    ("┬┳", [0, 1, 1, 1]),
    ("┴┻", [1, 1, 0, 1]),
];

/// Shapes that go on from cell to cell.
const ALONG: &str = "─━█▀▄░▒▓";

/// How a run of text looks.
#[derive(Clone, PartialEq)]
struct Look {
    ink: String,
    paper: Option<String>,
    is_bold: bool,
    is_italic: bool,
    is_underlined: bool,
}

/// The screen as an SVG document.
pub fn draw(screen: &Screen) -> String {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let (width, height) = (f32::from(columns) * WIDE + 2.0 * EDGE, f32::from(rows) * HIGH + 2.0 * EDGE);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         font-family=\"ui-monospace,'Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"{TEXT}\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\"/>\n"
    );
    for row in 0..rows {
        draw_row(&mut svg, screen, row, columns);
    }
    if !screen.hide_cursor() {
        let (row, column) = screen.cursor_position();
        let _ = writeln!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"2\" height=\"{HIGH}\" fill=\"{INK}\"/>",
            left(column),
            top(row)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn left(column: u16) -> f32 {
    EDGE + f32::from(column) * WIDE
}

fn top(row: u16) -> f32 {
    EDGE + f32::from(row) * HIGH
}

fn draw_row(svg: &mut String, screen: &Screen, row: u16, columns: u16) {
    let mut column = 0;
    while column < columns {
        let Some(cell) = screen.cell(row, column) else { break };
        let look = look(cell);
        let start = column;
        let first = sign_of(cell);
        let mut text = String::new();
        // Signs that a font may draw in another width stand alone; the rest is one text with a known length, and equal
        // shapes side by side are one shape.
        while let Some(cell) = screen.cell(row, column).filter(|cell| column < columns && self::look(cell) == look) {
            let sign = sign_of(cell);
            let goes_on = if ALONG.contains(first) { sign == first } else { is_plain(first) && is_plain(sign) };
            if column > start && !goes_on {
                break;
            }
            text.push_str(if cell.has_contents() { cell.contents() } else { " " });
            column += if cell.is_wide() { 2 } else { 1 };
        }
        let (x, y, width) = (left(start), top(row), f32::from(column - start) * WIDE);
        if let Some(paper) = &look.paper {
            let _ = writeln!(
                svg,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{HIGH}\" fill=\"{paper}\" {CRISP}/>"
            );
        }
        if let Some(path) = shape(&text, x, y, width) {
            let _ = writeln!(svg, "{}", path.replace("INK", &look.ink));
        } else if !text.trim().is_empty() {
            draw_text(svg, &text, &look, (x, y, width));
        }
    }
}

fn draw_text(svg: &mut String, text: &str, look: &Look, (x, y, width): (f32, f32, f32)) {
    let lead = text.len() - text.trim_start().len();
    let x = x + lead as f32 * WIDE;
    let cells = width / WIDE - lead as f32 - (text.len() - text.trim_end().len()) as f32;
    let text = text.trim().replace('&', "&amp;").replace('<', "&lt;");
    let mut style = format!(" fill=\"{}\"", look.ink);
    for (is, with) in [
        (look.is_bold, " font-weight=\"bold\""),
        (look.is_italic, " font-style=\"italic\""),
        (look.is_underlined, " text-decoration=\"underline\""),
        (text.contains("  "), " xml:space=\"preserve\""),
    ] {
        style.push_str(if is { with } else { "" });
    }
    let length =
        if text.chars().all(is_plain) { format!(" textLength=\"{:.1}\"", cells * WIDE) } else { String::new() };
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\"{length}{style}>{text}</text>", y + BASE);
}

fn sign_of(cell: &Cell) -> char {
    cell.contents().chars().next().unwrap_or(' ')
}

/// Letters and punctuation that every font has in one width.
fn is_plain(sign: char) -> bool {
    sign < '\u{250}' || "–—‘’“”•…⟨⟩".contains(sign)
}

fn look(cell: &Cell) -> Look {
    let (mut ink, mut paper) = (colour(cell.fgcolor()), colour(cell.bgcolor()));
    if cell.inverse() {
        (ink, paper) = (Some(paper.unwrap_or_else(|| PAPER.into())), Some(ink.unwrap_or_else(|| INK.into())));
    }
    let ink = ink.unwrap_or_else(|| if cell.dim() { PALETTE[8].into() } else { INK.into() });
    Look { ink, paper, is_bold: cell.bold(), is_italic: cell.italic(), is_underlined: cell.underline() }
}

/// A colour of the terminal; `None` for its own ink or paper.
fn colour(colour: Color) -> Option<String> {
    match colour {
        Color::Default => None,
        Color::Rgb(red, green, blue) => Some(format!("#{red:02x}{green:02x}{blue:02x}")),
        Color::Idx(index @ 0..16) => Some(PALETTE[usize::from(index)].to_owned()),
        Color::Idx(index @ 232..) => {
            let grey = 8 + 10 * (index - 232);
            Some(format!("#{grey:02x}{grey:02x}{grey:02x}"))
        }
        Color::Idx(index) => {
            let step = |part: u8| if part == 0 { 0 } else { 55 + 40 * part };
            let index = index - 16;
            let (red, green, blue) = (step(index / 36), step(index / 6 % 6), step(index % 6));
            Some(format!("#{red:02x}{green:02x}{blue:02x}"))
        }
    }
}

/// Lines and blocks, which fonts draw with gaps between them; `None` for text.
fn shape(text: &str, x: f32, y: f32, width: f32) -> Option<String> {
    let sign = text.chars().next()?;
    let ways = LINES.iter().find(|(signs, _)| signs.contains(sign));
    if let Some((_, [up, right, down, left])) = ways {
        let (middle, level) = (x + width / 2.0, y + HIGH / 2.0);
        let ends = [(up, middle, y), (right, x + width, level), (down, middle, y + HIGH), (left, x, level)];
        let lines: String = ends
            .iter()
            .filter(|(goes, ..)| **goes == 1)
            .map(|(_, to_x, to_y)| format!("M{middle:.1} {level:.1}L{to_x:.1} {to_y:.1}"))
            .collect();
        return Some(format!("<path d=\"{lines}\" stroke=\"INK\" stroke-width=\"1.2\" stroke-linecap=\"square\"/>"));
    }
    let part = u32::from(sign);
    let eighths = |n: u32| n as f32 / 8.0;
    let (left, top, wide, high, shade) = match part {
        0x2581..=0x2588 => (0.0, 1.0 - eighths(part - 0x2580), 1.0, eighths(part - 0x2580), 1.0),
        0x2589..=0x258f => (0.0, 0.0, eighths(0x2590 - part), 1.0, 1.0),
        0x2590 => (0.5, 0.0, 0.5, 1.0, 1.0),
        0x2591..=0x2593 => (0.0, 0.0, 1.0, 1.0, 0.2 * (part - 0x2590) as f32),
        0x2594 => (0.0, 0.0, 1.0, 0.125, 1.0),
        0x2595 => (0.875, 0.0, 0.125, 1.0, 1.0),
        _ => return None,
    };
    let shade = if shade < 1.0 { format!(" fill-opacity=\"{shade:.1}\"") } else { String::new() };
    Some(format!(
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"INK\"{shade} {CRISP}/>",
        x + left * width,
        y + top * HIGH,
        wide * width,
        high * HIGH
    ))
}

#[test]
fn a_screen_becomes_text_lines_and_blocks_in_their_colours() {
    let mut terminal = vt100::Parser::new(2.try_into().unwrap(), 20.try_into().unwrap(), 0);
    terminal.process("\x1b[31;1mblåbær <&\x1b[0m  │█☎\r\n\x1b[7mvalgt\x1b[0m\x1b[?25l".as_bytes());
    let svg = draw(terminal.screen());
    let red = PALETTE[1];
    assert!(svg.contains(&format!("fill=\"{red}\" font-weight=\"bold\">blåbær &lt;&amp;</text>")), "{svg}");
    assert!(svg.contains(&format!("textLength=\"75.6\" fill=\"{red}\"")) && svg.contains(">☎</text>"), "{svg}");
    assert!(svg.contains("<path d=\"M") && svg.contains(&format!("height=\"18.0\" fill=\"{INK}\" {CRISP}/>")), "{svg}");
    assert!(svg.contains(&format!("fill=\"{PAPER}\">valgt")), "{svg}");
}
