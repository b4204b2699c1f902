import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const labUnterbringung = defineService({
  id: 'lab-unterbringung',
  name: { de: 'Unterbringung und Versorgung in der Aufnahmeeinrichtung', en: 'Accommodation in the reception centre' },
  plain: {
    de: 'In der ersten Zeit wohnen Sie in einer Einrichtung des Landes und bekommen Essen, Kleidung und medizinische Hilfe.',
  },
  legalBasis: ['§§ 44–48 AsylG', '§ 3 AsylbLG'],
  condition: all(is('in_reception_centre', true)),
  documents: ['ankunftsnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['asylg-47-wohnpflicht', 'asylg-59a-raeumlich'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'lab-verteilung',
      authority: 'landesaufnahmebehoerde',
      why: 'Verteilung in eine Kommune',
      transfer: 'tp-self-service',
    },
    {
      service: 'schule-aufnahme',
      authority: 'schule',
      why: 'Beschulung nach Landesregelung',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
