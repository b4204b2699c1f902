import { ADMINISTRATION_SCENES } from './scenes/administration.js';
import { DIRECTORY_SCENES } from './scenes/directory.js';
import { HAND_OFF_SCENES } from './scenes/hand-offs.js';
import { HAND_OVER_SCENES } from './scenes/hand-overs.js';
import { OPERATION_SCENES } from './scenes/operations.js';
import { type SetUp } from './scenes/stage.js';

/** What has to be there before the request of an operation can be sent, by the operation. */
export const SCENES: Readonly<Record<string, SetUp>> = {
  ...ADMINISTRATION_SCENES,
  ...DIRECTORY_SCENES,
  ...HAND_OFF_SCENES,
  ...HAND_OVER_SCENES,
  ...OPERATION_SCENES,
};
