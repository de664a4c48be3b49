//! What is in the newspapers, the oldest first.

use super::houses::Story;

/// De Linde.
pub const LINDE: [Story; 6] = [
    Story {
        title: "Zo hielp buurman Youssef met de ketel",
        intro: "Het was min vier en de verwarming deed niets meer. Toen hing Tineke een briefje op.",
        text: "Tineke zat met twee truien aan op de bank. De monteur kon pas na het weekend komen.\n\n\
               ## Een briefje op het prikbord\n\n\
               *Wie weet iets van een oude ketel?* schreef zij. Nog geen uur later belde Youssef aan, \
               met een tas vol gereedschap.\n\n\
               > Ik heb vroeger op een schip gewerkt. Een ketel is een ketel.\n\n\
               Er zat een klepje vast. Een kwartier later was het warm. Tineke bakte een cake, en die \
               hebben ze samen opgegeten.",
        author: "Samira",
        series: "Buren helpen buren",
        is_portrait: false,
    },
    Story {
        title: "Wie is … Tineke van de wandelclub?",
        intro: "Elke donderdag loopt zij vooraan, met rollator en al.",
        text: "**Waar kom je vandaan, Tineke?**\n\nUit de flat hiernaast. Ik woon er al \
               zevenendertig jaar. Mijn man heeft de boom voor de deur geplant.\n\n\
               **Waarom ga je elke week mee wandelen?**\n\nOmdat ik anders de hele dag tegen de radio \
               praat. En die zegt nooit iets terug dat ik nog niet wist.\n\n\
               > Langzaam is ook vooruit.\n\n\
               **Wat zou je willen voor de buurt?**\n\nEen bankje halverwege het rondje. Daar kun je \
               even zitten, en dan komt er vanzelf iemand naast je.",
        author: "Samira",
        series: "Wie is …",
        is_portrait: true,
    },
    Story {
        title: "Nieuwe bankjes: stem mee",
        intro: "Er komen vier bankjes in de wijk. Jij mag kiezen waar.",
        text: "De gemeente heeft geld voor vier bankjes. Wij hebben zes plekken uitgezocht:\n\n\
               1. Voor de flats aan de zuidkant\n2. Bij de ingang van het park\n3. Naast de \
               moestuin\n4. Bij de bushalte\n5. Op het Buurthuisplein\n6. Halverwege het \
               wandelrondje\n\nIn de gang van het buurthuis hangt een kaart. Plak er een stip op. Of \
               bel ons, dan plakken wij hem voor je.",
        author: "Fatma",
        series: "",
        is_portrait: false,
    },
    Story {
        title: "De moestuin gaf 212 kilo groente",
        intro: "Het was een nat jaar. De slakken waren blij, maar de pompoenen ook.",
        text: "Wij hebben alles gewogen, van de eerste sla tot de laatste pompoen. De helft ging naar \
               de buurtkeuken. De andere helft naar wie meewerkte.\n\n\
               ## Volgend jaar\n\n- Een kas van oude ramen\n- Een bak op hoogte, voor wie niet kan \
               bukken\n- Minder courgettes. Echt.",
        author: "",
        series: "",
        is_portrait: false,
    },
    Story {
        title: "Wie is … Henk van de koffie?",
        intro: "Hij schenkt al elf jaar de koffie in De Linde. Zelf drinkt hij thee.",
        text: "**Hoe ben je hier gekomen, Henk?**\n\nIk kwam een lamp terugbrengen die ik had geleend. \
               Toen vroeg iemand of ik even de koffie wilde doen. Dat even duurt nu elf jaar.\n\n\
               **Wat is het geheim van goede koffie?**\n\nOnthouden hoe iemand hem drinkt. De koffie \
               zelf is gewoon uit een pak.\n\n\
               > Als ik weet hoe je je koffie drinkt, hoor je erbij.\n\n\
               **En als je er niet bent?**\n\nDan doet Kofi het. Die maakt hem te sterk, maar hij \
               vertelt er betere verhalen bij.",
        author: "Samira",
        series: "Wie is …",
        is_portrait: true,
    },
    Story {
        title: "De lamp brandt weer in De Kelder",
        intro: "Een jaar lang was het er donker. Vanaf deze week is De Kelder weer drie avonden open.",
        text: "Vorig jaar liep De Kelder onder water. De muren zijn droog, de vloer is nieuw, en de \
               jongeren hebben zelf geverfd. Oranje, want *dat is warm*.\n\n\
               ## Wat is er te doen?\n\n- Dinsdag en donderdag: huiswerk, met hulp\n- Vrijdag: muziek \
               maken\n- Altijd: een bank en een tosti-ijzer\n\nZit je op de middelbare school? Je \
               bent welkom. Kijk in [de agenda](/agenda) voor de tijden.",
        author: "Kofi",
        series: "",
        is_portrait: false,
    },
];

/// Havenkwartier.
pub const HAVEN: [Story; 3] = [
    Story {
        title: "Het koor zong op de sleepboot",
        intro: "De Losse Trossen gaven hun eerste concert op het water.",
        text: "Er was geen plaats meer op de kade. Wie een raam aan de haven had, zette het open.\n\n\
               De volgende keer zingt het koor in de kerk. Dan blijft iedereen droog.",
        author: "Els",
        series: "",
        is_portrait: false,
    },
    Story {
        title: "Wie is … Joke van de buurtbieb?",
        intro: "Zij kent van elk boek de laatste lezer.",
        text: "**Waarom een bibliotheek in een ruim?**\n\nOmdat het leeg was, en er een kachel in \
               staat.\n\n> Een boek dat niemand leest is een baksteen.",
        author: "Mo",
        series: "Wie is …",
        is_portrait: true,
    },
    Story {
        title: "Dertig zakken plastic uit de haven",
        intro: "Zaterdag visten twintig buren de haven schoon. Er zat ook een fiets bij.",
        text: "De fiets is naar Het Spaakje in De Linde gegaan. Daar maken ze hem weer heel.\n\n\
               Doe je de volgende keer mee? Er is koffie, en je krijgt handschoenen.",
        author: "Mo",
        series: "",
        is_portrait: false,
    },
];

/// Zonneveld.
pub const ZONNEVELD: [Story; 2] = [
    Story {
        title: "De eerste boom van Zonneveld staat",
        intro: "Het is een linde, en hij komt uit De Linde.",
        text: "Onze buren gaven ons een boom. Hij staat bij speeltuin De Bult, met een paal ernaast. \
               De kinderen geven hem water.",
        author: "Aylin",
        series: "",
        is_portrait: false,
    },
    Story {
        title: "Zo vier je straatfeest zonder ruzie",
        intro: "Zes tips van de straat die het al drie keer deed.",
        text: "1. Vraag het eerst aan de buren die het stilst zijn\n2. Laat iedereen iets meenemen\n\
               3. Zorg voor schaduw\n4. Stop om elf uur\n5. Ruim samen op\n6. Vertel het in de \
               buurtkrant",
        author: "Niels",
        series: "",
        is_portrait: false,
    },
];

/// The city.
pub const CITY: [Story; 1] = [Story {
    title: "Drie wijken, één site",
    intro: "Vanaf nu vind je alles uit Molenstad bij elkaar.",
    text: "Elke wijk schrijft zelf. Wij laten het samen zien, met erbij uit welke wijk het komt.\n\n\
           Mist jouw wijk nog? [Laat het ons weten](/contact).",
    author: "Yusuf",
    series: "",
    is_portrait: false,
}];
