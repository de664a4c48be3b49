//! Checks in a real browser: every kind of page on wide and narrow screens, by day and in the
//! evening, by keyboard alone, without scripts, and in how many clicks.
//!
//! With `BUURTBOND_SCREENSHOTS=<folder>` a picture of every page is put in that folder; with
//! `BUURTBOND_PAGES=agenda,notice` only pages whose names begin so are looked at.

mod browser;
mod by_hand;
#[cfg(test)]
mod clicks;
mod clubs;
mod deeds;
mod desks;
mod driver;
#[cfg(test)]
mod easy;
mod inspect;
mod living_room;
mod order;
mod pages;
mod passkeys;
mod seeds;
mod start_kit;
mod town;
