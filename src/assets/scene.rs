//! The practice scenes, parsed when the first of them is asked for: a normal start reads nothing here. What they mean is
//! `domain::scene`'s; how to write one is in `assets/scene/FORMAT.md`.

#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

use super::{AssetError, File, read};
use crate::domain::scene::Scene;

/// A scene as `build.rs` left it.
macro_rules! embedded {
    ($name:literal) => {
        (concat!("scene/", $name, ".toml"), include_str!(concat!(env!("OUT_DIR"), "/", $name, ".json")), "")
    };
}

/// The files.
const SCENES: &[File] = &[
    embedded!("1_ny_med_sporsmal"),
    embedded!("2_to_minutter"),
    embedded!("3_vanskelig_sak"),
    embedded!("4_uten_styre"),
    embedded!("5_arbeidsgiver"),
    embedded!("6_kan_ikke_komme"),
    embedded!("7_har_gatt_av"),
];

/// The scenes in the order of their list.
///
/// # Errors
/// A file that cannot be read; a test proves that it never happens.
pub fn scenes() -> Result<&'static [Arc<Scene>], &'static AssetError> {
    static READ: OnceLock<Result<Vec<Arc<Scene>>, AssetError>> = OnceLock::new();
    READ.get_or_init(read_all).as_ref().map(Vec::as_slice)
}

fn read_all() -> Result<Vec<Arc<Scene>>, AssetError> {
    let mut scenes = SCENES.iter().map(|file| read(*file).map(Arc::new)).collect::<Result<Vec<Arc<Scene>>, _>>()?;
    scenes.sort_by_key(|scene| scene.order);
    Ok(scenes)
}
