//! The public keys in an actor document.

use serde_json::{Map, Value, json};

use super::{KeyMaterial, PublicKeyDoc};
use crate::Id;
use crate::vocab::lenient::Fields;

/// How many keys are read.
const MAX_KEYS: usize = 10;
/// The longest key, in bytes. RSA with 16,384 bits fits.
const MAX_KEY: usize = 5_000;

/// Reads every key: `publicKey` (one or several) and `assertionMethod` (FEP-521a). Keys that are
/// only named, and stand elsewhere, are left out.
pub(super) fn read_keys(fields: Fields<'_>) -> Vec<PublicKeyDoc> {
    let all = fields.objects("publicKey").chain(fields.objects("assertionMethod"));
    all.take(MAX_KEYS).filter_map(PublicKeyDoc::read_fields).collect()
}

/// Adds the keys: PEM under `publicKey`, single when there is one because that is all that most
/// readers know, and the others as an array of `Multikey`.
pub(super) fn write_keys(keys: &[PublicKeyDoc], json: &mut Map<String, Value>) {
    let (pem, multi): (Vec<_>, Vec<_>) =
        keys.iter().partition(|key| matches!(key.material, KeyMaterial::Pem(_)));
    let mut pem: Vec<Value> = pem.into_iter().map(PublicKeyDoc::to_json).collect();
    let public_key = if pem.len() > 1 { Some(Value::Array(pem)) } else { pem.pop() };
    if let Some(public_key) = public_key {
        json.insert("publicKey".to_owned(), public_key);
    }
    if !multi.is_empty() {
        let multi = multi.into_iter().map(PublicKeyDoc::to_json).collect();
        json.insert("assertionMethod".to_owned(), Value::Array(multi));
    }
}

impl PublicKeyDoc {
    /// Reads a key document that stands by itself, or the key within a document that wraps it
    /// under `publicKey`.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let fields = Fields::of(value).ok()?;
        Self::read_fields(fields)
            .or_else(|| fields.objects("publicKey").find_map(Self::read_fields))
    }

    fn read_fields(fields: Fields<'_>) -> Option<Self> {
        let text = |name: &str| {
            let text = fields.get(name).and_then(Value::as_str);
            text.filter(|text| !text.is_empty() && text.len() <= MAX_KEY).map(str::to_owned)
        };
        let pem = text("publicKeyPem").map(KeyMaterial::Pem);
        let material = pem.or_else(|| text("publicKeyMultibase").map(KeyMaterial::Multibase))?;
        let owner: Option<Id> = fields.id("owner").or_else(|| fields.id("controller"));
        Some(Self { id: fields.own_id()?, owner, material })
    }

    /// Writes the key: as the security vocabulary has it for PEM, as a `Multikey` otherwise.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (kind, owner, name, text) = match &self.material {
            KeyMaterial::Pem(text) => (None, "owner", "publicKeyPem", text),
            KeyMaterial::Multibase(text) => {
                (Some("Multikey"), "controller", "publicKeyMultibase", text)
            }
        };
        let mut json = Map::new();
        json.insert("id".to_owned(), json!(self.id));
        json.extend(kind.map(|kind| ("type".to_owned(), json!(kind))));
        json.extend(self.owner.iter().map(|id| (owner.to_owned(), json!(id))));
        json.insert(name.to_owned(), json!(text));
        Value::Object(json)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_wherever_they_stand() {
        let json = json!({
            "publicKey": [{"id": "https://a.example/u#1", "owner": "https://a.example/u", "publicKeyPem": "P"},
                "https://a.example/key"],
            "assertionMethod": {"id": "https://a.example/u#2", "type": "Multikey",
                "controller": "https://a.example/u", "publicKeyMultibase": "z6Mk"}});
        let keys = read_keys(Fields::of(&json).expect("an object"));
        let ids: Vec<&str> = keys.iter().map(|key| key.id.as_str()).collect();
        assert_eq!(ids, ["https://a.example/u#1", "https://a.example/u#2"]);
        assert!(keys.iter().all(|key| key.owner.is_some()));
    }

    #[test]
    fn a_key_may_have_a_document_of_its_own() {
        let key = json!({"id": "https://a.example/main-key", "owner": "https://a.example/u", "publicKeyPem": "P"});
        let wrapped = json!({"id": "https://a.example/u", "publicKey": key});
        assert_eq!(PublicKeyDoc::read(&key), PublicKeyDoc::read(&wrapped));
        assert!(PublicKeyDoc::read(&key).is_some());
    }

    #[test]
    fn no_more_than_ten_keys_are_read() {
        let keys: Vec<Value> = (0..99)
            .map(|n| json!({"id": format!("https://a.example/u#{n}"), "publicKeyPem": "P"}))
            .collect();
        let json = json!({ "publicKey": keys });
        assert_eq!(read_keys(Fields::of(&json).expect("an object")).len(), 10);
    }
}
