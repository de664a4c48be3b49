//! How long the house keeps what: each period stands here once.
//!
//! The rooms clean up by these numbers and the privacy page tells them, so the page cannot say
//! something else than what happens. `docs/operating/retention.md` is the list for who runs a
//! house; a test sees to it that it agrees.

use super::settings::Settings;
use super::time::{DAY, HOUR, MINUTE};
use super::words::Lang;

/// How long one stays signed in, in milliseconds, as are all periods here.
pub const SESSION: i64 = 30 * DAY;
/// How long one stays signed in at most, however often one comes.
pub const SESSION_ENDS: i64 = 183 * DAY;
/// How long a code to sign in can be used.
pub const SIGN_IN_CODE: i64 = 15 * MINUTE;
/// How long an account is kept that nobody uses: 24 months.
pub const ACCOUNT: i64 = 730 * DAY;
/// How long a notice hangs: six weeks.
pub const NOTICE: i64 = 42 * DAY;
/// How long something is kept that somebody wrote before signing in.
pub const DRAFT: i64 = DAY;
/// How long it can be seen on the noticeboard that something worked out; then it comes down.
pub const SOLVED_NOTICE: i64 = 14 * DAY;
/// How long what a mediator knows is kept after it is over: three months.
pub const MEDIATION: i64 = 90 * DAY;
/// How long a mediator can be busy with something without anything happening: six months.
pub const MEDIATION_QUIET: i64 = 183 * DAY;
/// How long a message between two people is kept: twelve months.
pub const MESSAGE: i64 = 365 * DAY;
/// How long a letter to the house, or of a guest to who organises something, is kept: three months.
pub const LETTER: i64 = 90 * DAY;
/// How long a report, and what was decided about it, is kept: a year.
pub const REPORT: i64 = 365 * DAY;
/// How long the address of a guest who reported something is kept after the decision.
pub const REPORTER: i64 = 30 * DAY;
/// How long something that was removed can be put back: as long as its author may appeal.
pub const PUT_ASIDE: i64 = 183 * DAY;
/// How long what is said in the living room may stay, in hours; the first unless the house decides
/// otherwise.
pub const LIVING_ROOM_HOURS: [i64; 4] = [24, 48, 72, 168];
/// How long it stays unless the house decides otherwise.
const LIVING_ROOM: i64 = 24 * HOUR;
/// How long what somebody wrote in the guest book waits for a host.
pub const GUEST_BOOK_WAITS: i64 = 30 * DAY;
/// How long it stands in the guest book.
pub const GUEST_BOOK: i64 = 90 * DAY;
/// How long an invitation card that nobody used stays valid.
pub const CARD_UNUSED: i64 = 90 * DAY;
/// How long an invitation card stays valid after it was last used: 24 months.
pub const CARD: i64 = 730 * DAY;
/// How long a mailed link about an organisation works, and a claim waits for the desk.
pub const ORGANISATION_LINK: i64 = 30 * DAY;
/// How long an activity of another site is kept after it was over.
pub const PAST_ACTIVITY: i64 = 30 * DAY;
/// How long an article of another site is kept: a year.
pub const HEARD_ARTICLE: i64 = 365 * DAY;
/// How long it can be confirmed that somebody wants the weekly mail; nothing is kept before that.
pub const DIGEST_ASKED: i64 = 3 * DAY;
/// How long what a visitor says is not right any more is kept: three months.
pub const DOUBT: i64 = 90 * DAY;
/// How long it is known who got which weekly mail, so that nobody gets one twice.
pub const DIGEST_SENT: i64 = 35 * DAY;
/// How long after an activity it is known who came, and how to reach them: 14 days.
pub const ATTENDANCE: i64 = 14 * DAY;
/// How long post from and to other sites is kept once it was dealt with.
pub const POST: i64 = 30 * DAY;
/// How long it is known which mail went to which address, for when it comes back.
pub const MAIL_SENT: i64 = 14 * DAY;
/// How long it is known that an address gave trouble.
pub const MAIL_TROUBLE: i64 = 60 * DAY;
/// How long a mail, or other work, that could not be done is kept for the operator to see.
pub const FAILED_WORK: i64 = 30 * DAY;

