//! Zonneveld: a new estate with young families.

use super::houses::{Account, Club, Happening, Note, Venue, When};
use crate::kit::may::Role::{Administrator, Editor, Host, Mediator};
use When::{Last, Later, Nth, Weekly};
use jiff::civil::Weekday::{Friday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

/// Het Zonnehuis.
pub const HOUSE: Venue = Venue::at("Het Zonnehuis", "Zonnehuisplein 1", (52.7572, 5.3652));
const BUMP: Venue = Venue::at("Speeltuin De Bult", "Bultpad 2", (52.758, 5.3668));
const FIELD: Venue = Venue::at("Het veld achter De Bult", "Bultpad", (52.7585, 5.3674));
const NURSERY: Venue = Venue::at("Kinderopvang Pluk", "Plukbloemdreef 11", (52.7566, 5.3639));
const DOCTOR: Venue =
    Venue::at("Huisartsenpraktijk Zonneveld", "Zonnehuisplein 5", (52.757, 5.3657));
const CUPBOARD: Venue = Venue::at("Weggeefkast Zonneveld", "Dauwdruppelpad 30", (52.7561, 5.3661));
const HALL: Venue = Venue::at("Sporthal Zon", "Schaduwlaan 9", (52.759, 5.3645));

/// Who can sign in.
pub const ACCOUNTS: [Account; 6] = [
    Account { email: "niels@zonneveld.example", name: "Niels", roles: &[Administrator] },
    Account { email: "aylin@zonneveld.example", name: "Aylin", roles: &[Host, Editor] },
    Account { email: "bram@zonneveld.example", name: "Bram", roles: &[Mediator] },
    Account { email: "lotte@zonneveld.example", name: "Lotte", roles: &[] },
    Account { email: "dewi@zonneveld.example", name: "Dewi", roles: &[] },
    Account { email: "sander@zonneveld.example", name: "Sander", roles: &[] },
];

/// The organisations.
pub const CLUBS: [Club; 9] = [
    Club {
        name: "Wijkraad Zonneveld",
        text: "Wij praten namens de wijk met de gemeente en de bouwers. Elke maand verwelkomen we \
               nieuwe buren.",
        themes: "hulp-en-advies ontmoeten",
        email: "wijkraad@zonneveld.example",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Ouderkring 0–4",
        text: "Voor ouders met kleine kinderen. We drinken koffie, ruilen kleren en tips, en de \
               kinderen spelen.",
        themes: "opgroeien-en-opvoeden",
        audiences: "ouders-en-gezinnen kinderen-0-4",
        features: "rolstoel zonder-aanmelden",
        ..Club::at(&HOUSE)
    },
    Club {
        name: "Hardloopgroep De Dauwtrappers",
        text: "Vroeg op en rustig aan. Er is een groep van drie en een groep van zes kilometer. \
               Wie stopt, wandelt mee terug.",
        themes: "bewegen-en-sport gezondheid",
        audiences: "volwassenen jongvolwassenen",
        features: "zonder-aanmelden iemand-meenemen",
        ..Club::at(&FIELD)
    },
    Club {
        name: "Speeltuin De Bult",
        text: "Een heuvel, een kabelbaan en veel zand. Ouders uit de wijk onderhouden de speeltuin \
               zelf.",
        themes: "kinderen-en-spelen",
        audiences: "kinderen-4-12 kinderen-0-4 ouders-en-gezinnen",
        features: "rolstoel",
        hours: "Elke dag tot het donker is",
        ..Club::at(&BUMP)
    },
    Club {
        name: "Volleybal VC Zon",
        text: "Volleybal voor wie van bewegen houdt en niet van winnen moet. We zoeken nog spelers \
               voor de dinsdagavond.",
        themes: "bewegen-en-sport",
        audiences: "volwassenen jongvolwassenen",
        ..Club::at(&HALL)
    },
    Club {
        name: "Kinderopvang Pluk",
        text: "Opvang voor kinderen van nul tot vier jaar, met een moestuintje en kippen. Je mag \
               altijd komen kijken.",
        themes: "opgroeien-en-opvoeden",
        audiences: "kinderen-0-4 ouders-en-gezinnen",
        hours: "Maandag tot en met vrijdag van 7.30 tot 18.30 uur",
        ..Club::at(&NURSERY)
    },
    Club {
        name: "Weggeefkast Zonneveld",
        text: "Leg erin wat jij niet meer gebruikt en neem mee wat je nodig hebt. De kast is dag \
               en nacht open.",
        themes: "klussen-lenen-en-delen",
        audiences: "iedereen mensen-met-weinig-geld",
        features: "rolstoel zonder-aanmelden",
        ..Club::at(&CUPBOARD)
    },
    Club {
        name: "Groencommissie",
        text: "Wij planten bomen en bloembollen, en leggen ruzies over heggen bij. Wie graag \
               buiten is, kan ons helpen.",
        themes: "groen-en-natuur",
        audiences: "iedereen vrijwilligers",
        ..Club::at(&FIELD)
    },
    Club {
        name: "Huisartsenpraktijk Zonneveld – welzijnscoach",
        text: "Niet alles wat zeer doet, heeft een pil nodig. De welzijnscoach zoekt met je naar \
               iets wat je goed doet. Een verwijzing is niet nodig.",
        themes: "gezondheid lekker-in-je-vel",
        audiences: "iedereen mensen-die-alleen-zijn",
        features: "rolstoel",
        ..Club::at(&DOCTOR)
    },
];

/// The activities.
pub const AGENDA: [Happening; 7] = [
    Happening {
        title: "Ouder-kindochtend",
        text: "Spelen, zingen en koffie met andere ouders. Aylin heeft altijd schone luiers bij \
               zich.",
        when: Weekly(&[Tuesday]),
        hours: ("09:30", "11:00"),
        club: "Ouderkring 0–4",
        themes: "opgroeien-en-opvoeden kinderen-en-spelen",
        audiences: "kinderen-0-4 ouders-en-gezinnen",
        features: "rolstoel zonder-aanmelden opvang",
        contact: "Aylin",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Dauwtrappen",
        text: "Hardlopen of stevig wandelen als de wijk nog slaapt. We beginnen bij het veld en \
               eindigen met ontbijt.",
        when: Weekly(&[Saturday]),
        hours: ("08:00", "09:15"),
        club: "Hardloopgroep De Dauwtrappers",
        themes: "bewegen-en-sport gezondheid",
        audiences: "volwassenen jongvolwassenen",
        features: "zonder-aanmelden iemand-meenemen",
        contact: "Sander",
        ..Happening::at(&FIELD)
    },
    Happening {
        title: "Kledingruil",
        text: "Breng schone kleren mee die niemand in huis meer past. Voor elk stuk kies je een \
               ander stuk. Wat blijft liggen, gaat naar de weggeefkast.",
        when: Nth(1, Sunday),
        hours: ("13:00", "16:00"),
        club: "Weggeefkast Zonneveld",
        themes: "klussen-lenen-en-delen",
        audiences: "iedereen ouders-en-gezinnen mensen-met-weinig-geld",
        features: "rolstoel zonder-aanmelden",
        contact: "Lotte",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Speeltuin-klusdag",
        text: "We schilderen het hek en maken de zandbak winterklaar. Kwasten en broodjes zijn er. \
               Neem handschoenen mee.",
        when: Later(12, Saturday),
        hours: ("10:00", "15:00"),
        club: "Speeltuin De Bult",
        themes: "kinderen-en-spelen werk-en-vrijwilligerswerk",
        audiences: "ouders-en-gezinnen vrijwilligers",
        features: "iemand-meenemen zonder-aanmelden",
        contact: "Bram",
        ..Happening::at(&BUMP)
    },
    Happening {
        title: "Welkom nieuwe buren",
        text: "Net verhuisd naar Zonneveld? De wijkraad vertelt wie wie is en waar de sleutel van \
               de speeltuin ligt. Met iets lekkers.",
        when: Last(Thursday),
        hours: ("20:00", "21:30"),
        club: "Wijkraad Zonneveld",
        themes: "ontmoeten",
        audiences: "nieuw-in-de-wijk iedereen",
        features: "rolstoel zonder-aanmelden opvang engels",
        contact: "Niels",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Welzijnscoach aan de keukentafel",
        text: "Slaap je slecht, pieker je veel, of wil je weer eens iets doen? Praat met de \
               welzijnscoach. Een kop thee en een halfuur, gratis.",
        when: Weekly(&[Wednesday]),
        hours: ("10:00", "12:00"),
        club: "Huisartsenpraktijk Zonneveld – welzijnscoach",
        themes: "lekker-in-je-vel gezondheid",
        audiences: "iedereen mensen-die-alleen-zijn mantelzorgers",
        features: "rolstoel zonder-aanmelden",
        contact: "Dewi",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Filmavond onder de sterren",
        text: "Een scherm op het veld, dekens en warme chocolademelk. De kinderen kiezen de film. \
               Bij regen gaan we naar Het Zonnehuis.",
        when: Later(6, Friday),
        hours: ("19:30", "22:00"),
        price: "2,50",
        club: "Wijkraad Zonneveld",
        themes: "cultuur-en-uitgaan",
        audiences: "ouders-en-gezinnen jongeren iedereen",
        features: "iemand-meenemen zonder-aanmelden",
        contact: "Bram",
        ..Happening::at(&FIELD)
    },
];

/// What hangs on the board, the oldest first.
pub const NOTES: [Note; 4] = [
    Note {
        kind: "vraag",
        title: "Wie deelt een ladder?",
        text: "Onze dakgoot zit vol bladeren. Ik heb een ladder nodig van een meter of zes, voor \
               één middag.",
        help: "spullen",
        area: "bij Het Zonnehuis",
        by: "Sander",
    },
    Note {
        kind: "doemee",
        title: "Doe mee: straatfeest in juni",
        text: "We zoeken buren voor muziek, een springkussen en de barbecue. Vorig jaar waren we \
               met tachtig. Wie helpt met regelen?",
        help: "praatje",
        area: "het plein",
        by: "Dewi",
    },
    Note {
        kind: "vraag",
        title: "Oppas gezocht voor woensdag",
        text: "Voor twee kinderen van drie en vijf, van één tot zes uur. Ze zijn dol op voorlezen.",
        help: "oppas",
        area: "bij de speeltuin",
        by: "Lotte",
    },
    Note {
        kind: "bod",
        title: "Kinderfiets 16 inch over",
        text: "Blauw, met een bel die het goed doet. De zijwieltjes geef ik erbij. Hij mag gratis \
               weg.",
        help: "spullen",
        area: "Zonneveld, westkant",
        by: "Bram",
    },
];
