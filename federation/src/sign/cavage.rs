//! draft-cavage-http-signatures-12: the scheme that every ActivityPub server understands.
//!
//! The draft lets a sender choose what to sign. We demand what makes a signature worth something:
//! method and path, host, a time, and the digest of the body.

use jiff::Timestamp;

use super::digest::check_digest;
use super::keys::decode_base64;
use super::{Claim, Hint, Incoming, MAX_COVERED, Refusal, Scheme, check_expires, check_made};
use crate::Id;

const TARGET: &str = "(request-target)";
const CREATED: &str = "(created)";
const EXPIRES: &str = "(expires)";

/// Judges all that needs no key.
pub(super) fn inspect(request: &Incoming<'_>, now: Timestamp) -> Result<Claim, Refusal> {
    if request.headers.get_all("signature").iter().count() > 1 {
        return Err(Refusal::Several);
    }
    let params = Params::read(&request.text("signature")?)?;
    let key_id = Id::parse(params.get("keyId").unwrap_or_default()).map_err(|_| Refusal::KeyId)?;
    let covered = params.covered()?;
    let hint = params.hint()?;
    check_covered(request, &covered, hint)?;
    check_time(request, &params, &covered, now)?;
    if covered.iter().any(|name| name == "digest") {
        check_digest(&request.text("digest")?, request.body)?;
    }
    let signature = params
        .get("signature")
        .and_then(decode_base64)
        .filter(|bytes| !bytes.is_empty())
        .ok_or(Refusal::Shape("signature is not base64"))?;
    let bases = bases(request, &params, &covered)?;
    Ok(Claim { key_id, scheme: Scheme::Cavage, bases, signature, hint })
}

/// Refuses a signature that leaves out what must be in it.
fn check_covered(request: &Incoming<'_>, covered: &[String], hint: Hint) -> Result<(), Refusal> {
    let has = |name: &str| covered.iter().any(|one| one == name);
    if !has(TARGET) {
        return Err(Refusal::NotCovered(TARGET));
    }
    if !has("host") {
        return Err(Refusal::NotCovered("host"));
    }
    if !has("date") && !has(CREATED) {
        return Err(Refusal::NotCovered("date"));
    }
    if request.needs_digest() && !has("digest") {
        return Err(Refusal::NotCovered("digest"));
    }
    // The draft, section 2.3: the older algorithms know no (created) and (expires).
    if (has(CREATED) || has(EXPIRES)) && hint != Hint::Hs2019 {
        return Err(Refusal::Algorithm);
    }
    Ok(())
}

/// Holds every time that is in the signature against the clock.
fn check_time(
    request: &Incoming<'_>,
    params: &Params,
    covered: &[String],
    now: Timestamp,
) -> Result<(), Refusal> {
    let has = |name: &str| covered.iter().any(|one| one == name);
    let mut made = None;
    if has("date") {
        let text = request.text("date")?;
        let date = httpdate::parse_http_date(&text).map_err(|_| Refusal::Date)?;
        let date = Timestamp::try_from(date).map_err(|_| Refusal::Date)?;
        check_made(date, now)?;
        made = Some(date);
    }
    if has(CREATED) {
        let created = params.time("created")?;
        check_made(created, now)?;
        made = Some(created);
    }
    if has(EXPIRES) {
        check_expires(made.ok_or(Refusal::NotCovered("date"))?, params.time("expires")?, now)?;
    }
    Ok(())
}

/// The texts that may have been signed: with the query and, for senders that leave it out, without.
fn bases(
    request: &Incoming<'_>,
    params: &Params,
    covered: &[String],
) -> Result<Vec<Vec<u8>>, Refusal> {
    let mut targets = vec![request.path_and_query];
    if let Some((path, _)) = request.path_and_query.split_once('?') {
        targets.push(path);
    }
    targets.into_iter().map(|target| base(request, params, covered, target)).collect()
}

