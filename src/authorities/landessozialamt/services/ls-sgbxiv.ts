import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const lsSgbxiv = defineService({
  id: 'ls-sgbxiv',
  name: { de: 'Soziale Entschädigung / Traumaambulanz', en: 'Victim compensation and trauma clinic' },
  plain: {
    de: 'Wer Opfer einer Gewalttat wurde, bekommt schnelle Hilfe in einer Traumaambulanz und Entschädigung – auch Ausländer.',
  },
  legalBasis: ['§§ 7, 10, 11, 13, 31–34 SGB XIV'],
  condition: all(is('victim_of_violence', true)),
  documents: ['polizeiliche-anzeige', 'aerztliche-bescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: ['sgb14-11-rueckwirkung', 'sgb14-32-traumaambulanz'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'melde-auskunftssperre',
      authority: 'meldebehoerde',
      why: 'Adresse schützen',
      transfer: 'tp-art9-protection',
    },
    { service: 'jugendamt-hilfe', authority: 'jugendamt', why: 'Kinder betroffen', transfer: 'tp-art9-protection' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
