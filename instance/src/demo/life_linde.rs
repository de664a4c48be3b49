//! What people show, write and say in De Linde.

use super::coming::{Comer, Off};
use super::life::{Card, Film, Guest, Letter, Life, Page, Thread};

/// Everything of De Linde. Joop has no card and has mail to answer: whoever looks around can be him.
pub const LIFE: Life = Life {
    directions: "De Linde ligt aan het Buurthuisplein, naast het wijkteam. Bus 3 stopt voor de \
                 deur. De ingang is breed en er is geen drempel. Fietsen zet je onder het afdak.",
    answer: "Wij antwoorden binnen twee dagen. Op zondag is er niemand.",
    faces: &FACES,
    pages: &PAGES,
    film: Some(FILM),
    guests: &GUESTS,
    threads: &THREADS,
    letter: Some(Letter {
        name: "Anneke",
        reply_to: "anneke@voorbeeld.example",
        text: "Mijn moeder wordt tachtig in mei. Wij zoeken een zaal voor veertig mensen, op een \
               zaterdagmiddag. Kan dat bij jullie? En wat kost het?",
    }),
    lamp: Some(("Henk", "zet koffie en deelt de krant")),
    talk: &[
        ("Henk", "Goedendag allemaal. De lamp is aan en de koffie loopt."),
        ("Tineke", "Dag Henk. Ik schuif aan, met mijn eigen kopje thuis."),
        ("Mei", "Hallo. Is de taalhoek morgen open?"),
        ("Henk", "Ja Mei, van tien tot twaalf. Ruth is er ook."),
        ("Kofi", "Ik kom net uit De Kelder. De gitaren zijn gestemd, wie zingt er mee?"),
        ("Amina", "Mijn dochter. Zij zingt de hele dag, van wakker worden tot slapen."),
        ("Kofi", "Dan heeft ze talent of jij hebt pech. Neem haar mee op zaterdag."),
        ("Samira", "Woensdag koken we weer. Wie schilt er mee? {Soep en brood}"),
        ("Tineke", "Ik schil. Zittend, met een goed mes."),
        ("Mei", "Dank je wel Henk. Dan tot morgen."),
        ("Youssef", "Ik heb nog twee bakken linzensoep over. Wie wil?"),
        ("Amina", "Graag. Ik haal ze om vijf uur op."),
        ("Henk", "Zo hoort het. Blijf gerust zitten, er is nog koffie."),
    ],
    inside: &[("Henk", false), ("Kofi", false), ("Mei", false), ("Tineke", true)],
    comers: &COMERS,
    off: Some(Off { title: "Zitgym", reason: "Tineke is die week bij haar zus." }),
};

const FACES: [Card; 8] = [
    Card {
        by: "Fatma",
        drawing: "face-fatma",
        languages: "nl tr en",
        ask: "alles in het huis: zalen, sleutels, een nieuw idee",
        topics: "ontmoeten hulp-en-advies",
        does: "leidt het buurthuis",
        place: "aan de balie van De Linde",
        days: "ma di do",
    },
    Card {
        by: "Henk",
        drawing: "face-henk",
        languages: "nl",
        ask: "de krant van vroeger, schaken, en hoe de wijk is gebouwd",
        topics: "ontmoeten cultuur-en-uitgaan",
        does: "zet koffie en ontvangt mensen",
        place: "aan de lange tafel",
        days: "ma wo vr zo",
    },
    Card {
        by: "Samira",
        drawing: "face-rosa",
        languages: "nl ar zgh",
        ask: "hulp vinden: ik weet meestal wie jou kan helpen",
        topics: "hulp-en-advies groen-en-natuur",
        does: "brengt buren bij elkaar",
        place: "in De Linde, op de eerste verdieping",
        days: "di wo do zo",
    },
    Card {
        by: "Youssef",
        drawing: "face-yusuf",
        languages: "nl ar fr",
        ask: "koken voor veel mensen, en fietsen die piepen",
        topics: "samen-eten klussen-lenen-en-delen",
        does: "kookt en schrijft voor Het Spaakje",
        place: "in de keuken van De Linde",
        days: "wo zo",
    },
    Card {
        by: "Tineke",
        drawing: "face-tineke",
        languages: "nl de",
        ask: "breien, wandelen met een rollator, en vogels",
        topics: "creatief-en-muziek bewegen-en-sport",
        does: "",
        place: "op het bankje voor De Linde, als de zon schijnt",
        days: "do",
    },
    Card {
        by: "Amina",
        drawing: "face-amina",
        languages: "nl so en",
        ask: "kinderkleding ruilen, en wat er op school te doen is",
        topics: "opgroeien-en-opvoeden kinderen-en-spelen",
        does: "",
        place: "bij de school, om drie uur",
        days: "",
    },
    Card {
        by: "Kofi",
        drawing: "face-kofi",
        languages: "nl en pap",
        ask: "gitaar leren spelen, ook als je nog nooit speelde",
        topics: "creatief-en-muziek kinderen-en-spelen",
        does: "geeft gitaarles",
        place: "in De Kelder",
        days: "za",
    },
    Card {
        by: "Mei",
        drawing: "face-mei",
        languages: "zh en nl",
        ask: "Chinees koken. En ik oefen graag Nederlands met je",
        topics: "leren-en-taal samen-eten",
        does: "",
        place: "in de taalhoek van de bibliotheek",
        days: "di",
    },
];

