//! Small stories with exact outcomes; `tests/answers.rs` has the properties.

use std::sync::Arc;

use super::{Answers, Owner, csv};
use crate::content::form::{Choice, Field, FieldKind, Form, Group};
use crate::content::text::Text;
use crate::diagnostic::{Diagnostic, Severity, Span};

fn choice(id: &str, free_text: bool) -> Choice {
    Choice { label: Text::default(), id: id.to_owned(), free_text, place: 0..0 }
}

fn field(kind: FieldKind, id: &str, children: &[&str]) -> Field {
    // An option with a plus sign asks for a text.
    let child = |child: &&str| choice(child.trim_start_matches('+'), child.starts_with('+'));
    Field {
        kind,
        label: Text::default(),
        id: id.to_owned(),
        children: children.iter().map(child).collect(),
        required: false,
        help: None,
        prefill: None,
        role: None,
        low: None,
        high: None,
        place: 0..0,
    }
}

fn form() -> Form {
    let mut name = field(FieldKind::Text, "name", &[]);
    name.required = true;
    let fields = vec![
        name,
        field(FieldKind::Radio, "how-often", &["monthly", "+other"]),
        field(FieldKind::Checks, "topics", &["goals", "career"]),
        field(FieldKind::Scale { from: 1, to: 5 }, "clarity", &[]),
        field(FieldKind::Table { rows: 3 }, "goals", &["goal", "evidence"]),
        field(FieldKind::Check, "agreed", &[]),
        field(FieldKind::Wheel { from: 0, to: 10 }, "wheel", &["work", "rest"]),
        field(FieldKind::Sign, "sign", &[]),
    ];
    let groups = vec![Group { fields, ..Group::default() }];
    Form { id: "pair".to_owned(), version: 2, filled_by: None, copies: 1, groups, place: 0..0 }
}

/// What is found, as `[the text that is meant] severity code argument=value …`.
fn found(text: &str, carry_over: bool) -> Vec<String> {
    let read = Answers::from_json(&form(), &Arc::from("a.json"), text, carry_over);
    read.diagnostics.iter().map(|fault| line(fault, text)).collect()
}

fn line(fault: &Diagnostic, text: &str) -> String {
    let Span { start, end, .. } = fault.span.clone().unwrap();
    let severity = if fault.severity == Severity::Error { "" } else { "warning " };
    let mut line = format!("[{}] {severity}{}", &text[start as usize..end as usize], fault.code);
    for (name, value) in &fault.arguments {
        line += &format!(" {name}={value}");
    }
    line
}

fn whole(answers: &str) -> String {
    format!("{{\"form\": \"pair\", \"version\": 2, \"answers\": {{{answers}}}}}")
}

