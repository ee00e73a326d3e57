//! One evening in the words of three languages: figures, lists, text and Markdown.

use super::sample::*;
use super::*;
use crate::domain::queue::QueueLine;
use crate::lang::Language;

const NB: Lang = Lang::new(Language::Bokmaal);
const NN: Lang = Lang::new(Language::Nynorsk);
const EN: Lang = Lang::new(Language::English);

/// Label and figure of every line, with plain spaces.
fn figures(lang: Lang, view: &SummaryView) -> Vec<String> {
    let lines = sections(lang, view).into_iter().flat_map(|section| section.lines);
    lines.map(|line| format!("{}: {}", line.label, line.value).replace('\u{a0}', " ")).collect()
}

#[test]
fn every_figure_stands_with_its_denominator() {
    assert_eq!(
        figures(NB, &evening()),
        [
            "Ringt: 5 anrop",
            "Nådd: 3 av 5 ringt (60 %)",
            "Ikke nådd: 2 av 5 ringt (40 %)",
            "Samtaler: 1 av 5 ringt (20 %)",
            "Klubber ringt: 5 av 48 i runden (10 %)",
            "Klubber snakket med: 1 av 5 ringte klubber (20 %)",
            "Tid i samtale: 23 av 90 minutter (26 %)",
            "Snakket sammen: 1 av 5 ringt (20 %)",
            "Ikke svar: 1 av 5 ringt (20 %)",
            "Ring igjen, avtalt tid: 1 av 5 ringt (20 %)",
            "Feil nummer: 1 av 5 ringt (20 %)",
            "Har gått av: 1 av 5 ringt (20 %)",
            "16–17: 2 av 3 ringt (67 %), tidligere 35 % av 20",
            "17–18: 1 av 2 ringt (50 %)",
            "Vi lovet: 1 av 2 løfter (50 %)",
            "De skulle: 1 av 2 løfter (50 %)",
            "Påmeldt i alt: 1 av 1 svar (100 %)",
            "V-læring: påmeldt: 1 av 1 svar (100 %)",
            "Møter avtalt: 1 av 1 samtale (100 %)",
            "Besøk avtalt: 0 av 1 samtale (0 %)",
            "Ringe igjen, avtalt: 1 av 5 ringt (20 %)",
            "Noen må gjøre noe: 2 av 5 ringt (40 %)",
            "#opplæring: 1 av 5 ringt (20 %)",
            "#turnus: 1 av 5 ringt (20 %)",
            "Stemning: 4 av 5 i snitt, oppgitt i 1 av 1 samtale (100 %)",
            "Ferdige: 13 av 48 i runden (27 %)",
            "Nådd, i kø igjen: 2 av 48 i runden (4 %)",
            "Igjen å ringe: 33 av 48 i runden (69 %)",
            "Klare nå: 31 av 48 i runden (65 %)",
            "Kommer senere: 2 av 48 i runden (4 %)",
            "Ringes ikke mer: 2 av 48 i runden (4 %)",
        ]
    );
}

#[test]
fn clubs_outside_a_round_are_counted_without_a_share() {
    let mut view = evening();
    (view.summary.clubs_rung.of, view.summary.clubs_rung.of_what) = (None, None);
    assert_eq!(value(NN, &view, Entry::Clubs), "5 klubbar");
    assert_eq!(parts(NN, &view, Entry::Clubs).of, "");
}

#[test]
fn a_session_is_headed_by_its_day_and_one_sentence() {
    let view = evening();
    assert_eq!(title(NB, &view), "Økta fredag 20. november 2026, 16.00–17.30");
    assert_eq!(headline(NB, &view), "5 anrop til 5 klubber: nådde fram 3 ganger, fikk én samtale.");
    assert_eq!(headline(NN, &view), "5 anrop til 5 klubbar: nådde fram 3 gonger, fekk éin samtale.");
    assert_eq!(title(EN, &view), "Session Friday 20 November 2026, 16:00–17:30");
    assert_eq!(headline(EN, &view), "5 calls to 5 clubs: got through 3 times, had one conversation.");
    assert_eq!(caveat(NB, &view), None);
}

#[test]
fn a_session_that_was_cut_off_says_so_in_every_language() {
    let view = cut_off();
    assert_eq!(title(NB, &view), "Økta fredag 20. november 2026 fra 16.00");
    for (lang, word) in [(NB, "avbrutt"), (NN, "avbroten"), (EN, "cut off")] {
        assert!(caveat(lang, &view).is_some_and(|line| line.contains(word)));
        assert!(text(lang, &view).contains(word) && markdown(lang, &view).contains(word));
    }
    assert_eq!(caveat(NB, &empty()), Some("Økta er ikke avsluttet."));
}

#[test]
fn a_call_of_another_day_than_the_session_began_on_has_its_day() {
    let mut view = evening();
    view.calls[2].started_at += chrono::TimeDelta::days(3);
    let lines = |lang| behind(lang, &view, Entry::Attempts, 99).iter().map(|row| row.when.clone()).collect::<Vec<_>>();
    assert_eq!(lines(NB)[1..3], ["16.30", "man. 23.11 kl. 16.40"]);
    assert_eq!(lines(EN)[2], "Mon 23 Nov at 16:40");
}

#[test]
fn an_evening_without_calls_claims_nothing() {
    let view = empty();
    assert_eq!(headline(NB, &view), "Ingen anrop i denne økta ennå.");
    let text = text(NB, &view);
    assert!(text.contains("0 av 0 ringt") && !text.contains('–'.to_string().repeat(2).as_str()), "{text}");
    assert!(!text.contains("0 ringt ("), "a share of nothing has no per cent");
}

