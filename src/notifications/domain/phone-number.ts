/** A `+`, the country and the number, 8 to 15 digits (ITU-T E.164). */
const E164 = /^\+[1-9]\d{7,14}$/;

/** German numbers of mobile phones begin with 15, 16 or 17 (numbering plan of the Bundesnetzagentur). */
const GERMAN_MOBILE = /^\+491[567]\d{8,9}$/;

/**
 * Numbers that belong to no country and cost more, or whoever calls them does (ITU-T E.164, list of assigned country
 * codes), and the premium rate numbers of North America.
 */
const COSTLY = /^\+(?:8(?:00|08|70|78|8[1238])|979|1(?:900|976))/;

/** Whether a short message may be sent to `number`: a mobile phone of a person, as far as the digits tell. */
export function isMessagePhone(number: string): boolean {
  if (!E164.test(number) || COSTLY.test(number)) return false;
  return number.startsWith('+49') ? GERMAN_MOBILE.test(number) : true;
}
