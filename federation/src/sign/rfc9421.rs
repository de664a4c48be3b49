//! RFC 9421 HTTP Message Signatures, as ActivityPub servers use them.
//!
//! The text that was signed ends with the parameters in the order in which the sender wrote them,
//! known to us or not; so they are read with an order-keeping reader and written back as they came.

use jiff::Timestamp;
use sfv::{BareItem, Dictionary, InnerList, Item, ListEntry, ListSerializer, Parser};

use super::digest::check_content_digest;
use super::{Claim, Hint, Incoming, MAX_COVERED, Refusal, Scheme, check_expires, check_made};
use crate::Id;

/// Judges all that needs no key.
pub(super) fn inspect(request: &Incoming<'_>, now: Timestamp) -> Result<Claim, Refusal> {
    let (entry, signature) = the_one_signature(request)?;
    let ListEntry::InnerList(list) = &entry else {
        return Err(Refusal::Shape("Signature-Input is not a list"));
    };
    let key_id = text(list, "keyid")?.ok_or(Refusal::KeyId)?;
    let key_id = Id::parse(key_id).map_err(|_| Refusal::KeyId)?;
    let hint = match text(list, "alg")? {
        None => Hint::Unsaid,
        Some("rsa-v1_5-sha256") => Hint::RsaSha256,
        Some("ed25519") => Hint::Ed25519,
        Some(_) => return Err(Refusal::Algorithm),
    };
    let covered = names(list)?;
    check_covered(request, &covered)?;
    let created = time(list, "created")?.ok_or(Refusal::NotCovered("created"))?;
    check_made(created, now)?;
    if let Some(expires) = time(list, "expires")? {
        check_expires(created, expires, now)?;
    }
    if covered.contains(&"content-digest") {
        check_content_digest(&request.text("content-digest")?, request.body)?;
    }
    let base = base(request, &entry, &covered)?;
    Ok(Claim { key_id, scheme: Scheme::Rfc9421, bases: vec![base], signature, hint })
}

/// Finds the only signature. Two signatures may name two keys and one of them may be wrong; a
/// request that needs choosing between them is refused, as Mastodon does.
fn the_one_signature(request: &Incoming<'_>) -> Result<(ListEntry, Vec<u8>), Refusal> {
    let read = |name| -> Result<Dictionary, Refusal> {
        let text = request.text(name)?;
        Parser::new(&text).parse().map_err(|_| Refusal::Shape("not a dictionary"))
    };
    let mut inputs = read("signature-input")?;
    let mut signatures = read("signature")?;
    if inputs.len() > 1 || signatures.len() > 1 {
        return Err(Refusal::Several);
    }
    let (label, entry) = inputs.pop().ok_or(Refusal::Unsigned)?;
    let (signed, value) = signatures.pop().ok_or(Refusal::Unsigned)?;
    if label != signed {
        return Err(Refusal::Shape("labels differ"));
    }
    match value {
        ListEntry::Item(Item { bare_item: BareItem::ByteSequence(bytes), .. }) => {
            Ok((entry, bytes))
        }
        ListEntry::Item(_) | ListEntry::InnerList(_) => {
            Err(Refusal::Shape("signature is not bytes"))
        }
    }
}

/// The covered parts by name. Parameters on a part would change what it stands for: not judged here.
fn names(list: &InnerList) -> Result<Vec<&str>, Refusal> {
    if list.items.len() > MAX_COVERED {
        return Err(Refusal::Shape("too many parts"));
    }
    let mut names = Vec::with_capacity(list.items.len());
    for item in &list.items {
        let BareItem::String(name) = &item.bare_item else {
            return Err(Refusal::Shape("part is not a string"));
        };
        let name = name.as_str();
        if !item.params.is_empty() {
            return Err(Refusal::UnknownPart(name.chars().take(64).collect()));
        }
        if names.contains(&name) {
            return Err(Refusal::Shape("repeated part"));
        }
        names.push(name);
    }
    Ok(names)
}

/// Refuses a signature that leaves out what must be in it.
fn check_covered(request: &Incoming<'_>, covered: &[&str]) -> Result<(), Refusal> {
    let has = |name: &str| covered.contains(&name);
    if !has("@method") {
        return Err(Refusal::NotCovered("@method"));
    }
    if !has("@target-uri") {
        if !has("@authority") && !has("host") {
            return Err(Refusal::NotCovered("@target-uri"));
        }
        let query = !request.path_and_query.contains('?') || has("@query");
        let path = has("@request-target") || (has("@path") && query);
        if !path {
            return Err(Refusal::NotCovered("@target-uri"));
        }
    }
    if request.needs_digest() && !has("content-digest") {
        return Err(Refusal::NotCovered("content-digest"));
    }
    Ok(())
}

/// Writes the text that was signed (RFC 9421 section 2.5).
fn base(request: &Incoming<'_>, entry: &ListEntry, covered: &[&str]) -> Result<Vec<u8>, Refusal> {
    let mut base = Vec::new();
    for name in covered {
        let value = part(request, name)?;
        base.extend_from_slice(format!("\"{name}\": ").as_bytes());
        base.extend_from_slice(&value);
        base.push(b'\n');
    }
    let mut params = ListSerializer::new();
    params.members([entry]);
    let params = params.finish().ok_or(Refusal::Shape("Signature-Input is empty"))?;
    base.extend_from_slice(format!("\"@signature-params\": {params}").as_bytes());
    Ok(base)
}

/// The value of one covered part (RFC 9421 sections 2.1 and 2.2), by the configured origin.
fn part(request: &Incoming<'_>, name: &str) -> Result<Vec<u8>, Refusal> {
    let (path, query) = match request.path_and_query.split_once('?') {
        Some((path, query)) => (path, query),
        None => (request.path_and_query, ""),
    };
    let text = match name {
        "@method" => request.method.to_owned(),
        "@target-uri" => target_uri(request),
        "@authority" | "host" => request.authority(),
        "@scheme" => request.origin.scheme().to_owned(),
        "@request-target" => request.path_and_query.to_owned(),
        "@path" => path.to_owned(),
        "@query" => format!("?{query}"),
        header => {
            let plain = header
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'));
            if !plain || header.is_empty() {
                return Err(Refusal::UnknownPart(header.chars().take(64).collect()));
            }
            return request.header(header);
        }
    };
    Ok(text.into_bytes())
}

fn target_uri(request: &Incoming<'_>) -> String {
    format!("{}{}", request.origin.origin().ascii_serialization(), request.path_and_query)
}

/// A parameter that is a string, when it is there.
fn text<'a>(list: &'a InnerList, name: &str) -> Result<Option<&'a str>, Refusal> {
    match list.params.get(name) {
        None => Ok(None),
        Some(BareItem::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(Refusal::Shape("parameter is not a string")),
    }
}

/// A parameter that is a moment in whole seconds since 1970, when it is there.
fn time(list: &InnerList, name: &str) -> Result<Option<Timestamp>, Refusal> {
    match list.params.get(name) {
        None => Ok(None),
        Some(BareItem::Integer(seconds)) => {
            Timestamp::from_second(i64::from(*seconds)).map(Some).map_err(|_| Refusal::Date)
        }
        Some(_) => Err(Refusal::Date),
    }
}
