import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozEuUeberbrueckung = defineService({
  id: 'soz-eu-ueberbrueckung',
  name: { de: 'Überbrückungsleistungen für EU-Bürger', en: 'Bridging benefits for EU citizens' },
  plain: { de: 'EU-Bürger ohne Anspruch bekommen bis zur Ausreise höchstens einen Monat Überbrückungshilfe.' },
  legalBasis: ['§ 23 Abs. 3 Satz 3–6 SGB XII'],
  condition: all(is('nationality_group', 'eu_eea_ch'), is('resides_in_district', true), is('in_need', true)),
  conditionNote: 'Nur, wenn § 23 Abs. 3 Satz 1 SGB XII ausschließt; Härtefälle Satz 6.',
  documents: ['personalausweis-eu', 'kontoauszuege'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['sgb12-23-ueberbrueckung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'beratung-arbeitsrecht',
      authority: 'arbeitsmarktberatung',
      why: 'Freizügigkeitsrecht aus Arbeit?',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Arbeitnehmerstatus prüfen',
      transfer: 'tp-sgb-forward',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
