//! The rooms of the house: `ls` is the product.

pub mod agenda;
pub mod desk;
pub mod home;
pub mod noticeboard;
pub mod organisations;
pub mod residents;
pub mod sites;
pub mod traffic;
