//! Every statement is understood by both databases.

use std::collections::HashMap;

use instance::kit::dialect;
use instance::kit::store::Dialect;
use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprLit, ItemMacro, Lit, Token};
use tests::{Database, Street, tell};

use super::files::{File, below};

/// A statement and where it stands.
struct Statement {
    file: String,
    text: String,
}

/// Collects the statements of one file.
#[derive(Default)]
struct Collector {
    /// Pieces of text that stand in a `macro_rules!` of the file.
    pieces: HashMap<String, String>,
    found: Vec<String>,
    unclear: Vec<String>,
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = call.func.as_ref()
            && path.path.segments.last().is_some_and(|last| last.ident == "sql")
            && let Some(argument) = call.args.first()
        {
            match self.text_of(argument) {
                Some(text) => self.found.push(text),
                None => self.unclear.push(format!("{:?}", quoted(argument))),
            }
        }
        visit::visit_expr_call(self, call);
    }
}

/// The beginning of an expression, for a message.
fn quoted(argument: &Expr) -> String {
    format!("{argument:?}").chars().take(200).collect()
}

impl Collector {
    fn text_of(&self, argument: &Expr) -> Option<String> {
        if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = argument {
            return Some(text.value());
        }
        let Expr::Macro(used) = argument else { return None };
        if !used.mac.path.is_ident("concat") {
            return self.pieces.get(&used.mac.path.get_ident()?.to_string()).cloned();
        }
        let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
        let parts = used.mac.parse_body_with(parse).ok()?;
        parts.iter().map(|part| self.text_of(part)).collect()
    }
}

/// The only literal in `macro_rules! name { () => { "..." }; }`.
fn piece(item: &ItemMacro) -> Option<(String, String)> {
    let name = item.ident.as_ref()?.to_string();
    Some((name, only_literal(item.mac.tokens.clone())?))
}

fn only_literal(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => only_literal(group.stream()),
        TokenTree::Literal(literal) => {
            let text: syn::LitStr = syn::parse_str(&literal.to_string()).ok()?;
            Some(text.value())
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) => None,
    })
}

/// Statements of which each database has its own; `dialect` holds them side by side.
fn is_of_a_dialect(unclear: &str) -> bool {
    unclear.contains("\"on\"") || unclear.contains("Ident(on)") || unclear.contains("dialect")
}

fn statements_in(file: &File) -> Vec<Statement> {
    let parsed = syn::parse_file(&file.text).unwrap();
    let mut collector = Collector::default();
    for item in &parsed.items {
        if let syn::Item::Macro(item) = item {
            collector.pieces.extend(piece(item));
        }
    }
    collector.visit_file(&parsed);
    for unclear in &collector.unclear {
        assert!(
            is_of_a_dialect(unclear),
            "{}: a statement is a literal, or concat! of literals and of a macro of the same file: \
             {unclear}",
            file.path
        );
    }
    let file = &file.path;
    let found = collector.found.into_iter();
    found.map(|text| Statement { file: file.clone(), text }).collect()
}

fn all_statements() -> Vec<Statement> {
    let files = below("instance/src", ".rs");
    let all: Vec<Statement> = files.iter().flat_map(statements_in).collect();
    assert!(all.len() > 120, "only {} statements were found", all.len());
    all
}

/// Statements that look into the database itself, which each database does in its own way.
fn is_only_for(text: &str) -> Option<Dialect> {
    if text.contains("sqlite_master") {
        Some(Dialect::Sqlite)
    } else if text.contains("pg_catalog") {
        Some(Dialect::Postgres)
    } else {
        None
    }
}

fn prepare_all(database: Database) {
    let statements = all_statements();
    tell(database, async |street: &Street| {
        let db = street.neighbourhood("delinde").await.house().db.clone();
        let mut wrong = Vec::new();
        for Statement { file, text } in &statements {
            if is_only_for(text).is_some_and(|only| only != db.dialect()) {
                continue;
            }
            if let Err(error) = db.prepare(text).await {
                wrong.push(format!("{file}: {error}\n    {text}"));
            }
        }
        for either in dialect::ALL {
            let text = either.on(db.dialect());
            if let Err(error) = db.prepare(text).await {
                wrong.push(format!("dialect.rs: {error}\n    {text}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn sqlite_understands_every_statement() {
    prepare_all(Database::Sqlite);
}

#[test]
fn postgresql_understands_every_statement() {
    prepare_all(Database::Postgres);
}

#[test]
fn statements_keep_to_what_means_the_same_in_both() {
    for Statement { file, text } in all_statements() {
        let words = format!(" {} ", text.to_uppercase());
        for odd in [" ILIKE ", " NOW()", "CURRENT_TIMESTAMP", " SELECT * ", "->>", " ARRAY[", "::"]
        {
            assert!(!words.contains(odd), "{file}: `{odd}` in {text}");
        }
    }
}

#[test]
fn statements_stand_in_the_store_of_their_room() {
    for Statement { file, .. } in all_statements() {
        let in_a_room = file.starts_with("instance/src/rooms/");
        assert!(!in_a_room || file.contains("/store"), "{file}: put the statement in store.rs");
    }
}
