//! De Linde: flats from after the war, many languages, and a house with a long table.

use super::houses::{Account, Club, Note, Venue};
use crate::kit::may::Role::{Administrator, Editor, Host, Mediator, OrganisationEditor};

/// Buurthuis De Linde.
pub const HOUSE: Venue = Venue::at("Buurthuis De Linde", "Buurthuisplein 8", (52.7531, 5.3402));
/// Jongerenruimte De Kelder.
pub const CELLAR: Venue =
    Venue::at("Jongerenruimte De Kelder", "Buurthuisplein 8a", (52.753, 5.3405));
/// Fietswerkplaats Het Spaakje.
pub const SPOKE: Venue = Venue::at("Fietswerkplaats Het Spaakje", "Spaakpad 3", (52.7544, 5.3379));
/// Moestuin De Natte Laars.
pub const GARDEN: Venue =
    Venue::at("Moestuin De Natte Laars", "Nattelaarzenpad 1", (52.7557, 5.3361));
const LETTERS: Venue = Venue::at("Taalhoek in de bibliotheek", "Lettergang 12", (52.7522, 5.3431));
const SCHOOL: Venue = Venue::at("Basisschool De Wissel", "Wisseltorenhof 4", (52.754, 5.3427));
const MOSQUE: Venue = Venue::at("Moskee Al-Nour", "Lampenierspad 2", (52.7518, 5.3388));
const TEAM: Venue = Venue::at("Wijkteam De Linde", "Buurthuisplein 10", (52.7533, 5.3409));

/// Who can sign in.
pub const ACCOUNTS: [Account; 9] = [
    Account { email: "fatma@delinde.example", name: "Fatma", roles: &[Host, Administrator] },
    Account { email: "henk@delinde.example", name: "Henk", roles: &[Host] },
    Account { email: "youssef@delinde.example", name: "Youssef", roles: &[OrganisationEditor] },
    Account { email: "samira@delinde.example", name: "Samira", roles: &[Mediator, Editor] },
    Account { email: "joop@delinde.example", name: "Joop", roles: &[] },
    Account { email: "tineke@delinde.example", name: "Tineke", roles: &[] },
    Account { email: "amina@delinde.example", name: "Amina", roles: &[] },
    Account { email: "kofi@delinde.example", name: "Kofi", roles: &[] },
    Account { email: "mei@delinde.example", name: "Mei", roles: &[] },
];

/// The organisations.
pub const CLUBS: [Club; 13] = [
    Club {
        name: "Buurthuis De Linde",
        text: "Het huis van de buurt, met een lange tafel en altijd koffie. Je kunt er ook een \
               zaal huren voor je eigen feest of vergadering.",
        themes: "ontmoeten hulp-en-advies",
        features: "rolstoel zonder-aanmelden ringleiding opvang",
        hours: "Maandag tot en met vrijdag van 9 tot 17 uur\nZaterdag van 10 tot 15 uur",
        email: "huis@delinde.example",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Taalcafé De Komma",
        text: "Hier oefen je Nederlands door gewoon te praten. Fouten maken mag. Er is altijd \
               iemand die met je meedoet.",
        themes: "leren-en-taal ontmoeten",
        audiences: "nieuwkomers volwassenen",
        features: "makkelijk-nederlands zonder-aanmelden arabisch turks",
        ..Club::at(&LETTERS)
    },
    Club {
        name: "Fietswerkplaats Het Spaakje",
        text: "Wij maken fietsen die anderen wegdoen. Je kunt er zelf leren plakken, of voor \
               weinig geld een fiets kopen.",
        themes: "klussen-lenen-en-delen vervoer",
        audiences: "iedereen mensen-met-weinig-geld",
        hours: "Woensdag en zaterdag van 10 tot 16 uur",
        writer: "Youssef",
        ..Club::at(&SPOKE)
    },
    Club {
        name: "Moestuin De Natte Laars",
        text: "Een moestuin voor de hele buurt. Je hoeft niets te weten van groenten, wel een \
               beetje tegen modder te kunnen. De oogst is voor iedereen die meewerkt.",
        themes: "groen-en-natuur",
        features: "zonder-aanmelden iemand-meenemen",
        ..Club::at(&GARDEN)
    },
    Club {
        name: "Vrouwengroep Zonnebloesem",
        text: "Vrouwen uit alle landen drinken thee, leren van elkaar en gaan samen op pad. Je \
               kinderen mogen mee.",
        themes: "ontmoeten lekker-in-je-vel",
        audiences: "vrouwen nieuwkomers",
        features: "opvang arabisch turks",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Jongerenruimte De Kelder",
        text: "Onder het buurthuis is een plek voor jongeren. Muziek maken, gamen, huiswerk doen \
               of gewoon hangen op de bank.",
        themes: "opgroeien-en-opvoeden creatief-en-muziek",
        audiences: "jongeren jongvolwassenen",
        hours: "Dinsdag en donderdag van 15 tot 21 uur",
        ..Club::at(&CELLAR)
    },
    Club {
        name: "Buurtkeuken Pan & Lepel",
        text: "Wij koken met wat de winkels overhouden. Koken, eten of afwassen: alles is goed.",
        themes: "samen-eten",
        audiences: "iedereen mensen-met-weinig-geld mensen-die-alleen-zijn",
        features: "rolstoel iemand-meenemen",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Repair Café De Linde",
        text: "Een kapotte lamp, broek of broodrooster? Wij maken hem samen met jou. Lukt het \
               niet, dan drink je toch een kop koffie met ons.",
        themes: "klussen-lenen-en-delen",
        features: "rolstoel zonder-aanmelden",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Wandelclub Rondje Linde",
        text: "Een uur lopen door de buurt, op het tempo van de langzaamste. Met een rollator kun \
               je goed mee.",
        themes: "bewegen-en-sport ontmoeten",
        audiences: "senioren mensen-die-alleen-zijn",
        features: "rolstoel zonder-aanmelden iemand-meenemen",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Formulierenbrigade Molenstad",
        text: "Een moeilijke brief? Een formulier dat niet af komt? Onze vrijwilligers lezen het \
               met je. Wat je vertelt, blijft tussen ons.",
        themes: "geld-en-formulieren hulp-en-advies",
        audiences: "iedereen mensen-met-weinig-geld nieuwkomers",
        features: "makkelijk-nederlands engels turks arabisch rolstoel",
        email: "formulieren@delinde.example",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Ouderkamer basisschool De Wissel",
        text: "Ouders praten met elkaar over opvoeden, school en gezond eten. Loop binnen als je \
               je kind hebt gebracht.",
        themes: "opgroeien-en-opvoeden",
        audiences: "ouders-en-gezinnen",
        features: "zonder-aanmelden makkelijk-nederlands",
        ..Club::at(&SCHOOL)
    },
    Club {
        name: "Moskeevereniging Al-Nour – open keuken",
        text: "Op vrijdag staat de keuken open voor alle buren. Wat je gelooft, maakt niet uit.",
        themes: "geloof-en-zingeving samen-eten",
        features: "zonder-aanmelden arabisch",
        writer: "Amina",
        is_new: true,
        ..Club::at(&MOSQUE)
    },
    Club {
        name: "Wijkteam De Linde",
        text: "Hulp bij wonen, zorg, geld of een lastige tijd thuis. Een gesprek is gratis. Kom \
               langs of bel; wij denken met je mee.",
        themes: "hulp-en-advies zorg-en-mantelzorg",
        audiences: "iedereen mantelzorgers",
        features: "rolstoel ringleiding engels",
        hours: "Maandag tot en met donderdag van 9 tot 12 uur",
        email: "wijkteam@delinde.example",
        ..Club::at(&TEAM)
    },
];