/// How long a file that a beheerder reads in waits until somebody says yes.
pub const IMPORT_WAITS: i64 = DAY;
/// How long it is known what came of a file that was read in, so that it can be taken back.
pub const IMPORT: i64 = 7 * DAY;
/// How long a backup that was made on the page stays on the server.
pub const BACKUP: i64 = 7 * DAY;

/// The setting for how long the living room keeps what is said: a number of hours.
pub const LIVING_ROOM_SETTING: &str = "living_room_keep";

/// How long what is said in this living room stays.
#[must_use]
pub fn living_room(settings: &Settings) -> i64 {
    let hours: Option<i64> = settings.own(LIVING_ROOM_SETTING).parse().ok();
    let hours = hours.filter(|hours| LIVING_ROOM_HOURS.contains(hours));
    hours.map_or(LIVING_ROOM, |hours| hours * HOUR)
}

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// So many milliseconds.
    For(i64),
    /// As long as it is used, and so many milliseconds after that.
    Unused(i64),
    /// As long as the house decides: [`living_room`].
    LivingRoom,
    /// Until whoever it is of takes it away.
    UntilRemoved,
    /// As long as the program runs, and never in a file.
    InMemory,
}

impl Lasts {
    /// In words: "30 dagen", "tot je het weghaalt".
    #[must_use]
    pub fn said(self, lang: Lang, settings: &Settings) -> String {
        match self {
            Self::For(millis) => period(lang, millis),
            Self::Unused(millis) => lang.put("retention-unused", "period", period(lang, millis)),
            Self::LivingRoom => period(lang, living_room(settings)),
            Self::UntilRemoved => lang.say("retention-until-removed"),
            Self::InMemory => lang.say("retention-in-memory"),
        }
    }
}

/// Something that the house keeps.
#[derive(Debug, Clone, Copy)]
pub struct Kept {
    /// The key of the word for what it is.
    pub what: &'static str,
    /// The key of the sentence why.
    pub why: &'static str,
    /// How long.
    pub lasts: Lasts,
    /// The room that keeps it, when not every kind of house has that room; else empty.
    pub room: &'static str,
}

const fn kept(what: &'static str, why: &'static str, lasts: Lasts) -> Kept {
    Kept { what, why, lasts, room: "" }
}

const fn talk(what: &'static str, why: &'static str, lasts: Lasts) -> Kept {
    Kept { room: "living-room", ..kept(what, why, lasts) }
}

