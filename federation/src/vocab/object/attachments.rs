//! Pictures and links.

use serde_json::{Value, json};
use url::Url;

use super::Image;
use crate::vocab::lenient::{Fields, clean_line, type_of, web};

/// How many attachments are read.
const MAX_ATTACHMENTS: usize = 50;
/// The longest description of a picture, in characters.
const MAX_ALT: usize = 1_500;

/// What was found among the attachments of an object.
pub(super) struct Attachments {
    /// The first picture.
    pub(super) image: Option<Image>,
    /// All links, each once.
    pub(super) links: Vec<Url>,
}

impl Attachments {
    pub(super) fn read(fields: Fields<'_>) -> Self {
        let mut found = Self { image: None, links: Vec::new() };
        for attachment in fields.objects("attachment").take(MAX_ATTACHMENTS) {
            if is_picture(attachment) {
                found.image = found.image.or_else(|| picture(attachment));
            } else if let Some(link) = link(attachment).filter(|link| !found.links.contains(link)) {
                found.links.push(link);
            }
        }
        found
    }
}

/// Reads the first picture of a member: an address, an `Image`, or a `Link` to one.
pub(in crate::vocab) fn read_image(fields: Fields<'_>, name: &str) -> Option<Image> {
    fields.many(name).take(MAX_ATTACHMENTS).find_map(|value| {
        if let Ok(object) = Fields::of(value) {
            return picture(object);
        }
        let url = web(value.as_str()?)?;
        Some(Image { url, media_type: None, alt: None, width: None, height: None })
    })
}

fn picture(object: Fields<'_>) -> Option<Image> {
    let alt = object.line("name", MAX_ALT).or_else(|| object.line("summary", MAX_ALT));
    Some(Image {
        url: object.web("url").or_else(|| object.web("href"))?,
        media_type: media_type(object),
        alt,
        width: object.small_count("width"),
        height: object.small_count("height"),
    })
}

fn media_type(object: Fields<'_>) -> Option<String> {
    let inner = object.objects("url").find_map(|link| link.word("mediaType"));
    let text = object.word("mediaType").or(inner)?;
    clean_line(&text, 100).map(|text| text.to_ascii_lowercase())
}

fn is_picture(attachment: Fields<'_>) -> bool {
    match media_type(attachment) {
        Some(media_type) => media_type.starts_with("image/"),
        None => match type_of(attachment) {
            Ok("Image") => true,
            Ok("Document") | Err(_) => {
                attachment.web("url").is_some_and(|url| guess(&url).is_some())
            }
            Ok(_) => false,
        },
    }
}

fn link(attachment: Fields<'_>) -> Option<Url> {
    match type_of(attachment) {
        Ok("Link") => attachment.web("href").or_else(|| attachment.web("url")),
        // Mobilizon's extra lines: those that lead somewhere are links.
        Ok("PropertyValue") => web(attachment.get("value")?.as_str()?),
        Ok(_) | Err(_) => None,
    }
}

/// The media type that the name of a file suggests.
fn guess(url: &Url) -> Option<&'static str> {
    let (_, extension) = url.path().rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        _ => return None,
    })
}

/// Writes a picture. Gancio needs a media type, Mobilizon a name, each also when there is none to
/// tell; Lemmy knows no attachment types but `Document`, `Image` and `Link`.
pub(in crate::vocab) fn write_image(image: &Image, kind: &str) -> Value {
    let media_type = image.media_type.as_deref().or_else(|| guess(&image.url));
    let mut json = json!({
        "type": kind,
        "mediaType": media_type.unwrap_or("image/jpeg"),
        "url": image.url,
        "name": image.alt.as_deref().unwrap_or_default(),
    });
    for (name, size) in [("width", image.width), ("height", image.height)] {
        if let (Some(size), Value::Object(members)) = (size, &mut json) {
            members.insert(name.to_owned(), json!(size));
        }
    }
    json
}

/// Writes all attachments: the picture first, because readers take the first one they can use.
pub(super) fn write_attachments(image: Option<&Image>, links: &[Url]) -> Value {
    let picture = image.map(|image| write_image(image, "Document"));
    let links = links.iter().map(
        |href| json!({"type": "Link", "name": "Website", "mediaType": "text/html", "href": href}),
    );
    Value::Array(picture.into_iter().chain(links).collect())
}
