//! The paper about permissions says what the code does.

use instance::kit::Lang;
use instance::kit::may::{Role, TABLE};
use instance::rooms::residents::role_word;
use syn::{Expr, ExprLit, Item, Lit, Meta};

use super::files::file;

/// Where the paper is.
const PAPER: &str = "docs/permissions.md";

/// What each action is, from the comment on it: name and first line.
fn actions() -> Vec<(String, String)> {
    let parsed = syn::parse_file(&file("instance/src/kit/may.rs").text).unwrap();
    let action = parsed.items.into_iter().find_map(|item| {
        if let Item::Enum(item) = item
            && item.ident == "Action"
        {
            return Some(item);
        }
        None
    });
    let variants = action.unwrap().variants.into_iter();
    variants.map(|variant| (variant.ident.to_string(), line_about(&variant))).collect()
}

/// The first line of the comment on a variant, without the full stop.
fn line_about(variant: &syn::Variant) -> String {
    let comment = variant.attrs.iter().find_map(|attribute| {
        if let Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value
        {
            return Some(text.value());
        }
        None
    });
    comment.unwrap().trim().trim_end_matches('.').to_owned()
}

/// The paper as it should be.
fn paper() -> String {
    let mut text = "# Permissions\n\nWho may do what. This page is written from the table in \
        `instance/src/kit/may.rs`; a test compares the two.\n\nA visitor without an account reads, \
        reports, calls and writes to the house; that needs no permission. An account can\nhave \
        several duties, and what they allow adds up. The duty of administrator counts only in a \
        session that passed\nthe second step of signing in \
        ([decision 0017](decisions/0017-second-step.md)).\n\n"
        .to_owned();
    let row = |cells: Vec<String>| format!("|{}\n", cells.concat());
    let cell = |text: &str| if text.is_empty() { " |".to_owned() } else { format!(" {text} |") };
    text.push_str("| duty | on the pages |\n|---|---|\n");
    for role in Role::ALL {
        text.push_str(&row(vec![cell(role.name()), cell(&Lang::Nl.say(role_word(role)))]));
    }
    let names = Role::ALL.map(|role| cell(role.name()));
    text.push('\n');
    text.push_str(&row([vec![cell("what"), cell("action")], names.to_vec()].concat()));
    text.push_str("|---|---|---|---|---|---|---|---|\n");
    let lines = actions();
    for (action, roles) in TABLE {
        let name = format!("{action:?}");
        let (_, line) = lines.iter().find(|(variant, _)| *variant == name).unwrap();
        // Everybody with a duty is a neighbour too.
        let may = |role| roles.contains(&role) || roles.contains(&Role::Resident);
        let ticks = Role::ALL.map(|role| cell(if may(role) { "yes" } else { "" }));
        let begin = vec![cell(line), cell(&format!("`{name}`"))];
        text.push_str(&row([begin, ticks.to_vec()].concat()));
    }
    text
}

#[test]
fn the_paper_about_permissions_is_the_table() {
    let should_be = paper();
    assert_eq!(
        file(PAPER).text,
        should_be,
        "{PAPER} is not what kit/may.rs says. It should be:\n\n{should_be}"
    );
}

#[test]
fn every_action_stands_in_the_table() {
    for (name, _) in actions() {
        let is_there = TABLE.iter().any(|(action, _)| format!("{action:?}") == name);
        assert!(is_there, "{name} has no row: nobody may do it");
    }
}
