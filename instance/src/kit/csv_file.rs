//! A table as a CSV file (RFC 4180) that spreadsheets open as it is meant: with the mark of UTF-8,
//! and with the sign between columns that programs in Dutch expect.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use csv::{Terminator, WriterBuilder};

/// The mark of UTF-8, without which older programs read accents wrongly.
const MARK: &str = "\u{feff}";

/// The bytes of a file with these rows.
pub fn bytes(rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.as_bytes().to_vec());
    for row in rows {
        writer.write_record(row)?;
    }
    Ok(writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// The same as a file that the browser keeps under this name: plain ASCII without quotes.
pub fn answer(name: &str, rows: &[Vec<String>]) -> anyhow::Result<Response> {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, bytes(rows)?).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_cell_stays_in_it() {
        let row = ["Soep; warm", "\"lekker\"", "twee\nregels"].map(str::to_owned).to_vec();
        let text = String::from_utf8(bytes(&[row]).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}\"Soep; warm\";\"\"\"lekker\"\"\";\"twee\nregels\"\r\n");
    }
}