const PAGES: [Page; 3] = [
    Page {
        title: "Wie zijn wij?",
        text: "De Linde is het huis van de buurt. Je hoeft niets te kunnen en niets te kopen. Kom \
               binnen, ga zitten en kijk rond.\n\n\
               ## Dit doen wij\n\n\
               - Elke dag koffie aan de lange tafel\n\
               - Samen koken en eten op woensdag\n\
               - Hulp bij formulieren, telefoons en taal\n\
               - Een moestuin en een fietswerkplaats\n\n\
               ## Wie werkt hier?\n\n\
               Fatma leidt het huis. Samira brengt buren bij elkaar. En dertig vrijwilligers zetten \
               koffie, koken, repareren en luisteren. Je vindt ze in het \
               [smoelenboek](/smoelenboek).\n\n\
               ## De boom\n\n\
               De linde op het plein staat er langer dan de flats. In juni ruik je hem tot op de \
               vierde verdieping.",
    },
    Page {
        title: "Een zaal huren",
        text: "Vier je een feest, of wil je vergaderen? Wij hebben twee zalen.\n\n\
               ## De grote zaal\n\n\
               Voor zestig mensen, met een keuken. Buren betalen **40 euro** voor een dagdeel.\n\n\
               ## De kleine zaal\n\n\
               Voor twaalf mensen. Buren betalen **15 euro** voor een dagdeel. Voor een \
               bewonersgroep is hij gratis.\n\n\
               ## Zo regel je het\n\n\
               1. Kies een dag en kijk in de [agenda](/agenda) of er al iets is.\n\
               2. [Stuur ons een bericht](/contact) of loop binnen.\n\
               3. Je haalt de sleutel bij Fatma. Na afloop maak je samen schoon.",
    },
    Page {
        title: "Meehelpen",
        text: "Zonder buren is dit huis leeg. Een uurtje is al veel.\n\n\
               ## Wat kun je doen?\n\n\
               - Koffie zetten en mensen ontvangen\n\
               - Meekoken op woensdag\n\
               - Iemand helpen met een brief of een telefoon\n\
               - Onkruid wieden in de moestuin\n\n\
               ## Wat krijg je ervoor?\n\n\
               Soep, koffie en gezelschap. Wij betalen je reis, en je leert het van iemand die het \
               al kan.\n\n\
               Praat met Henk aan de lange tafel, of [stuur ons een bericht](/contact).",
    },
];

