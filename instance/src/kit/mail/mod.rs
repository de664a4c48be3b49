//! E-mail: asked for in a transaction, sent by a worker, in the demo put in a tray.
//!
//! A room writes a [`Mail`] and gives it to [`post`] in the transaction of its own deed; the job
//! [`MAIL`] does the rest ([`send`]). What a mail looks like is in `look`, how it becomes a message
//! in `message`, how a server answers in `answer`, and what is known of addresses where mail does not
//! arrive in `trouble`. [`hear_bounce`] reads the reports of mail servers.

mod answer;
mod bounce;
mod letter;
mod look;
mod message;
mod sending;
mod tray;
mod trouble;

pub use answer::Kind;
pub use bounce::{Heard, hear_bounce};
pub use letter::Mail;
pub use look::Look;
pub use sending::{MAIL, Post, post, send, server_answers};
pub use tray::{Tray, in_tray, tray};
pub use trouble::{
    Stuck, Trouble, arrived, forget, forget_named, forget_old, how_many, stuck, troubles, try_again,
};

/// Whether a text looks like an e-mail address that a mail server would take.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok() && text.contains('.')
}

/// The one way in which an address is compared, so that capitals make no second one.
fn normal(address: &str) -> String {
    address.trim().to_lowercase()
}

/// An address of which somebody who knows it can tell whose it is, and nobody else:
/// `j***@voorbeeld.example`.
#[must_use]
pub fn masked(address: &str) -> String {
    let (name, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}***@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_line_break_is_no_address() {
        assert!(is_address("joke@voorbeeld.example"));
        assert!(!is_address("joke@voorbeeld.example\r\nBcc: allen@voorbeeld.example"));
        assert!(!is_address("joke@voorbeeld.example\n"));
        assert!(!is_address("\"a\r\nb\"@voorbeeld.example"));
    }

    #[test]
    fn a_masked_address_keeps_its_first_letter_and_its_host() {
        assert_eq!(masked("joke@voorbeeld.example"), "j***@voorbeeld.example");
        assert_eq!(masked(""), "***@");
    }
}
