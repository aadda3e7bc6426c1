import type { SceneId } from '../../src/core/scene.ts';

/** What stands over a page: where and when it is, and its title. */
export interface Heading {
  readonly where: string;
  readonly title: string;
}
type Road = `road_${1 | 2 | 3 | 4 | 5 | 6}`;

export const sceneHeadings = {
  S01: { where: 'Whitegates · November 1997', title: 'Breakfast for Raymond' },
  S02: { where: 'Hailsham · you are six', title: 'The yard' },
  S03: { where: 'Hailsham · you are nine', title: 'Potato day' },
  S04: { where: 'Hailsham · the drought', title: 'What Miss Tull almost said' },
  S05: { where: 'Hailsham · you are eleven', title: 'The song' },
  S06: { where: 'Hailsham · you are twelve', title: 'Brown paper and string' },
  S07: { where: 'Hailsham · you are fifteen', title: 'Jumble' },
  S08: { where: 'Hailsham · the great frost', title: 'The boiler wall' },
  S09: { where: 'The Cottages · you are sixteen', title: 'Situations vacant' },
  S10: { where: 'The Cottages · you are seventeen', title: 'A box of matches' },
  S11: { where: 'The Cottages · you are eighteen', title: 'The vans' },
  S12: { where: 'The Limes · you are twenty-four', title: 'Mr Onslow' },
  S13: { where: 'Hinckley · February 1996', title: 'The bell' },
  S14: { where: 'Whitegates · May 1996', title: 'Ruth’s letter' },
  S15: { where: 'Whitegates · June 1996', title: 'The day room' },
  S16: { where: 'The side ward · September 1996', title: 'One hand painted' },
  S17: { where: 'By the sea · October 1996', title: 'Out of season' },
  S18: { where: 'Warren Hill · November 1996', title: 'Hens' },
  S19: { where: 'Leamington · a Saturday', title: 'The stairs' },
  S20: { where: 'Leamington · that evening', title: 'The drawing room' },
  S21: { where: 'Leamington · that evening', title: 'The slide' },
  S22: { where: 'Leamington · going', title: 'Your coat' },
  S23: { where: 'A field · that night', title: 'Stopping the car' },
  S24: { where: 'Warren Hill · April 1997', title: 'Wool' },
  S25: { where: 'Watford Gap · May 1997', title: 'The telephone' },
  S26: { where: 'Your room · November 1997', title: 'The case' },
  S27: { where: 'Ashby Road · December 1997', title: 'The form' },
  S28: { where: 'The day room · Christmas', title: 'Carols' },
  S29: { where: 'The A47 · 2 January 1998', title: 'The fence' },
  R1: { where: 'The fence', title: 'Looking along the fence' },
  R2: { where: 'The fence', title: 'Looking along the fence' },
  R3: { where: 'The fence', title: 'Looking along the fence' },
} as const satisfies Record<SceneId, Heading>;

export const roadHeadings = {
  road_1: { where: 'The A5 · November 1997', title: 'Reps' },
  road_2: { where: 'Rothwell · November 1997', title: 'A lace' },
  road_3: { where: 'The A14 · November 1997', title: 'Contraflow' },
  road_4: { where: 'Watford Gap · two in the morning', title: 'Somebody asleep' },
  road_5: { where: 'Oakham · November 1997', title: 'The level crossing' },
  road_6: { where: 'Market Harborough · November 1997', title: 'The car wash' },
} as const satisfies Record<Road, Heading>;

export const otherHeadings = {
  opening: { where: 'England · the 1990s', title: 'What the Fence Keeps' },
  road: { where: 'On the road', title: 'Driving' },
  bridge: { where: 'Meanwhile', title: 'In between' },
  fence: { where: 'The fence', title: 'Looking along the fence' },
  ending: { where: 'Leicester · the same afternoon', title: 'The end bay' },
} as const satisfies Record<string, Heading>;
