//! Stories through the front door: each is told on SQLite and on PostgreSQL. One file for each
//! subject; `house_rules` sees to it that none is forgotten here.

#[cfg(test)]
mod about;
#[cfg(test)]
mod accounts;
#[cfg(test)]
mod appealing;
#[cfg(test)]
mod around;
#[cfg(test)]
mod asking;
#[cfg(test)]
mod attendance;
#[cfg(test)]
mod backup;
#[cfg(test)]
mod beheer;
#[cfg(test)]
mod belongings;
#[cfg(test)]
mod blocking;
#[cfg(test)]
mod cards;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod contact;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod deeds;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod digest;
#[cfg(test)]
mod direct_notes;
#[cfg(test)]
mod downtime;
#[cfg(test)]
mod easy;
#[cfg(test)]
mod email_address;
#[cfg(test)]
mod etalage;
#[cfg(test)]
mod faces;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod film;
#[cfg(test)]
mod fresh;
#[cfg(test)]
mod holding;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod house;
#[cfg(test)]
mod importing;
#[cfg(test)]
mod joins;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod linking;
#[cfg(test)]
mod living_room;
#[cfg(test)]
mod logos;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod mastodon;
#[cfg(test)]
mod media;
#[cfg(test)]
mod mediating;
#[cfg(test)]
mod mediation;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod moderating;
#[cfg(test)]
mod news;
#[cfg(test)]
mod organising;
#[cfg(test)]
mod own_words;
#[cfg(test)]
mod publishing;
#[cfg(test)]
mod recurring;
#[cfg(test)]
mod signatures;
#[cfg(test)]
mod start_kit;
#[cfg(test)]
mod trust;
#[cfg(test)]
mod waiting;
#[cfg(test)]
mod whose_face;
#[cfg(test)]
mod year;
