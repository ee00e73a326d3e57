//! How long one step down the queue takes inside the program, part by part: the key, the questions to the store, the frame.
//! `cargo bench --bench screen -- FILE` on a database that `--bench big` has made. From outside it is measured by `pty`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, not a part of the product"
)]

use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ringerunde::app::msg::Msg;
use ringerunde::config::Config;
use ringerunde::lang::Lang;
use ringerunde::runtime::Start;
use ringerunde::runtime::clock::Clock;
use ringerunde::runtime::desk::Desk;
use ringerunde::runtime::terminal::paper::{self, Paper};
use ringerunde::store::{Place, Store};
use ringerunde::ui::theme::{Depth, Theme};
use ringerunde::ui::{self, Style, layout};

fn main() {
    let Some(file) = std::env::args().skip(1).find(|argument| !argument.starts_with("--")) else {
        println!("cargo bench --bench screen -- FILE");
        return;
    };
    let began = Instant::now();
    let place = Place::File(file.into());
    let store = Store::open(&place).unwrap();
    let clock = Clock::fixed(chrono::DateTime::from_timestamp(1_795_532_400, 0).unwrap());
    let opened = began.elapsed();
    let start = Start {
        store,
        place,
        is_practice: false,
        lang: Lang::default(),
        config: Config::default(),
        clock,
        here: Default::default(),
    };
    let mut desk = Desk::new(start, (120, 40)).unwrap();
    let desked = began.elapsed();
    let mut paper = Paper::new(std::io::sink(), paper::page((120, 40)));
    let theme = Theme::new(Depth::Sixteen);
    desk.settle();
    let settled = began.elapsed();
    let lang = desk.lang();
    paper.draw(None, |canvas| ui::draw(canvas, desk.model(), Style { lang, theme: &theme })).unwrap();
    desk.drawn();
    println!(
        "start: store {opened:?}, desk {:?}, settled {:?}, drawn {:?}",
        desked - opened,
        settled - desked,
        began.elapsed() - settled
    );
    let mut parts: [Vec<Duration>; 3] = Default::default();
    let mut steps = |desk: &mut Desk, code: KeyCode, times: usize, name: &str| {
        parts.iter_mut().for_each(Vec::clear);
        for _ in 0..times {
            let began = Instant::now();
            desk.take(Msg::KeyPressed(KeyEvent::new(code, KeyModifiers::NONE)));
            parts[0].push(began.elapsed());
            desk.settle();
            parts[1].push(began.elapsed());
            let places = layout::parts(desk.model());
            paper
                .draw(places.as_deref(), |canvas| ui::draw(canvas, desk.model(), Style { lang, theme: &theme }))
                .unwrap();
            desk.drawn();
            parts[2].push(began.elapsed());
        }
        parts.iter_mut().for_each(|part| part.sort());
        let middle = |part: usize| parts[part][times / 2].as_micros();
        let (key, settle, draw) = (middle(0), middle(1), middle(2));
        println!("{name}: key {key} µs, settled after {settle} µs, drawn after {draw} µs");
    };
    steps(&mut desk, KeyCode::Char('j'), 300, "step down the queue");
    steps(&mut desk, KeyCode::Enter, 1, "ring");
    steps(&mut desk, KeyCode::Char('x'), 300, "letter in the note");
}
