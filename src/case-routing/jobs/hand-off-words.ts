import { Offices, type Register } from '../../catalogue/index.js';
import { type HandOffView } from '../../hand-off/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DATA_FIELDS, type DataFieldId } from '../../authority-kit/index.js';

/** Reasons of a rejection in plain German, for the person. */
const REASONS: Readonly<Record<string, string>> = {
  'not-competent': 'eine andere Stelle ist zuständig',
  'at-capacity': 'die Stelle kann gerade nichts annehmen',
  'not-eligible': 'die Voraussetzungen fehlen nach Ansicht der Stelle',
  duplicate: 'das Anliegen liegt dort schon vor',
  'no-legal-basis': 'die Stelle darf diese Angaben nicht annehmen',
};

/** German names for what a hand-off is about; names of offices and services stay German in every language. */
export interface HandOffWords {
  readonly service: string;
  readonly fromOffice: string;
  readonly toOffice: string;
  readonly fields: readonly string[];
  readonly reason: string;
}

/** The words of one hand-off; an office that was closed since is named by its id. */
export async function wordsOf(tx: Tx, register: Register, handOff: HandOffView): Promise<HandOffWords> {
  const nameOf = async (office: string) => (await tx.of(Offices).byId(office))?.name ?? office;
  return {
    service: register.service(handOff.service)?.name.de ?? handOff.service,
    fromOffice: await nameOf(handOff.fromOffice),
    toOffice: await nameOf(handOff.toOffice),
    fields: handOff.fields.map((field) => DATA_FIELDS[field as DataFieldId].label.de),
    reason: REASONS[handOff.reasonCode ?? ''] ?? 'die Stelle hat es begründet zurückgegeben',
  };
}
