//! What happens in De Linde.

use super::content_linde::{CELLAR, GARDEN, HOUSE};
use super::houses::{Happening, When};
use When::{Later, Nth, Weekly};
use jiff::civil::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};

/// The activities.
pub const AGENDA: [Happening; 12] = [
    Happening {
        title: "Soep en brood",
        text: "Elke week maken we een grote pan soep van groenten uit de buurt. Schuif aan. Wie \
               wil, helpt vanaf elf uur met snijden.",
        when: Weekly(&[Wednesday]),
        hours: ("12:00", "13:30"),
        club: "Buurtkeuken Pan & Lepel",
        themes: "samen-eten ontmoeten",
        audiences: "iedereen mensen-die-alleen-zijn mensen-met-weinig-geld",
        features: "rolstoel zonder-aanmelden iemand-meenemen",
        contact: "Fatma",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Koffie aan de lange tafel",
        text: "De koffie staat klaar. Lees de krant, doe een spelletje of praat met wie er zit. \
               Ken je nog niemand? Vraag naar Henk.",
        when: Weekly(&[Monday, Tuesday, Wednesday, Thursday, Friday]),
        hours: ("10:00", "11:30"),
        club: "Buurthuis De Linde",
        themes: "ontmoeten",
        audiences: "iedereen senioren mensen-die-alleen-zijn",
        features: "rolstoel zonder-aanmelden ringleiding opvang",
        contact: "Henk",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Taalcafé",
        text: "Praat een avond Nederlands met mensen uit de buurt. We doen het in kleine groepjes \
               en we beginnen altijd met thee.",
        when: Weekly(&[Tuesday]),
        hours: ("19:00", "21:00"),
        club: "Taalcafé De Komma",
        themes: "leren-en-taal",
        audiences: "nieuwkomers volwassenen",
        features: "zonder-aanmelden makkelijk-nederlands rolstoel arabisch turks",
        contact: "Samira",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Hulp bij formulieren",
        text: "Neem je brief of formulier mee. Wij lezen en schrijven met je mee. Het is inloop: \
               wie het eerst komt, is het eerst aan de beurt.",
        when: Weekly(&[Thursday]),
        hours: ("13:00", "15:30"),
        club: "Formulierenbrigade Molenstad",
        themes: "geld-en-formulieren hulp-en-advies",
        audiences: "iedereen mensen-met-weinig-geld nieuwkomers",
        features: "rolstoel zonder-aanmelden makkelijk-nederlands engels arabisch",
        contact: "Fatma",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Repair café",
        text: "Breng mee wat kapot is: een lamp, een fiets, een broek. Joop en zijn ploeg maken \
               het samen met jou. Voor onderdelen leg je zelf geld neer.",
        when: Nth(1, Saturday),
        hours: ("13:00", "16:00"),
        club: "Repair Café De Linde",
        themes: "klussen-lenen-en-delen",
        features: "rolstoel zonder-aanmelden",
        contact: "Joop",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Naailes voor beginners",
        text: "Leer een broek korter maken of een tas naaien. Er zijn zes naaimachines. Stof is \
               er ook.",
        when: Weekly(&[Friday]),
        hours: ("09:30", "11:30"),
        price: "2",
        club: "Vrouwengroep Zonnebloesem",
        themes: "creatief-en-muziek leren-en-taal",
        audiences: "volwassenen nieuwkomers",
        features: "rolstoel makkelijk-nederlands turks",
        contact: "Samira",
        places: "6",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Samen zaaien",
        text: "Op zaterdag werken we in de tuin. Er zijn laarzen in alle maten. Daarna is er soep \
               uit de tuin.",
        when: Weekly(&[Saturday]),
        hours: ("10:00", "12:00"),
        club: "Moestuin De Natte Laars",
        themes: "groen-en-natuur bewegen-en-sport",
        audiences: "iedereen ouders-en-gezinnen vrijwilligers",
        features: "zonder-aanmelden iemand-meenemen",
        contact: "Joop",
        ..Happening::at(&GARDEN)
    },
    Happening {
        title: "Huiswerk in De Kelder",
        text: "Een rustige plek voor je huiswerk, met iemand die uitlegt. Na afloop mag de muziek \
               aan.",
        when: Weekly(&[Tuesday, Thursday]),
        hours: ("15:30", "17:00"),
        club: "Jongerenruimte De Kelder",
        themes: "leren-en-taal opgroeien-en-opvoeden",
        audiences: "jongeren kinderen-4-12",
        features: "zonder-aanmelden opvang",
        contact: "Kofi",
        ..Happening::at(&CELLAR)
    },
    Happening {
        title: "Digihulp: je telefoon",
        text: "Foto's versturen, een afspraak maken bij de huisarts, een wachtwoord kwijt? Neem \
               je telefoon mee. We doen het rustig, stap voor stap.",
        when: Weekly(&[Wednesday]),
        hours: ("14:00", "16:00"),
        club: "Buurthuis De Linde",
        themes: "digitaal hulp-en-advies",
        audiences: "iedereen senioren",
        features: "rolstoel zonder-aanmelden makkelijk-nederlands",
        contact: "Henk",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Zitgym",
        text: "Bewegen op een stoel, met muziek van vroeger. Goed voor je spieren en voor je \
               humeur. De koffie na afloop hoort erbij.",
        when: Weekly(&[Thursday]),
        hours: ("10:30", "11:30"),
        price: "1,50",
        club: "Wandelclub Rondje Linde",
        themes: "bewegen-en-sport gezondheid",
        audiences: "senioren mensen-met-een-beperking",
        features: "rolstoel ringleiding zonder-aanmelden",
        contact: "Tineke",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Burendag-buffet",
        text: "Iedereen neemt iets te eten mee uit zijn eigen keuken. Wij zorgen voor borden, \
               drinken en een tafel van twintig meter.",
        when: Later(9, Saturday),
        hours: ("16:00", "19:30"),
        club: "Buurthuis De Linde",
        themes: "samen-eten ontmoeten",
        audiences: "iedereen ouders-en-gezinnen nieuw-in-de-wijk",
        features: "rolstoel iemand-meenemen opvang",
        contact: "Fatma",
        places: "60",
        ..Happening::at(&HOUSE)
    },
    Happening {
        title: "Iftar met de hele straat",
        text: "We eten samen bij zonsondergang, aan een lange tafel op het plein. Of je vast of \
               niet: je bent welkom. Laat weten met hoeveel je komt.",
        when: Later(16, Friday),
        hours: ("17:00", "20:00"),
        club: "Moskeevereniging Al-Nour – open keuken",
        themes: "samen-eten geloof-en-zingeving",
        features: "rolstoel iemand-meenemen arabisch turks",
        contact: "Youssef",
        places: "80",
        ..Happening::at(&HOUSE)
    },
];
