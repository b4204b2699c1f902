import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const meldeAnmeldung = defineService({
  id: 'melde-anmeldung',
  name: { de: 'Anmeldung einer Wohnung', en: 'Registration of residence' },
  plain: { de: 'Nach dem Einzug haben Sie zwei Wochen Zeit, sich anzumelden.' },
  leikaKey: '99115005104000',
  legalBasis: ['§ 17 BMG', '§ 19 BMG'],
  condition: all(is('resides_in_district', true), is('address_registered', false)),
  documents: ['reisepass', 'personalausweis-eu', 'wohnungsgeberbestaetigung', 'geburtsurkunde', 'heiratsurkunde'],
  fee: { cents: 0, note: null },
  channels: ['in_person', 'online'],
  deadlines: ['bmg-17-anmeldung', 'bmg-17-abmeldung', 'bmg-19-wohnungsgeber'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-ae-verlaengerung',
      authority: 'auslaenderbehoerde',
      why: 'ABH erfährt die Anmeldung automatisch (§ 72 AufenthV)',
      transfer: 'tp-melde-abh',
    },
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schule', transfer: 'tp-self-service' },
    {
      service: 'kk-mitgliedschaft',
      authority: 'krankenkasse',
      why: 'Steuer-ID und Krankenkasse',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: [
    'gii-2026-08-19',
    'Bundesportal-URL …/leistung/99115005104000 bzw. 99115005104001 „Wohnsitz anmelden“ (mehrfach in öffentlichen Quellen)',
  ],
});