const FILM: Film = Film {
    title: "Welkom in De Linde",
    text: "Je ziet het Buurthuisplein met de linde. Dit is ons huis. De deur is breed, er is geen \
           drempel.\n\n\
           Daarna de lange tafel. De koffie is klaar. Er is altijd een stoel vrij.\n\n\
           In de keuken snijden buren groente. Op woensdag koken wij soep.\n\n\
           In de werkplaats maken buren fietsen en lampen. In de moestuin groeit voor iedereen wat.\n\n\
           Tot slot zie je onze straten. Kom je ook? Je bent welkom.\n\n\
           De film heeft geen geluid. Wat wij willen zeggen, staat in de ondertiteling.",
    length: "24 seconden",
    file: include_bytes!("welcome.webm"),
    captions: include_str!("welcome.vtt"),
};

const GUESTS: [Guest; 4] = [
    Guest {
        name: "Wim",
        text: "Ik woon sinds kort in de flat aan de zuidkant. Wat een mooi plein is dat. Ik kom \
               snel eens koffie drinken.",
        answer: Some("Welkom Wim. Vraag naar Henk, hij leidt je rond."),
    },
    Guest {
        name: "Zeynep",
        text: "Mijn zoon heeft hier zijn fiets gemaakt. Hij is zo trots. Dank aan alle mannen en \
               vrouwen van Het Spaakje.",
        answer: Some("Wat leuk om te horen. Wij vertellen het ze."),
    },
    Guest {
        name: "Greet",
        text: "Vroeger danste ik in deze zaal. Is er nog weleens muziek?",
        answer: Some("Zeker Greet. Op zaterdag speelt Kofi in De Kelder. Je mag vooraan zitten."),
    },
    Guest {
        name: "Bas",
        text: "Ik sta voor een dichte deur, maar hier brandt licht. Hoe laat gaat het huis morgen \
               open?",
        answer: None,
    },
];

const THREADS: [Thread; 3] = [
    Thread {
        by: "Joop",
        to: "Tineke",
        about: "Wie wil op donderdag met mij wandelen?",
        said: &[
            "Dag Tineke, ik loop ook niet meer zo hard. Donderdag kan ik. Zullen we om half drie \
             bij de boom afspreken?",
            "Wat fijn Joop. Half drie is goed. Ik heb een rode jas aan.",
            "Dan zie ik je vanzelf. Ik neem mijn hond mee, hij heet Dropje. Vind je dat goed?",
            "Natuurlijk. Dropje mag mee naar binnen, Henk heeft altijd een bakje water.",
        ],
    },
    Thread {
        by: "Youssef",
        to: "Amina",
        about: "Wie heeft een winterjas maat 152?",
        said: &[
            "Hallo Amina, mijn neef is uit zijn jas gegroeid. Blauw, en heel warm. Zal ik hem in De \
             Linde leggen?",
            "O wat lief. Ja, graag. Ik haal hem woensdag op, als jij kookt.",
        ],
    },
    Thread {
        by: "Mei",
        to: "Fatma",
        about: "",
        said: &[
            "Dag Fatma. Ik wil graag helpen in het huis. Mijn Nederlands is nog niet zo goed. Kan \
             dat?",
            "Dag Mei. Ja, dat kan heel goed. Op woensdag koken we, daar leer je ook de woorden.",
            "Dank je wel. Ik kom woensdag om elf uur.",
        ],
    },
];

/// Naailes is full, and one more waits.
const COMERS: [Comer; 7] = [
    Comer { to: "Naailes voor beginners", name: "Amina", people: "2", fetch_from: "", remark: "" },
    Comer { to: "Naailes voor beginners", name: "Hatice", people: "1", fetch_from: "", remark: "" },
    Comer {
        to: "Naailes voor beginners",
        name: "Mei",
        people: "2",
        fetch_from: "",
        remark: "Ik neem mijn eigen stof mee.",
    },
    Comer { to: "Naailes voor beginners", name: "Corrie", people: "1", fetch_from: "", remark: "" },
    Comer { to: "Naailes voor beginners", name: "Salma", people: "1", fetch_from: "", remark: "" },
    Comer {
        to: "Burendag-buffet",
        name: "Tineke",
        people: "1",
        fetch_from: "bij de Lindeflat",
        remark: "Ik loop met een stok.",
    },
    Comer {
        to: "Burendag-buffet",
        name: "Familie Jansen",
        people: "5",
        fetch_from: "",
        remark: "Wij maken een appeltaart.",
    },
];
