//! What makes a file a film that browsers play: an MP4 (ISO/IEC 14496-12) or a WebM (Matroska, RFC
//! 9559), whole, with moving pictures in it. The name of a file and what a sender says of it do not
//! count, and no more than its index is read.

use std::io::{Error, ErrorKind, Read, Seek, SeekFrom};

/// The two kinds of film that browsers play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// MPEG-4.
    Mp4,
    /// WebM.
    Webm,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::Webm => "webm",
        }
    }
}

/// Why a file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum NoFilm {
    /// It is something else.
    #[error("neither MP4 nor WebM")]
    Other,
    /// It is a film, and not whole, or without pictures.
    #[error("a film that is not whole")]
    Broken,
    /// It could not be read.
    #[error("trouble with a file: {0}")]
    Trouble(Error),
}

impl From<Error> for NoFilm {
    fn from(error: Error) -> Self {
        // It ends where something should come.
        if error.kind() == ErrorKind::UnexpectedEof { Self::Broken } else { Self::Trouble(error) }
    }
}

/// How many parts of a file are looked at; a real film has a few dozen.
const MOST_PARTS: usize = 20_000;

/// Looks what a file is.
pub fn format(file: &mut (impl Read + Seek)) -> Result<Format, NoFilm> {
    let length = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let mut head = Vec::new();
    Read::by_ref(file).take(4_096).read_to_end(&mut head)?;
    // Sizes of elements may be written long or short, so of a WebM more has to be read to know it.
    if head.starts_with(&EBML) {
        return webm(file, length).map(|()| Format::Webm);
    }
    match infer::get(&head).map(|kind| kind.mime_type()) {
        Some("video/mp4" | "video/x-m4v") => mp4(file, length).map(|()| Format::Mp4),
        _ => Err(NoFilm::Other),
    }
}

fn array<const N: usize>(file: &mut impl Read) -> Result<[u8; N], NoFilm> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// One box of an MP4: what it is, and where its inside begins and ends.
struct Part {
    kind: [u8; 4],
    begin: u64,
    end: u64,
}

/// The box that begins at `at`, inside something that ends at `end`.
fn part(file: &mut (impl Read + Seek), at: u64, end: u64) -> Result<Part, NoFilm> {
    file.seek(SeekFrom::Start(at))?;
    let size = u64::from(u32::from_be_bytes(array(file)?));
    let kind: [u8; 4] = array(file)?;
    let (head, size) = match size {
        // It goes on to the end.
        0 => (8, end - at),
        1 => (16, u64::from_be_bytes(array(file)?)),
        size => (8, size),
    };
    let till = at.checked_add(size).filter(|till| *till <= end && size >= head);
    let end = till.ok_or(NoFilm::Broken)?;
    Ok(Part { kind, begin: at + head, end })
}

/// The boxes between two places, one after the other.
fn parts(file: &mut (impl Read + Seek), begin: u64, end: u64) -> Result<Vec<Part>, NoFilm> {
    let mut parts = Vec::new();
    let mut at = begin;
    while at < end {
        if parts.len() >= MOST_PARTS {
            return Err(NoFilm::Broken);
        }
        let part = part(file, at, end)?;
        at = part.end;
        parts.push(part);
    }
    Ok(parts)
}

/// The boxes of one kind inside another box.
fn inside(file: &mut (impl Read + Seek), outer: &Part, kind: [u8; 4]) -> Result<Vec<Part>, NoFilm> {
    let all = parts(file, outer.begin, outer.end)?;
    Ok(all.into_iter().filter(|part| part.kind == kind).collect())
}

/// Begins with what it is, is whole up to its last byte, and has an index with pictures, and data.
fn mp4(file: &mut (impl Read + Seek), length: u64) -> Result<(), NoFilm> {
    let all = parts(file, 0, length)?;
    let has = |kind: [u8; 4]| all.iter().any(|part| part.kind == kind);
    let begins_right = all.first().is_some_and(|part| part.kind == *b"ftyp");
    if !begins_right || !has(*b"mdat") {
        return Err(NoFilm::Broken);
    }
    let index = all.iter().find(|part| part.kind == *b"moov").ok_or(NoFilm::Broken)?;
    for track in inside(file, index, *b"trak")? {
        for media in inside(file, &track, *b"mdia")? {
            for handler in inside(file, &media, *b"hdlr")? {
                // Version, flags and a reserved word come first.
                file.seek(SeekFrom::Start(handler.begin + 8))?;
                if &array::<4>(file)? == b"vide" {
                    return Ok(());
                }
            }
        }
    }
    Err(NoFilm::Broken)
}

