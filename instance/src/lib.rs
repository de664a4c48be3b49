//! Buurtbond: a digital neighbourhood centre that federates with others.
//!
//! - [`kit`]: tools that every room may use.
//! - [`mailroom`]: everything that leaves for, or arrives from, other instances.
//! - [`rooms`]: the product, one folder for each room.
//! - [`app`]: the only file that knows every room.
//! - [`cli`], [`demo`], [`work`], [`health`]: how it is started, shown, kept going and watched.
//!
//! `docs/architecture.md` walks through it.

pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
pub mod health;
pub mod kit;
pub mod mailroom;
pub mod rooms;
pub mod work;
