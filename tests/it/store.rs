//! What the store says of files it cannot use, and that it leaves them as they were. Full disks are tried inside `store`,
//! the laws of what it keeps in `laws`.

use std::fs;
use std::path::{Path, PathBuf};

use ringerunde::domain::deeds::snooze::{remove_target, snooze};
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::offer::{Audience, Offer, SignUp};
use ringerunde::store::{Place, Store, StoreError};
use rusqlite::Connection;

use super::laws::script::Step;
use super::laws::world::{World, book, policy};

/// A folder with a database in it that holds a round with some clubs, closed.
fn a_round() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("runde.db");
    let mut world = World::new(Place::File(file.clone()));
    world.step(&Step::Import((0..8).map(|n| (n, 20, Some(n as u8), 30)).collect()));
    for n in 0..40 {
        world.step(&Step::AddClub(n, true));
    }
    (folder, file)
}

fn open(file: &Path) -> Result<Store, StoreError> {
    Store::open(&Place::File(file.to_owned()))
}

/// The error of opening and reading a file, which must be as it was afterwards.
fn refused(file: &Path) -> StoreError {
    let before = fs::read(file).unwrap();
    let error = match open(file) {
        Err(error) => error,
        Ok(store) => store.everything().unwrap_err(),
    };
    assert!(fs::read(file).unwrap() == before, "the file was changed");
    error
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let (_folder, file) = a_round();
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(refused(&file), StoreError::Newer { found: 99, .. }));
}

#[test]
fn a_database_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gammel.db");
    let old = Connection::open(&file).unwrap();
    old.execute_batch(include_str!("../../src/store/sql/schema_1.sql")).unwrap();
    old.execute_batch(
        "PRAGMA application_id = 0x52696e67; PRAGMA user_version = 1;
         INSERT INTO session VALUES (x'019ab000000070008000000000000000', NULL, 1000, 2000);
         INSERT INTO round VALUES (x'019ab000000070008000000000000001', 'Vår', 'vanlig_runde', '2026-01-10', NULL, 1, NULL);
         INSERT INTO follow_up VALUES (x'019ab000000070008000000000000002', x'019ab000000070008000000000000003', NULL, NULL,
            'ours', 'promise', 'sende avtalen', '2026-02-01', NULL, 1, NULL, NULL);
         INSERT INTO offer VALUES (x'019ab000000070008000000000000011', NULL, 'lok5', 'LOK', '2026-12-01', NULL, 'Bodø', 16);
         INSERT INTO sign_up VALUES (x'019ab000000070008000000000000012', x'019ab000000070008000000000000011', 'LOK', 'lok5',
                                     x'019ab000000070008000000000000003', NULL, 'Kari', NULL, 'signed_up', 1000);",
    )
    .unwrap();
    drop(old);
    let rows = open(&file).unwrap().everything().unwrap();
    assert_eq!((rows.sessions.len(), rows.checked.len(), rows.level_overrides.len()), (1, 0, 0));
    assert_eq!((rows.rounds[0].role, rows.rounds[0].instead.len()), (None, 0));
    assert_eq!((rows.follow_ups[0].text.as_str(), rows.follow_ups[0].step), ("sende avtalen", None));
    let (offer, sign_up) = (&rows.offers[0], &rows.sign_ups[0]);
    assert_eq!((offer.seats, offer.audience, offer.speakers.len()), (Some(16), Audience::Everyone, 0));
    assert_eq!((sign_up.who.as_deref(), sign_up.instead_of, sign_up.changed_at), (Some("Kari"), None, None));
    assert_eq!(open(&file).unwrap().places(&rows.offers).unwrap()[0].taken, 1);
    let version: i64 = Connection::open(&file).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 18);
    assert_eq!((rows.follow_ups[0].offer, rows.follow_ups[0].is_day_said), (None, true));
}

#[test]
fn a_club_with_a_rep_to_come_is_stood_anew_when_a_file_of_the_fourteenth_version_is_brought_up_to_date() {
    let (_folder, file) = a_round();
    let old = Connection::open(&file).unwrap();
    old.execute_batch(
        "DROP INDEX follow_up_offer; ALTER TABLE follow_up DROP COLUMN offer;
         ALTER TABLE follow_up DROP COLUMN is_day_said; PRAGMA user_version = 14;
         UPDATE standing SET changes_on = NULL; DELETE FROM follow_up; UPDATE person SET elected_on = '2020-01-01';
         UPDATE person SET elected_on = '2999-01-01' WHERE id = (SELECT max(id) FROM person);",
    )
    .unwrap();
    drop(old);
    open(&file).unwrap();
    let stale = "SELECT count(*) FROM standing WHERE changes_on IS NOT NULL
        AND club = (SELECT club FROM person ORDER BY id DESC LIMIT 1)";
    let count = |sql: &str| Connection::open(&file).unwrap().query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((count(stale), count("SELECT count(*) FROM standing WHERE changes_on IS NOT NULL")), (1, 1));
}