/// What every Matroska file begins with, and a WebM too (RFC 8794, section 11.2.1).
const EBML: [u8; 4] = [0x1a, 0x45, 0xdf, 0xa3];
/// Elements of a WebM by their ids.
const DOC_TYPE: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const TRACKS: u64 = 0x1654_ae6b;
const TRACK_ENTRY: u64 = 0xae;
const TRACK_TYPE: u64 = 0x83;
/// The kind of a track with pictures.
const VIDEO: u8 = 1;

/// One element of a WebM: its id, and where its inside begins and ends. One whose size was not
/// known when it was written ends where what is around it ends.
struct Element {
    id: u64,
    begin: u64,
    end: u64,
    is_open: bool,
}

fn element(file: &mut (impl Read + Seek), at: u64, end: u64) -> Result<Element, NoFilm> {
    file.seek(SeekFrom::Start(at))?;
    let (id, id_bytes) = number(file, false)?;
    let (size, size_bytes) = number(file, true)?;
    let begin = at + id_bytes + size_bytes;
    // All bits set means: not known.
    let is_open = size == (1 << (7 * size_bytes)) - 1;
    let till = if is_open { Some(end) } else { begin.checked_add(size) };
    let end = till.filter(|till| *till <= end && begin <= *till).ok_or(NoFilm::Broken)?;
    Ok(Element { id, begin, end, is_open })
}

/// A number of one to eight bytes, of which the first says how many (RFC 8794, section 4); and how
/// many there were. In a size that mark is taken off, in an id it stays.
fn number(file: &mut impl Read, is_size: bool) -> Result<(u64, u64), NoFilm> {
    let [first] = array(file)?;
    let more = u64::from(first.leading_zeros());
    if more > 7 {
        return Err(NoFilm::Broken);
    }
    let mark = if is_size { 0x80_u8 >> more } else { 0 };
    let mut value = u64::from(first & !mark);
    for _ in 0..more {
        let [byte] = array(file)?;
        value = (value << 8) | u64::from(byte);
    }
    Ok((value, more + 1))
}

/// The first element with this id between two places.
fn find(
    file: &mut (impl Read + Seek),
    (begin, end): (u64, u64),
    id: u64,
) -> Result<Option<Element>, NoFilm> {
    let mut at = begin;
    for _ in 0..MOST_PARTS {
        if at >= end {
            return Ok(None);
        }
        let element = element(file, at, end)?;
        if element.id == id {
            return Ok(Some(element));
        }
        if element.is_open {
            return Ok(None);
        }
        at = element.end;
    }
    Err(NoFilm::Broken)
}

/// What breaks off before it says what it is, is no film at all.
fn not_known(why: NoFilm) -> NoFilm {
    match why {
        NoFilm::Broken => NoFilm::Other,
        NoFilm::Other | NoFilm::Trouble(_) => why,
    }
}

