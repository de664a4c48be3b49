//! Noticeboard (prikbord): neighbours ask, offer, and look for company. Notices come down by
//! themselves after six weeks.
//!
//! The rules are in [`notice`], what does not belong on a public board in `kit::private`, the SQL in
//! `store`. Hanging up is in `steps`, changing in `edits`, coming down in `ending`, what a writer is
//! asked by mail in `question`, cards for a wooden board in `paper`, the pages in `pages`, what other
//! sites see in `federate`.

mod belongings;
mod counts;
mod edits;
mod ending;
mod federate;
pub mod fresh;
mod judged;
pub mod notice;
mod pages;
mod paper;
mod question;
mod steps;
mod store;
mod store_fresh;

pub use belongings::{belongings, forget_resident};
pub use counts::counted;
pub use ending::{count_unseen, expire, solved};
pub use federate::{forget, forget_site, receive};
pub use judged::{bring_back, put_aside, thing};
pub use notice::{Draft, Kind, Notice, Status, private_word, take_out};
pub use pages::{Card, cards, routes};
pub use question::solved_path;
pub use steps::seed;
pub use store::{
    Figures, Filter, Neighbour, answered, asked_by, count_open, counts, figures, find, find_by_uri,
    forget_past, hanging, held_of, helped_by, of_help, pass_on, pictures, show_picture, unanswered,
};
