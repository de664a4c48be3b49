//! What is in the houses that the browser visits. `deeds` puts it there, through the forms.

/// Something in the agenda.
pub struct Happening {
    pub title: &'static str,
    pub text: &'static str,
    pub day: &'static str,
    pub hours: (&'static str, &'static str),
    pub place: (&'static str, &'static str),
    pub price: &'static str,
    pub themes: &'static [&'static str],
    pub features: &'static [&'static str],
}

/// Something on the noticeboard.
pub struct Note {
    pub kind: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub help: &'static str,
    pub area: &'static str,
}

/// An organisation.
pub struct Club {
    pub name: &'static str,
    pub text: &'static str,
    pub theme: &'static str,
    pub place: (&'static str, &'static str),
}

const HOUSE: (&str, &str) = ("Buurthuis De Linde", "Lindeplein 8");
const GARDEN: (&str, &str) = ("Moestuin De Natte Laars", "Nattelaarzenpad 1");
const QUAY: (&str, &str) = ("De Werfkeet", "Kade 3");

/// The agenda of De Linde. The first is over when the browser comes, the last does not go on.
pub const AGENDA: [Happening; 8] = [
    Happening {
        title: "Ontbijt voor vroege vogels",
        text: "Thee, brood en een eitje.",
        day: "2026-11-24",
        hours: ("09:10", "09:40"),
        place: HOUSE,
        price: "1",
        themes: &["samen-eten"],
        features: &[],
    },
    Happening {
        title: "Koffie aan de lange tafel",
        text: "De koffie staat klaar. Lees de krant, doe een spelletje of praat met wie er zit.\n\n\
               Ken je nog niemand? Vraag naar Henk.",
        day: "2026-11-24",
        hours: ("13:00", "15:30"),
        place: HOUSE,
        price: "0",
        themes: &["ontmoeten"],
        features: &["rolstoel", "zonder-aanmelden", "ringleiding", "opvang"],
    },
    Happening {
        title: "Taalcafé",
        text: "Praat een avond Nederlands met mensen uit de buurt.",
        day: "2026-11-24",
        hours: ("19:00", "21:00"),
        place: ("Taalhoek in de bibliotheek", "Lettergang 12"),
        price: "0",
        themes: &["leren-en-taal"],
        features: &["makkelijk-nederlands", "rolstoel", "arabisch", "turks"],
    },
    Happening {
        title: "Soep en brood",
        text: "Elke week maken we een grote pan soep van groenten uit de buurt. Schuif aan.",
        day: "2026-11-25",
        hours: ("12:00", "13:30"),
        place: HOUSE,
        price: "2,50",
        themes: &["samen-eten", "ontmoeten"],
        features: &["rolstoel", "zonder-aanmelden"],
    },
    Happening {
        title: "Buurtkoor Uit Volle Borst",
        text: "Zing je mee? Noten lezen hoeft niet.",
        day: "2026-11-25",
        hours: ("20:00", "22:00"),
        place: HOUSE,
        price: "3",
        themes: &["creatief-en-muziek"],
        features: &["rolstoel"],
    },
    Happening {
        title: "Telefoonhulp",
        text: "Neem je telefoon mee. Wij kijken samen.",
        day: "2026-11-26",
        hours: ("10:00", "12:00"),
        place: HOUSE,
        price: "0",
        themes: &["digitaal"],
        features: &["rolstoel", "makkelijk-nederlands"],
    },
    Happening {
        title: "Samen in de moestuin",
        text: "Laarzen hebben we.",
        day: "2026-11-28",
        hours: ("10:00", "12:30"),
        place: GARDEN,
        price: "0",
        themes: &["groen-en-natuur"],
        features: &[],
    },
    Happening {
        title: "Wandelclub langs het water",
        text: "Een rondje van een uur.",
        day: "2026-11-27",
        hours: ("10:00", "11:00"),
        place: GARDEN,
        price: "0",
        themes: &["bewegen-en-sport"],
        features: &[],
    },
];

