//! Passkeys (Web Authentication, level 3): adding one, and coming in with one. What a browser is
//! asked is kept for a few minutes and answered once.

use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::resident::Member;
use super::store::{self, KeptKey};
use crate::kit::House;
use crate::kit::id::{new_id, new_secret, secret_hash};
use crate::kit::text::one_line;
use crate::kit::time::MINUTE;

/// How long a question can be answered.
const QUESTION_LASTS: i64 = 5 * MINUTE;
/// The most characters of the name of a passkey.
const MOST_NAME: usize = 40;

/// What a browser is asked.
#[derive(Debug, Serialize)]
pub struct Question {
    /// Comes back with the answer.
    pub question: String,
    /// For `navigator.credentials`, with bytes in base64url.
    pub options: Value,
}

/// Who asks and checks: this house, by its host name. `None` at an address without a name, where
/// browsers know no passkeys.
async fn asker(house: &House) -> anyhow::Result<Option<Webauthn>> {
    let name = house.settings().await?.name.clone();
    let Some(host) = house.config.origin.domain() else { return Ok(None) };
    let builder = WebauthnBuilder::new(host, &house.config.origin)?;
    Ok(Some(builder.rp_name(&name).build()?))
}

/// Whether passkeys can be used at the address of this house.
#[must_use]
pub fn are_possible(house: &House) -> bool {
    house.config.origin.domain().is_some()
}

/// Asks a browser to make a passkey for somebody.
pub async fn ask_to_add(house: &House, member: &Member) -> anyhow::Result<Option<Question>> {
    let Some(asker) = asker(house).await? else { return Ok(None) };
    let mut tx = house.write().await?;
    let known = store::keys(&mut tx, &member.id).await?;
    let known = known.iter().filter_map(|key| key_of(key).ok());
    let known: Vec<_> = known.map(|key| key.cred_id().clone()).collect();
    let user = Uuid::parse_str(&member.id)?;
    let account = member.mail().unwrap_or(&member.name);
    let (options, state) =
        asker.start_passkey_registration(user, account, &member.name, Some(known))?;
    let mut options = serde_json::to_value(options)?;
    // The browser finds the account by itself when somebody comes in: no address is typed then.
    let wishes = options.pointer_mut("/publicKey/authenticatorSelection");
    if let Some(wishes) = wishes.and_then(Value::as_object_mut) {
        wishes.insert("residentKey".to_owned(), json!("required"));
        wishes.insert("requireResidentKey".to_owned(), json!(true));
    }
    let question = new_secret();
    let until = house.now().plus(QUESTION_LASTS);
    let (hash, state) = (secret_hash(&question), serde_json::to_string(&state)?);
    store::keep_question(&mut tx, &hash, &member.id, &state, until).await?;
    tx.commit().await?;
    Ok(Some(Question { question, options }))
}

/// An answer of a browser.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// Which question.
    pub question: &'a str,
    /// What the browser made of it, as JSON.
    pub answer: &'a str,
}

/// Adds a passkey; `false` when the answer is not right.
pub async fn add(
    house: &House,
    member: &Member,
    answered: Answered<'_>,
    name: &str,
) -> anyhow::Result<bool> {
    let Some(asker) = asker(house).await? else { return Ok(false) };
    let now = house.now();
    let mut tx = house.write().await?;
    let hash = secret_hash(answered.question);
    let Some(state) = store::take_question(&mut tx, &hash, &member.id, now).await? else {
        return Ok(false);
    };
    let state: PasskeyRegistration = serde_json::from_str(&state)?;
    let answer = serde_json::from_str::<RegisterPublicKeyCredential>(answered.answer);
    let made = answer.ok().map(|answer| asker.finish_passkey_registration(&answer, &state));
    let Some(Ok(made)) = made else {
        // The question is used up all the same.
        tx.commit().await?;
        return Ok(false);
    };
    let key = KeptKey {
        id: new_id(now),
        resident_id: member.id.clone(),
        credential_id: hex::encode(made.cred_id()),
        name: one_line(name, MOST_NAME),
        credential: serde_json::to_string(&made)?,
        created_at: now,
        used_at: None,
    };
    let added = store::keep_key(&mut tx, &key).await?;
    tx.commit().await?;
    Ok(added == 1)
}

/// Asks a browser for any passkey of this house.
pub async fn ask_to_enter(house: &House) -> anyhow::Result<Option<Question>> {
    let Some(asker) = asker(house).await? else { return Ok(None) };
    let (options, state) = asker.start_discoverable_authentication()?;
    let mut options = serde_json::to_value(options)?;
    // Somebody pressed a button: the browser asks at once, and does not wait for a field.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    let question = new_secret();
    let until = house.now().plus(QUESTION_LASTS);
    let mut tx = house.write().await?;
    let state = serde_json::to_string(&state)?;
    store::keep_question(&mut tx, &secret_hash(&question), "", &state, until).await?;
    tx.commit().await?;
    Ok(Some(Question { question, options }))
}

/// Whose passkey answered; `None` when the answer is not right.
pub async fn who_answers(house: &House, answered: Answered<'_>) -> anyhow::Result<Option<String>> {
    let Some(asker) = asker(house).await? else { return Ok(None) };
    let now = house.now();
    let mut tx = house.write().await?;
    let hash = secret_hash(answered.question);
    let Some(state) = store::take_question(&mut tx, &hash, "", now).await? else {
        return Ok(None);
    };
    let state: DiscoverableAuthentication = serde_json::from_str(&state)?;
    let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(answered.answer) else {
        tx.commit().await?;
        return Ok(None);
    };
    let credential = hex::encode(answer.get_credential_id());
    let found = store::key_by_credential(&mut tx, &credential).await?;
    let Some(kept) = found.filter(|kept| is_handle_of(&answer, kept)) else {
        tx.commit().await?;
        return Ok(None);
    };
    let mut key = key_of(&kept)?;
    let outcome = asker.finish_discoverable_authentication_v2(&answer, state, &key);
    let Some(outcome) = outcome.ok().filter(AuthenticationResult::user_verified) else {
        tx.commit().await?;
        return Ok(None);
    };
    key.update_credential(&outcome);
    store::key_used(&mut tx, &kept.id, &serde_json::to_string(&key)?, now).await?;
    tx.commit().await?;
    Ok(Some(kept.resident_id))
}

/// Whether the account that the browser names is the one that the passkey is of.
fn is_handle_of(answer: &PublicKeyCredential, kept: &KeptKey) -> bool {
    let handle = answer.get_user_unique_id().map(hex::encode);
    handle.is_some_and(|handle| handle == kept.resident_id)
}

fn key_of(kept: &KeptKey) -> serde_json::Result<Passkey> {
    serde_json::from_str(&kept.credential)
}
