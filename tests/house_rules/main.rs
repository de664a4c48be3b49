//! The rules of the house, as tests: who uses whom, statements on both databases, words in every
//! language, sizes, and papers that tell the truth. Each message says what to do.

#[cfg(test)]
mod doors;
#[cfg(test)]
mod files;
#[cfg(test)]
mod papers;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod statements;
#[cfg(test)]
mod words;