/// The agenda of Havenkwartier.
pub const HARBOUR_AGENDA: [Happening; 3] = [
    Happening {
        title: "Repaircafé in de Werfkeet",
        text: "Is je lamp, broek of fiets stuk? Neem hem mee. Wij repareren hem samen met jou.",
        day: "2026-11-28",
        hours: ("13:00", "16:00"),
        place: QUAY,
        price: "0",
        themes: &["klussen-lenen-en-delen"],
        features: &["rolstoel", "zonder-aanmelden"],
    },
    Happening {
        title: "Kinderen knutselen aan de kade",
        text: "Van schroot tot schip.",
        day: "2026-11-25",
        hours: ("14:00", "16:00"),
        place: QUAY,
        price: "1,50",
        themes: &["kinderen-en-spelen"],
        features: &["opvang"],
    },
    Happening {
        title: "Toneelavond: Het schip dat niet vertrok, een stuk in drie bedrijven",
        text: "Door spelers uit de wijk.",
        day: "2026-11-27",
        hours: ("20:00", "22:30"),
        place: QUAY,
        price: "7,50",
        themes: &["cultuur-en-uitgaan"],
        features: &["rolstoel", "ringleiding"],
    },
];

/// The agenda of Zonneveld.
pub const FIELD_AGENDA: [Happening; 1] = [Happening {
    title: "Spelletjesavond voor nieuwe buren",
    text: "Neem een spel mee dat je goed kent.",
    day: "2026-11-26",
    hours: ("19:30", "22:00"),
    place: ("Het Zonnehuis", "Zonneveldlaan 100"),
    price: "0",
    themes: &["ontmoeten"],
    features: &["rolstoel"],
}];

/// The noticeboard of De Linde. The first is solved when the browser comes.
pub const NOTES: [Note; 4] = [
    Note {
        kind: "vraag",
        title: "Wie helpt mij met een kast?",
        text: "Hij moet twee trappen op. Ik zorg voor appeltaart.",
        help: "klus",
        area: "bij het plein",
    },
    Note {
        kind: "bod",
        title: "Gratis: twee eetkamerstoelen",
        text: "Ze zijn oud, maar ze staan nog stevig. Je kunt ze ’s avonds ophalen.",
        help: "spullen",
        area: "bij de bibliotheek",
    },
    Note {
        kind: "doemee",
        title: "Wie wandelt er mee op zondag?",
        text: "Elke zondagochtend loop ik een uur door het park. Samen is leuker.",
        help: "wandelen",
        area: "bij het park",
    },
    Note {
        kind: "vraag",
        title: "Wie laat mijn hond uit?",
        text: "Ik ben geopereerd en mag een maand niet lopen. Bobbie is lief en luistert goed. Een \
               half uurtje per dag is genoeg. Alle beetjes helpen, ook als je maar één keer in de \
               week kunt.",
        help: "dier",
        area: "",
    },
];

/// The noticeboard of Havenkwartier.
pub const HARBOUR_NOTES: [Note; 2] = [
    Note {
        kind: "bod",
        title: "Ik help met brieven van de overheid",
        text: "Ik heb jaren op een kantoor gewerkt.",
        help: "vertalen",
        area: "de kade",
    },
    Note {
        kind: "vraag",
        title: "Oppas gezocht op dinsdag",
        text: "Van drie tot vijf, twee kleuters.",
        help: "oppas",
        area: "",
    },
];

/// The organisations of De Linde.
pub const CLUBS: [Club; 3] = [
    Club {
        name: "Taalcafé De Komma",
        text: "Hier oefen je Nederlands door gewoon te praten. Fouten maken mag.",
        theme: "leren-en-taal",
        place: ("Taalhoek in de bibliotheek", "Lettergang 12"),
    },
    Club {
        name: "Fietswerkplaats Het Spaakje",
        text: "Wij maken fietsen die anderen wegdoen.",
        theme: "klussen-lenen-en-delen",
        place: ("Het Spaakje", "Spaakpad 3"),
    },
    Club {
        name: "Moestuin De Natte Laars",
        text: "Een tuin van de hele buurt.",
        theme: "groen-en-natuur",
        place: GARDEN,
    },
];

/// The organisations of Havenkwartier.
pub const HARBOUR_CLUBS: [Club; 1] = [Club {
    name: "De Werfploeg",
    text: "Wij knappen samen oude boten op.",
    theme: "werk-en-vrijwilligerswerk",
    place: QUAY,
}];
