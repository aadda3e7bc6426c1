import type { Thing } from '../../../core/field.ts';
import { balerTwine, ballOfWool, biroOnBeads, paperChain, receiver, suitcase } from './after.ts';
import {
  handkerchief,
  henDrawing,
  nailVarnish,
  roomKey,
  slide,
  timer,
  walkingStick,
  warningTriangle,
} from './carer.ts';
import { enamelMug, flask, handbell, jigsawPiece, letter, matchbox, paperHat } from './cottages.ts';
import {
  bulldogClip,
  cassette,
  eggcup,
  glove,
  luggageLabel,
  skippingRope,
  sock,
  wateringCan,
  wellington,
} from './hailsham.ts';
import type { ThingPainter } from './thing.ts';

export const thingPainters: Record<Thing, ThingPainter> = {
  eggcup,
  'skipping-rope': skippingRope,
  wellington,
  'watering-can': wateringCan,
  cassette,
  sock,
  'bulldog-clip': bulldogClip,
  'luggage-label': luggageLabel,
  glove,
  'paper-hat': paperHat,
  matchbox,
  'enamel-mug': enamelMug,
  flask,
  handbell,
  letter,
  'jigsaw-piece': jigsawPiece,
  'nail-varnish': nailVarnish,
  'room-key': roomKey,
  'hen-drawing': henDrawing,
  'walking-stick': walkingStick,
  timer,
  slide,
  handkerchief,
  'warning-triangle': warningTriangle,
  'ball-of-wool': ballOfWool,
  receiver,
  suitcase,
  'biro-on-beads': biroOnBeads,
  'paper-chain': paperChain,
  'baler-twine': balerTwine,
};