fn base(
    request: &Incoming<'_>,
    params: &Params,
    covered: &[String],
    target: &str,
) -> Result<Vec<u8>, Refusal> {
    let mut lines = Vec::with_capacity(covered.len());
    for name in covered {
        let value = match name.as_str() {
            TARGET => format!("{} {target}", request.method.to_ascii_lowercase()).into_bytes(),
            CREATED => params.get("created").unwrap_or_default().as_bytes().to_vec(),
            EXPIRES => params.get("expires").unwrap_or_default().as_bytes().to_vec(),
            // The configured host, so that a letter signed for another house does not fit here.
            "host" => request.authority().into_bytes(),
            header => request.header(header)?,
        };
        lines.push([name.as_bytes(), b": ", &value].concat());
    }
    Ok(lines.join(&b"\n"[..]))
}

/// The parameters of a `Signature` header.
struct Params(Vec<(String, String)>);

impl Params {
    /// Reads `name="value",name=123`: a quoted value may hold commas and escaped characters.
    fn read(text: &str) -> Result<Self, Refusal> {
        let mut params: Vec<(String, String)> = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (name, after) = rest.split_once('=').ok_or(Refusal::Shape("no `=`"))?;
            let name = name.trim();
            if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(Refusal::Shape("parameter name"));
            }
            let (value, after) = value(after.trim_start())?;
            if params.iter().any(|(known, _)| known == name) || params.len() >= MAX_COVERED {
                return Err(Refusal::Shape("repeated parameter"));
            }
            params.push((name.to_owned(), value));
            rest = after.trim_start();
            if !rest.is_empty() {
                rest = rest.strip_prefix(',').ok_or(Refusal::Shape("no comma"))?.trim_start();
            }
        }
        Ok(Self(params))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What is signed, in order. Leaving it out would mean only a date: not enough for us.
    fn covered(&self) -> Result<Vec<String>, Refusal> {
        let text = self.get("headers").ok_or(Refusal::NotCovered(TARGET))?;
        let names: Vec<String> = text.split_whitespace().map(str::to_ascii_lowercase).collect();
        if names.len() > MAX_COVERED {
            return Err(Refusal::Shape("too many headers"));
        }
        let repeated = names
            .iter()
            .enumerate()
            .any(|(n, name)| names.iter().skip(n + 1).any(|other| other == name));
        if repeated { Err(Refusal::Shape("repeated header")) } else { Ok(names) }
    }

    fn hint(&self) -> Result<Hint, Refusal> {
        match self.get("algorithm").map(str::to_ascii_lowercase).as_deref() {
            None => Ok(Hint::Unsaid),
            Some("hs2019") => Ok(Hint::Hs2019),
            Some("rsa-sha256") => Ok(Hint::RsaSha256),
            Some("rsa-sha512") => Ok(Hint::RsaSha512),
            Some("ed25519") => Ok(Hint::Ed25519),
            Some(_) => Err(Refusal::Algorithm),
        }
    }

    /// A moment in whole seconds since 1970.
    fn time(&self, name: &str) -> Result<Timestamp, Refusal> {
        let seconds = self.get(name).and_then(|text| text.parse().ok()).ok_or(Refusal::Date)?;
        Timestamp::from_second(seconds).map_err(|_| Refusal::Date)
    }
}

/// Reads one value, quoted or bare, and says what comes after it.
fn value(text: &str) -> Result<(String, &str), Refusal> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(',').unwrap_or(text.len());
        let (bare, after) = text.split_at(end);
        return Ok((bare.trim().to_owned(), after));
    };
    let mut value = String::new();
    let mut chars = quoted.chars();
    while let Some(char) = chars.next() {
        match char {
            '"' => return Ok((value, chars.as_str())),
            '\\' => value.push(chars.next().ok_or(Refusal::Shape("open quote"))?),
            other => value.push(other),
        }
    }
    Err(Refusal::Shape("open quote"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_value_may_hold_commas_and_quotes() {
        let params =
            Params::read(r#"keyId="https://a.example/k?x=1,2", note="say \"hi\"",created=7"#);
        let params = params.unwrap();
        assert_eq!(params.get("keyId"), Some("https://a.example/k?x=1,2"));
        assert_eq!(params.get("note"), Some(r#"say "hi""#));
        assert_eq!(params.get("created"), Some("7"));
    }

    #[test]
    fn broken_parameters_are_refused() {
        for text in [r#"keyId="open"#, "keyId", r#"a="1"b="2""#, r#"a="1",a="2""#, r#"="x""#] {
            assert!(Params::read(text).is_err(), "{text}");
        }
    }
}
