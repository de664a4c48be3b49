//! Captions in WebVTT (W3C, WebVTT: The Web Video Text Tracks Format): read, checked and written
//! anew with their lines only, without the styles and notes that a file may also hold.

/// The most bytes of a file with captions.
pub const MOST_BYTES: usize = 1024 * 1024;

/// One line under the film.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cue {
    /// From when and until when, in milliseconds.
    span: (u64, u64),
    /// What is said, on one or more lines.
    text: String,
}

/// What stands between two blank lines.
enum Block {
    /// A line under the film.
    Line(Cue),
    /// Something else that may be there, such as a note.
    Other,
}

/// Reads captions and writes them anew. `None` when they are no WebVTT, when a time is wrong, or
/// when there is not one line in them.
#[must_use]
pub fn tidy(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    let mut blocks = text.split("\n\n").map(|block| block.trim_matches('\n'));
    let head = blocks.next()?.lines().next()?;
    let is_head = head == "WEBVTT" || head.starts_with("WEBVTT ") || head.starts_with("WEBVTT\t");
    if !is_head {
        return None;
    }
    let mut cues = Vec::new();
    for block in blocks.filter(|block| !block.trim().is_empty()) {
        match read(block)? {
            Block::Line(cue) => cues.push(cue),
            Block::Other => {}
        }
    }
    (!cues.is_empty()).then(|| write(&cues))
}

/// Reads one block; `None` when it is wrong.
fn read(block: &str) -> Option<Block> {
    let is_other = ["NOTE", "STYLE", "REGION"].into_iter().any(|kind| block.starts_with(kind));
    if is_other && !block.contains("-->") {
        return Some(Block::Other);
    }
    let mut lines = block.lines();
    let first = lines.next()?;
    // A line may have a name of its own above its times.
    let times = if first.contains("-->") { first } else { lines.next()? };
    let (from, till) = times.split_once("-->")?;
    // Behind the times there may be settings about where it stands; ours stand where they always do.
    let span = (time(from.trim())?, time(till.split_whitespace().next()?)?);
    let text = lines.collect::<Vec<_>>().join("\n");
    let is_right = span.0 < span.1 && !text.contains("-->");
    if !is_right {
        return None;
    }
    Some(if text.trim().is_empty() { Block::Other } else { Block::Line(Cue { span, text }) })
}

/// `01:02.500` or `1:01:02.500` in milliseconds.
fn time(typed: &str) -> Option<u64> {
    let (clock, millis) = typed.split_once('.')?;
    let numbers: Option<Vec<u64>> = clock.split(':').map(number).collect();
    let (hours, minutes, seconds) = match *numbers?.as_slice() {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    let is_right = minutes < 60 && seconds < 60 && millis.len() == 3 && hours < 100;
    let millis = number(millis)?;
    is_right.then(|| ((hours * 60 + minutes) * 60 + seconds) * 1_000 + millis)
}

fn number(digits: &str) -> Option<u64> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}

fn write(cues: &[Cue]) -> String {
    let line = |Cue { span: (from, till), text }: &Cue| {
        format!(
            "
{} --> {}
{}
",
            clock(*from),
            clock(*till),
            text.trim_end()
        )
    };
    let lines: Vec<String> = cues.iter().map(line).collect();
    format!(
        "WEBVTT
{}",
        lines.concat()
    )
}

fn clock(millis: u64) -> String {
    let (seconds, rest) = (millis / 1_000, millis % 1_000);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}.{rest:03}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_keep_their_lines_and_lose_the_rest() {
        let typed = "\u{feff}WEBVTT - welkom\r\n\r\nNOTE van Samira\r\n\r\nSTYLE\r\n::cue { color: red }\
                     \r\n\r\n1\r\n00:01.000 --> 00:03.500 align:start\r\nHallo, ik ben Samira.\r\nKom binnen.\
                     \r\n\r\n1:00:00.000 --> 1:00:01.000\r\nTot dan\r\n";
        let wanted = "WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nHallo, ik ben Samira.\nKom binnen.\n\
                      \n01:00:00.000 --> 01:00:01.000\nTot dan\n";
        let tidied = tidy(typed.as_bytes()).unwrap();
        assert_eq!(tidied, wanted);
        assert_eq!(tidy(tidied.as_bytes()).as_deref(), Some(wanted));
    }

    #[test]
    fn what_is_no_captions_is_refused() {
        for typed in [
            "",
            "WEBVTT",
            "WEBVTT\n\nNOTE niets\n",
            "WEBVTTX\n\n00:01.000 --> 00:02.000\nHallo",
            "1\n00:00:01,000 --> 00:00:02,000\nHallo",
            "WEBVTT\n\n00:02.000 --> 00:01.000\nHallo",
            "WEBVTT\n\n00:61.000 --> 01:62.000\nHallo",
            "WEBVTT\n\n00:01.00 --> 00:02.000\nHallo",
            "WEBVTT\n\nzomaar een zin",
            "WEBVTT\n\n00:01.000 --> 00:02.000\nHallo\n00:02.000 --> 00:03.000\nDag",
        ] {
            assert_eq!(tidy(typed.as_bytes()), None, "{typed}");
        }
        assert_eq!(tidy(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\xff\xfe"), None);
    }
}
