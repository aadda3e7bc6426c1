import type { SceneId } from '../src/core/scene.ts';
import { SCENE_IDS } from '../src/core/scene.ts';

export const COVERAGE_KINDS = ['World', 'Thesis', 'Erikson', 'Jaques', 'Plot', 'Style', 'Closing'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** Where an element of the article lives: a scene, or one of the places that are no scene. */
export const PLACES = ['opening', 'road', 'bridge', 'margin', 'fence', 'ending', 'close'] as const;
export type Home = SceneId | (typeof PLACES)[number];

/** A short run of our own words that carries the element, as it stands in one paragraph of its home. */
export interface Carried {
  readonly home: Home;
  readonly words: string;
}
export interface CoverageRow {
  readonly number: number;
  readonly kind: CoverageKind;
  /** Where it lives. */
  readonly homes: readonly Home[];
  /** For those who work on the story. Readers never see it. */
  readonly element: string;
  /** Where a reader can find it said. */
  readonly carried: readonly Carried[];
}

/**
 * Every element of the article that the game must carry. The proof of the story fails when one of them has no words, or
 * when its words can no longer be read in the home they name.
 */
export const COVERAGE: readonly CoverageRow[] = [
  row(
    1,
    'World',
    ['opening', 'S27'],
    'England in the 1990s; transplant cloning; a public that traded its questions for its health',
    ['opening', 'hardly anyone asks about it'],
    ['S27', 'Somebody poorly'],
    ['ending', 'looks perfectly well'],
  ),
  row(
    2,
    'World',
    ['S12', 'S25'],
    'Double exploitation: first carers to slightly older clones, then donors; nothing voluntary in the word',
    ['S01', 'whoever they get next'],
  ),
  row(3, 'World', ['S16', 'S25'], "Few live past thirty or a fourth donation; then 'completing'", [
    'opening',
    'Few of them see much past thirty',
  ]),
  row(4, 'World', ['opening', 'fence'], 'Clones as proxies for us; a condensed life', [
    'margin',
    'clones as a book about anybody: one whole life, hurried up',
  ]),
  row(
    5,
    'World',
    ['S27'],
    'An initial in place of a family name',
    ['S17', 'H on yours and then, after some thought, H on his'],
    ['S27', 'You put H'],
  ),
  row(
    6,
    'World',
    ['S01', 'S12', 'S26'],
    'Kathy: 31, twelve years a carer, kept on because efficient, about to become a donor',
    ['S01', 'after twelve years, the longest they have kept anyone on'],
  ),
  row(7, 'World', SCENE_IDS, 'She speaks to her own kind, in an ordinary voice'),
  row(
    8,
    'Thesis',
    ['S02', 'S03', 'S04', 'S05', 'S06', 'close'],
    'A good death is individually defined and takes a lifetime of maturing; preparation starts near the beginning',
  ),
  row(9, 'Thesis', SCENE_IDS, 'Death is the fixed point everything moves towards', [
    'opening',
    'Nothing you choose will change what happens to anybody',
  ]),
  row(10, 'Erikson', ['S02'], 'Infancy barely seen: no single maternal bond; substitutes'),
  row(
    11,
    'Erikson',
    ['S02', 'S03', 'S04', 'S05', 'S12', 'S14', 'S23'],
    'Basic trust over mistrust comes out favourably for Kathy and sustains an inner sense of being all right',
    ['S02', 'nobody is cold in there'],
  ),
  row(12, 'Erikson', ['S03', 'S04', 'S05', 'S06'], 'Middle childhood: innocence', ['S04', 'Than at dinner']),
  row(
    13,
    'Erikson',
    ['S07', 'S08', 'S09', 'S10'],
    'Adolescence: identity, dreaming, drifting, pairing; felt invulnerability',
    ['S07', 'It is quite a good joke'],
  ),
  row(14, 'Erikson', ['S02', 'S05'], 'Separation/individuation by way of substitutes, in fantasy or in one another', [
    'S08',
    'somebody in a cardigan',
  ]),
  row(15, 'Erikson', ['S12'], 'Adulthood: productive work = caring', [
    'margin',
    'the middle of a life is for useful work',
  ]),
  row(16, 'Erikson', ['S14', 'S16', 'S24', 'S27'], 'Donation years = ageing and decline', [
    'S19',
    "no more in it than Ruth's had",
  ]),
  row(17, 'Erikson', ['S16', 'S25', 'S28'], 'Completion = death', ['S25', 'He died, dear']),
  row(
    18,
    'Erikson',
    ['S07', 'S09'],
    'Adolescent time diffusion: not believing time brings change',
    ['S09', "it's noon, and has been since Thursday"],
    ['margin', 'hard to credit that time alters things'],
  ),
  row(
    19,
    'Erikson',
    ['S26', 'S27', 'S28', 'S29', 'R1', 'R2', 'R3'],
    'Integrity as the end-of-life ideal; Kathy comes nearest',
    ['margin', 'Abrams sees that in Kathy'],
  ),
  row(20, 'Erikson', ['close'], 'Each integrity stands or falls by the one style it has a share in'),
  row(21, 'Erikson', ['close'], 'Despair is faced down with faith and humility, not abolished'),
  row(
    22,
    'Erikson',
    ['S26', 'R1', 'R2', 'R3'],
    'Glossing over and convenient forgetting are NORMAL late-life defences',
    ['margin', 'was ordinary, Erikson thought'],
  ),
  row(
    23,
    'Erikson',
    ['S27', 'S29', 'close'],
    'One life cycle meets one stretch of history by accident; its dignity is still defended',
    ['margin', 'the life one happened to have'],
  ),
  row(
    24,
    'Jaques',
    ['S07', 'S09'],
    'Before the crisis death is known but abstract; options seem boundless (about 15)',
    ['margin', 'it is too far off to be felt; everything still looks open'],
  ),
  row(25, 'Jaques', ['margin'], 'Timing of the pivot varies with circumstance', [
    'margin',
    'sooner or later as things fall out',
  ]),
  row(
    26,
    'Jaques',
    ['S09', 'S11'],
    'First awareness that options are limited',
    ['S10', "That's just the table"],
    ['S11', 'You had been going to paint the stairs'],
    ['margin', 'the loosening of old ties'],
  ),
  row(27, 'Jaques', ['S11', 'S13'], 'Ties to the family of origin loosen'),
  row(
    28,
    'Jaques',
    ['S17'],
    'Time perceived as finite: too late, out of phase',
    ['S17', 'when we were twenty'],
    ['margin', 'out of season'],
  ),
  row(29, 'Jaques', ['S19'], 'The generation in front has aged; the buffers are going', [
    'margin',
    'the generation ahead turns out to be old',
  ]),
  row(30, 'Jaques', ['S19', 'S20'], 'The protectors protect no longer', ['S19', "It's a coat-stand"]),
  row(31, 'Plot', ['S01'], "Kathy's opening gratitude for Hailsham memories", ['S01', 'We were lucky']),
  row(32, 'Plot', ['S03', 'S04', 'S05', 'S06'], 'Hailsham passes for a privileged boarding school', [
    'S13',
    'they were keeping you nice',
  ]),
  row(33, 'Plot', ['S03'], "Tommy's unexplained rages; he is shut out; Kathy stands by him", [
    'S03',
    'Tommy has the row by the hedge to himself',
  ]),
  row(34, 'Plot', ['S05', 'S08', 'S09'], 'Ruth the know-all', ['S08', 'She knows about that sort of thing']),
  row(35, 'Plot', ['S04'], 'Kathy and Tommy in private talk over the signs of what is coming'),
  row(
    36,
    'Plot',
    ['S05'],
    "At eleven, the cassette and one track; the child imagined; a 'replica' that stands for both motherlessness and childlessness",
    ['S05', 'says that at eleven it is your age'],
  ),
  row(37, 'Plot', ['S05', 'S22'], 'Madame sees the dance', ['S05', "now she isn't"]),
  row(38, 'Plot', ['S08'], 'Ruth and Tommy a couple; the natural affinity lies elsewhere'),
  row(39, 'Plot', ['S09', 'S10', 'S11'], 'Cottages from 16: structureless years'),
  row(40, 'Plot', ['S09'], 'Careers that can never be had'),
  row(
    41,
    'Plot',
    ['S10'],
    'The deferral theory as reparative fantasy',
    ['S10', 'It stands to reason'],
    ['margin', 'dream of putting things right'],
  ),
  row(42, 'Plot', ['S11'], 'One by one they leave, dropping aspirations', ['S11', "It's how the rounds fall"]),
  row(43, 'Plot', ['fence', 'S29'], 'Letting go without end: dreams, goals, friends, body, existence', [
    'margin',
    'friends, plans, health, oneself',
  ]),
  row(44, 'Plot', ['S13'], 'Hailsham closes', ['S13', "Some school that's shut"]),
  row(45, 'Plot', ['S14'], 'Ruth, facing death, wants to atone; pleads with them to apply', [
    'S14',
    "I'd like to put it right",
  ]),
  row(
    46,
    'Plot',
    ['S12', 'S15'],
    'Kathy at first demurs and defends the system: never ill, cannot feel past her own experience, insists she can',
    ['S12', 'I know how it feels'],
    ['S15', 'people are very well looked after'],
  ),
  row(47, 'Plot', ['S12', 'S15'], 'The young-doctor parallel'),
  row(48, 'Plot', ['S06', 'S18'], 'Tommy sets out to make art by will, to prove love; such art subtracts', [
    'S18',
    'Each feather has had its spine ruled in',
  ]),
  row(49, 'Plot', ['S16'], 'Ruth dies'),
  row(50, 'Plot', ['S17'], 'Kathy takes up her wish; the two become a couple'),
  row(51, 'Plot', ['S17'], 'Autumn in it', ['S17', 'Clocks go back tonight']),
  row(52, 'Plot', ['S19'], 'Two frail old women where ageless figures were expected'),
  row(
    53,
    'Plot',
    ['S21'],
    'An odd elderly pair going over and over their careers; servants of what they tried to soften',
    ['S21', 'bearable for the public, and'],
    ['S21', 'bearable for you'],
  ),
  row(54, 'Plot', ['S20'], 'No deferrals'),
  row(55, 'Plot', ['S18', 'S20'], 'Hopes and drawings alike for nothing', ['S20', 'the bag on his knee']),
  row(
    56,
    'Plot',
    ['S04', 'S21'],
    'The explanation: shelter that was also preparation; measured withholding; the sham in it',
    ['margin', 'the cheat was in that too'],
  ),
  row(57, 'Plot', ['S12', 'S15', 'S21'], 'Even the most dutiful can be subverted by what society asks', [
    'margin',
    'can bend the most conscientious person in it',
  ]),
  row(58, 'Plot', ['S21', 'margin'], 'Is all schooling a distraction from transience?'),
  row(59, 'Plot', ['S22'], "Madame's tears: for the child and for her own failed generativity", [
    'S22',
    'They have sold the beds now',
  ]),
  row(60, 'Plot', ['S23'], 'The drive back; Tommy bolts for a field; the holding'),
  row(61, 'Plot', ['S23', 'S24'], 'A bond made from shared loss of hope, then released: mourning and rehearsal', [
    'margin',
    'lose one hope between them, hold on, and let go',
  ]),
  row(62, 'Plot', ['S24'], 'Each must go to death alone', ['margin', 'die without the other']),
  row(63, 'Plot', ['S23', 'S24'], 'She tells him that, raging as a boy, he somehow knew', [
    'S23',
    'I think you must have known',
  ]),
  row(
    64,
    'Plot',
    ['road', 'S12', 'S23', 'S28'],
    'They drive about free and never speak of escape',
    ['road', 'Nobody looks at anybody'],
    ['margin', 'says a word about getting away'],
  ),
  row(
    65,
    'Plot',
    ['S24'],
    'Regret, in compassion, that Ruth did not live to see the plan fail; her understanding stayed partial',
    ['S24', 'What, serve her right?'],
    ['margin', 'he hears no spite'],
  ),
  row(66, 'Plot', ['S25'], 'Tommy dies after the fourth'),
  row(67, 'Plot', ['S26', 'S27', 'S28'], "Kathy's own donations begin"),
  row(
    68,
    'Style',
    ['S03', 'S12', 'S15', 'S23', 'S29'],
    'KATHY: independence, tolerance, restraint, memory owned; partly taken in',
  ),
  row(
    69,
    'Style',
    ['S14', 'S16'],
    'RUTH: atonement as the single aim; fear; partial insight',
    ['S16', 'her feet go from side to side'],
    ['margin', 'Ruth wants one thing put right'],
  ),
  row(70, 'Style', ['S03', 'S23'], 'TOMMY: the only one to be angry; intuition before knowledge'),
  row(71, 'Style', ['S21'], 'MISS EMILY: self-justification, rehearsed', [
    'S21',
    'in sentences that have been used before',
  ]),
  row(72, 'Style', ['S22'], 'MADAME: grief over a ruined work; pity'),
  row(
    73,
    'Style',
    ['S06', 'S27', 'S21'],
    'THE BENEFICIARIES / SYSTEM: not asking where organs come from; judging souls by pictures',
    ['S06', 'by people who have not met you'],
    ['S21', 'Eleven pounds, once'],
  ),
  row(74, 'Style', ['S09', 'S11'], 'PEERS: dream, drift, and leave without protest'),
  row(75, 'Closing', ['S01', 'S26', 'R1', 'R2', 'R3'], 'With no good memories, one may invent or borrow them'),
  row(76, 'Closing', ['S26', 'R1', 'R2', 'R3'], "Painful memories still console by being one's own and untakeable", [
    'margin',
    "being nobody's but hers",
  ]),
  row(
    77,
    'Closing',
    ['S14', 'S26', 'close'],
    "Kathy's way is more exacting and more rewarding than Ruth's one-track repair",
    ['margin', "Kathy's way asks more"],
    ['margin', 'and gives more'],
  ),
  row(78, 'Closing', ['S28'], 'A strange relief in anticipation', ['S28', 'so well that you are a little ashamed']),
  row(
    79,
    'Closing',
    ['S29'],
    'The fence: wind, rubbish, everything lost; the small figure; the fantasy that stops; tears without collapse; the drive to where one is due',
    ['S29', "you let it be wet. It isn't stopping you from doing anything"],
  ),
  row(80, 'Closing', ['S25', 'S29'], 'Grief for him and for oneself at once', [
    'S25',
    "you can't tell whose turn it is",
  ]),
  row(81, 'Closing', ['fence'], 'Lost things return as trash, and are elegiac', ['S29', 'you know whose it all is']),
  row(82, 'Closing', ['S12', 'S15', 'S29'], 'The disciplined soldier, half persuaded by the propaganda', [
    'margin',
    'drives on',
  ]),
  row(83, 'Closing', ['close'], 'Restraint can be where the feeling is'),
  row(84, 'Closing', ['close'], 'Tolerance may be the most one gets; one still hopes for better', [
    'margin',
    'as much as anyone gets',
  ]),
  row(85, 'Closing', ['S28'], 'Descant: the tune enhanced in the last bars'),
  row(86, 'Closing', ['S28'], 'Sabbath (Sacks)', ['margin', 'Oliver Sacks']),
  row(87, 'Closing', ['S26', 'S28'], 'Renunciation stage in the Hindu cycle'),
  row(88, 'Closing', ['S28'], "No faith's example before her; faced alone"),
  row(89, 'Closing', ['R1', 'R2', 'R3'], 'Fresh sides of people, events and self come to light'),
  row(90, 'Closing', ['R1', 'R2', 'R3'], 'Forgetting as theme; here, no wishful revision'),
  row(91, 'Closing', ['close'], 'Clarity and integrity are the aims'),
  row(92, 'Closing', ['S26', 'S28'], 'The wish to spend the centre days in remembering', [
    'S26',
    'Do bring your happy memories',
  ]),
  row(93, 'Closing', ['S27'], 'The process fails easily in cold medical settings', ['margin', 'all this easily goes wrong']),
  row(94, 'Closing', ['close'], 'Dying with insight may be as remote as living fully', [
    'margin',
    'as rare as living to the full',
  ]),
  row(95, 'Closing', ['close'], 'A death can be a triumph of personal integrity over cruelty and accident'),
  row(96, 'Closing', ['S27', 'S25'], 'Disposed of as waste'),
  row(97, 'Closing', ['opening', 'close'], "'The saddest book': the reader's grief is expected", [
    'opening',
    'It is a sad book and has some jokes',
  ]),
];

function row(
  number: number,
  kind: CoverageKind,
  homes: readonly Home[],
  element: string,
  ...carried: readonly (readonly [home: Home, words: string])[]
): CoverageRow {
  return { number, kind, homes, element, carried: carried.map(([home, words]) => ({ home, words })) };
}