#[test]
fn who_was_taken_out_is_worked_out_anew_when_a_file_of_the_fifteenth_version_is_brought_up_to_date() {
    let (_folder, file) = a_round();
    let old = Connection::open(&file).unwrap();
    old.execute_batch(
        "PRAGMA user_version = 15; UPDATE standing SET changes_on = NULL; DELETE FROM follow_up;
         UPDATE standing SET state = 1, why = 'removed' WHERE club = (SELECT max(club) FROM standing);
         INSERT INTO closed_figures SELECT id, 0, 0, 0, 0 FROM round;",
    )
    .unwrap();
    drop(old);
    open(&file).unwrap();
    let count = |sql: &str| Connection::open(&file).unwrap().query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM standing WHERE changes_on IS NOT NULL"), 1);
    assert_eq!(count("SELECT count(*) FROM closed_figures"), 0);
}

#[test]
fn a_task_that_is_no_promise_is_worked_out_anew_when_a_file_of_the_sixteenth_version_is_brought_up_to_date() {
    let (_folder, file) = a_round();
    let old = Connection::open(&file).unwrap();
    let count = |sql: &str| Connection::open(&file).unwrap().query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let task = |club: &str, id: u8, kind: &str, due: &str, done: &str| {
        let id = format!("x'019ab0000000700080000000000000{id:02}'");
        let from = "round ORDER BY id DESC LIMIT 1";
        old.execute_batch(&format!(
            "INSERT INTO follow_up (id, club, side, kind, text, due_on, created_at, done_at)
                VALUES ({id}, (SELECT {club}(club) FROM standing WHERE round = (SELECT id FROM {from})), 'ours', '{kind}', '',
                    '{due}', 1, {done});"
        ))
        .unwrap();
    };
    old.execute_batch("DELETE FROM follow_up; UPDATE standing SET changes_on = NULL, state = 0, tier = 2, why = NULL;")
        .unwrap();
    task("max", 1, "find_successor", "2020-01-01", "NULL");
    task("min", 2, "promise", "2020-01-01", "NULL");
    task("min", 3, "find_successor", "2999-01-01", "NULL");
    task("min", 4, "welcome_rep", "2020-01-01", "2");
    old.execute_batch("PRAGMA user_version = 16;").unwrap();
    drop(old);
    open(&file).unwrap();
    assert_eq!(count("SELECT count(DISTINCT club) FROM standing WHERE changes_on IS NOT NULL"), 1);
    assert_eq!(
        count("SELECT count(*) FROM standing WHERE changes_on IS NOT NULL AND club = (SELECT min(club) FROM standing)"),
        0
    );
}

#[test]
fn an_export_from_before_offers_had_more_than_a_day_and_a_place_is_still_read() {
    let old = serde_json::json!({
        "id": "019ab000-0000-7000-8000-000000000001", "round": null, "kind": "course", "name": "Grunnkurs",
        "starts_on": "2026-12-01", "deadline_on": null, "place": "Bodø", "seats": 16
    });
    let offer: Offer = serde_json::from_value(old).unwrap();
    assert_eq!((offer.audience, offer.funding, offer.cancelled_at), (Audience::Everyone, None, None));
    let old = serde_json::json!({
        "id": "019ab000-0000-7000-8000-000000000002", "offer": null, "title": "Grunnkurs", "kind": "course",
        "club": "019ab000-0000-7000-8000-000000000003", "person": null, "who": "Kari", "call": null,
        "state": "signed_up", "created_at": "2026-11-24T15:10:00Z"
    });
    let sign_up: SignUp = serde_json::from_value(old).unwrap();
    assert_eq!((sign_up.instead_of, sign_up.changed_at), (None, None));
}

