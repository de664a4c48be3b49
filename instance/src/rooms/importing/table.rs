//! A CSV file (RFC 4180) as people make one: in whatever letters and with whatever sign between the
//! columns their program uses. No clock, no database, no HTTP.

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, WINDOWS_1252};

/// The most bytes of a file.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The most lines below the names of the columns.
pub const MOST_LINES: usize = 2_000;
/// What can stand between two columns.
const SIGNS: [u8; 3] = [b';', b',', b'\t'];
/// How a workbook of a spreadsheet program begins: a ZIP file, or the older OLE file.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// One line below the names of the columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number as a spreadsheet shows it: the names of the columns are on line 1.
    pub number: i64,
    /// What is in each column, without white space around it.
    pub cells: Vec<String>,
}

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub headers: Vec<String>,
    /// The lines below them, without empty ones.
    pub lines: Vec<Line>,
}

/// The text of a file: UTF-8, UTF-16 with its mark, or else the letters of older Windows programs.
/// The error is the key of a sentence.
pub fn decode(bytes: &[u8]) -> Result<String, &'static str> {
    if bytes.len() > MOST_BYTES {
        return Err("importing-file-large");
    }
    if WORKBOOKS.iter().any(|beginning| bytes.starts_with(beginning)) {
        return Err("importing-file-workbook");
    }
    let text = match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, mark)), _) => {
            let after = bytes.get(mark..).unwrap_or_default();
            encoding.decode_without_bom_handling(after).0.into_owned()
        }
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    if text.contains('\0') {
        return Err("importing-file-other");
    }
    if text.trim().is_empty() {
        return Err("importing-file-empty");
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

impl Table {
    /// Reads a decoded file. The sign between the columns is the one with which most names are
    /// `known`. The error is the key of a sentence.
    pub fn read(text: &str, known: impl Fn(&str) -> bool) -> Result<Self, &'static str> {
        let text = without_hint(text);
        let found = |sign: &u8| names(text, *sign).iter().filter(|name| known(name)).count();
        // Of several that know as much, the first.
        let sign = SIGNS.into_iter().rev().max_by_key(found).unwrap_or(b';');
        if found(&sign) == 0 {
            return Err("importing-no-columns");
        }
        let lines = lines(text, sign)?;
        match lines.len() {
            0 => Err("importing-no-lines"),
            1..=MOST_LINES => Ok(Self { headers: names(text, sign), lines }),
            _ => Err("importing-many-lines"),
        }
    }
}

/// Some programs write the sign between the columns above them (`sep=;`), and do not count that line.
fn without_hint(text: &str) -> &str {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_lowercase().starts_with("sep=") => rest,
        _ => text,
    }
}

fn reader(text: &str, sign: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(sign).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

fn cells(record: &StringRecord) -> Vec<String> {
    record.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn names(text: &str, sign: u8) -> Vec<String> {
    let first = reader(text, sign).into_records().next();
    first.and_then(Result::ok).map(|record| cells(&record)).unwrap_or_default()
}

/// All lines but the first and the empty ones. A cell with several lines of text counts as one line,
/// as it does in a spreadsheet.
fn lines(text: &str, sign: u8) -> Result<Vec<Line>, &'static str> {
    let (mut lines, mut read_to, mut above, mut inside) = (Vec::new(), 0, 0, 0);
    for record in reader(text, sign).into_records() {
        let record = record.map_err(|_| "importing-file-other")?;
        let begin = record.position().map_or(0, csv::Position::byte);
        let begin = usize::try_from(begin).unwrap_or(usize::MAX);
        above += breaks(text.get(read_to..begin).unwrap_or_default());
        read_to = begin.max(read_to);
        // Empty lines before it are passed over in silence, and it begins after them.
        let rest = text.get(begin..).unwrap_or_default();
        let empty = rest.len() - rest.trim_start_matches('\n').len();
        let number = 1 + above + i64::try_from(empty).unwrap_or_default() - inside;
        inside += record.iter().map(breaks).sum::<i64>();
        let cells = cells(&record);
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push(Line { number, cells });
        }
    }
    lines.drain(..lines.len().min(1));
    Ok(lines)
}

fn breaks(text: &str) -> i64 {
    i64::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Table, &'static str> {
        Table::read(text, |name| ["titel", "datum"].contains(&name))
    }

    fn first(text: &str) -> Vec<String> {
        read(text).unwrap().lines.remove(0).cells
    }

    #[test]
    fn every_usual_sign_may_stand_between_the_columns() {
        for text in
            ["titel;datum\nSoep, warm;1-12", "titel,datum\nSoep,1-12", "titel\tdatum\nSoep\t1-12"]
        {
            assert_eq!(first(text).len(), 2, "{text}");
        }
        assert_eq!(first("sep=,\ntitel,datum\nSoep;brood,1-12"), ["Soep;brood", "1-12"]);
    }

    #[test]
    fn letters_of_older_and_newer_programs_are_read() {
        let utf_16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("café".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for bytes in [b"caf\xe9".to_vec(), "café".into(), "\u{feff}café".into(), utf_16] {
            assert_eq!(decode(&bytes).as_deref(), Ok("café"));
        }
    }

    #[test]
    fn what_is_no_csv_file_is_told_apart() {
        assert_eq!(decode(b"PK\x03\x04rest"), Err("importing-file-workbook"));
        assert_eq!(decode(b"\x00\x01"), Err("importing-file-other"));
        assert_eq!(decode(b" \r\n"), Err("importing-file-empty"));
        assert_eq!(decode(&vec![b'a'; MOST_BYTES + 1]), Err("importing-file-large"));
        assert_eq!(read("a;b\n1;2"), Err("importing-no-columns"));
        assert_eq!(read("titel;datum\n;\n\n"), Err("importing-no-lines"));
        let many = format!("titel;datum\n{}", "a;b\n".repeat(MOST_LINES + 1));
        assert_eq!(read(&many), Err("importing-many-lines"));
    }

    #[test]
    fn a_line_has_the_number_that_a_spreadsheet_shows() {
        let text = "titel;datum\n\"Soep\nen brood\";1-12\n\n;\nKoor;2-12\n";
        let numbers: Vec<_> = read(text).unwrap().lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [2, 5]);
    }

    #[test]
    fn a_line_that_is_too_short_or_too_long_is_still_a_line() {
        let table = read("titel;datum\nSoep\nKoor;2-12;en meer").unwrap();
        assert_eq!(table.lines.iter().map(|line| line.cells.len()).collect::<Vec<_>>(), [1, 3]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_in_breaks_the_reading(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            if let Ok(text) = decode(&bytes) {
                drop(Table::read(&text, |_| true));
            }
        }

        #[test]
        fn whatever_is_written_is_read_back(titles in proptest::collection::vec("[a-zé;,\"\n ]{0,9}x", 1..9)) {
            let mut written = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
            written.write_record(["titel", "datum"]).unwrap();
            for title in &titles {
                written.write_record([title.as_str(), "1-12"]).unwrap();
            }
            let text = decode(&written.into_inner().unwrap()).unwrap();
            let table = read(&text).unwrap();
            for (index, (line, title)) in table.lines.iter().zip(&titles).enumerate() {
                prop_assert_eq!(&line.cells[0], title.trim());
                prop_assert_eq!(line.number, i64::try_from(index).unwrap() + 2);
            }
            prop_assert_eq!(table.lines.len(), titles.len());
        }
    }
}
