/** Days as they are written here: 1.5.1990. */
const GERMAN_DAY = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;

/**
 * The same for every way in which people write one identifier: letters and digits alone, letters in upper case, and a day as
 * year, month, day. Empty where nothing is left.
 */
export function normalForm(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const { day, month, year } = GERMAN_DAY.exec(plain)?.groups ?? {};
  if (day !== undefined && month !== undefined) return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return plain.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
