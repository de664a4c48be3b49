//! What stands in the etalages: there all year, without a date.

use super::houses::Showpiece;
use super::{content_haven, content_linde, content_zonneveld};

/// De Linde.
pub const LINDE: [Showpiece; 6] = [
    Showpiece {
        title: "Leen een bakfiets",
        text: "Wil je een bank verhuizen, of je kinderen naar het bos brengen? In de schuur van Het \
               Spaakje staat een bakfiets voor de hele buurt. Je mag hem een dag gebruiken.",
        joining: "Bel een dag van tevoren. Neem iets mee waarop je naam staat.",
        week: ["", "", "10 - 16", "", "", "10 - 16", ""],
        club: "Fietswerkplaats Het Spaakje",
        price: "0",
        themes: "klussen-lenen-en-delen vervoer",
        audiences: "iedereen mensen-met-weinig-geld",
        contact: "Youssef",
        ..Showpiece::at(&content_linde::SPOKE)
    },
    Showpiece {
        title: "Gratis naaimachine gebruiken",
        text: "Er staan drie naaimachines klaar, met garen en een strijkplank. Kom je er niet uit? \
               Er is bijna altijd iemand die het kan.",
        joining: "Loop gewoon binnen. Neem je eigen stof mee.",
        week: ["9 - 17", "9 - 17", "9 - 17", "9 - 17", "13 - 17", "", ""],
        club: "Buurthuis De Linde",
        price: "0",
        themes: "klussen-lenen-en-delen creatief-en-muziek",
        features: "rolstoel zonder-aanmelden",
        contact: "Fatma",
        ..Showpiece::at(&content_linde::HOUSE)
    },
    Showpiece {
        title: "Maatje voor nieuwe Nederlanders",
        text: "Een maatje gaat elke week een uur met je op pad. Samen boodschappen doen, een brief \
               lezen, of praten bij de koffie. Zo leer je de taal en de buurt kennen.",
        joining: "Kom langs of bel. Wij zoeken iemand die bij je past.",
        hours: "Wanneer het jullie uitkomt",
        club: "Taalcafé De Komma",
        price: "0",
        themes: "leren-en-taal ontmoeten",
        audiences: "nieuwkomers nieuw-in-de-wijk",
        features: "makkelijk-nederlands arabisch turks engels",
        contact: "Samira",
        ..Showpiece::at(&content_linde::HOUSE)
    },
    Showpiece {
        title: "Telefooncirkel",
        text: "Elke ochtend bellen tien buren elkaar, een voor een. Zo begin je de dag met een \
               praatje. En is er iets aan de hand? Dan merkt iemand het meteen.",
        joining: "Bel het buurthuis. Je mag eerst een week meeluisteren.",
        week: ["9 - 10", "9 - 10", "9 - 10", "9 - 10", "9 - 10", "9 - 10", "9 - 10"],
        club: "Buurthuis De Linde",
        price: "0",
        themes: "zorg-en-mantelzorg ontmoeten",
        audiences: "senioren mensen-die-alleen-zijn",
        contact: "Henk",
        ..Showpiece::at(&content_linde::HOUSE)
    },
    Showpiece {
        title: "Een zaal huren in De Linde",
        text: "Voor een verjaardag, een vergadering of een repetitie. De grote zaal is voor veertig \
               mensen, de tuinkamer voor twaalf. Met keuken.",
        joining: "Kijk eerst samen met ons rond. Voor buren kost het weinig.",
        hours: "Op afspraak, ook in het weekend",
        club: "Buurthuis De Linde",
        price: "12,50",
        themes: "ontmoeten cultuur-en-uitgaan",
        features: "rolstoel ringleiding",
        contact: "Fatma",
        ..Showpiece::at(&content_linde::HOUSE)
    },
    Showpiece {
        title: "Een eigen stukje moestuin",
        text: "In De Natte Laars is altijd wel een bak vrij. Je krijgt gereedschap, zaad en goede \
               raad. Wat je oogst is voor jou.",
        joining: "Kom op zaterdag kijken. Laarzen staan in de schuur.",
        week: ["", "", "", "", "", "10 - 13", ""],
        club: "Moestuin De Natte Laars",
        themes: "groen-en-natuur",
        audiences: "iedereen ouders-en-gezinnen",
        features: "zonder-aanmelden iemand-meenemen",
        ..Showpiece::at(&content_linde::GARDEN)
    },
];

/// Havenkwartier.
pub const HAVEN: [Showpiece; 3] = [
    Showpiece {
        title: "Leen gereedschap uit de keet",
        text: "Een boormachine, een stofzuiger voor bouwstof, een lange ladder. Je hoeft het niet \
               allemaal zelf te kopen.",
        joining: "Is de vlag uit? Dan is de keet open. Schrijf in het schrift wat je meeneemt.",
        hours: "Als de vlag uithangt",
        club: "Bewonersclub Havenkwartier",
        price: "0",
        themes: "klussen-lenen-en-delen",
        contact: "Mo",
        ..Showpiece::at(&content_haven::SHED)
    },
    Showpiece {
        title: "Even een kop koffie bij Anker",
        text: "Je hoeft niets, je mag van alles. Er is koffie, een krant en iemand die luistert.",
        joining: "Loop binnen.",
        week: ["10 - 12", "", "10 - 12", "", "10 - 12", "", ""],
        club: "Inloop Anker",
        price: "0",
        themes: "ontmoeten lekker-in-je-vel",
        audiences: "iedereen mensen-die-alleen-zijn",
        features: "zonder-aanmelden opvang",
        ..Showpiece::at(&content_haven::ANCHOR)
    },
    Showpiece {
        title: "De energiecoach komt bij je thuis",
        text: "Een buur loopt met je door je huis. Waar komt de kou binnen? Wat kost veel stroom? \
               Je krijgt meteen een doos met spullen om te besparen.",
        joining: "Vraag een bezoek aan in de keet, of bel.",
        hours: "Op afspraak",
        club: "Energiecoach Werf",
        price: "0",
        themes: "wonen-en-energie",
        audiences: "iedereen mensen-met-weinig-geld",
        ..Showpiece::at(&content_haven::SHED)
    },
];

/// Zonneveld.
pub const ZONNEVELD: [Showpiece; 2] = [
    Showpiece {
        title: "Speelgoed lenen bij de ouderkring",
        text: "Een kast vol speelgoed voor kleine kinderen. Neem iets mee, en breng het terug als \
               het saai wordt.",
        joining: "Kom naar de ouder-kindochtend. Dan krijg je een pasje.",
        week: ["", "9.30 - 11.30", "", "", "", "", ""],
        club: "Ouderkring 0–4",
        price: "10",
        themes: "kinderen-en-spelen opgroeien-en-opvoeden",
        audiences: "ouders-en-gezinnen kinderen-0-4",
        contact: "Aylin",
        ..Showpiece::at(&content_zonneveld::HOUSE)
    },
    Showpiece {
        title: "Rondleiding voor nieuwe buren",
        text: "Net verhuisd? Een buur wandelt met je door Zonneveld. Waar is de bakker, waar speel \
               je, en wie kun je wat vragen?",
        joining: "Stuur een bericht, dan spreken we iets af.",
        hours: "Wanneer het jou uitkomt",
        club: "Wijkraad Zonneveld",
        price: "0",
        themes: "ontmoeten",
        audiences: "nieuw-in-de-wijk",
        contact: "Lotte",
        ..Showpiece::at(&content_zonneveld::HOUSE)
    },
];
