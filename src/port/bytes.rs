//! From bytes to text: what kind of file it is, and in which encoding. What the text says is for `delimited` and `vcard`.

use std::borrow::Cow;

use encoding_rs::{MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::plan::{Encoding, FileKind, Notice};

/// How much of a file is looked at to tell text from bytes.
const LOOK: usize = 4096;

/// What the first bytes say; `None` for what may be text.
pub(super) fn kind(bytes: &[u8]) -> Option<FileKind> {
    const MAGIC: [(&[u8], FileKind); 15] = [
        (b"PK\x03\x04", FileKind::Zip),
        (b"PK\x05\x06", FileKind::Zip),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Office),
        (b"%PDF", FileKind::Pdf),
        (b"\x89PNG", FileKind::Image),
        (b"\xff\xd8\xff", FileKind::Image),
        (b"GIF8", FileKind::Image),
        (b"\x1f\x8b", FileKind::Archive),
        (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
        (b"Rar!", FileKind::Archive),
        (b"BZh", FileKind::Archive),
        (b"\xfd7zXZ", FileKind::Archive),
        (b"SQLite format 3\0", FileKind::Database),
        (b"{\\rtf", FileKind::Rtf),
        (b"\x7fELF", FileKind::Binary),
    ];
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(*kind);
    }
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match start.first() {
        Some(b'{' | b'[') => return Some(FileKind::Json),
        Some(b'<') => {
            let begin = start[..start.len().min(9)].to_ascii_lowercase();
            if [&b"<!doctype"[..], b"<html", b"<?xml", b"<table", b"<meta"].iter().any(|tag| begin.starts_with(tag)) {
                return Some(FileKind::Markup);
            }
        }
        _ => {}
    }
    if wide(bytes).is_some() {
        return None;
    }
    let look = &bytes[..bytes.len().min(LOOK)];
    let control = look.iter().filter(|b| matches!(b, 0..=8 | 0x0e..=0x1a | 0x1c..=0x1f)).count();
    (control * 10 > look.len()).then_some(FileKind::Binary)
}

/// UTF-16 by its mark, or by every other byte being NUL.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => return Some(Encoding::Utf16Be),
        _ => {}
    }
    let look = &bytes[..bytes.len().min(LOOK) & !1];
    let nul = |odd: usize| look.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let half = look.len() / 2;
    match (nul(0) * 10, nul(1) * 10) {
        _ if half < 4 => None,
        (even, odd) if odd > half * 6 && even < half => Some(Encoding::Utf16Le),
        (even, odd) if even > half * 6 && odd < half => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// The text, how it was read, and what was odd about it.
pub(super) fn decode(bytes: &[u8], forced: Option<Encoding>) -> (Cow<'_, str>, Encoding, Vec<Notice>) {
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    let encoding = forced.or_else(|| wide(bytes)).unwrap_or_else(|| match marked {
        Some(_) => Encoding::Utf8Bom,
        // A sign cut in two at the very end of a half-written file does not make it another encoding.
        None if std::str::from_utf8(bytes).map_or_else(|e| e.error_len().is_none() && bytes.len() > 64, |_| true) => {
            Encoding::Utf8
        }
        None => Encoding::Windows1252,
    });
    let body = marked.filter(|_| matches!(encoding, Encoding::Utf8 | Encoding::Utf8Bom)).unwrap_or(bytes);
    let reader = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1252 => WINDOWS_1252,
        Encoding::Macintosh => MACINTOSH,
    };
    let (text, bad) = match std::str::from_utf8(body) {
        // Borrowed, and validated once.
        Ok(text) if reader == UTF_8 => (Cow::Borrowed(text), false),
        _ => reader.decode_with_bom_removal(body),
    };
    let mut notices = Vec::new();
    if bad {
        notices.push(Notice::BadBytes);
    }
    let mut start = text.len().min(200_000);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let look = &text[..start];
    if ["Ã¸", "Ã¥", "Ã¦", "Ã˜", "Ã…"].iter().filter(|twice| look.contains(**twice)).count() >= 2 {
        notices.push(Notice::Mojibake);
    }
    (text, encoding, notices)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn every_encoding_of_a_norwegian_office_is_told() {
        let text = "Fornavn;Etternavn\r\nÅse;Løvås\r\n";
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            ([&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(), Encoding::Utf8Bom),
            (latin, Encoding::Windows1252),
            (utf16(text, true), Encoding::Utf16Le),
            (utf16(text, false), Encoding::Utf16Be),
            ([&b"\xff\xfe"[..], &utf16(text, true)].concat(), Encoding::Utf16Le),
            ([&b"\xfe\xff"[..], &utf16(text, false)].concat(), Encoding::Utf16Be),
        ] {
            assert_eq!(kind(&bytes), None, "{encoding:?}");
            let (read, found, notices) = decode(&bytes, None);
            assert_eq!((read.as_ref(), found, notices), (text, encoding, vec![]));
        }
        let (read, ..) = decode(b"\x81se L\xbfv\x8cs", Some(Encoding::Macintosh));
        assert_eq!(read, "Åse Løvås");
    }

    #[test]
    fn what_is_no_text_is_told() {
        for (bytes, expected) in [
            (&b"PK\x03\x04rest"[..], FileKind::Zip),
            (b"%PDF-1.7", FileKind::Pdf),
            (b" {\"a\":1}", FileKind::Json),
            (b"<!DOCTYPE html>", FileKind::Markup),
            (b"\0\x01\x02\x03\x04\x05\x06\x07abc", FileKind::Binary),
        ] {
            assert_eq!(kind(bytes), Some(expected));
        }
        assert_eq!(kind(b"Navn;Klubb\n\0Kari;X\n"), None);
    }

    #[test]
    fn text_read_in_the_wrong_encoding_once_before_is_noticed() {
        assert_eq!(decode("SÃ¸lvi;BjÃ¸rgÃ¥".as_bytes(), None).2, [Notice::Mojibake]);
    }
}
