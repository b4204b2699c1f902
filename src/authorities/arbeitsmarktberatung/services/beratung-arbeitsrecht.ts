import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const beratungArbeitsrecht = defineService({
  id: 'beratung-arbeitsrecht',
  name: { de: 'Arbeits- und sozialrechtliche Beratung', en: 'Labour rights counselling' },
  plain: { de: 'Hilfe bei Lohn, Kündigung, Ausbeutung – in vielen Sprachen, kostenlos.' },
  legalBasis: ['§ 45b AufenthG', '§ 45c AufenthG (Hinweispflicht Arbeitgeber)'],
  condition: all(isOneOf('nationality_group', ['third_country', 'eu_eea_ch'])),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone'],
  deadlines: ['kschg-4-klage'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'ba-arbeitsuchend',
      authority: 'agentur-fuer-arbeit',
      why: 'rechtzeitig melden',
      transfer: 'tp-self-service',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Lebensunterhalt',
      transfer: 'tp-counselling-out',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
