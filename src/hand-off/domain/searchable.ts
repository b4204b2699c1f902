import { DATA_FIELDS, type DataFieldId } from '../../authority-kit/index.js';

/** Fields that name one person among all: numbers of registers, funds and files. */
export const IDENTIFIERS = (Object.keys(DATA_FIELDS) as DataFieldId[]).filter(
  (field) => DATA_FIELDS[field].category === 'identifier',
);

/** Says, beside a number, that it is the person who is meant: a number alone can be guessed, or counted up. */
export const SECOND_MARK: DataFieldId = 'birth_date';

/** What a hand-off is found by: nothing where it carries no identifier. */
export function searchable(content: Readonly<Record<string, string>>): Record<string, string> {
  const isIdentifier = ([field]: [string, string]) => IDENTIFIERS.some((one) => one === field);
  const found = Object.entries(content).filter((entry) => isIdentifier(entry) || entry[0] === SECOND_MARK);
  return found.some(isIdentifier) ? Object.fromEntries(found) : {};
}
