//! What the linker is asked for so that a start reads less of the program.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

/// Asks for what the linker of this machine can do.
pub fn lean() {
    pack_relocations();
    lay_out();
}

/// Thirty thousand addresses are put right when the program starts. Packed, their list is a thirtieth as long, and what is not
/// read takes neither time nor memory. The loader has known it since glibc 2.36.
fn pack_relocations() {
    let is_glibc = env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|env| env == "gnu");
    let is_native = env::var("TARGET").ok() == env::var("HOST").ok();
    let asked = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let version = asked.ok().and_then(|said| String::from_utf8(said.stdout).ok()).unwrap_or_default();
    let minor = version.trim().strip_prefix("glibc 2.").and_then(|minor| minor.parse::<u32>().ok());
    if is_glibc && is_native && minor.is_some_and(|minor| minor >= 36) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The system maps sixteen pages of the program for each that is touched, and what a start touches of SQLite, OpenSSL and the C
/// library is 0.9 MB, strewn over 3.6. Those functions are laid side by side: the ones in `order.txt`, which `benches/order.py` makes.
/// Rust's own linker can do that, GNU's cannot; a program that is only tried out need not wait for it.
fn lay_out() {
    let Ok(folder) = env::var("CARGO_MANIFEST_DIR") else { return };
    let wish = format!("-Wl,--symbol-ordering-file={folder}/build/order.txt,--no-warn-symbol-ordering");
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") && links_with(&wish).unwrap_or(false) {
        println!("cargo::rustc-link-arg-bins={wish}");
    }
}

/// Whether a program can be linked with this, the way this one will be.
fn links_with(wish: &str) -> Option<bool> {
    let folder = env::var("OUT_DIR").ok()?;
    let source = Path::new(&folder).join("empty.rs");
    std::fs::write(&source, "fn main() {}\n").ok()?;
    let mut rustc = Command::new(env::var("RUSTC").ok()?);
    rustc.arg(source).arg("--out-dir").arg(&folder).args(["--target", &env::var("TARGET").ok()?]);
    rustc.args(env::var("RUSTC_LINKER").map(|linker| format!("-Clinker={linker}")));
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    rustc.args(flags.split('\u{1f}').filter(|flag| !flag.is_empty()));
    rustc.arg(format!("-Clink-arg={wish}")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Some(rustc.status().ok()?.success())
}
