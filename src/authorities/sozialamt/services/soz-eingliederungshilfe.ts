import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozEingliederungshilfe = defineService({
  id: 'soz-eingliederungshilfe',
  name: { de: 'Eingliederungshilfe (Teilhabe)', en: 'Integration assistance for people with disabilities' },
  plain: {
    de: 'Menschen mit Behinderung bekommen Hilfe zur Teilhabe. Wer den Antrag zuerst bekommt, muss in zwei Wochen klären, wer zuständig ist.',
  },
  legalBasis: ['§§ 90 ff. SGB IX', '§ 14 SGB IX'],
  condition: all(is('resides_in_district', true), is('disability_alleged', true)),
  conditionNote: 'Leistungsausschluss § 100 SGB IX für Ausländer beachten; § 2 AsylbLG: Teil 2 SGB IX entsprechend.',
  documents: ['aerztliche-bescheinigung', 'schwerbehindertenausweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'post', 'online'],
  deadlines: ['sgb9-14-weiterleitung', 'sgb9-14-entscheidung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'ls-schwerbehinderung',
      authority: 'landessozialamt',
      why: 'Feststellung Grad der Behinderung',
      transfer: 'tp-self-service',
    },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Teilhabe am Arbeitsleben', transfer: 'tp-reha' },
    {
      service: 'jugendamt-hilfe',
      authority: 'jugendamt',
      why: 'seelische Behinderung bei Kindern',
      transfer: 'tp-reha',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
