//! Where the desk leads: everything that somebody who runs the house can do, in groups. A room that
//! has something for the desk joins with a line.

/// A way on from the desk.
#[derive(Debug)]
pub struct Task {
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
    pub tasks: &'static [Task],
}

const fn task(
    [word, line]: [&'static str; 2],
    path: &'static str,
    action: &'static str,
    icon: &'static str,
) -> Task {
    Task { word, line, path, action, icon }
}

/// The house: what it is and what it looks like.
const HOUSE: &[Task] = &[
    task(
        ["desk-settings", "desk-settings-line"],
        "/beheer/instellingen",
        "desk-settings-go",
        "house",
    ),
    task(["desk-look", "desk-look-line"], "/beheer/uiterlijk", "desk-look-go", "palette"),
    task(["desk-rooms", "desk-rooms-line"], "/beheer/kamers", "desk-rooms-go", "layout-grid"),
    task(["desk-lists", "desk-lists-line"], "/beheer/woorden", "desk-lists-go", "list"),
    task(
        ["starter-title", "starter-door-line"],
        "/beheer/startpakket",
        "starter-door-go",
        "sparkles",
    ),
];

/// The neighbours and what they do.
const NEIGHBOURS: &[Task] = &[
    task(["desk-people", "desk-people-line"], "/beheer/mensen", "desk-people-go", "users"),
    task(
        ["desk-organisations", "desk-organisations-line"],
        "/beheer/organisaties",
        "desk-organisations-go",
        "building-2",
    ),
    task(["desk-judge", "desk-judge-line"], "/beheer/meldingen", "desk-judge-go", "flag"),
    task(
        ["mediator-title", "mediator-line"],
        "/beheer/bemiddeling",
        "mediator-open",
        "heart-handshake",
    ),
];

/// What is kept, and whether it is right.
const KEPT: &[Task] = &[
    task(["keeper-title", "keeper-task"], "/beheer/vers", "keeper-look", "leaf"),
    task(["importing-title", "importing-line"], "/beheer/inlezen", "importing-open", "upload"),
    task(["impact-title", "impact-line"], "/beheer/cijfers", "impact-open", "activity"),
    task(["backup-title", "backup-line"], "/beheer/reservekopie", "backup-open", "save"),
];

/// What goes out, and what comes in.
const AROUND: &[Task] = &[
    task(["desk-sites", "desk-sites-line"], "/wijkwebsites/beheer", "desk-sites-go", "network"),
    task(["desk-traffic", "desk-traffic-line"], "/beheer/verkeer", "desk-traffic-go", "send"),
    task(["desk-mail", "desk-mail-line"], "/beheer/post", "desk-mail-go", "mail"),
];

/// All of them, in the order of the page.
pub static GROUPS: [Group; 4] = [
    Group { id: "house", word: "desk-group-house", tasks: HOUSE },
    Group { id: "neighbours", word: "desk-group-neighbours", tasks: NEIGHBOURS },
    Group { id: "kept", word: "desk-group-kept", tasks: KEPT },
    Group { id: "around", word: "desk-group-around", tasks: AROUND },
];
