//! What happens in Havenkwartier.

use super::content_haven::{ANCHOR, CHURCH, LOCK, SHED, STUDIO};
use super::houses::{Happening, When};
use When::{Nth, Weekly};
use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

/// The activities.
pub const AGENDA: [Happening; 9] = [
    Happening {
        title: "Samen eten aan de Kade",
        text: "Drie gangen, lange tafels en elke week andere buren naast je. Meld je aan tot \
               woensdagavond, dan weten we hoeveel we moeten koken.",
        when: Weekly(&[Thursday]),
        hours: ("18:00", "20:00"),
        price: "4",
        club: "Kerk aan de Kade – samen eten",
        themes: "samen-eten ontmoeten",
        audiences: "iedereen mensen-die-alleen-zijn",
        features: "rolstoel ringleiding iemand-meenemen",
        contact: "Ria",
        ..Happening::at(&CHURCH)
    },
    Happening {
        title: "Koor",
        text: "Zingen met De Losse Trossen. Kom eens luisteren, of zing meteen mee. In de pauze \
               is er koffie en soms iets sterkers.",
        when: Weekly(&[Monday]),
        hours: ("20:00", "22:00"),
        price: "",
        club: "Shantykoor De Losse Trossen",
        themes: "creatief-en-muziek",
        audiences: "volwassenen senioren",
        features: "rolstoel zonder-aanmelden",
        contact: "Willem",
        ..Happening::at(&CHURCH)
    },
    Happening {
        title: "Mantelzorgcafé",
        text: "Een middag voor wie voor een ander zorgt. Els is er, met taart en met tijd. Voor \
               oppas thuis kunnen we zorgen.",
        when: Nth(2, Tuesday),
        hours: ("14:00", "16:00"),
        club: "Mantelzorgcafé Even Zitten",
        themes: "zorg-en-mantelzorg lekker-in-je-vel",
        audiences: "mantelzorgers",
        features: "rolstoel zonder-aanmelden opvang",
        contact: "Els",
        ..Happening::at(&ANCHOR)
    },
    Happening {
        title: "Knutselmiddag",
        text: "Elke week een ander plan: een boot van karton, een masker, een stad van klei. Trek \
               oude kleren aan.",
        when: Weekly(&[Wednesday]),
        hours: ("14:00", "16:00"),
        price: "1",
        club: "Kinderatelier Klodder",
        themes: "kinderen-en-spelen creatief-en-muziek",
        audiences: "kinderen-4-12 ouders-en-gezinnen",
        features: "rolstoel zonder-aanmelden",
        contact: "Noor",
        ..Happening::at(&STUDIO)
    },
    Happening {
        title: "Rondje haven met verhalen",
        text: "We lopen langs de oude werven. Wie hier vroeger werkte, vertelt. Het is anderhalf \
               uur en overal zijn bankjes.",
        when: Weekly(&[Sunday]),
        hours: ("11:00", "12:30"),
        club: "Bewonersclub Havenkwartier",
        themes: "cultuur-en-uitgaan bewegen-en-sport",
        audiences: "iedereen nieuw-in-de-wijk",
        features: "rolstoel zonder-aanmelden iemand-meenemen engels",
        contact: "Joke",
        ..Happening::at(&LOCK)
    },
    Happening {
        title: "Plastic rapen en koffie",
        text: "Met knijpers en zakken maken we de kade schoon. Na een uur is er koffie met koek, \
               en een prijs voor de gekste vondst.",
        when: Weekly(&[Saturday]),
        hours: ("09:30", "11:00"),
        club: "Bewonersclub Havenkwartier",
        themes: "groen-en-natuur werk-en-vrijwilligerswerk",
        audiences: "iedereen ouders-en-gezinnen vrijwilligers",
        features: "zonder-aanmelden iemand-meenemen",
        contact: "Ria",
        ..Happening::at(&SHED)
    },
    Happening {
        title: "Energiespreekuur",
        text: "Neem je rekening mee. We kijken wat je kunt besparen en welke hulp er is. Je krijgt \
               een doos mee met lampen en tochtstrips.",
        when: Weekly(&[Friday]),
        hours: ("16:00", "17:30"),
        club: "Energiecoach Werf",
        themes: "wonen-en-energie geld-en-formulieren",
        audiences: "iedereen mensen-met-weinig-geld",
        features: "zonder-aanmelden rolstoel engels",
        contact: "Willem",
        ..Happening::at(&SHED)
    },
    Happening {
        title: "Meidenavond",
        text: "Een avond alleen voor meiden van twaalf tot achttien. Jullie kiezen wat we doen: \
               koken, dansen, praten of films kijken.",
        when: Weekly(&[Tuesday]),
        hours: ("19:00", "21:00"),
        club: "Inloop Anker",
        themes: "opgroeien-en-opvoeden ontmoeten",
        audiences: "jongeren vrouwen",
        features: "zonder-aanmelden opvang rolstoel",
        contact: "Noor",
        ..Happening::at(&ANCHOR)
    },
    Happening {
        title: "Spelletjes en borrel",
        text: "We sluiten de week af met kaarten, sjoelen en een glas. Neem je eigen spel mee als \
               je wilt. Een drankje kost anderhalve euro.",
        when: Weekly(&[Friday]),
        hours: ("17:00", "19:00"),
        club: "Bewonersclub Havenkwartier",
        themes: "ontmoeten",
        audiences: "volwassenen jongvolwassenen senioren",
        features: "zonder-aanmelden iemand-meenemen",
        contact: "Mo",
        ..Happening::at(&SHED)
    },
];
