/** What the story asks of the stage and of the sound. A tag value that is not in these lists fails the build. */

/** Pictures that are painted from a plan of their own. */
export const PLATES = ['night-road', 'school', 'care-room', 'drawing-room', 'dark-field'] as const;
export type Plate = (typeof PLATES)[number];

/** What is shown for each `# scene:` tag: its own plate, the nearest there is, or the reader's field as it stands. */
export const PICTURES = {
  'night-road': 'night-road',
  'low-sun-road': 'night-road',
  'road-contraflow': 'night-road',
  'road-winter': 'night-road',
  'level-crossing': 'night-road',
  'car-wash': 'night-road',
  'services-night': 'night-road',
  'services-day': 'night-road',
  schoolyard: 'school',
  'potato-field': 'school',
  'water-tank': 'school',
  'dormitory-dusk': 'school',
  'art-room': 'school',
  'dining-hall': 'school',
  'boiler-wall': 'school',
  'cottages-kitchen-fog': 'night-road',
  'kitchen-candle': 'night-road',
  'cottages-vans': 'night-road',
  'care-room': 'care-room',
  'limes-room': 'care-room',
  'ruth-room': 'care-room',
  'side-ward': 'care-room',
  'day-room': 'care-room',
  'day-room-christmas': 'care-room',
  handicrafts: 'care-room',
  reception: 'care-room',
  bedsit: 'care-room',
  promenade: 'night-road',
  'lamp-and-hen': 'drawing-room',
  'terrace-stairs': 'drawing-room',
  'drawing-room': 'drawing-room',
  'slide-and-lamp': 'drawing-room',
  'hall-heater': 'drawing-room',
  'dark-field': 'dark-field',
  field: 'field',
} as const satisfies Record<string, Plate | 'field'>;
export type PictureCue = keyof typeof PICTURES;

/** Sounds that can be heard under a scene for as long as it is read. */
export const BEDS = ['car', 'wind'] as const;
export type Bed = (typeof BEDS)[number];

/** The bed for each `# sound:` tag. Null is quiet: the sound it names has not been made yet, and nothing stands in for it. */
export const SOUNDS = {
  'engine-idle': 'car',
  'car-road': 'car',
  'lay-by-generator': 'car',
  'diesel-idling': 'car',
  'engines-off': null,
  'car-wash': 'car',
  'services-night': 'wind',
  'phone-pips': 'wind',
  'wind-night': 'wind',
  'wind-field': 'wind',
  'field-october': 'wind',
  'skipping-rope': 'wind',
  'boiler-snow': null,
  'tap-in-a-can': null,
  'song-and-rain': null,
  'brown-paper': null,
  'hall-jumble': null,
  'kettle-fog': null,
  match: null,
  'lift-doors-far': null,
  'reception-sleet': 'wind',
  'ward-trolley': null,
  'strip-light': null,
  'gas-fire': null,
  'fish-shop': 'wind',
  'hard-pencil': null,
  stairlift: null,
  timer: null,
  'shoebox-timer': null,
  'rain-felt-roof': null,
  'ward-may-mower': null,
  'desk-clock': null,
  'dayroom-urn': null,
  'tune-wrong': null,
  descant: null,
} as const satisfies Record<string, Bed | null>;
export type SoundCue = keyof typeof SOUNDS;
