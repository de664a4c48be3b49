//! Every word a person reads, in the language they chose.
//!
//! The words live in Fluent files beside the code that uses them (`rooms/agenda/agenda.nl.ftl`);
//! all files of a language form one bundle. Dutch is the language of the house: what another
//! language lacks is said in Dutch. A house-rules test finds keys that are missing or unused.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Display;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

use super::given::Number;

/// A language that the house speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Dutch, always complete.
    #[default]
    Nl,
    /// English.
    En,
    /// Arabic, read from right to left.
    Ar,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Polish.
    Pl,
}

#[derive(RustEmbed)]
#[folder = "src"]
#[include = "*.ftl"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Lang, Bundle>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(|lang| (lang, bundle(lang))).collect());

fn bundle(lang: Lang) -> Bundle {
    let id = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks keep a Dutch name or a phone number whole inside Arabic (Unicode Bidirectional
    // Algorithm, UAX 9, section 2.4.2); where all runs one way they are noise.
    bundle.set_use_isolating(lang.direction() == "rtl");
    let ending = format!(".{}.ftl", lang.code());
    for path in Files::iter().filter(|path| path.ends_with(&ending)) {
        let Some(file) = Files::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%path, ?errors, "a word file has mistakes");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%path, ?errors, "a word is defined twice");
        }
    }
    bundle
}

impl Lang {
    /// Every language, the language of the house first.
    pub const ALL: [Self; 6] = [Self::Nl, Self::En, Self::Ar, Self::Tr, Self::Uk, Self::Pl];

    /// The languages in which everything can be read, also by those who run the house. The others
    /// have everything that a resident sees.
    pub const COMPLETE: [Self; 2] = [Self::Nl, Self::En];

    /// BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Tr => "tr",
            Self::Uk => "uk",
            Self::Pl => "pl",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Tr => "Türkçe",
            Self::Uk => "Українська",
            Self::Pl => "Polski",
        }
    }

    /// The direction in which it is read: the value of HTML's `dir`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::Nl | Self::En | Self::Tr | Self::Uk | Self::Pl => "ltr",
        }
    }

    /// The sign between whole and hundredths: "4,50" or "4.50".
    #[must_use]
    pub fn decimal_sign(self) -> char {
        match self {
            Self::En | Self::Ar => '.',
            Self::Nl | Self::Tr | Self::Uk | Self::Pl => ',',
        }
    }

    /// The language with this code, if the house speaks it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| code.eq_ignore_ascii_case(lang.code()))
    }

    /// The first language of an `Accept-Language` header (RFC 9110, 12.5.4) that the house speaks.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .take(20)
            .filter_map(|wish| {
                let mut parts = wish.trim().split(';');
                let lang = Self::from_code(parts.next()?.split('-').next()?)?;
                let weight = parts
                    .find_map(|part| part.trim().strip_prefix("q=")?.parse().ok())
                    .unwrap_or(1.0);
                Some((weight, lang))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().map(|(_, lang)| *lang)
    }

    /// The sentence under `key`.
    #[must_use]
    pub fn say(self, key: &str) -> String {
        self.format(key, None)
    }

    /// The sentence under `key`, with a number `$n` that decides between one and many.
    #[must_use]
    pub fn count(self, key: &str, n: impl Number) -> String {
        let number = n.number();
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(number));
        self.format(key, Some(&args))
    }

    /// The sentence under `key` with one value filled in.
    #[must_use]
    pub fn put(self, key: &str, name: &'static str, value: impl Display) -> String {
        let mut args = FluentArgs::new();
        args.set(name, FluentValue::from(value.to_string()));
        self.format(key, Some(&args))
    }

    /// The sentence under `key` with several values filled in.
    #[must_use]
    pub fn fill(self, key: &str, values: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from((*value).to_owned()));
        }
        self.format(key, Some(&args))
    }

    /// Whether this language itself has the key.
    #[must_use]
    pub fn knows(self, key: &str) -> bool {
        BUNDLES.get(&self).is_some_and(|bundle| bundle.has_message(key))
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.try_format(key, args).or_else(|| Self::Nl.try_format(key, args)).unwrap_or_else(|| {
            tracing::error!(key, "no such word");
            key.to_owned()
        })
    }

    fn try_format(self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = BUNDLES.get(&self)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text: Cow<'_, str> = bundle.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "a word could not be filled in");
        }
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_wish_wins() {
        assert_eq!(Lang::accepted("fr, nl;q=0.4, en-GB;q=0.8"), Some(Lang::En));
    }

    #[test]
    fn an_unknown_language_is_no_wish() {
        assert_eq!(Lang::accepted("xx, yy;q=0.3"), None);
    }
}
