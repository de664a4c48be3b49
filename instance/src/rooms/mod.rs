//! The rooms of the house: `ls` is the product.

pub mod about;
pub mod agenda;
pub mod attendance;
pub mod backup;
pub mod contact;
pub mod desk;
pub mod digest;
pub mod etalage;
pub mod faces;
pub mod figures;
pub mod film;
pub mod fresh;
pub mod home;
pub mod importing;
pub mod living_room;
pub mod mediation;
pub mod messages;
pub mod moderation;
pub mod news;
pub mod noticeboard;
pub mod organisations;
pub mod residents;
pub mod sites;
pub mod start_kit;
pub mod traffic;
