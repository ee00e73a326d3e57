//! What is written into the annual wheel. What else a caller does is in the parent.

use ringerunde::assets;
use ringerunde::domain::deeds::wheel::{WheelForm, add_wheel_entry, edit_wheel_entry, take_out_wheel_entry};
use ringerunde::domain::op::Op;
use ringerunde::store::Everything;

use super::{World, pick};

impl World {
    /// Writes a new entry, changes one, or takes one out or brings it back.
    pub(super) fn wheel(&mut self, n: usize, what: u8, rows: &Everything) -> Option<Op> {
        let wheel = assets::wheel().unwrap().with(&rows.wheel);
        let entry = pick(&wheel.entries, n)?;
        let begins = format!("{}.{}.", n % 28 + 1, n % 12 + 1);
        match what {
            0 => {
                let form = WheelForm { what: "Lønn".into(), begins, size: "10-".into(), ..WheelForm::default() };
                add_wheel_entry(&mut self.env, &form).ok()
            }
            1 => {
                let form = WheelForm { begins, lead: "14".into(), no_rep: true, ..WheelForm::of(entry, "nn") };
                edit_wheel_entry(&mut self.env, entry, &form, "nn").ok()
            }
            _ => Some(take_out_wheel_entry(&mut self.env, entry)),
        }
    }
}
