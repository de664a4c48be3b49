//! Havenkwartier: the old harbour, where a shed is the neighbourhood's house.

use super::houses::{Account, Club, Note, Venue};
use crate::kit::may::Role::{Administrator, Editor, Host, Mediator};

/// De Werfkeet.
pub const SHED: Venue = Venue::at("De Werfkeet", "Werfkeetkade 2", (52.7442, 5.3523));
/// Kerk aan de Kade.
pub const CHURCH: Venue = Venue::at("Kerk aan de Kade", "Trossenkade 14", (52.7449, 5.3548));
/// Inloop Anker.
pub const ANCHOR: Venue = Venue::at("Inloop Anker", "Trossenkade 3", (52.7446, 5.3536));
/// Kinderatelier Klodder.
pub const STUDIO: Venue = Venue::at("Kinderatelier Klodder", "Klodderwerf 5", (52.7436, 5.3501));
/// Bij de sluis.
pub const LOCK: Venue = Venue::at("Bij de sluis", "Sluiswachterskade", (52.743, 5.356));
const HOLD: Venue = Venue::at("Buurtbieb Het Ruim", "Boekenruim 7", (52.7439, 5.3514));
const QUAY: Venue = Venue::at("Stadslandbouw De Kade", "Zaadkistkade 20", (52.7427, 5.3538));
const OARS: Venue = Venue::at("Botenhuis De Trage Spaan", "Spaanhaven 1", (52.7421, 5.3552));

/// Who can sign in.
pub const ACCOUNTS: [Account; 7] = [
    Account { email: "ria@havenkwartier.example", name: "Ria", roles: &[Host, Administrator] },
    Account { email: "mo@havenkwartier.example", name: "Mo", roles: &[Host, Editor] },
    Account { email: "willem@havenkwartier.example", name: "Willem", roles: &[] },
    Account { email: "els@havenkwartier.example", name: "Els", roles: &[Mediator, Editor] },
    Account { email: "joke@havenkwartier.example", name: "Joke", roles: &[] },
    Account { email: "sem@havenkwartier.example", name: "Sem", roles: &[] },
    Account { email: "noor@havenkwartier.example", name: "Noor", roles: &[] },
];

