import { all, any, ASYLBLG_CIRCLE, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const sozUnterbringung = defineService({
  id: 'soz-unterbringung',
  name: { de: 'Kommunale Unterbringung (Aufnahmegesetz, Obdachlosigkeit)', en: 'Municipal accommodation' },
  plain: { de: 'Der Landkreis stellt Ihnen einen Platz in einer Unterkunft oder Wohnung.' },
  legalBasis: ['Aufnahmegesetz Niedersachsen', 'NPOG (Obdachlosigkeit)'],
  condition: all(is('resides_in_district', true), any(ASYLBLG_CIRCLE, is('needs_housing', true))),
  documents: ['zuweisungsbescheid'],
  fee: { cents: null, note: 'Benutzungsgebühren nach Satzung' },
  channels: ['in_person'],
  deadlines: ['bmg-19-wohnungsgeber', 'ifsg-36-tuberkulose', 'ifsg-20-masern-gu'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'melde-anmeldung',
      authority: 'meldebehoerde',
      why: 'Wohnungsgeberbestätigung ausstellen',
      transfer: 'tp-self-service',
    },
    {
      service: 'ga-erstuntersuchung',
      authority: 'gesundheitsamt',
      why: 'Tuberkulose-Zeugnis',
      transfer: 'tp-self-service',
    },
    {
      service: 'ga-masern',
      authority: 'gesundheitsamt',
      why: 'Masern-Nachweis nach vier Wochen',
      transfer: 'tp-self-service',
    },
    { service: 'soz-wbs', authority: 'sozialamt', why: 'eigene Wohnung finden', transfer: 'tp-self-service' },
    { service: 'ehrenamt-begleitung', authority: 'ehrenamt', why: 'Hilfe beim Ankommen', transfer: 'tp-volunteer' },
  ],
  certainty: 'known',
  sources: ['known'],
});
