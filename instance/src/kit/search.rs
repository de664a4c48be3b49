//! Finding by words: the text that is searched and the patterns that search it.

/// How many words of a question are looked for; more would not make a better answer.
pub const MOST_WORDS: usize = 4;

/// Folds text for searching and sorting: lower case, without accents, in single spaces. Both
/// databases then compare it alike.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => folded.push('a'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => folded.push('i'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            'ş' => folded.push('s'),
            'ğ' => folded.push('g'),
            _ => folded.push(c),
        }
    }
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.join(" ")
}

/// The text in which something is found, from the parts that people may remember of it.
#[must_use]
pub fn searchable(parts: &[&str]) -> String {
    folded(&parts.join(" ")).chars().take(8_000).collect()
}

/// A pattern for each of the first words of a question, for `LIKE $n ESCAPE '!'`; `None` where
/// there are fewer words. Signs with a meaning in patterns are meant literally.
#[must_use]
pub fn patterns(question: &str) -> [Option<String>; MOST_WORDS] {
    let folded = folded(question);
    let mut words = folded.split(' ').filter(|word| !word.is_empty());
    std::array::from_fn(|_| {
        let word = words.next()?;
        Some(format!("%{}%", literal(word)))
    })
}

/// The same text for in a pattern of `LIKE ... ESCAPE '!'`, where every sign means itself.
#[must_use]
pub fn literal(text: &str) -> String {
    text.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(folded("  Taalcafé   De Komma "), "taalcafe de komma");
    }

    #[test]
    fn a_percent_sign_is_only_a_percent_sign() {
        assert_eq!(patterns("100% a_b!")[0].as_deref(), Some("%100!%%"));
        assert_eq!(patterns("100% a_b!")[1].as_deref(), Some("%a!_b!!%"));
    }

    #[test]
    fn an_empty_question_has_no_patterns() {
        assert!(patterns("  ").iter().all(Option::is_none));
    }
}