/// Says that it is WebM, is whole as far as it says how long it is, and has a track with pictures.
fn webm(file: &mut (impl Read + Seek), length: u64) -> Result<(), NoFilm> {
    let head = element(file, 0, length).map_err(not_known)?;
    let kind = find(file, (head.begin, head.end), DOC_TYPE).map_err(not_known)?;
    let kind = kind.ok_or(NoFilm::Other)?;
    file.seek(SeekFrom::Start(kind.begin))?;
    let is_webm = kind.end - kind.begin == 4 && &array::<4>(file)? == b"webm";
    if !is_webm {
        return Err(NoFilm::Other);
    }
    let segment = find(file, (head.end, length), SEGMENT)?.ok_or(NoFilm::Broken)?;
    let tracks = find(file, (segment.begin, segment.end), TRACKS)?.ok_or(NoFilm::Broken)?;
    let mut at = tracks.begin;
    while let Some(track) = find(file, (at, tracks.end), TRACK_ENTRY)? {
        if let Some(kind) = find(file, (track.begin, track.end), TRACK_TYPE)? {
            file.seek(SeekFrom::Start(kind.begin))?;
            if array(file)? == [VIDEO] {
                return Ok(());
            }
        }
        at = track.end;
    }
    Err(NoFilm::Broken)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn boxed(kind: &[u8], inside: &[u8]) -> Vec<u8> {
        let size = u32::try_from(inside.len() + 8).unwrap();
        [&size.to_be_bytes()[..], kind, inside].concat()
    }

    fn mp4_of(handler: &[u8]) -> Vec<u8> {
        let handler = boxed(b"hdlr", &[&[0; 8][..], handler, &[0; 13]].concat());
        let index = boxed(b"moov", &boxed(b"trak", &boxed(b"mdia", &handler)));
        [boxed(b"ftyp", b"isom\0\0\x02\0isomiso2"), index, boxed(b"mdat", &[7; 40])].concat()
    }

    fn sized(id: &[u8], inside: &[u8]) -> Vec<u8> {
        let size = u32::try_from(inside.len()).unwrap() | 0x1000_0000;
        [id, &size.to_be_bytes(), inside].concat()
    }

    fn webm_of(track: u8, segment_size: Option<&[u8]>) -> Vec<u8> {
        let head = sized(&[0x1a, 0x45, 0xdf, 0xa3], &[0x42, 0x82, 0x84, b'w', b'e', b'b', b'm']);
        let entry = sized(&[0xae], &[0xd7, 0x81, 1, 0x83, 0x81, track]);
        let inside = [sized(&[0xec], &[0; 300]), sized(&[0x16, 0x54, 0xae, 0x6b], &entry)].concat();
        let segment = match segment_size {
            Some(size) => [&[0x18, 0x53, 0x80, 0x67][..], size, &inside].concat(),
            None => sized(&[0x18, 0x53, 0x80, 0x67], &inside),
        };
        [head, segment].concat()
    }

    fn look(bytes: &[u8]) -> Result<Format, NoFilm> {
        format(&mut Cursor::new(bytes))
    }

    #[test]
    fn a_webm_may_write_its_sizes_long() {
        let kind = [&[0x42, 0x82, 1, 0, 0, 0, 0, 0, 0, 4][..], b"webm"].concat();
        let short = webm_of(VIDEO, None);
        // After the head of short sizes: four bytes of id, four of size, seven of kind.
        let long = [sized(&EBML, &kind), short.get(15..).unwrap().to_vec()].concat();
        assert_eq!(look(&long).unwrap(), Format::Webm);
    }

    #[test]
    fn both_kinds_of_film_are_known() {
        assert_eq!(look(&mp4_of(b"vide")).unwrap(), Format::Mp4);
        assert_eq!(look(&webm_of(VIDEO, None)).unwrap(), Format::Webm);
        let recorded = webm_of(VIDEO, Some(&[0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]));
        assert_eq!(look(&recorded).unwrap(), Format::Webm);
    }

    #[test]
    fn what_is_something_else_is_no_film() {
        for bytes in [
            &b""[..],
            b"MZ\x90\0",
            b"<html><script>alert(1)</script>",
            b"\x1a\x45\xdf\xa3",
            b"%PDF-1.7",
        ] {
            assert!(matches!(look(bytes), Err(NoFilm::Other)), "{bytes:?}");
        }
        let matroska = webm_of(VIDEO, None);
        let matroska = [&matroska[..8], b"\x42\x82\x88matroska", &[0; 300]].concat();
        assert!(matches!(look(&matroska), Err(NoFilm::Other)));
    }

    #[test]
    fn sound_alone_is_no_film() {
        assert!(matches!(look(&mp4_of(b"soun")), Err(NoFilm::Broken)));
        assert!(matches!(look(&webm_of(2, None)), Err(NoFilm::Broken)));
    }

    #[test]
    fn half_a_film_is_not_taken() {
        let whole = mp4_of(b"vide");
        for length in 13..whole.len() {
            assert!(look(&whole[..length]).is_err(), "{length} of {}", whole.len());
        }
        let whole = webm_of(VIDEO, None);
        for length in 0..whole.len() {
            assert!(look(&whole[..length]).is_err(), "{length} of {}", whole.len());
        }
    }

    #[test]
    fn sizes_that_lie_end_nowhere() {
        for lie in [[0, 0, 0, 0], [0, 0, 0, 7], [0xff; 4], [0, 0, 0, 1]] {
            let mut bytes = mp4_of(b"vide");
            bytes[24..28].copy_from_slice(&lie);
            assert!(look(&bytes).is_err(), "{lie:?}");
        }
        assert!(look(&webm_of(VIDEO, Some(&[0x08, 0xff, 0xff, 0xff, 0xff]))).is_err());
    }
}
