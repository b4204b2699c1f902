import { ADMINISTRATION_SCENES } from './scenes/administration.js';
import { HAND_OVER_SCENES } from './scenes/hand-overs.js';
import { type SetUp } from './scenes/stage.js';

/** What has to be there before the request of an operation can be sent, by the operation. */
export const SCENES: Readonly<Record<string, SetUp>> = {
  ...ADMINISTRATION_SCENES,
  ...HAND_OVER_SCENES,
};