/// What hangs on the board, the oldest first.
pub const NOTES: [Note; 8] = [
    Note {
        kind: "bod",
        title: "Twee tuinstoelen, gratis ophalen",
        text: "Ze zijn van hout en moeten geschuurd worden. Verder zijn ze goed. Wie ze ophaalt, \
               mag ze hebben.",
        help: "spullen",
        area: "bij de moestuin",
        by: "Joop",
    },
    Note {
        kind: "vraag",
        title: "Wie leest met mij een brief van de gemeente?",
        text: "Het is een lange brief over mijn huur. Ik begrijp niet wat ik moet doen. Ik zet \
               thee.",
        help: "vertalen",
        area: "vlak bij De Linde",
        by: "Mei",
    },
    Note {
        kind: "doemee",
        title: "Schaakmaatje gezocht",
        text: "Ik speel al jaren tegen mezelf en ik win te vaak. Beginner of gevorderd, dat maakt \
               niet uit.",
        help: "praatje",
        area: "aan de lange tafel",
        by: "Henk",
    },
    Note {
        kind: "bod",
        title: "Ik geef gitaarles aan kinderen",
        text: "Ik speel al dertig jaar. Voor kinderen vanaf acht jaar, op zaterdag in De Kelder. \
               Een gitaar heb ik over.",
        help: "",
        area: "in De Kelder",
        by: "Kofi",
    },
    Note {
        kind: "vraag",
        title: "Wie wil op donderdag met mij wandelen?",
        text: "Ik loop met een rollator en niet zo snel. Een halfuurtje is genoeg. Daarna drinken \
               we koffie in De Linde, ik trakteer.",
        help: "wandelen",
        area: "bij het Buurthuisplein",
        by: "Tineke",
    },
    Note {
        kind: "doemee",
        title: "Wie maakt met mij een geveltuin?",
        text: "De stoep voor onze flat is kaal. De gemeente haalt de tegels weg als we met vijf \
               buren zijn. We zijn al met drie.",
        help: "tuin",
        area: "de flats aan de zuidkant",
        by: "Samira",
    },
    Note {
        kind: "bod",
        title: "Ik kook op zondag, er is vaak over",
        text: "Ik maak altijd te veel. Neem een bakje mee en haal wat op. Meestal zonder vlees.",
        help: "",
        area: "De Linde, oostkant",
        by: "Youssef",
    },
    Note {
        kind: "vraag",
        title: "Wie heeft een winterjas maat 152?",
        text: "Mijn zoon groeit zo hard dat zijn jas niet meer dicht kan. De kleur maakt niet uit, \
               als hij maar warm is.",
        help: "spullen",
        area: "De Linde, noordkant",
        by: "Amina",
    },
];
