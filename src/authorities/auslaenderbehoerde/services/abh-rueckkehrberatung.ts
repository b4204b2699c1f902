import { all, defineService, is, isNot, NO_REMEDY } from '../../../authority-kit/index.js';

export const abhRueckkehrberatung = defineService({
  id: 'abh-rueckkehrberatung',
  name: { de: 'Rückkehrberatung und geförderte freiwillige Ausreise', en: 'Voluntary return counselling' },
  plain: {
    de: 'Wer freiwillig ausreisen will, kann Reisekosten und Starthilfe bekommen. Die Beratung ist freiwillig.',
  },
  legalBasis: ['§ 86a AufenthG', '§ 11 Abs. 1 AsylbLG'],
  condition: all(is('resides_in_district', true), isNot('nationality_group', 'german')),
  documents: ['reisepass'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone'],
  deadlines: ['asylg-38-ausreise-30t', 'aufenthg-59-ausreise'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'unabhängige Zweitmeinung',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'known',
  sources: ['known'],
  note: 'Ergebnisoffen; Daten nach § 87 Abs. 6 AufenthG – nicht mit anderen Anliegen vermischen.',
});
