import { uuidOr, uuidParam } from '../../platform/http/index.js';

/** A foreign or ill-formed id is answered like one that does not exist. */
export const HAND_OFF_ID = uuidOr('hand-off/not-found');

export const HAND_OFF_PARAM = uuidParam('Hand-off');
