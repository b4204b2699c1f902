import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const labVerteilung = defineService({
  id: 'lab-verteilung',
  name: { de: 'Verteilung und Zuweisung an eine Kommune', en: 'Distribution to a municipality' },
  plain: { de: 'Das Land weist Sie einem Landkreis oder einer Stadt zu.' },
  legalBasis: ['§ 50 AsylG', '§ 24 Abs. 3, 4 AufenthG'],
  condition: all(is('in_reception_centre', true)),
  documents: ['ankunftsnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['post', 'in_person'],
  deadlines: ['asylg-50-3-mitteilung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'soz-unterbringung',
      authority: 'sozialamt',
      why: 'Platz in der Kommune',
      transfer: 'tp-lab-accommodation',
    },
    {
      service: 'abh-aufenthaltsgestattung',
      authority: 'auslaenderbehoerde',
      why: 'neue zuständige ABH',
      transfer: 'tp-lab-abh',
    },
    {
      service: 'melde-anmeldung',
      authority: 'meldebehoerde',
      why: 'Anmeldung am neuen Ort',
      transfer: 'tp-self-service',
    },
    {
      service: 'int-clearing',
      authority: 'integrationsstelle',
      why: 'Erstgespräch im Willkommenszentrum',
      transfer: 'tp-consent-integration',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Zuweisung wird der Person selbst zugestellt (§ 50 Abs. 5 AsylG).',
});
