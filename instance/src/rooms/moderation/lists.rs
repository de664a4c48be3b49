//! Lists of blocks as other servers keep them (the CSV of Mastodon), or one host on a line. No input
//! or output.

use std::collections::BTreeMap;

use federation::trust::plain_host;

use crate::kit::text::one_line;
use crate::mailroom::blocks::Severity;

/// The most lines that are read.
const MOST_LINES: usize = 20_000;
/// The most characters of a reason.
pub const MOST_REASON: usize = 500;

/// One line of a list, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The host.
    pub host: String,
    /// How far it goes.
    pub severity: Severity,
    /// Why, as the list says.
    pub reason: String,
}

/// A list, understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Understood {
    /// What it blocks, each host once, in their order.
    pub listed: Vec<Listed>,
    /// How many lines say nothing that we can do.
    pub passed_over: usize,
}

/// The columns that we look at, by their names in the first line; without names it is one host on a
/// line.
struct Columns {
    host: usize,
    severity: Option<usize>,
    reason: Option<usize>,
}

impl Columns {
    fn of(first: &csv::StringRecord) -> Option<Self> {
        let at = |names: &[&str]| {
            first.iter().position(|name| {
                let name = name.trim().trim_start_matches('#').to_lowercase();
                names.contains(&name.as_str())
            })
        };
        Some(Self {
            host: at(&["domain", "host", "instance"])?,
            severity: at(&["severity"]),
            reason: at(&["public_comment", "comment", "reason"]),
        })
    }
}

/// How far a line goes: what other software calls suspending is refusing. `None` for what asks for
/// nothing that we do.
fn severity(word: &str) -> Option<Severity> {
    match word.trim().to_lowercase().as_str() {
        "" | "suspend" | "refuse" | "block" | "reject" => Some(Severity::Refuse),
        "silence" | "limit" => Some(Severity::Silence),
        _ => None,
    }
}

/// Reads a list. Of two lines about one host the stricter counts.
#[must_use]
pub fn read(text: &str) -> Understood {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut columns: Option<Columns> = None;
    let mut understood: BTreeMap<String, Listed> = BTreeMap::new();
    let mut passed_over = 0;
    for (number, record) in reader.records().take(MOST_LINES).enumerate() {
        let Ok(record) = record else {
            passed_over += 1;
            continue;
        };
        if number == 0 {
            columns = Columns::of(&record);
            if columns.is_some() {
                continue;
            }
        }
        match line(&record, columns.as_ref()) {
            Some(listed) => {
                let known = understood.entry(listed.host.clone()).or_insert_with(|| listed.clone());
                if listed.severity == Severity::Refuse {
                    known.severity = Severity::Refuse;
                }
            }
            None => passed_over += 1,
        }
    }
    Understood { listed: understood.into_values().collect(), passed_over }
}

fn line(record: &csv::StringRecord, columns: Option<&Columns>) -> Option<Listed> {
    let field = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default();
    let host = field(Some(columns.map_or(0, |columns| columns.host)));
    Some(Listed {
        host: host_of(host)?,
        severity: severity(field(columns.and_then(|columns| columns.severity)))?,
        reason: one_line(field(columns.and_then(|columns| columns.reason)), MOST_REASON),
    })
}

/// The host that somebody typed. A name with stars in it hides what it is, and is none; so is a word
/// without a dot.
#[must_use]
pub fn host_of(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches("*.");
    if typed.contains(['*', ' ', '@']) {
        return None;
    }
    let host = plain_host(typed)?;
    let is_whole = host.contains('.') && !host.ends_with(|c: char| c.is_ascii_digit());
    is_whole.then_some(host)
}

/// Writes a list as it is read here, to travel through a form and to give to others.
pub fn write<'a>(lines: impl Iterator<Item = (&'a str, Severity, &'a str)>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    writer.write_record(["#domain", "#severity", "#public_comment"]).ok();
    for (host, severity, reason) in lines {
        let word = match severity {
            Severity::Silence => "silence",
            Severity::Refuse => "suspend",
        };
        writer.write_record([host, word, reason]).ok();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, Severity)> {
        read(text).listed.into_iter().map(|listed| (listed.host, listed.severity)).collect()
    }

    #[test]
    fn a_list_of_mastodon_is_understood() {
        let list = "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n\
                    bad.example,suspend,False,False,\"spam, and more\",False\n\
                    loud.example,silence,False,False,,False\n\
                    fine.example,noop,True,False,,False\n\
                    h*d.example,suspend,False,False,,True\n";
        let understood = read(list);
        let wanted = [("bad.example", Severity::Refuse), ("loud.example", Severity::Silence)];
        let wanted: Vec<_> = wanted.map(|(host, far)| (host.to_owned(), far)).into();
        assert_eq!(told(list), wanted);
        assert_eq!(understood.passed_over, 2);
        assert_eq!(understood.listed.first().unwrap().reason, "spam, and more");
    }

    #[test]
    fn a_host_on_a_line_is_refused() {
        let wanted = vec![("bad.example".to_owned(), Severity::Refuse)];
        assert_eq!(told("BAD.example\r\n*.bad.example\n\nhttps://bad.example/\n"), wanted);
    }

    #[test]
    fn of_two_lines_the_stricter_counts() {
        let list = "#domain,#severity\nbad.example,silence\nbad.example,suspend";
        assert_eq!(told(list), [("bad.example".to_owned(), Severity::Refuse)]);
    }

    #[test]
    fn what_is_no_host_is_passed_over() {
        let understood = read("een zin met woorden\nlocalhost\n10.0.0.1\njoop@a.example");
        assert_eq!((understood.listed.len(), understood.passed_over), (0, 4));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let list = [("bad.example", Severity::Silence, "een \"reden\", met\nregels")];
        let again = read(&write(list.into_iter()));
        let listed = again.listed.first().unwrap();
        assert_eq!((listed.host.as_str(), listed.severity), ("bad.example", Severity::Silence));
        assert_eq!(listed.reason, "een \"reden\", met regels");
    }
}