/// Everything that a house keeps of people.
pub const ALL: [Kept; 32] = [
    kept("retention-account", "retention-account-why", Lasts::Unused(ACCOUNT)),
    kept("retention-code", "retention-code-why", Lasts::For(SIGN_IN_CODE)),
    kept("retention-session", "retention-session-why", Lasts::Unused(SESSION)),
    kept("retention-second", "retention-second-why", Lasts::UntilRemoved),
    kept("retention-card", "retention-card-why", Lasts::Unused(CARD)),
    kept("retention-face", "retention-face-why", Lasts::UntilRemoved),
    kept("retention-notice", "retention-notice-why", Lasts::For(NOTICE)),
    kept("retention-notice-solved", "retention-notice-solved-why", Lasts::For(SOLVED_NOTICE)),
    kept("retention-draft", "retention-draft-why", Lasts::For(DRAFT)),
    kept("retention-mediation", "retention-mediation-why", Lasts::For(MEDIATION)),
    kept("retention-written", "retention-written-why", Lasts::UntilRemoved),
    kept("retention-digest", "retention-digest-why", Lasts::UntilRemoved),
    kept("retention-digest-sent", "retention-digest-sent-why", Lasts::For(DIGEST_SENT)),
    kept("retention-attendance", "retention-attendance-why", Lasts::For(ATTENDANCE)),
    kept("retention-organisation", "retention-organisation-why", Lasts::UntilRemoved),
    kept("retention-link", "retention-link-why", Lasts::For(ORGANISATION_LINK)),
    talk("retention-living-room", "retention-living-room-why", Lasts::LivingRoom),
    talk("retention-guest-book", "retention-guest-book-why", Lasts::For(GUEST_BOOK)),
    kept("retention-message", "retention-message-why", Lasts::For(MESSAGE)),
    kept("retention-letter", "retention-letter-why", Lasts::For(LETTER)),
    kept("retention-doubt", "retention-doubt-why", Lasts::For(DOUBT)),
    kept("retention-report", "retention-report-why", Lasts::For(REPORT)),
    kept("retention-reporter", "retention-reporter-why", Lasts::For(REPORTER)),
    kept("retention-aside", "retention-aside-why", Lasts::For(PUT_ASIDE)),
    kept("retention-mail-sent", "retention-mail-sent-why", Lasts::For(MAIL_SENT)),
    kept("retention-mail-trouble", "retention-mail-trouble-why", Lasts::For(MAIL_TROUBLE)),
    kept("retention-mail", "retention-mail-why", Lasts::For(FAILED_WORK)),
    kept("retention-post", "retention-post-why", Lasts::For(POST)),
    kept("retention-heard", "retention-heard-why", Lasts::For(PAST_ACTIVITY)),
    kept("retention-import", "retention-import-why", Lasts::For(IMPORT_WAITS)),
    kept("retention-backup", "retention-backup-why", Lasts::For(BACKUP)),
    kept("retention-address", "retention-address-why", Lasts::InMemory),
];

/// A period as people say it: "15 minuten", "24 uur", "6 weken", "12 maanden".
#[must_use]
pub fn period(lang: Lang, millis: i64) -> String {
    let days = millis / DAY;
    if millis < HOUR {
        return lang.count("retention-minutes", millis / MINUTE);
    }
    if days < 3 {
        return lang.count("retention-hours", millis / HOUR);
    }
    if days >= 90 {
        // A month is a twelfth of a year here, rounded.
        return lang.count("retention-months", (days * 12 + 182) / 365);
    }
    if days > 13 && days % 7 == 0 {
        return lang.count("retention-weeks", days / 7);
    }
    lang.count("retention-days", days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_said_as_people_say_them() {
        let said = |millis| period(Lang::Nl, millis);
        assert_eq!(said(SIGN_IN_CODE), "15 minuten");
        assert_eq!(said(LIVING_ROOM), "24 uur");
        assert_eq!(said(7 * DAY), "7 dagen");
        assert_eq!(said(SESSION), "30 dagen");
        assert_eq!(said(NOTICE), "6 weken");
        assert_eq!(said(LETTER), "3 maanden");
        assert_eq!(said(REPORT), "12 maanden");
        assert_eq!(said(ACCOUNT), "24 maanden");
    }

    #[test]
    fn the_living_room_keeps_a_day_to_a_week() {
        let kept = |value: &str| {
            let mut settings = Settings::default();
            settings.others.insert(LIVING_ROOM_SETTING.to_owned(), value.to_owned());
            living_room(&settings)
        };
        assert_eq!(kept(""), DAY);
        assert_eq!(kept("1"), DAY);
        assert_eq!(kept("72"), 3 * DAY);
        assert_eq!(kept("168"), 7 * DAY);
        assert_eq!(kept("9000"), DAY);
        assert_eq!(kept("lang"), DAY);
    }

    #[test]
    fn the_paper_for_who_runs_a_house_says_the_same() {
        let paper = include_str!("../../../docs/operating/retention.md");
        for kept in ALL {
            let what = Lang::En.say(kept.what);
            let lasts = kept.lasts.said(Lang::En, &Settings::default());
            let row = format!("| {what} | {lasts} |");
            assert!(paper.contains(&row), "docs/operating/retention.md has no row `{row}`");
        }
    }
}