#[test]
fn the_lists_say_when_who_and_what() {
    let view = evening();
    let lines = |entry| behind(NB, &view, entry, 99).iter().map(Row::line).collect::<Vec<_>>();
    assert_eq!(lines(Entry::Ours), ["fre. 27.11 · Heimdal Elektro · Solveig Bjørgå · sende tariffheftet"]);
    assert_eq!(lines(Entry::Theirs), ["uten dato · Heimdal Elektro · Solveig Bjørgå · ta opp styrevalg på klubbmøtet"]);
    assert_eq!(lines(Entry::SignUp(0)), ["Heimdal Elektro · Kari Moen · V-læring: påmeldt"]);
    assert_eq!(lines(Entry::Meetings), ["16.02 · Heimdal Elektro · Solveig Bjørgå · snakket sammen, møte"]);
    assert_eq!(
        lines(Entry::CallBacks),
        ["fre. 20.11 kl. 18.00 · Bodø Kabel · Nils Ánte Sara · ring igjen, avtalt tid"]
    );
    assert_eq!(
        lines(Entry::Attempts)[2],
        "16.40 · Bodø Kabel · Nils Ánte Sara · ring igjen, avtalt tid, ringes igjen fre. 20.11 kl. 18.00"
    );
    assert_eq!(
        lines(Entry::NeedsAction),
        [
            "Stjørdal Vgs · Kjell Lund · har gått av → finne etterfølger, frist fre. 27.11",
            "Verdal Industri · Åse Øverås · feil nummer → rette i registeret: 42\u{a0}00\u{a0}00\u{a0}03"
        ]
    );
    assert_eq!(
        lines(Entry::Later),
        [
            "fre. 20.11 kl. 18.00 · Bodø Kabel · avtalt tid, forsøk 1",
            "man. 23.11 kl. 09.00–11.00 · Nidar Montasje · hviler etter forsøk, forsøk 1"
        ]
    );
    assert_eq!(lines(Entry::Clubs)[1], "Nidar Montasje · ikke svar");
}

#[test]
fn every_entry_has_a_name_a_figure_and_as_many_rows_as_it_counts() {
    for lang in [NB, NN, EN] {
        let view = evening();
        for entry in view.entries() {
            assert!(!label(lang, &view, entry).is_empty() && !value(lang, &view, entry).is_empty(), "{entry:?}");
            assert_eq!(behind(lang, &view, entry, usize::MAX).len(), view.items(entry).len());
        }
        let chosen = sections(lang, &view).into_iter().flat_map(|section| section.lines).filter_map(|line| line.entry);
        let entries: Vec<(usize, Entry)> = view.entries().into_iter().enumerate().collect();
        assert_eq!(chosen.collect::<Vec<_>>(), entries, "each entry has its line, in the order keys walk them");
    }
}

#[test]
fn the_summary_says_that_it_holds_personal_data() {
    for (lang, word) in [(NB, "personopplysninger"), (NN, "personopplysingar"), (EN, "personal data")] {
        assert!(text(lang, &evening()).contains(word) && markdown(lang, &evening()).contains(word));
    }
}

#[test]
fn what_people_typed_does_no_harm_in_text_or_markdown() {
    let (text, markdown) = (text(NB, &hostile()), markdown(NB, &hostile()));
    let is_harmful = |letter: char| letter == '\t' || clean::is_harmful(letter);
    assert!(!text.contains(is_harmful) && !markdown.contains(is_harmful));
    assert!(!markdown.contains('<'), "no raw HTML: {markdown}");
    assert!(markdown.contains("| '=HYPERLINK"), "a formula is text");
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        let columns = line.replace("\\|", "").matches('|').count();
        assert!([3, 5].contains(&columns), "{line}");
    }
}

#[test]
fn a_bar_is_as_long_as_its_share_and_never_longer_than_thirty() {
    assert_eq!(Bar { solid: 1, whole: 1, of: 5 }.cells(30), (6, 0));
    assert_eq!(Bar { solid: 2, whole: 3, of: 3 }.cells(30), (20, 10));
    assert_eq!(Bar { solid: 0, whole: 0, of: 0 }.cells(30), (0, 0));
    assert_eq!(Bar { solid: 1, whole: 1, of: 1000 }.cells(30), (1, 0), "what is not nothing is seen");
    let longest = text(NB, &evening()).lines().map(|line| line.matches(['█', '░']).count()).max();
    assert!(longest <= Some(30));
}

#[test]
fn a_large_round_names_the_first_who_return_and_counts_the_rest() {
    let mut view = evening();
    let line = view.later[0].clone();
    view.later = (0..30).map(|n| QueueLine { club: id(n), ..line.clone() }).collect();
    view.summary.remaining.as_mut().unwrap().later.count = 45;
    for out in [text(NB, &view), markdown(NB, &view)] {
        assert!(out.contains("… og 25 til"), "{out}");
    }
}

#[test]
fn one_is_singular_and_more_are_plural() {
    let mut view = evening();
    view.summary.attempts.count = 1;
    view.summary.clubs_rung.count = 1;
    view.summary.reached.count = 1;
    view.summary.conversations.count = 0;
    assert_eq!(headline(NB, &view), "Ett anrop til én klubb: nådde fram én gang, fikk ingen samtale.");
    assert_eq!(headline(EN, &view), "One call to one club: got through once, had no conversation.");
}

#[test]
fn the_text_as_it_is_pasted() {
    insta::assert_snapshot!("text_nb", text(NB, &evening()));
    insta::assert_snapshot!("text_nn", text(NN, &evening()));
    insta::assert_snapshot!("text_en", text(EN, &cut_off()));
}

#[test]
fn the_markdown_as_it_is_saved() {
    insta::assert_snapshot!("markdown_nb", markdown(NB, &evening()));
}
