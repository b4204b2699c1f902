import { type Register } from '../../catalogue/index.js';
import { type HandOffView } from '../../hand-off/index.js';
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
export class HandOffWords {
  constructor(private readonly register: Register) {}

  authority(id: string): string {
    return this.register.authority(id)?.name.de ?? id;
  }

  service({ service }: HandOffView): string {
    return this.register.service(service)?.name.de ?? service;
  }

  fields({ fields }: HandOffView): string[] {
    return fields.map((field) => DATA_FIELDS[field as DataFieldId].label.de);
  }

  reason({ reasonCode }: HandOffView): string {
    return REASONS[reasonCode ?? ''] ?? 'die Stelle hat es begründet zurückgegeben';
  }
}
