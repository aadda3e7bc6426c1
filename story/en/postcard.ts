import type { PostcardWords } from '../../src/page/postcard.tsx';

/** The field to keep as a picture. The second line of its caption is at most 60 characters. */
export const postcard: PostcardWords = {
  heading: 'The field, to keep',
  about: 'The field can be painted once more, large enough to print. It is painted here and goes nowhere else.',
  wide: 'Save it wide',
  tall: 'Save it upright',
  painting: 'Painting the field. This takes a few seconds.',
  saved: 'The field is saved, as {name}.',
  broken:
    'The field could not be painted here: this browser may be too old for it, or short of memory. Nothing else is lost.',
  title: 'What the Fence Keeps',
  seen: { fence: 'A winter field {light}', car: 'From the car, a field {light}' },
};
