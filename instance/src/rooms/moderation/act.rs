//! What can be decided about a matter, and what that means for whom. No input or output.

use super::thing::About;
use crate::kit::time::DAY;
use crate::kit::{Moment, retention};

/// A decision about a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It stays as it is.
    Leave,
    /// It stays, and its author is asked to change it.
    Ask,
    /// Nobody sees it any more; it can come back.
    Hide,
    /// It goes.
    Remove,
    /// It was held, and is published now.
    Approve,
    /// It was held, and is not published.
    Decline,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Leave, Self::Ask, Self::Hide, Self::Remove, Self::Approve, Self::Decline];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Ask => "ask",
            Self::Hide => "hide",
            Self::Remove => "remove",
            Self::Approve => "approve",
            Self::Decline => "decline",
        }
    }

    /// The act with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }

    /// The key of the choice on the form: "Laat het staan".
    #[must_use]
    pub fn choice_word(self) -> &'static str {
        match self {
            Self::Leave => "moderator-act-leave",
            Self::Ask => "moderator-act-ask",
            Self::Hide => "moderator-act-hide",
            Self::Remove => "moderator-act-remove",
            Self::Approve => "moderator-act-approve",
            Self::Decline => "moderator-act-decline",
        }
    }

    /// The key of what was decided, for both sides: "Het blijft staan".
    #[must_use]
    pub fn told_word(self) -> &'static str {
        match self {
            Self::Leave => "moderation-told-leave",
            Self::Ask => "moderation-told-ask",
            Self::Hide => "moderation-told-hide",
            Self::Remove => "moderation-told-remove",
            Self::Approve => "moderation-told-approve",
            Self::Decline => "moderation-told-decline",
        }
    }

    /// The key of the same for its author: "Wij vragen je om het aan te passen".
    #[must_use]
    pub fn told_author_word(self) -> &'static str {
        match self {
            Self::Ask => "moderation-told-you-ask",
            Self::Leave | Self::Hide | Self::Remove | Self::Approve | Self::Decline => {
                self.told_word()
            }
        }
    }

    /// Whether nobody sees the thing after it.
    #[must_use]
    pub fn takes_away(self) -> bool {
        match self {
            Self::Hide | Self::Remove | Self::Decline => true,
            Self::Leave | Self::Ask | Self::Approve => false,
        }
    }

    /// Whether it takes something from its author, so that they are owed a reason.
    #[must_use]
    pub fn takes_something(self) -> bool {
        match self {
            Self::Ask | Self::Hide | Self::Remove | Self::Decline => true,
            Self::Leave | Self::Approve => false,
        }
    }
}

/// What can be decided about a thing: of this house or not, and held or seen by everybody.
#[must_use]
pub fn possible(about: Option<About>, is_ours: bool, is_held: bool) -> Vec<Act> {
    if is_held {
        return vec![Act::Approve, Act::Decline];
    }
    let mut acts = vec![Act::Leave];
    if is_ours && about != Some(About::Flag) {
        acts.push(Act::Ask);
    }
    match about {
        Some(About::Notice | About::Activity | About::Offering | About::Article) => {
            acts.extend([Act::Hide, Act::Remove]);
        }
        Some(About::Face) => acts.push(Act::Hide),
        Some(About::Said) => acts.push(Act::Remove),
        // An organisation of ours is an actor: once it is gone it cannot come back.
        Some(About::Organisation) => acts.push(if is_ours { Act::Remove } else { Act::Hide }),
        Some(About::Message | About::Somewhere | About::Flag) | None => {}
    }
    acts
}

/// Whether this can be undone: what is gone for good cannot come back.
#[must_use]
pub fn can_undo(act: Act, about: Option<About>, is_ours: bool) -> bool {
    match (act, about) {
        (Act::Remove, Some(About::Said)) => false,
        (Act::Remove, Some(About::Organisation)) => !is_ours,
        (_, _) => true,
    }
}

/// What is decided about an author, beside the thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthorAct {
    /// They only read for a week.
    Week,
    /// They only read for a month.
    Month,
    /// They only read from now on.
    Block,
}

impl AuthorAct {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Block];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Block => "block",
        }
    }

    /// The act with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }

    /// The key of the choice on the form.
    #[must_use]
    pub fn choice_word(self) -> &'static str {
        match self {
            Self::Week => "moderator-author-week",
            Self::Month => "moderator-author-month",
            Self::Block => "moderator-author-block",
        }
    }

    /// The key of it for who keeps order; the author is told until when.
    #[must_use]
    pub fn told_word(self) -> &'static str {
        match self {
            Self::Week => "moderation-told-week",
            Self::Month => "moderation-told-month",
            Self::Block => "moderation-told-block",
        }
    }

    /// Until when they only read.
    #[must_use]
    pub fn until(self, now: Moment) -> Moment {
        match self {
            Self::Week => now.plus(7 * DAY),
            Self::Month => now.plus(30 * DAY),
            Self::Block => Moment::from_millis(i64::MAX),
        }
    }
}

/// Whether an appeal is still in time: half a year, as the law asks of larger houses.
#[must_use]
pub fn may_appeal(decided_at: Option<Moment>, now: Moment) -> bool {
    decided_at.is_some_and(|at| at.plus(retention::PUT_ASIDE) > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_published_or_not() {
        let acts = possible(Some(About::Notice), true, true);
        assert_eq!(acts, [Act::Approve, Act::Decline]);
    }

    #[test]
    fn nobody_is_asked_to_change_what_came_from_elsewhere() {
        assert!(!possible(Some(About::Notice), false, false).contains(&Act::Ask));
        assert!(possible(Some(About::Notice), true, false).contains(&Act::Ask));
    }

    #[test]
    fn a_message_between_two_people_stays_theirs() {
        assert_eq!(possible(Some(About::Message), true, false), [Act::Leave, Act::Ask]);
    }

    #[test]
    fn what_was_said_in_the_living_room_is_gone_for_good() {
        assert!(!can_undo(Act::Remove, Some(About::Said), true));
        assert!(can_undo(Act::Remove, Some(About::Notice), true));
    }

    #[test]
    fn every_name_is_found_again() {
        for act in Act::ALL {
            assert_eq!(Act::from_name(act.name()), Some(act));
        }
        for act in AuthorAct::ALL {
            assert_eq!(AuthorAct::from_name(act.name()), Some(act));
        }
    }

    #[test]
    fn an_appeal_is_in_time_for_half_a_year() {
        let at = Moment::from_millis(0);
        assert!(may_appeal(Some(at), at.plus(180 * DAY)));
        assert!(!may_appeal(Some(at), at.plus(190 * DAY)));
        assert!(!may_appeal(None, at));
    }
}
