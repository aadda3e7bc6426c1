import type { ResponseWords, ScenesWords } from '../../src/core/words.ts';
import { sceneHeadings as headings } from './headings.ts';

/**
 * How each answer is given back: "{When}, you {you}. It kept {gift}; it left {cost}." `when` begins in the small letter, as part of
 * a sentence. In the re-seeings {thing} is what was looked at, with its article: 'the wellington'.
 */
export const responses: ScenesWords = {
  S01: {
    title: headings.S01.title,
    when: 'when Raymond asked for your breakfast',
    responses: {
      S01a: said(
        'told him all of it, the boot and the bench too',
        'a place for Tommy, out of the draught',
        'Raymond awake at midnight, ringing about a boot',
      ),
      S01b: said(
        'gave him Sundays, and put the sun in',
        'a breakfast he could fall asleep over',
        "Ruth's empty shell, which you kept for the car",
      ),
      S01c: said(
        'asked first for one thing of his own',
        'the hum of a radiator, which was his',
        'the place across from yours not filled, and Derek waiting',
      ),
      S01d: said(
        'did his pillows and brought the chart up to date',
        'Raymond comfortable, and the chart in order',
        'eleven breakfasts smoothed out of a blanket',
      ),
    },
  },
  S02: {
    title: headings.S02.title,
    when: 'in the yard, with your knee open',
    responses: {
      S02a: said(
        'picked one mistress and learned her step and her keys',
        'somebody to go to, on days when she would stop',
        "you answering to another girl's name",
      ),
      S02b: said(
        'let the whole dormitory see to it',
        'a warm bed, whichever one it was',
        'a hand in yours, whoever it belonged to',
      ),
      S02c: said(
        'told it in bed to somebody in a cardigan',
        'a listener who could not be called away',
        'the end of a bed, kept free for years',
      ),
      S02d: said(
        'put a dock leaf on it and walked round the coke',
        'your own back buttons, even the top one',
        'Denise running at you, arms out',
      ),
    },
  },
  S03: {
    title: headings.S03.title,
    when: 'on potato day, when Tommy roared',
    responses: {
      S03a: said(
        'went out to him while they counted',
        'a hand flat on your head, the whole way in',
        'a space on the bench, either side of you both',
      ),
      S03b: said(
        'spoke to the others afterwards, one at a time',
        'an end to the counting, with no scene made',
        'you walking round him with the rest',
      ),
      S03c: said(
        'stayed by the sacks and watched him',
        'the sight of what he threw and what he saved',
        'Ruth moving along, and a sum that stopped at pigs',
      ),
      S03d: said(
        'told him at tea to hold his belt and count',
        'a way for him to get down the dinner queue',
        'Tommy with no hand to take his plate',
      ),
    },
  },
  S04: {
    title: headings.S04.title,
    when: 'when Miss Tull rubbed out her title',
    responses: {
      S04a: said(
        "put your list and Tommy's together, on the last can",
        'two of you carrying the one question',
        'two lists that fitted, and a can carried too far',
      ),
      S04b: said(
        'did the drought, both sides, with a map',
        'a long summer, and a house marked out in grass',
        'three words that came up through a gold star',
      ),
      S04c: said(
        'asked her what was wrong with it',
        'a proper question, and Miss Tull saying so',
        'an answer, and a window pole that rattled',
      ),
      S04d: said(
        'made a game of being old, with cans',
        'a whole path of juniors laughing',
        'one small boy, who had to be told',
      ),
    },
  },
  S05: {
    title: headings.S05.title,
    when: 'when somebody stood in the doorway',
    responses: {
      S05a: said(
        'danced on until the song ended',
        'the song, all the way through',
        'an empty doorway, and a bottle cold by morning',
      ),
      S05b: said(
        'stopped the tape and hid it in a sock',
        'a thing that nobody else could laugh at',
        'a song it was never safe to play',
      ),
      S05c: said(
        'held the bottle out to her',
        'some room for whatever she had lost',
        'a cracked cassette, and feet going all the way down',
      ),
      S05d: said(
        'played it to the others and laughed with them',
        'a whole corridor breathing in together',
        'a song about a man, when you played it alone',
      ),
    },
  },
  S06: {
    title: headings.S06.title,
    when: 'when the best pictures were taken',
    responses: {
      S06a: said(
        'let yours go and took a new sheet',
        'a new sheet, begun before you had an idea',
        'a pink slip fading in the sink',
      ),
      S06b: said(
        'worked out what they liked, and painted weather',
        'four pink slips, and the juniors to show how',
        'Denise on the mounting block, and not in the picture',
      ),
      S06c: said(
        'hid the one you loved under the lining paper',
        'one picture that nobody had called a cow',
        'a fold that went through the face',
      ),
      S06d: said(
        'asked Miss Emily what they wanted them for',
        'the sort of answer that Matron would get',
        'a term of washing jars while the others had tea',
      ),
    },
  },
  S07: {
    title: headings.S07.title,
    when: 'when a junior came up in a label',
    responses: {
      S07a: said(
        'laughed, and went on laughing',
        'a good joke, and a sleeve to hold on to',
        'a word tucked into a scarf, and not read',
      ),
      S07b: said(
        'told her what the word was for',
        'the thing said once, and Tommy nodding',
        'a rail of coats alone, and talk of Swansea',
      ),
      S07c: said(
        'went up to the hedge and felt for the place',
        'a thing found out under your own hand',
        'Ruth asking whether you had found any string',
      ),
      S07d: said(
        'turned her label over and put THIS WAY UP',
        'a lower school bound for Brighton',
        'a girl on the landing, waiting to be collected',
      ),
    },
  },
  S08: {
    title: headings.S08.title,
    when: 'when Ruth and Tommy were sharing your gloves',
    responses: {
      S08a: said(
        "sat down on your side, and saved Ruth's place for her",
        'all three of you along one warm wall',
        'a thing you did not say',
      ),
      S08b: said(
        'told Tommy what you thought was true',
        'the words said once, by the coke, to his face',
        'Ruth hearing of it, and being lovely to you',
      ),
      S08c: said(
        'went in, and knitted another left glove',
        'a wall in the sun, and what he said there',
        'a side at rounders that was one short',
      ),
      S08d: said(
        'went off to slide with Clive',
        'the length of the yard, upright, arms out',
        'Tommy coming in late, and you not turning round',
      ),
    },
  },
  S09: {
    title: headings.S09.title,
    when: 'at the Cottages, in paper hats',
    responses: {
      S09a: said(
        'booked Alan to Norway and put in the ferries',
        'sore ribs, and Alan in his window seat',
        'the sailings, laid under the sticks the next day',
      ),
      S09b: said(
        'said into your hat that none of it would happen',
        'one true thing among the old papers',
        'Alan, who had got as far as the harbour',
      ),
      S09c: said(
        'asked what it was they would like about it',
        'the stool that went round, and Alan on his boat',
        'the stove out, and the game with it',
      ),
      S09d: said(
        'asked Alan for the other address',
        'a start on the work there really was',
        'Ruth at night, turning the pages over and back',
      ),
    },
  },
  S10: {
    title: headings.S10.title,
    when: 'when Tommy laid out the matches',
    responses: {
      S10a: said(
        'worked it out with him on a sugar bag',
        'a hen in the sugar, because he was happy',
        'footsteps overhead that came as far as the door',
      ),
      S10b: said(
        'asked who they would ask, and held the matches up',
        'his idea, held level for as long as he looked',
        'a row that wanted another table',
      ),
      S10c: said(
        'told him you would like that, and no more',
        'the wish, in your own words',
        'a candle between you, and wax on the cloth',
      ),
      S10d: said(
        'put the three matches back in the box',
        'a goat with a name, and matches for the stove',
        'a good night said in the dark',
      ),
    },
  },
  S11: {
    title: headings.S11.title,
    when: 'when the vans came for the Cottages',
    responses: {
      S11a: said(
        'said goodbye to each of them, face to face',
        "Ruth's hand on your lapel until the engine stopped",
        'a pen that would not keep inside the box',
      ),
      S11b: said(
        'went down in the dark to meet the van',
        'a quiet house, and nobody hunting for words',
        'somebody in a lit doorway, looking up and down',
      ),
      S11c: said(
        'had them all promise Oundle, in June',
        'a day written on every hand',
        'three of you at Oundle, meeting buses',
      ),
      S11d: said(
        'gave your things away, before your own van',
        'a bag that one finger could lift',
        'a driver looking behind you for the rest',
      ),
    },
  },
  S12: {
    title: headings.S12.title,
    when: "when Mr Onslow's button stuck",
    responses: {
      S12a: said(
        'did it up, and saw to the van',
        'the nicest move Mr Onslow ever had',
        'a deep box for problems, with No problems in it',
      ),
      S12b: said(
        'told him you knew how it felt',
        "a night's sleep for Mr Onslow",
        'a driver told that you had been through it',
      ),
      S12c: said(
        'told him you had not had it, and sat down',
        'company, and what he chose to say of his first',
        'your next two waiting, one with her hair washed',
      ),
      S12d: said(
        'wrote three pages about his discharge',
        'a no, on paper',
        'the same Friday, and one more word in a rule',
      ),
      S12e: said(
        'cried in the linen room, and put him on your list',
        'what nobody had done before for Mr Onslow',
        'a night in the car, outside your own door',
      ),
    },
  },
  S13: {
    title: headings.S13.title,
    when: 'when the Hailsham bell turned up',
    responses: {
      S13a: said(
        'drove about for four Sundays, looking',
        'the name of the place, said to a stranger',
        'a fifth Sunday, with your shoes put ready',
      ),
      S13b: said(
        'asked no more, and went home by Lutterworth',
        'the back stairs, and everybody in',
        'Denise in tears, on a line you had called bad',
      ),
      S13c: said(
        'rang the others from the next box',
        'a loss with several people in it',
        'Ruth, who knew already, and was rung last',
      ),
      S13d: said(
        'went through the school room by room, pricing it',
        'a straight look at what it had been for',
        'a school with nothing in it you wanted',
      ),
      S13e: said(
        'cried in the car park for Cook and the rest',
        'the people who cut the bread and did the boiler',
        'an afternoon of feeling for the ground',
      ),
    },
  },
  S14: {
    title: headings.S14.title,
    when: 'when Ruth asked to put it right',
    responses: {
      S14a: said(
        'told her what it had cost, and held her hand',
        'your loss and hers, on the one table',
        'fifteen years, where she had counted three',
      ),
      S14b: said(
        'told her that it was nothing',
        "Ruth's first sleep since Sunday",
        'the word fish, when she asked you what it was',
      ),
      S14c: said(
        'took the letter and let her arrange it',
        'an afternoon she could arrange, and two puddings eaten',
        'an afternoon in which you said only all right',
      ),
      S14d: said(
        'told her, quietly, that it was too late',
        'an anger that you had always left to Ruth',
        'her letter, sent on to you, marked Personal',
      ),
    },
  },
  S15: {
    title: headings.S15.title,
    when: 'when Ruth said you sounded like the leaflet',
    responses: {
      S15a: said(
        'went on, and explained about rotas',
        'a dressing done before tea, for once',
        'a jersey tucked in, and talk about the roads',
      ),
      S15b: said(
        'stopped, and asked her what it was like',
        'a ceiling, pipe by pipe, because you asked',
        'in her file, in your writing, the word uneventful',
      ),
      S15c: said(
        'said that the lists were wrong, and that you made them',
        'your own part in it, said aloud',
        "July's list, Tommy on it, back by return",
      ),
      S15d: said(
        'turned on her, and asked who rang up for her',
        'a true thing said, and Ruth agreeing',
        'Ruth gone to lie down, and sky under the radiator',
      ),
    },
  },
  S16: {
    title: headings.S16.title,
    when: "in the side ward, with Ruth's left hand painted",
    responses: {
      S16a: said(
        'promised her a Saturday in November',
        'a date for her, and her feet gone quiet',
        'a date on a pad, with nothing under it',
      ),
      S16b: said(
        'held the hand, wet varnish and all',
        'her grip, and yours when hers had gone',
        'what you had got ready, and did not say',
      ),
      S16c: said(
        'told her, kindly, that you were not sure',
        'a straight answer, and the thumb done again',
        'Ruth with her eyes open, asking nothing more',
      ),
      S16d: said(
        'went to do the forms at the desk',
        'her answers given, so that nobody need ask her',
        'a door without its wedge, when you came back',
      ),
    },
  },
  S17: {
    title: headings.S17.title,
    when: 'in Mablethorpe, with the clocks going back',
    responses: {
      S17a: said('said that it was late, and stayed', 'two people, with no bolster', 'a night that nobody slept'),
      S17b: said(
        'lay in till nine and ate your sandwiches in bed',
        'a Sunday with no time in it',
        'two watches, turned face down',
      ),
      S17c: said(
        'made a list and tried to fit the years in',
        'the last of the chips, and one dance',
        'a row on the steps, crossed off with the rest',
      ),
      S17d: said(
        'left the bolster where it was',
        'something put by, against what was coming',
        'his hand on top of it, palm up',
      ),
    },
  },
  S18: {
    title: headings.S18.title,
    when: 'when Tommy dealt his hens out on the blanket',
    responses: {
      S18a: said(
        'told him that they looked like work',
        'a true word, and both of you laughing',
        'three in the bag, and the rest cut up',
      ),
      S18b: said(
        'told him that they were wonderful',
        'a double bow, and Tommy asleep by tea',
        'a towel over the board',
      ),
      S18c: said('asked him for just a hen', 'one hen, as quick as saying so', 'his hand going to the ruler again'),
      S18d: said(
        'took off your coat and ruled feathers',
        'a week with him, at the one board',
        'the parting in his hair, and little of his face',
      ),
    },
  },
  S19: {
    title: headings.S19.title,
    when: 'when Miss Emily came down by stairlift',
    responses: {
      S19a: said(
        'shook her hand and looked past her for somebody else',
        'a plain view of where you stood',
        'the draught, and a fright as at six',
      ),
      S19b: said(
        'got her to her chair and carried the tray',
        'Miss Emily set down without a bump',
        'two visitors taken for the help',
      ),
      S19c: said(
        'put your heels together and said her name',
        'somebody in the wing chair who knew what to do',
        'nobody along the row to send for the coal',
      ),
      S19d: said(
        'told them how old Ruth would be, and the date',
        'Ruth spoken of in that room, next to 75',
        'a heater that you could not put down',
      ),
    },
  },
  S20: {
    title: headings.S20.title,
    when: 'when Miss Emily said there never was one',
    responses: {
      S20a: said(
        'asked who had the say, and what they said',
        'the whole of it, cello and all',
        'Tommy gone over to the window with the timer',
      ),
      S20b: said(
        'took his bag, and saw that he ate',
        'Tommy out of the heat, with a biscuit',
        'his bag, which you could not let go',
      ),
      S20c: said(
        'asked who else there was, and read out names',
        'nine in capitals, and what you would say',
        'most of the address book ruled through',
      ),
      S20d: said(
        'thanked them and went for your coat',
        'good manners, all the way to the hall',
        'whatever Tommy asked her after you had gone',
      ),
    },
  },
  S21: {
    title: headings.S21.title,
    when: 'when Miss Emily got out her slides',
    responses: {
      S21a: said(
        'thanked her for the hens, and said she had lied',
        'the kindness and the lie, and yours beside it',
        'an old woman feeling for her stick',
      ),
      S21b: said(
        'said that it had been a lovely time',
        'the hens in prayers, and her hand on your wrist',
        'Tommy pressing down a lid, corner by corner',
      ),
      S21c: said(
        'told her what it had done to you, on your feet',
        'your own account, loud enough to ring a cup',
        'the lamp, moved out of your reach',
      ),
      S21d: said(
        'asked about the ones who had no Hailsham',
        'the others, counted, to the child',
        'a long list, floor by floor',
      ),
    },
  },
  S22: {
    title: headings.S22.title,
    when: 'when Madame wept over a cat',
    responses: {
      S22a: said(
        'told her that it was a hot-water bottle',
        'the click, the rain and the weight of it',
        'Madame without her cat',
      ),
      S22b: said(
        'told her that the cat lived for years',
        'her thanks, and milk put down by Matron',
        'snow on the skylight, in June',
      ),
      S22c: said(
        'asked her to look at you',
        'a plain request, and her trying',
        'your top button done up, and her eyes elsewhere',
      ),
      S22d: said(
        'stepped back from her hand',
        'your collar left to you',
        'a cracked stick, and her hand with nothing to do',
      ),
    },
  },
  S23: {
    title: headings.S23.title,
    when: 'in the dark field',
    responses: {
      S23a: said(
        'went by the noise, got hold of Tommy and held on',
        'the two of you in one place until it stopped',
        'you still going when he had done',
      ),
      S23b: said(
        'stood in the plough and shouted with him',
        'company, facing the way he faced',
        'two people shaking, and neither to say come along',
      ),
      S23c: said(
        'kept hold of the gate until he had done',
        'a thing that was his, left to him',
        'Tommy not sure that he had wanted it',
      ),
      S23d: said(
        'talked him in, a few words at a time',
        'Tommy by the elbow, with his coat buttoned',
        'a jaw still going, and three goes at a word',
      ),
    },
  },
  S24: {
    title: headings.S24.title,
    when: 'on the last visit, over the wool',
    responses: {
      S24a: said(
        'held his hands, and were the one to put them down',
        'one goodbye, done with both hands',
        'his hands up again in the window, apart',
      ),
      S24b: said(
        'said you wished Ruth had been there to hear it',
        'tea for three, for a minute',
        'his arms shaking, and the wool not wound',
      ),
      S24c: said(
        'made it an ordinary afternoon',
        "Mrs Dunn's eyebrows, and no fuss",
        'a Tuesday written down, with Norway against it',
      ),
      S24d: said(
        'told him you had rung to stay on',
        'the offer made, and heard to the last turn',
        'his no, and three days of ringing up',
      ),
    },
  },
  S25: {
    title: headings.S25.title,
    when: 'when Mrs Pruett told you about Tommy',
    responses: {
      S25a: said(
        'stopped in the first lay-by and wept',
        'ninety minutes for him, and hunger after',
        'a sore face, and a round not done',
      ),
      S25b: said(
        'finished the round',
        'a rash that two doctors had missed',
        'a hand that went on screwing down a tight cup',
      ),
      S25c: said(
        'went on talking to him, and moved your bag',
        'his view of it, and his eye for kestrels',
        'a lad with no lift, and his news not told',
      ),
      S25d: said(
        'rang back until she said that he had died',
        'the plain word, and a sheet put right',
        'the word again, when you tried for his face',
      ),
      S25e: said(
        'wept for him, and then for all of them',
        'room in it for everybody',
        'a cold tea, and two turnings gone by',
      ),
    },
  },
  S26: {
    title: headings.S26.title,
    when: 'when you came to pack',
    responses: {
      S26a: said(
        'put in all of it and sat on the lid',
        'the whole field, mud side in',
        'a case to carry six stairs at a time',
      ),
      S26b: said(
        'put in what was warm, and the rest under the bed',
        'a case to sleep beside, with a hand on it',
        'one side of the bed that went unused',
      ),
      S26c: said(
        'took it all down to the fishmonger and his family',
        'your chair sat in, and a night straight through',
        'a morning with nothing to pick up',
      ),
      S26d: said(
        'wrote down who it was, and when, and who signed',
        'every name, and how much you liked Alan',
        'a night gone, and a handle that creaked',
      ),
    },
  },
  S27: {
    title: headings.S27.title,
    when: 'at the intake desk',
    responses: {
      S27a: said(
        'filled in every box, with no crossings-out',
        'an hour of nothing else, and a stranger shown how',
        'three of you standing up for one H',
      ),
      S27b: said('wrote your name up the margin', 'Kathy, and an H with a loop to it', 'a staple through the y'),
      S27c: said(
        'asked the nurse her name',
        'Glenys, and a slower go with the cuff',
        'Glenys looking at the form for yours',
      ),
      S27d: said(
        'asked who your first donation was for',
        'a question that the nurse took away on her hand',
        'both arms up, in red, and no answer',
      ),
    },
  },
  S28: {
    title: headings.S28.title,
    when: "when Bryony's high note went wrong",
    responses: {
      S28a: said(
        'hushed Derek, and listened for her above the tune',
        'the tune you knew, with hers over it',
        'a paper chain in pieces in your lap',
      ),
      S28b: said(
        'took your shoes off and let it go over you',
        'one verse with nothing on your list',
        "Bryony's note, which you let go by",
      ),
      S28c: said(
        "gave away pen and flask, and put in Ruth's piece",
        'a click, and a finished sky',
        'Bryony not listened to, and a flask you ran from',
      ),
      S28d: said(
        'went and did the Thursday drawers',
        'two beds made up new, and the lost pillowcases',
        'a descant heard through a store-cupboard door',
      ),
      S28e: said(
        'sang the tune at the top of what you had',
        'somebody up there with her',
        'a night awake, with every verse still going',
      ),
    },
  },
  S29: {
    title: headings.S29.title,
    when: 'at the fence',
    responses: {
      S29a: said(
        'stood at the netting with a wet face, and then went',
        'twenty minutes, less three for the exhaust',
        'everything on the netting, where it was',
      ),
      S29b: said(
        'said his name, and then called it',
        'a name you could put your whole chest into',
        'a figure far off, who had not heard',
      ),
      S29c: said(
        'climbed over and got one thing free',
        'one thing, in your pocket',
        'some of it in the netting, and an empty headland',
      ),
      S29d: said(
        'stayed on the bank until it was dark',
        'the fence by headlamps, thing by thing',
        'a clock at Ashby Road, and no finding the car',
      ),
      S29e: said(
        'kept the heater on and looked from the car',
        'each thing as near as the dashboard',
        'your breath on the glass, and the wind outside',
      ),
    },
  },
  R1: {
    title: headings.R1.title,
    when: 'looking again at {thing}',
    responses: {
      R1a: said(
        'told it aloud, and kinder than it went',
        'a version in which somebody moved up',
        'somewhere you would like to have been',
      ),
      R1b: said('went over it from the top, and said what you found', 'all that was sound in it', 'a wet sleeve'),
      R1c: said(
        'said what you would say to a friend',
        'the voice you had for a first week',
        'a thing that had to be said twice',
      ),
      R1d: said(
        'left it where it was',
        'a place for it, when you had none',
        'a thing turned round, and not put straight',
      ),
    },
  },
  R2: {
    title: headings.R2.title,
    when: 'looking again at {thing}',
    responses: {
      R2a: said(
        'told it over, with fine weather put in',
        'a coat over one arm, brought in good time',
        'a day that was not that day',
      ),
      R2b: said(
        'put back what was on either side, and who was there',
        'each of them looked at, and looking back',
        'the last few names, which you could not say',
      ),
      R2c: said(
        'said that it had happened, and nobody was cross',
        'the voice for people in a tangle at night',
        'the waiting, to see whether it had worked',
      ),
      R2d: said(
        'left it there, and did not look round',
        "a thing that was in nobody's way",
        'the wind having another go at it',
      ),
    },
  },
  R3: {
    title: headings.R3.title,
    when: 'looking again at {thing}',
    responses: {
      R3a: said(
        'let it go the other way, down to the shoes',
        'a warm place, about the length of a song',
        'the thing where it was, and you where you were',
      ),
      R3b: said(
        'said what it was, and whose, and what you did',
        'one sentence, and every word of it yours',
        'a voice that went before the end',
      ),
      R3c: said(
        'told it to budge up, and kept it company',
        'some minutes, with your watch turned in',
        'the rest of the fence, not seen to',
      ),
      R3d: said(
        'tried how you would do without, and left it there',
        'the posts, the netting and a sack, eyes shut',
        'a gap about so big',
      ),
    },
  },
};

function said(you: string, gift: string, cost: string): ResponseWords {
  return { you, gift, cost };
}
