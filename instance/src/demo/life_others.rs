//! What people show, write and say in the city, in Havenkwartier and in Zonneveld.

use super::life::{Card, Guest, Life, Page, Thread};

/// The city: pages and a few faces. It has no living room.
pub const CITY: Life = Life {
    directions: "Het stadhuis is vijf minuten lopen van het station. De lift is rechts van de \
                 trap.",
    answer: "Wij antwoorden binnen drie dagen.",
    faces: &CITY_FACES,
    pages: &CITY_PAGES,
    film: None,
    guests: &[],
    threads: &[],
    letter: None,
    lamp: None,
    talk: &[],
    inside: &[],
    comers: &[],
    off: None,
};

const CITY_FACES: [Card; 2] = [
    Card {
        by: "Rosa",
        drawing: "face-rosa",
        languages: "nl es",
        ask: "een eigen buurthuis beginnen, en hoe de wijken samenwerken",
        topics: "ontmoeten hulp-en-advies",
        does: "verbindt de buurthuizen",
        place: "in het stadhuis, begane grond",
        days: "ma do",
    },
    Card {
        by: "Yusuf",
        drawing: "face-yusuf",
        languages: "nl tr",
        ask: "wat er in de stad te doen is",
        topics: "cultuur-en-uitgaan",
        does: "houdt de agenda bij",
        place: "in het stadhuis, begane grond",
        days: "di wo vr",
    },
];

const CITY_PAGES: [Page; 2] = [
    Page {
        title: "Wat is Molenstad samen?",
        text: "Elke wijk heeft een eigen huis. Hier staan ze naast elkaar, als in een straat.\n\n\
               ## Zo werkt het\n\n\
               - Een wijk schrijft zelf wat er te doen is.\n\
               - Wij laten het hier zien, met de naam van de wijk erbij.\n\
               - Klik je op iets? Dan ga je naar het huis van de wijk.\n\n\
               Jouw gegevens blijven bij het huis waar je een account hebt.",
    },
    Page {
        title: "Een eigen huis voor jouw wijk",
        text: "Heeft jouw wijk nog geen digitaal buurthuis? Wij helpen je op weg.\n\n\
               1. Zoek twee of drie buren die mee willen doen.\n\
               2. [Stuur ons een bericht](/contact).\n\
               3. Wij zetten samen het huis neer. Daarna is het van jullie.",
    },
];

/// Havenkwartier: a quiet room with a few words in it.
pub const HAVEN: Life = Life {
    directions: "Loop de kade af tot de keet met de vlag. Met de auto kun je niet tot de deur.",
    answer: "Wij antwoorden als de keet open is.",
    faces: &HAVEN_FACES,
    pages: &HAVEN_PAGES,
    film: None,
    guests: &[Guest {
        name: "Piet",
        text: "Mijn opa werkte op deze werf. Ik heb nog foto's van de kranen. Wil iemand ze zien?",
        answer: Some("Heel graag Piet. Kom op zaterdag langs, dan hangen we ze op."),
    }],
    threads: &[Thread {
        by: "Noor",
        to: "Joke",
        about: "",
        said: &[
            "Dag Joke, ik rijd de 14e toch die kant op. Zal ik je om half tien halen?",
            "Graag Noor. Ik bel je niet, ik sta gewoon klaar.",
        ],
    }],
    letter: None,
    lamp: None,
    talk: &[
        ("Sem", "De kat van de sluis slaapt nu op mijn jas. Ik kan niet weg."),
        ("Noor", "Dan is hij van jou. Zo gaat dat met katten."),
        ("Mo", "In de keet ligt nog brokjes. Haal gerust."),
    ],
    inside: &[("Noor", false)],
    comers: &[],
    off: None,
};

const HAVEN_FACES: [Card; 4] = [
    Card {
        by: "Ria",
        drawing: "face-joke",
        languages: "nl",
        ask: "de sleutel van de keet, en wie wat kan in de haven",
        topics: "ontmoeten",
        does: "opent De Werfkeet",
        place: "in De Werfkeet",
        days: "wo vr za zo",
    },
    Card {
        by: "Mo",
        drawing: "face-yusuf",
        languages: "nl ar",
        ask: "barbecueën voor honderd mensen",
        topics: "samen-eten",
        does: "schrijft de agenda",
        place: "op de kade",
        days: "za zo",
    },
    Card {
        by: "Willem",
        drawing: "face-willem",
        languages: "nl en",
        ask: "belasting, zeilen en aanhangers",
        topics: "geld-en-formulieren vervoer",
        does: "",
        place: "in De Werfkeet",
        days: "",
    },
    Card {
        by: "Noor",
        drawing: "face-noor",
        languages: "nl",
        ask: "boeken die je niet weg kunt leggen",
        topics: "cultuur-en-uitgaan leren-en-taal",
        does: "",
        place: "in Het Ruim",
        days: "",
    },
];

const HAVEN_PAGES: [Page; 1] = [Page {
    title: "Van werf tot wijk",
    text: "Waar nu de speelplek is, stonden vroeger de kranen. De keet is het laatste gebouw van de \
           oude werf.\n\n\
           ## Wat er bleef\n\n\
           - De keet, nu ons huis\n\
           - Het scheepsruim, nu de buurtbieb\n\
           - De gewoonte om elkaar te groeten\n\n\
           Hangt de vlag uit? Dan is de keet open.",
}];

/// Zonneveld: young, and busy elsewhere.
pub const ZONNEVELD: Life = Life {
    directions: "Het Zonnehuis staat naast de school. Er is plaats voor bakfietsen.",
    answer: "Wij antwoorden binnen een week.",
    faces: &SUN_FACES,
    pages: &SUN_PAGES,
    film: None,
    guests: &[],
    threads: &[],
    letter: None,
    lamp: None,
    talk: &[
        ("Lotte", "Wie heeft er een ladder die tot de dakgoot komt?"),
        ("Sander", "Ik zoek er ook een. Zullen we er samen een kopen?"),
        ("Aylin", "Wacht even. In het schuurtje van het Zonnehuis ligt er een, die mag je lenen."),
    ],
    inside: &[("Dewi", true)],
    comers: &[],
    off: None,
};

const SUN_FACES: [Card; 3] = [
    Card {
        by: "Aylin",
        drawing: "face-noor",
        languages: "nl tr",
        ask: "kinderfeestjes en nieuwe buren",
        topics: "opgroeien-en-opvoeden ontmoeten",
        does: "ontvangt mensen en schrijft de agenda",
        place: "in Het Zonnehuis",
        days: "di wo do",
    },
    Card {
        by: "Bram",
        drawing: "face-sem",
        languages: "nl en",
        ask: "hulp die je niet zelf kunt vinden",
        topics: "hulp-en-advies",
        does: "brengt vraag en aanbod bij elkaar",
        place: "in Het Zonnehuis",
        days: "vr",
    },
    Card {
        by: "Lotte",
        drawing: "face-tineke",
        languages: "nl",
        ask: "oppassen, zaaien en buitenspelen",
        topics: "kinderen-en-spelen groen-en-natuur",
        does: "",
        place: "in de speeltuin",
        days: "",
    },
];

const SUN_PAGES: [Page; 1] = [Page {
    title: "Nieuw in de wijk",
    text: "Net verhuisd? Welkom. Dit is handig om te weten.\n\n\
           - Glas en papier breng je naar het plein bij de school.\n\
           - Op donderdagochtend drinken ouders koffie in Het Zonnehuis.\n\
           - Een ladder of een boor leen je via het [prikbord](/prikbord).\n\n\
           Mis je iets? [Vertel het ons](/contact).",
}];
