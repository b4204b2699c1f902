import { COUNSELLING_OFFICES } from './offices/counselling.js';
import { DISTRICT_OFFICES } from './offices/district.js';
import { NEIGHBOUR_OFFICES } from './offices/neighbour-district.js';
import { RECOGNITION_OFFICES } from './offices/recognition.js';
import { SAMTGEMEINDE_OFFICES } from './offices/samtgemeinden.js';
import { STATE_AND_FEDERAL_OFFICES } from './offices/state-and-federation.js';
import type { Office } from '../domain/office.js';

/** Every office of the sample district, its neighbour, the Land and the federation. */
export const OFFICES: readonly Office[] = [
  ...DISTRICT_OFFICES,
  ...SAMTGEMEINDE_OFFICES,
  ...COUNSELLING_OFFICES,
  ...NEIGHBOUR_OFFICES,
  ...RECOGNITION_OFFICES,
  ...STATE_AND_FEDERAL_OFFICES,
];
