//! The clubs of a round in a window that cannot hold them. What the keys do there is in the journeys.

use super::{body, every, model, nb};
use crate::app::dialog::Dialog;
use crate::lang::Language;

#[test]
fn what_is_out_of_sight_is_counted_though_only_a_part_is_made() {
    let model = model(Language::Bokmaal, (80, 24));
    let list = every(&model).into_iter().find_map(|dialog| match dialog {
        Dialog::RoundClubs(list) if list.rows.is_some() => Some(list),
        _ => None,
    });
    // The first sixty of a thousand are at hand.
    let mut list = list.unwrap();
    let rows = list.rows.clone().unwrap();
    (list.rows, list.all, list.chosen) = (Some([rows.clone(), rows].concat()), 1000, 0);
    for chosen in [0, 1, 25, 40] {
        list.chosen = chosen;
        let drawn = nb(&Dialog::RoundClubs(list.clone()), &model);
        let last = drawn.text.lines().nth(usize::from(body(model.size).bottom() - 1)).unwrap().to_owned();
        let number = |arrow: char| {
            let (_, after) = last.split_once(arrow)?;
            after.split(|c: char| !c.is_ascii_digit()).next()?.parse::<usize>().ok()
        };
        let seen = drawn.text.lines().filter(|line| line.starts_with('│')).count();
        let keys = 2;
        assert_eq!(
            number('↑').unwrap_or(0) + seen - keys + number('↓').unwrap_or(0),
            1000,
            "{chosen}:\n{}",
            drawn.text
        );
    }
}
