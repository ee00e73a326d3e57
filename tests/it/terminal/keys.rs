//! The small language in which journeys press keys, as the bytes a terminal sends. The terminal itself is in the parent.

/// The small language of [`Term::keys`], cut after every lone Esc.
pub fn parse(keys: &str) -> Vec<(Vec<u8>, bool)> {
    let (mut out, mut bytes, mut rest) = (Vec::new(), Vec::new(), keys);
    while let Some(c) = rest.chars().next() {
        let Some((name, after)) = rest.strip_prefix('<').and_then(|named| named.split_once('>')) else {
            bytes.extend_from_slice(c.to_string().as_bytes());
            rest = &rest[c.len_utf8()..];
            continue;
        };
        rest = after;
        bytes.extend(named_key(name));
        if name == "esc" {
            out.push((std::mem::take(&mut bytes), true));
        }
    }
    if !bytes.is_empty() {
        out.push((bytes, false));
    }
    out
}

fn named_key(name: &str) -> Vec<u8> {
    let mouse = |button: u8, at: &str| {
        let (col, row) = at.split_once(',').unwrap();
        let (col, row): (u16, u16) = (col.parse().unwrap(), row.parse().unwrap());
        format!("\x1b[<{button};{};{}M", col + 1, row + 1).into_bytes()
    };
    if let Some(text) = name.strip_prefix("paste:") {
        return format!("\x1b[200~{text}\x1b[201~").into_bytes();
    } else if let Some(at) = name.strip_prefix("click:") {
        return mouse(0, at);
    } else if let Some(at) = name.strip_prefix("wheel-up:") {
        return mouse(64, at);
    } else if let Some(at) = name.strip_prefix("wheel-down:") {
        return mouse(65, at);
    }
    let (with, key) = match name.split_once('-') {
        Some((with @ ("c" | "a" | "s"), key)) if !key.is_empty() => (with, key),
        _ => ("", name),
    };
    let letters = "ABCDHF";
    let arrow = ["up", "down", "right", "left", "home", "end"].iter().position(|n| *n == key).map(|i| &letters[i..=i]);
    let bytes = match (with, key, arrow) {
        ("", _, Some(letter)) => format!("\x1b[{letter}"),
        (_, _, Some(letter)) => format!(
            "\x1b[1;{}{letter}",
            if with == "s" {
                2
            } else if with == "a" {
                3
            } else {
                5
            }
        ),
        ("s", "tab", _) => "\x1b[Z".into(),
        ("c", "space", _) => "\0".into(),
        ("c", key, _) if key.len() == 1 => char::from(key.as_bytes()[0] & 31).to_string(),
        ("a", key, _) if key.chars().count() == 1 => format!("\x1b{key}"),
        ("a", "enter", _) => "\x1b\r".into(),
        ("", "enter", _) => "\r".into(),
        ("", "esc", _) => "\x1b".into(),
        ("", "tab", _) => "\t".into(),
        ("", "space", _) => " ".into(),
        ("", "bs", _) => "\x7f".into(),
        ("", "lt", _) => "<".into(),
        ("", "del", _) => "\x1b[3~".into(),
        ("", "pgup", _) => "\x1b[5~".into(),
        ("", "pgdn", _) => "\x1b[6~".into(),
        ("a", "pgup", _) => "\x1b[5;3~".into(),
        ("a", "pgdn", _) => "\x1b[6;3~".into(),
        ("", f, _) if f.starts_with('f') => match f[1..].parse::<usize>() {
            Ok(n @ 1..=4) => format!("\x1bO{}", &"PQRS"[n - 1..n]),
            Ok(n @ 5..=12) => format!("\x1b[{}~", [15, 17, 18, 19, 20, 21, 23, 24][n - 5]),
            _ => panic!("no such key: <{name}>"),
        },
        _ => panic!("no such key: <{name}>"),
    };
    bytes.into_bytes()
}

#[test]
fn the_language_of_keys_says_what_a_terminal_would_send() {
    let sent = |keys| parse(keys).into_iter().map(|(b, _)| String::from_utf8(b).unwrap()).collect::<Vec<_>>();
    assert_eq!(sent("Kåre<enter><c-s><a-1>"), ["Kåre\r\x13\x1b1"]);
    assert_eq!(sent("a<esc>b"), ["a\x1b", "b"]);
    assert_eq!(sent("<f1><f10><s-tab><c-left>"), ["\x1bOP\x1b[21~\x1b[Z\x1b[1;5D"]);
    assert_eq!(sent("<paste:to ord><lt>x<click:4,2>"), ["\x1b[200~to ord\x1b[201~<x\x1b[<0;5;3M"]);
    assert_eq!(sent("2 < 3"), ["2 < 3"]);
}
