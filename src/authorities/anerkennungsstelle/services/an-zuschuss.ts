import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const anZuschuss = defineService({
  id: 'an-zuschuss',
  name: { de: 'Förderung der Anerkennungskosten', en: 'Funding of recognition costs' },
  plain: { de: 'Übersetzungen und Gebühren können übernommen werden – vorher beantragen.' },
  legalBasis: ['§ 16 SGB II / SGB III-Förderung', 'Anerkennungszuschuss (Bundesprogramm)'],
  condition: all(is('has_foreign_qualification', true)),
  documents: ['abschlusszeugnis', 'leistungsbescheid'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['sgb3-324-vorher'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'an-bqfg', authority: 'anerkennungsstelle', why: 'Verfahren starten', transfer: 'tp-anerkennung' },
  ],
  certainty: 'known',
  sources: ['known'],
});