/// The organisations.
pub const CLUBS: [Club; 11] = [
    Club {
        name: "Bewonersclub Havenkwartier",
        text: "Wij zijn buren die dingen regelen voor de buurt: feesten, bankjes, een praatje met \
               de gemeente. Een eigen gebouw hebben we niet, wel een keet.",
        themes: "ontmoeten werk-en-vrijwilligerswerk",
        features: "zonder-aanmelden",
        email: "bewoners@havenkwartier.example",
        ..Club::at(&SHED)
    },
    Club {
        name: "Shantykoor De Losse Trossen",
        text: "Wij zingen liederen van de zee, hard en met plezier. Noten lezen hoeft niet. Je \
               eerste avond is altijd gratis.",
        themes: "creatief-en-muziek",
        audiences: "volwassenen senioren",
        features: "rolstoel zonder-aanmelden",
        ..Club::at(&CHURCH)
    },
    Club {
        name: "Buurtbieb Het Ruim",
        text: "Een boekenkast in een oud scheepsruim. Neem een boek mee, breng er later een \
               terug. Een pas heb je niet nodig.",
        themes: "cultuur-en-uitgaan leren-en-taal",
        hours: "Woensdag van 14 tot 17 uur\nZondag van 12 tot 15 uur",
        ..Club::at(&HOLD)
    },
    Club {
        name: "Kinderatelier Klodder",
        text: "Verven, zagen, kleien en plakken. Alles mag vies worden. Voor kinderen vanaf vier \
               jaar.",
        themes: "creatief-en-muziek kinderen-en-spelen",
        audiences: "kinderen-4-12",
        features: "rolstoel",
        ..Club::at(&STUDIO)
    },
    Club {
        name: "Stadslandbouw De Kade",
        text: "Groenten in kisten, op de kade waar vroeger de kranen stonden. Wie meewerkt, eet \
               mee.",
        themes: "groen-en-natuur",
        audiences: "iedereen vrijwilligers",
        features: "zonder-aanmelden rolstoel",
        ..Club::at(&QUAY)
    },
    Club {
        name: "Roeivereniging De Trage Spaan",
        text: "Wij roeien rustig door de haven en leggen vaak aan. Er is ook een boot voor mensen \
               die niet goed kunnen lopen.",
        themes: "bewegen-en-sport",
        audiences: "volwassenen mensen-met-een-beperking",
        features: "rolstoel iemand-meenemen",
        ..Club::at(&OARS)
    },
    Club {
        name: "Inloop Anker",
        text: "Een huiskamer voor iedereen die even niet alleen wil zijn. Er is soep, er zijn \
               spelletjes en er is iemand die luistert.",
        themes: "ontmoeten lekker-in-je-vel",
        audiences: "mensen-die-alleen-zijn iedereen",
        features: "rolstoel zonder-aanmelden opvang",
        hours: "Elke dag van 10 tot 16 uur",
        ..Club::at(&ANCHOR)
    },
    Club {
        name: "Kerk aan de Kade – samen eten",
        text: "Op donderdag zetten we de kerk vol tafels. We koken voor tachtig mensen. Bidden \
               hoeft niet, helpen met afwassen mag.",
        themes: "samen-eten geloof-en-zingeving",
        features: "rolstoel ringleiding",
        ..Club::at(&CHURCH)
    },
    Club {
        name: "Energiecoach Werf",
        text: "Buren die weten hoe je minder stookt en minder betaalt. We komen ook thuis kijken. \
               Het kost niets.",
        themes: "wonen-en-energie geld-en-formulieren",
        audiences: "iedereen mensen-met-weinig-geld",
        features: "engels",
        email: "energie@havenkwartier.example",
        ..Club::at(&SHED)
    },
    Club {
        name: "Ondernemers Werfstraat",
        text: "De winkels en werkplaatsen van de haven. Samen zorgen we voor licht in de straat, \
               stageplekken en een kerstmarkt.",
        themes: "werk-en-vrijwilligerswerk",
        audiences: "professionals jongvolwassenen",
        ..Club::at(&SHED)
    },
    Club {
        name: "Mantelzorgcafé Even Zitten",
        text: "Zorg je voor iemand? Hier mag je even zitten. Je praat met mensen die weten hoe \
               dat is, en je hoort welke hulp er bestaat.",
        themes: "zorg-en-mantelzorg lekker-in-je-vel",
        audiences: "mantelzorgers",
        features: "rolstoel opvang",
        email: "mantelzorg@havenkwartier.example",
        ..Club::at(&ANCHOR)
    },
];

/// What hangs on the board, the oldest first.
pub const NOTES: [Note; 6] = [
    Note {
        kind: "bod",
        title: "Aanhanger te leen",
        text: "Handig voor een verhuizing of een rit naar de stort. Graag schoon terug, en een \
               stuk taart mag ook.",
        help: "spullen",
        area: "bij de werf",
        by: "Willem",
    },
    Note {
        kind: "vraag",
        title: "Wie rijdt me naar het ziekenhuis op de 14e?",
        text: "Ik word om tien uur geholpen aan mijn oog en mag daarna niet zelf rijden. De \
               benzine betaal ik.",
        help: "vervoer",
        area: "aan de kade",
        by: "Joke",
    },
    Note {
        kind: "doemee",
        title: "Bandje zoekt oefenruimte",
        text: "Wij zijn met vier en maken niet alleen lawaai. Een schuur of kelder, één avond in \
               de week. Wie speelt er basgitaar? Die zoeken we ook.",
        help: "",
        area: "ergens in de haven",
        by: "Sem",
    },
    Note {
        kind: "bod",
        title: "Ik bied: hulp met belasting invullen",
        text: "Ik heb mijn hele leven met cijfers gewerkt. Kom met je papieren langs in De \
               Werfkeet, dan doen we het samen.",
        help: "vertalen",
        area: "De Werfkeet",
        by: "Willem",
    },
    Note {
        kind: "vraag",
        title: "Wie wil de buurtbieb op zaterdag openen?",
        text: "Het gaat om twee uur, van twaalf tot twee. Je zet koffie en helpt mensen aan een \
               boek. Ik werk je in.",
        help: "klus",
        area: "in Het Ruim",
        by: "Noor",
    },
    Note {
        kind: "vraag",
        title: "Kat gevonden bij de sluis, rood",
        text: "Hij is mager en heel lief. Een bandje heeft hij niet. Hij zit nu bij mij in de \
               keuken. Van wie is hij?",
        help: "dier",
        area: "bij de sluis",
        by: "Sem",
    },
];
