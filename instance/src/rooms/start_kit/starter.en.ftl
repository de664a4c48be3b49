# The start kit: examples with which an empty house begins. Only the administrator reads the buttons.

starter-title = Start kit
starter-line = Fill an empty house in one evening. Choose what fits. After that you make it real.
starter-door-line = Choose from texts, activities and organisations to begin with.
starter-door-go = Open the start kit
starter-back = Back
starter-choose = Choose what fits you
starter-choose-hint = What you choose comes on the site with the word “Example” on it. Nobody can sign up for it, and other sites do not see it. That changes only when you make it real.
starter-themes = What is your neighbourhood about?
starter-themes-hint = Choose a few themes. Then we tick what goes with them.
starter-themes-show = Tick the boxes for me
starter-shelf-texts = Pages about the house
starter-shelf-news = Newspaper
starter-shelf-activities = Activities in the agenda
starter-shelf-offerings = In the shop window
starter-shelf-organisations = Organisations
starter-used = made real before
starter-put = Put on the site as examples
starter-nothing-chosen = First tick what you want to use.
starter-standing = { $n ->
    [one] 1 example on the site
   *[other] { $n } examples on the site
}
starter-standing-line = Is it right as it stands? Then make it real. Should something be different? Change it and save it: then it is real too.
starter-side-line = Only people on this site see it. If it is right, make it real. Then it goes to other sites too.
starter-form-line = Change what should be different. When you save it, it is real.
starter-confirm = Make real
starter-confirm-label = Make real: { $title }
starter-change = Change
starter-change-label = Change: { $title }
starter-remove = Remove
starter-remove-label = Remove: { $title }
starter-all = See all examples
starter-remove-all = Remove all examples
starter-remove-title = Remove all examples
starter-remove-what = Then all examples are gone from the site. What you made real already stays.
starter-remove-stay = Leave them
starter-remove-really = Yes, remove them
starter-flash-put = The examples are on the site. Look at them and make them real.
starter-flash-confirmed = It is real now.
starter-flash-removed = The example is gone.
starter-flash-removed-all = All examples are gone.

starter-welcome = Welcome to { $house }
starter-welcome-text =
    Good to see you. { $house } is there for everybody in the neighbourhood.

    ## What can you do here?

    - Walk in for coffee and a chat.
    - Join an activity. Look in the [agenda](/agenda).
    - Ask your neighbours something, or offer something. You do that on the [noticeboard](/prikbord).
    - Get help when you are stuck.

    You do not have to become a member. You do not have to know anything. Just come in.
starter-what = What is a neighbourhood house?
starter-what-text =
    It is a house of the whole neighbourhood. You come here to meet people, to learn, to eat or to help.

    ## Whose is it?

    It belongs to the neighbourhood. Neighbours think up what happens. Volunteers open the door and make coffee.

    ## And on the internet?

    This site is the house on the internet. Here you see what there is to do. You can also ask your neighbours something. Other neighbourhoods have a site like this too. Together they are the city.

    ## Does it cost money?

    Walking in is free. Does an activity cost money? Then the page says so.
starter-first = Is it your first time?
starter-first-text =
    Walking in is hard when you know nobody. So we tell you how it goes.

    1. Come in. The door is open when we are there.
    2. There is always somebody to welcome you. Say that you are new.
    3. We show you where everything is. Then you have a drink, or look around.

    Do you not want to come alone? Call us. Then somebody comes to get you, or waits at the door.
starter-rules = House rules
starter-rules-text =
    Everybody is welcome in { $house }. With these rules it stays pleasant.

    ## What we do

    - We greet each other.
    - We listen to each other. You may disagree.
    - We clean up what we use.
    - We ask first before we show a photo of somebody.

    ## What we do not do

    - Call names, bully or frighten people.
    - Treat people differently for who they are or what they believe.
    - Share addresses or phone numbers of others.
    - Use drugs, or be drunk.

    ## Is something going wrong?

    Tell us. We talk with everybody who was there. Then we see together what should happen.
starter-who = Who are we?
starter-who-text =
    { $house } is of and for the neighbourhood.

    ## Whom do you meet here?

    Volunteers, and people who work here. On the page [contact](/contact) you see how to reach us.

    ## Who pays for it?

    The city pays for the house. Do you pay for a meal? With that we buy food.

    ## Who decides?

    We do, together. Twice a year we sit around the table. Everybody may join in.
starter-help = Will you help?
starter-help-text =
    { $house } runs on people who lend a hand. That can be an hour a week, or just once.

    ## What can you do?

    - Make coffee and welcome people.
    - Think up an activity.
    - Mend something.
    - Help a neighbour who asks on the [noticeboard](/prikbord).

    ## What do you get?

    New people around you, somebody who shows you how, and always coffee.

    Do you want to look first? Come in, or [write to us](/contact).

