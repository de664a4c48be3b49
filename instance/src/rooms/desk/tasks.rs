//! Where the desk leads: everything that somebody with a duty can do, in groups, each for who may do
//! it. A room that has something for the desk joins with a line.

use crate::kit::may::{Action, can};
use crate::kit::visitor::Resident;

/// A way on from the desk.
#[derive(Debug)]
pub struct Task {
    /// What one must be allowed to do to go there.
    needs: Action,
    /// The key of its name.
    pub word: &'static str,
    /// The key of one line about it.
    pub line: &'static str,
    /// Where it leads.
    pub path: &'static str,
    /// The key of the words on the way there.
    pub action: &'static str,
    /// Its icon.
    pub icon: &'static str,
}

/// Tasks that belong together.
#[derive(Debug)]
pub struct Group {
    /// Names the group on the page.
    pub id: &'static str,
    /// The key of its name.
    pub word: &'static str,
    /// What is in it.
    pub tasks: Vec<&'static Task>,
}

/// The tasks of this resident, in the groups and the order of the page. `leads` tells whether a path
/// leads somewhere: a room can be off.
#[must_use]
pub fn groups(resident: &Resident, leads: impl Fn(&str) -> bool) -> Vec<Group> {
    let is_theirs = |task: &&Task| can(Some(resident), task.needs) && leads(task.path);
    let group = |(id, word, tasks): (_, _, &'static [Task])| Group {
        id,
        word,
        tasks: tasks.iter().filter(is_theirs).collect(),
    };
    GROUPS.into_iter().map(group).filter(|group| !group.tasks.is_empty()).collect()
}

const fn task(
    needs: Action,
    [word, line]: [&'static str; 2],
    path: &'static str,
    action: &'static str,
    icon: &'static str,
) -> Task {
    Task { needs, word, line, path, action, icon }
}

use Action::{
    ChangeAny, CheckOrganisation, HostRoom, Invite, LinkSites, Mediate, Moderate, RunHouse,
    TakeCall, WriteNews, WritePages,
};

/// The house: what it is and what it looks like.
const HOUSE: &[Task] = &[
    task(
        RunHouse,
        ["desk-settings", "desk-settings-line"],
        "/beheer/instellingen",
        "desk-settings-go",
        "house",
    ),
    task(RunHouse, ["desk-look", "desk-look-line"], "/beheer/uiterlijk", "desk-look-go", "palette"),
    task(
        RunHouse,
        ["desk-rooms", "desk-rooms-line"],
        "/beheer/kamers",
        "desk-rooms-go",
        "layout-grid",
    ),
    task(RunHouse, ["desk-lists", "desk-lists-line"], "/beheer/woorden", "desk-lists-go", "list"),
    task(
        RunHouse,
        ["starter-title", "starter-door-line"],
        "/beheer/startpakket",
        "starter-door-go",
        "sparkles",
    ),
];

/// What is arranged in a room itself.
const ROOMS: &[Task] = &[
    task(
        HostRoom,
        ["desk-guest-book", "desk-guest-book-line"],
        "/huiskamer/gastenboek",
        "desk-guest-book-go",
        "book-open",
    ),
    task(
        RunHouse,
        ["desk-living-room", "desk-living-room-line"],
        "/huiskamer/instellingen",
        "desk-living-room-go",
        "armchair",
    ),
    task(RunHouse, ["desk-film", "desk-film-line"], "/film/instellingen", "desk-film-go", "video"),
    task(WriteNews, ["desk-news", "desk-news-line"], "/buurtkrant/nieuw", "desk-news-go", "pencil"),
    task(
        WriteNews,
        ["desk-digest", "desk-digest-line"],
        "/buurtkrant/weekbericht/instellingen",
        "desk-digest-go",
        "mail",
    ),
    task(WritePages, ["desk-pages", "desk-pages-line"], "/over", "desk-pages-go", "file-text"),
    task(
        RunHouse,
        ["desk-accessibility", "desk-accessibility-line"],
        "/toegankelijkheid/wijzig",
        "desk-accessibility-go",
        "accessibility",
    ),
];

/// The neighbours and what they do.
const NEIGHBOURS: &[Task] = &[
    task(
        RunHouse,
        ["desk-people", "desk-people-line"],
        "/beheer/mensen",
        "desk-people-go",
        "users",
    ),
    task(Invite, ["desk-cards", "desk-cards-line"], "/kaarten", "desk-cards-go", "id-card"),
    task(
        CheckOrganisation,
        ["desk-organisations", "desk-organisations-line"],
        "/beheer/organisaties",
        "desk-organisations-go",
        "building-2",
    ),
    task(Moderate, ["desk-judge", "desk-judge-line"], "/beheer/meldingen", "desk-judge-go", "flag"),
    task(
        TakeCall,
        ["mediator-intake-title", "desk-call-line"],
        "/beheer/bemiddeling/nieuw",
        "mediator-intake",
        "phone",
    ),
    task(
        Mediate,
        ["mediator-title", "mediator-line"],
        "/beheer/bemiddeling",
        "mediator-open",
        "heart-handshake",
    ),
];

/// What is kept, and whether it is right.
const KEPT: &[Task] = &[
    task(ChangeAny, ["keeper-title", "keeper-task"], "/beheer/vers", "keeper-look", "leaf"),
    task(
        RunHouse,
        ["importing-title", "importing-line"],
        "/beheer/inlezen",
        "importing-open",
        "upload",
    ),
    task(RunHouse, ["impact-title", "impact-line"], "/beheer/cijfers", "impact-open", "activity"),
    task(RunHouse, ["backup-title", "backup-line"], "/beheer/reservekopie", "backup-open", "save"),
];

/// What goes out, and what comes in.
const AROUND: &[Task] = &[
    task(
        LinkSites,
        ["desk-sites", "desk-sites-line"],
        "/wijkwebsites/beheer",
        "desk-sites-go",
        "network",
    ),
    task(
        RunHouse,
        ["desk-traffic", "desk-traffic-line"],
        "/beheer/verkeer",
        "desk-traffic-go",
        "send",
    ),
    task(RunHouse, ["desk-mail", "desk-mail-line"], "/beheer/post", "desk-mail-go", "mail"),
];

/// All of them, in the order of the page.
const GROUPS: [(&str, &str, &[Task]); 5] = [
    ("house", "desk-group-house", HOUSE),
    ("rooms", "desk-group-rooms", ROOMS),
    ("neighbours", "desk-group-neighbours", NEIGHBOURS),
    ("kept", "desk-group-kept", KEPT),
    ("around", "desk-group-around", AROUND),
];
