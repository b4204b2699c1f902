import { type Region } from '../../deadlines/index.js';

/** The Länder in the order of the first two digits of the municipality key, 01 to 16. */
const LAENDER = [
  'DE-SH',
  'DE-HH',
  'DE-NI',
  'DE-HB',
  'DE-NW',
  'DE-HE',
  'DE-RP',
  'DE-BW',
  'DE-BY',
  'DE-SL',
  'DE-BE',
  'DE-BB',
  'DE-MV',
  'DE-SN',
  'DE-ST',
  'DE-TH',
] as const satisfies readonly Region[];

/** The Land whose public holidays apply at a place, from its municipality key (AGS); `undefined` for none of the 16. */
export function landOf(place: string): Region | undefined {
  return LAENDER[Number(place.slice(0, 2)) - 1];
}