starter-news = A house for the whole neighbourhood
starter-news-intro = { $house } now has its own site. Here you read what there is, and how to join.
starter-news-text =
    The door of { $house } is open, now on the internet too. The [agenda](/agenda) says what there is to do. On the [noticeboard](/prikbord) you ask your neighbours something, or offer something.

    ## What comes next?

    You have a say in that. Do you like to cook? Do you know a lot about bikes? Do you want to go for walks? Tell us.

    ## Will you come and look?

    Soon we have an open day. Bring somebody. The coffee is ready.
starter-wishes = What do you want in the neighbourhood?
starter-wishes-intro = We are looking for ideas. Large or small, all are welcome.
starter-wishes-text =
    A bench in the sun. Cooking together. A course. A place for children. What do you miss here?

    Tell us at the bar, or [write to us](/contact). We put all ideas side by side. Then we choose together where we begin.

starter-open = Open day: come and look
starter-open-text =
    New here, or never been inside? Come and look. We show you the house and tell you what you can do here.

    There is coffee, tea and something nice. Children are welcome.
starter-coffee = Coffee morning
starter-coffee-text =
    The coffee is ready. Read the paper, play a game or talk with whoever is there.

    Do you know nobody yet? Say that you are new. Then somebody comes to sit with you.
starter-forms = Help with letters and forms
starter-forms-text =
    Do you have a letter that you do not understand? Or a form to fill in? Bring it. We look at it together.

    What you tell us stays between you and us.
starter-repair = Repair café
starter-repair-text =
    Is your lamp, coat or bike broken? Do not throw it away. Bring it. We mend it together with you.

    You only pay for parts.
starter-meal = Eating together
starter-meal-text =
    Join us for a warm meal. We cook with vegetables from nearby. There is food without meat too.

    Sign up, so that we know how many plates we need. Can you not pay? Tell us, and we find a way.
starter-language = Language café
starter-language-text =
    Practise Dutch by just talking. Mistakes are fine. We speak slowly and clearly.

    Do you speak Dutch well already? Then come and help.
starter-digital = Help with your phone or computer
starter-digital-text =
    Bring your phone, tablet or laptop. We help you on your way. No question is silly.

    Does something have to be done on the internet? We help with that too.
starter-walk = Walking club
starter-walk-text =
    A walk through the neighbourhood, at an easy pace. We wait for each other. After that there is coffee.

    Do you walk with a stick or a walker? Then we take a short round.
starter-games = Games for young and old
starter-games-text =
    Cards, chess or something new. We have games, and you may bring one.
starter-crafts = Knitting and sewing together
starter-crafts-text =
    Knitting, sewing or something else. Bring what you work on. Can you not do it yet? Then we teach you.

    We have wool, needles and a sewing machine.
starter-garden = Together in the garden
starter-garden-text =
    Sowing, planting and picking. We share what grows. You do not have to know anything about it.

    We have boots and gloves.
starter-parents = A morning for parent and child
starter-parents-text =
    Small children play. Big people drink coffee and talk. Questions about sleeping, eating or raising children? You are not the only one.
starter-carers = Café for carers
starter-carers-text =
    Do you care for your husband, your mother or your neighbour? Come and sit down. Here are people who know what that is like.

    You may bring the person you care for.

starter-buddy = A buddy
starter-buddy-text =
    Walking, going to the market or having coffee together. A buddy has an hour for you every week.

    Do you want to be somebody's buddy? You can.
starter-buddy-joining = Call us or come in. First we meet. Then we look for somebody who suits you.
starter-tools = Borrow tools
starter-tools-text = You do not need a drill or a ladder every day. Borrow them here.
starter-tools-joining = Come when we are open. Bring something with your name on it. You borrow for a week.
starter-cupboard = Give-away cupboard
starter-cupboard-text = Clothes, books and toys that are still good. Take what you can use. Leave what you do not need any more.
starter-cupboard-joining = The cupboard is next to the door. You do not have to ask.
starter-room = Use the hall
starter-room-text = A birthday, a meeting or a course? Our hall is for people from the neighbourhood. There are tables, chairs and a kitchen.
starter-room-joining = Call us a week before. We tell you what it costs.
starter-bike = Borrow a cargo bike
starter-bike-text = For shopping, for children or for an old table. The cargo bike belongs to the whole neighbourhood.
starter-bike-joining = Call us a day before. Bring something with your name on it.
starter-computer = Computer and printer
starter-computer-text = Do you have no computer or printer at home? Use ours.
starter-computer-joining = Come when we are open. Printing five pages is free.

starter-team = District team
starter-team-text =
    The district team helps when things are hard at home. Think of money, care, raising children or being lonely. Asking for help is free.

    Do you not know where to begin? Come to the house. Then we call together.
starter-library = Library nearby
starter-library-text = Reading, borrowing and learning. There are books in easy Dutch too, and a quiet place to work.
starter-allotment = The neighbourhood garden
starter-allotment-text = A garden of the whole neighbourhood. We sow, weed and eat together. Everybody may join.
starter-sport = The sports club
starter-sport-text = Sport at your own pace, with people from the neighbourhood. The first time is free.
