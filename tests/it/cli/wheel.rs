//! The annual wheel and the calendars on the command line.

use serde_json::Value;

use super::Home;

fn practised() -> Home {
    let home = Home::new();
    home.run(&["practice", "--db", "a.db"]);
    home
}

/// The events of a calendar: their content lines, unfolded.
fn events(text: &str) -> Vec<Vec<String>> {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let unfolded = text.replace("\r\n ", "");
    let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1).map(|event| event.split("END:VEVENT").next().unwrap());
    events.map(|event| event.lines().map(str::to_owned).collect()).collect()
}

#[test]
fn the_wheel_is_told_as_lines_json_and_calendar() {
    let home = practised();
    let entries = home.json(&["wheel", "--json"]);
    let entries = entries.as_array().unwrap();
    assert_eq!(entries.len(), 22);
    assert_eq!((&entries[0]["id"], &entries[0]["begins"]), (&Value::from("member_list"), &Value::from("01-02")));
    let text = home.text(&["wheel", "--lang", "nn"]);
    assert!(text.contains("Ringjerunde om hausten") && text.contains('▸'), "{text}");
    let events = events(&home.text(&["wheel", "--format", "ics"]));
    assert_eq!(events.len(), 22);
    assert!(events.iter().all(|event| event.contains(&"RRULE:FREQ=YEARLY".to_owned())));
    assert!(events[0].contains(&"UID:wheel-member_list@ringerunde".to_owned()), "{:?}", events[0]);
}

#[test]
fn what_is_to_be_followed_up_goes_into_a_calendar_without_people_and_without_notes() {
    let home = practised();
    let text = home.text(&["follow-ups", "--format", "ics"]);
    let all = home.json(&["export"]);
    let tasks = home.json(&["follow-ups", "--json"]);
    let tasks: Vec<&Value> = tasks.as_array().unwrap().iter().filter(|task| !task["due_on"].is_null()).collect();
    let events = events(&text);
    let agreed = home.text(&["follow-ups"]).lines().filter(|line| line.contains("avtalt samtale")).count();
    assert!(agreed > 0);
    assert_eq!(events.len(), tasks.len());
    let tasks: Vec<&Value> = tasks.into_iter().filter(|task| task["kind"] != "agreed_call").collect();
    assert_eq!(text.matches("SUMMARY:Avtalt samtale: ").count(), agreed);
    let unfolded = text.replace("\r\n ", "");
    for person in all["people"].as_array().unwrap() {
        let name = [&person["given_name"], &person["family_name"]].map(|name| name.as_str().unwrap()).join(" ");
        assert!(!unfolded.contains(name.trim()), "{name}");
    }
    for task in &tasks {
        let text = task["text"].as_str().unwrap();
        assert!(text.is_empty() || !unfolded.contains(text), "{text}");
        assert!(unfolded.contains(&format!("UID:{}@ringerunde", task["id"].as_str().unwrap())));
    }
    assert!(!unfolded.contains("DESCRIPTION"));
    home.run(&["follow-ups", "--format", "ics", "--out", "a.ics"]);
    assert!(std::fs::read_to_string(home.path("a.ics")).unwrap().contains("BEGIN:VEVENT"));
    assert!(!home.run(&["follow-ups", "--format", "ics", "--out", "a.ics"]).status.success(), "it is there already");
}
