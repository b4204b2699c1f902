import {
  DATA_FIELDS,
  type DataFieldId,
  type FactId,
  FACTS,
  type Facts,
  type FactValue,
} from '../../authority-kit/index.js';
import { FIELDS_OF_FACTS } from '../law/fields-of-facts.js';

/** What is true instead of what was stored. */
export interface Correction {
  readonly facts: Facts;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Fields of hand-offs that no fact of the file stands for, such as the address. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Names of everything it corrects: facts, names and data fields. */
export function namesOf({ facts, fields, ...names }: Correction): string[] {
  return [...Object.keys(names), ...Object.keys(facts), ...Object.keys(fields)];
}

/** What the recipients are told, by data field; `name` is the whole name as it is from now on. */
export function fieldsTold({ facts, fields }: Correction, name: string | null): Record<string, string> {
  const told: Record<string, string> = { ...fields };
  for (const [fact, value] of Object.entries(facts) as [FactId, FactValue][]) {
    const field = FIELDS_OF_FACTS[fact];
    if (field !== undefined) told[field] = [told[field], inWords(fact, value, field)].filter(Boolean).join('; ');
  }
  return name === null ? told : { ...told, name };
}

/** Where a field has room for several facts, each is named. */
function inWords(fact: FactId, value: FactValue, field: DataFieldId): string {
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'boolean' ? (value ? 'ja' : 'nein') : value;
  const shared = Object.values(FIELDS_OF_FACTS).filter((other) => other === field).length > 1;
  return shared ? `${FACTS[fact].label.de}: ${String(text)}` : String(text);
}

/** What an office has to see a document for before it believes it: who somebody is, and their residence status. */
const EVIDENCED: readonly string[] = ['identity', 'identifier', 'immigration'];

/** Whether somebody at the desk has to confirm it; everything else the person knows best. */
export function needsEvidence({ facts, givenName, familyName, fields }: Correction): boolean {
  const told = (Object.keys(facts) as FactId[]).flatMap((fact) => FIELDS_OF_FACTS[fact] ?? []);
  const all = [...told, ...(Object.keys(fields) as DataFieldId[])];
  const named = givenName !== undefined || familyName !== undefined;
  return named || all.some((field) => EVIDENCED.includes(DATA_FIELDS[field].category));
}