#[test]
fn calls_and_drafts_of_the_second_version_are_read_without_answers_and_without_a_guide() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gammel.db");
    let old = Connection::open(&file).unwrap();
    old.execute_batch(include_str!("../../src/store/sql/schema_1.sql")).unwrap();
    old.execute_batch(include_str!("../../src/store/sql/schema_2.sql")).unwrap();
    old.execute_batch(
        "PRAGMA application_id = 0x52696e67; PRAGMA user_version = 2;
         INSERT INTO call (id, club, started_at, ended_at, outcome, note, asked, topics, attempt)
         VALUES (x'019ab000000070008000000000000001', x'019ab000000070008000000000000002', 1000, 2000, 'talked', 'Hei',
                 '[]', '[]', 0);
         INSERT INTO draft (call, club, started_at, text, caret_line, caret_column, asked)
         VALUES (x'019ab000000070008000000000000003', x'019ab000000070008000000000000002', 3000, 'Halv', 0, 4, '[]');",
    )
    .unwrap();
    drop(old);
    let rows = open(&file).unwrap().everything().unwrap();
    let (call, draft) = (&rows.calls[0], &rows.drafts[0]);
    assert_eq!((call.note.as_str(), call.answers.len(), call.guide.as_deref()), ("Hei", 0, None));
    assert_eq!((draft.text.as_str(), draft.guide.as_deref(), rows.rested.len()), ("Halv", None, 0));
    // And a file that was exported before reads as well.
    let mut json = serde_json::to_value(&rows).unwrap();
    json.as_object_mut().unwrap().remove("rested");
    for (list, keys) in [("calls", ["answers", "guide"].as_slice()), ("drafts", &["guide"])] {
        let row = json[list][0].as_object_mut().unwrap();
        keys.iter().for_each(|key| assert!(row.remove(*key).is_some()));
    }
    assert_eq!(serde_json::from_value::<ringerunde::store::Everything>(json).unwrap(), rows);
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = folder.path().join("annet.db");
    Connection::open(&sqlite).unwrap().execute_batch("CREATE TABLE something (x); PRAGMA user_version = 1;").unwrap();
    let words = folder.path().join("liste.csv");
    fs::write(&words, "Klubb;Navn\n".repeat(200)).unwrap();
    for file in [sqlite, words] {
        assert!(matches!(refused(&file), StoreError::NotOurs), "{file:?}");
    }
}

#[test]
fn a_database_that_was_cut_off_is_called_damaged() {
    let (_folder, file) = a_round();
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(&file), StoreError::Damaged(_)));
}

#[test]
fn a_database_with_rubbish_in_it_is_called_damaged() {
    let (_folder, file) = a_round();
    let mut bytes = fs::read(&file).unwrap();
    // The first page, which says that it is a database, stays.
    bytes[4096..].fill(0xA5);
    fs::write(&file, &bytes).unwrap();
    assert!(matches!(refused(&file), StoreError::Damaged(_)));
}

#[test]
fn while_another_program_writes_nothing_is_lost_and_afterwards_it_works() {
    let (_folder, file) = a_round();
    let mut world = World::new(Place::File(file.clone()));
    let other = Connection::open(&file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = world.seen();
    let record = world.record(0).unwrap();
    let op = remove_target(&mut world.env, &record).unwrap();
    let locked = world.store.commit(&op, &DraftChange::Keep, policy(), book(), world.env.now);
    assert!(matches!(locked, Err(StoreError::Locked)), "{locked:?}");
    assert_eq!(world.seen(), before);
    other.execute_batch("ROLLBACK").unwrap();
    world.commit(&op, &DraftChange::Keep);
    assert_ne!(world.seen(), before);
}

#[test]
fn a_row_that_somebody_else_has_changed_is_not_written_over() {
    let (_folder, file) = a_round();
    let mut world = World::new(Place::File(file.clone()));
    let record = world.record(0).unwrap();
    let until = world.env.now + chrono::TimeDelta::hours(1);
    let late = snooze(&mut world.env, policy(), &record, until).unwrap();
    let first = remove_target(&mut world.env, &record).unwrap();
    world.commit(&first, &DraftChange::Keep);
    let before = world.seen();
    let changed = world.store.commit(&late, &DraftChange::Keep, policy(), book(), world.env.now);
    assert!(matches!(changed, Err(StoreError::Changed("target"))), "{changed:?}");
    assert_eq!(world.seen(), before);
    assert_eq!(world.store.undoable().unwrap().map(|op| op.id), Some(first.id));
}

#[test]
fn typing_into_a_draft_that_is_gone_is_an_error_and_never_silence() {
    let (_folder, file) = a_round();
    let mut world = World::new(Place::File(file));
    world.step(&Step::Ring(0, "en halv setning".into()));
    let draft = world.store.drafts().unwrap().remove(0);
    world.store.remove_draft(draft.call).unwrap();
    let gone = world.store.save_typing(draft.call, "en hel setning", (0, 0), &[]);
    assert!(matches!(gone, Err(StoreError::Changed("draft"))), "{gone:?}");
}

#[test]
fn a_draft_cannot_be_moved_to_another_club() {
    let (_folder, file) = a_round();
    let mut world = World::new(Place::File(file));
    world.step(&Step::Ring(0, "om denne klubben".into()));
    let draft = world.store.drafts().unwrap().remove(0);
    let mut moved = draft.clone();
    moved.club = world.record(1).unwrap().club.id;
    assert!(matches!(world.store.save_draft(&moved), Err(StoreError::Changed("draft"))));
    assert_eq!(world.store.drafts().unwrap(), [draft]);
}

#[test]
fn a_folder_in_the_place_of_the_file_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::CannotOpen(path)) if path == folder.path()));
    let file = folder.path().join("fil");
    fs::write(&file, "").unwrap();
    assert!(matches!(open(&file.join("runde.db")), Err(StoreError::CannotOpen(_))));
}

