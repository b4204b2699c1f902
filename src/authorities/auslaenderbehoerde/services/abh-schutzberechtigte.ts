import { all, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const abhSchutzberechtigte = defineService({
  id: 'abh-schutzberechtigte',
  name: {
    de: 'Aufenthaltserlaubnis nach Anerkennung durch das BAMF',
    en: 'Residence permit after positive BAMF decision',
  },
  plain: { de: 'Das BAMF hat Sie anerkannt: Jetzt bekommen Sie Ihre Aufenthaltserlaubnis für drei Jahre.' },
  legalBasis: ['§ 25 Abs. 1, 2 AufenthG', '§ 26 Abs. 1 AufenthG'],
  condition: all(is('resides_in_district', true), isOneOf('bamf_decision', ['refugee', 'subsidiary', 'asylum_16a'])),
  documents: [
    'bamf-bescheid',
    'bestandskraftmitteilung',
    'aufenthaltsgestattung',
    'lichtbild-biometrisch',
    'meldebestaetigung',
  ],
  fee: { cents: 0, note: 'Befreiung § 52 Abs. 3 AufenthV' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-29-2-familiennachzug', 'aufenthg-12a-3jahre', 'aufenthg-44-2-anspruch', 'asylblg-1-3-ende'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Wechsel vom Sozialamt zum Jobcenter ohne Lücke',
      transfer: 'tp-self-service',
    },
    {
      service: 'soz-asylblg-ende',
      authority: 'sozialamt',
      why: 'AsylbLG-Ende taggenau melden',
      transfer: 'tp-abh-asylblg',
    },
    {
      service: 'abh-familiennachzug',
      authority: 'auslaenderbehoerde',
      why: 'Drei-Monats-Frist läuft',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-integrationskurs',
      authority: 'auslaenderbehoerde',
      why: 'Anspruch auf Integrationskurs',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-reiseausweis-fluechtlinge',
      authority: 'auslaenderbehoerde',
      why: 'Reiseausweis',
      transfer: 'tp-self-service',
    },
    { service: 'soz-wbs', authority: 'sozialamt', why: 'Wohnungssuche', transfer: 'tp-self-service' },
    {
      service: 'an-beratung',
      authority: 'anerkennungsstelle',
      why: 'Abschluss anerkennen',
      transfer: 'tp-anerkennung',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