#[test]
fn answers_are_written_in_the_order_of_the_form_and_read_back_the_same() {
    let text = whole(
        r#""sign": {"date": "1.2.2027"}, "topics": ["career", "goals"], "how-often-other-text": "=weekly, \"or so\"",
           "goals": [{"goal": "å\r\nä"}, {}, {"evidence": "-"}, {}, {}], "how-often": "other", "clarity": 5.0,
           "agreed": true, "wheel": {"rest": 0}, "name": """#,
    );
    let read = Answers::from_json(&form(), &Arc::from("a.json"), &text, false);
    assert_eq!(read.diagnostics, []);
    let expected = concat!(
        r#"{"form":"pair","version":2,"answers":{"how-often":"other","how-often-other-text":"=weekly, \"or so\"","#,
        r#""topics":["goals","career"],"clarity":5,"goals":[{"goal":"å\nä"},{},{"evidence":"-"}],"agreed":true,"#,
        r#""wheel":{"rest":0},"sign":{"date":"1.2.2027"}}}"#,
    );
    assert_eq!(read.value.to_json(&form()).to_string(), expected);
    let missing: Vec<_> = read.value.missing(&form()).into_iter().map(|field| field.id.clone()).collect();
    assert_eq!(missing, ["name"]);
}

#[test]
fn whatever_does_not_belong_is_named_at_its_place() {
    let text = whole(
        r#""nam": "x", "how-often": "montly", "topics": ["goals", "goals", 1], "clarity": 6, "agreed": false,
           "goals": [{}, {"goall": "x"}, {}, {"goal": "x"}], "wheel": {"rest": "1"}, "sign": "me", "name": 1, "name": "A""#,
    );
    assert_eq!(
        found(&text, false),
        [
            "[\"name\"] answers::repeated-key key=name",
            "[\"nam\"] answers::unknown-field id=nam form=pair",
            "[\"montly\"] answers::unknown-option path=how-often option=montly known=monthly, other",
            "[\"goals\"] answers::repeated-option path=topics option=goals",
            "[1] answers::wrong-type path=topics expected=option",
            "[6] answers::out-of-range path=clarity value=6 from=1 to=5",
            "[false] answers::wrong-type path=agreed expected=tick",
            "[\"goall\"] answers::unknown-part path=goals.2 part=goall known=goal, evidence",
            "[{\"goal\": \"x\"}] answers::too-many-rows path=goals found=4 rows=3",
            "[\"1\"] answers::wrong-type path=wheel.rest expected=number",
            "[\"me\"] answers::wrong-type path=sign expected=object",
            "[1] answers::wrong-type path=name expected=text",
        ]
    );
}

#[test]
fn a_file_that_is_something_else_is_told_so() {
    assert_eq!(found("{\"form\": pair}", false), ["[] answers::not-json"]);
    assert_eq!(found("[]", false), ["[[]] answers::not-answers"]);
    assert_eq!(
        found("{\"form\": \"pair\", \"verson\": 2, \"copy\": 0}", false),
        [
            "[\"verson\"] answers::unknown-key key=verson",
            "[0] answers::wrong-type path=copy expected=count",
            "[{] answers::missing-key key=version",
            "[{] answers::missing-key key=answers",
        ]
    );
}

#[test]
fn answers_to_another_version_are_offered_to_be_carried_over() {
    let text =
        r#"{"form": "pair", "version": 1, "answers": {"name": "A", "sign": {"name": "A", "date": "1"}, "old": "x"}}"#;
    assert_eq!(found(text, false), ["[1] answers::other-version form=pair found=1 version=2 kept=2 lost=1 names=old"]);
    assert_eq!(found(text, true), ["[\"old\"] warning answers::unknown-field id=old form=pair"]);
    let carried = Answers::from_json(&form(), &Arc::from("a.json"), text, true).value;
    assert_eq!(carried.to_json(&form())["answers"].to_string(), r#"{"name":"A","sign":{"name":"A","date":"1"}}"#);
    let other = r#"{"form": "log", "version": 9, "answers": {"old": "x"}}"#;
    assert_eq!(found(other, false), ["[\"log\"] answers::other-form found=log form=pair kept=0 lost=1 names=old"]);
}

#[test]
fn the_names_of_fields_carry_the_copy_and_the_values_are_ids() {
    let text = whole(
        r#""topics": ["career"], "agreed": true, "how-often": "monthly", "clarity": 3, "goals": [{}, {"goal": "x"}]"#,
    );
    let mut answers = Answers::from_json(&form(), &Arc::from("a.json"), &text, false).value;
    answers.copy = Some(2);
    let names: Vec<_> = answers.to_names(&form()).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        names,
        [
            "pair.2.agreed=yes",
            "pair.2.clarity=3",
            "pair.2.goals.2.goal=x",
            "pair.2.how-often=monthly",
            "pair.2.topics.career=career",
        ]
    );
    let owner = Owner { form: "pair".to_owned(), copy: Some(2) };
    let fields = [
        ("pair.2.agreed", "Off"),
        ("pair.2.topics.career", "On"),
        ("pair.2.clarity", "9"),
        ("pair.2.how-often", "never"),
        ("pair.2.x", "y"),
        ("pair.1.x", "y"),
        ("pair.2.empty", ""),
    ];
    let read = Answers::from_names(&form(), &owner, 2, &Arc::from("a.pdf"), fields, false);
    let codes: Vec<_> = read.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["answers::out-of-range", "answers::unknown-option", "answers::unknown-field"]);
    assert_eq!(read.value.to_json(&form())["answers"].to_string(), r#"{"topics":["career"]}"#);
}

#[test]
fn a_table_is_quoted_and_holds_no_formulas() {
    let text = whole(r#""name": "=1+1", "how-often-other-text": "a \"b\",\nc", "topics": ["goals"]"#);
    let answers = Answers::from_json(&form(), &Arc::from("a.json"), &text, false).value;
    let table = csv::table(&form(), &[("one.pdf".to_owned(), answers)]);
    assert_eq!(
        table,
        concat!(
            "_file,_copy,name,how-often,how-often-other-text,topics.goals,topics.career,clarity,",
            "goals.1.goal,goals.1.evidence,goals.2.goal,goals.2.evidence,goals.3.goal,goals.3.evidence,",
            "agreed,wheel.work,wheel.rest,sign.name,sign.date\r\n",
            "one.pdf,,'=1+1,,\"a \"\"b\"\",\nc\",goals,,,,,,,,,,,,,\r\n",
        )
    );
}