/// The kernel's own file system takes no files from anybody, so this also holds for root, who may write to a read-only file.
#[test]
#[cfg(target_os = "linux")]
fn a_place_one_may_not_write_to_is_called_read_only() {
    assert!(matches!(open(Path::new("/sys/ringerunde.db")), Err(StoreError::ReadOnly)));
}

#[test]
#[cfg(unix)]
fn a_read_only_file_is_called_read_only() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, file) = a_round();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o400)).unwrap();
    if fs::OpenOptions::new().write(true).open(&file).is_ok() {
        // Root may write to it all the same; the test above stands in for this one.
        return;
    }
    assert!(matches!(open(&file), Err(StoreError::ReadOnly)));
}

#[test]
fn a_copy_for_reading_has_everything_and_leaves_the_file_and_its_folder_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    // Signs that mean something in an address of SQLite's.
    let file = folder.path().join("år 50%?#&.db");
    let mut world = World::new(Place::File(file.clone()));
    world.step(&Step::AddClub(1, true));
    let names = || fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    // While somebody has it open what was done last is in the journal.
    assert_eq!(names().len(), 3);
    let whole = Store::copied(&Place::File(file.clone())).unwrap().everything().unwrap();
    assert!(!whole.clubs.is_empty() && whole == open(&file).unwrap().everything().unwrap());
    drop(world);
    let before = fs::read(&file).unwrap();
    assert_eq!(names().len(), 1);
    let mut copy = Store::copied(&Place::File(file.clone())).unwrap();
    assert!(whole == copy.everything().unwrap());
    while copy.catch_up_search().unwrap() {}
    assert!(names().len() == 1 && fs::read(&file).unwrap() == before);
    // What is no database, or damaged, is called so here too.
    fs::write(&file, "Klubb;Navn\n".repeat(1_000)).unwrap();
    assert!(matches!(Store::copied(&Place::File(file)), Err(StoreError::NotOurs)));
}

#[test]
#[cfg(unix)]
fn what_is_kept_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ny/mappe/runde.db");
    let mut world = World::new(Place::File(file.clone()));
    world.step(&Step::AddClub(1, true));
    for ending in ["", "-wal", "-shm"] {
        let path = PathBuf::from(format!("{}{ending}", file.display()));
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", path.display());
    }
    let mode = |path: &str| fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("ny"), mode("ny/mappe")), (0o700, 0o700));
}

#[test]
#[cfg(unix)]
fn a_folder_that_is_there_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    drop(open(&folder.path().join("runde.db")).unwrap());
    assert_eq!(fs::metadata(folder.path()).unwrap().permissions().mode() & 0o777, 0o755);
}

#[test]
fn a_database_whose_making_was_cut_short_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    // Killed after the file was made, after its mode was set, and between the first and the last table.
    let empty = folder.path().join("tom.db");
    fs::write(&empty, "").unwrap();
    let moded = folder.path().join("wal.db");
    Connection::open(&moded).unwrap().query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).unwrap();
    let half = folder.path().join("halv.db");
    let making = Connection::open(&half).unwrap();
    making.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).unwrap();
    // A cache of one page makes unfinished work reach the files, as a large one does.
    making.execute_batch("PRAGMA cache_size = 1; BEGIN; CREATE TABLE club (x); CREATE TABLE person (x);").unwrap();
    making.execute_batch("PRAGMA application_id = 1382641255; INSERT INTO club VALUES (zeroblob(100000));").unwrap();
    let killed = folder.path().join("drept.db");
    for ending in ["", "-wal"] {
        fs::copy(format!("{}{ending}", half.display()), format!("{}{ending}", killed.display())).unwrap();
    }
    for file in [empty, moded, killed] {
        let mut world = World::new(Place::File(file.clone()));
        world.step(&Step::AddClub(1, true));
        assert_eq!(open(&file).unwrap().everything().unwrap().clubs.len(), 1, "{file:?}");
    }
}

#[test]
fn two_windows_see_the_same_round_one_after_the_other() {
    let (_folder, file) = a_round();
    let mut one = World::new(Place::File(file.clone()));
    let mut other = World::new(Place::File(file));
    other.env.ids.not_before(one.store.newest_id().unwrap().unwrap());
    one.step(&Step::Remove(0));
    assert_eq!(other.seen(), one.seen());
    other.env.ids.not_before(one.store.newest_id().unwrap().unwrap());
    other.undo().unwrap();
    assert_eq!(one.seen(), other.seen());
}
