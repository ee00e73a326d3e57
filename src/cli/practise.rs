//! `ringerunde practise`: a call to practise with a written person who answers. No list is opened and nothing is stored; the
//! made-up list to ring through is `cli::practice`.

use std::path::PathBuf;

use super::fail::Fail;
use super::setting::Setting;
use super::start;
use crate::runtime::{self, Start};
use crate::store::Place;

/// Starts the practice screen on a database in memory that nothing is ever written to.
///
/// # Errors
/// What the terminal says, as a sentence.
pub fn practise(setting: &Setting) -> Result<(), Fail> {
    let (lang, config, place) = (setting.lang, setting.config.clone(), Place::Memory);
    let store = setting.open_at(&place)?;
    let ready = start::ready(setting, &place)?;
    let begin = Start {
        store,
        place: place.clone(),
        is_practice: true,
        lang,
        config,
        clock: setting.clock,
        here: PathBuf::new(),
    };
    runtime::practise(ready, begin).map_err(|error| start::failed(setting, &error, &place))
}
