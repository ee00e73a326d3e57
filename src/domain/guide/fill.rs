//! Filling `{placeholders}` with the club's own figures. How a figure is written for people is the caller's.

/// The template with every `{name}` filled; `None` if one of them has no figure, or a brace is never closed.
pub fn fill(template: &str, figure: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&figure(name).filter(|words| !words.trim().is_empty())?);
        rest = tail;
    }
    filled.push_str(rest);
    Some(filled)
}

/// The names between braces, in order. A brace that is never closed gives the rest of the text.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).map(|part| part.split_once('}').map_or(part, |(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(name: &str) -> Option<String> {
        match name {
            "rep" => Some("Kari".into()),
            "odd" => Some("{rep}".into()),
            "blank" => Some(" ".into()),
            _ => None,
        }
    }

    #[test]
    fn placeholders_are_filled_and_what_was_filled_in_is_left_alone() {
        assert_eq!(fill("{rep} og {odd}!", &figure).as_deref(), Some("Kari og {rep}!"));
        assert_eq!(fill("uten", &figure).as_deref(), Some("uten"));
    }

    #[test]
    fn a_text_with_an_empty_placeholder_is_not_said() {
        for text in ["{rep} {missing}", "{blank}", "{rep", "{}"] {
            assert_eq!(fill(text, &figure), None, "{text}");
        }
    }

    #[test]
    fn placeholders_are_listed_in_order() {
        assert_eq!(placeholders("{a} b {c}, {d").collect::<Vec<_>>(), ["a", "c", "d"]);
    }
}
