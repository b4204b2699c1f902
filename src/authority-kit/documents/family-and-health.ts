import type { DocumentDefinition } from './document-definition.js';

/** Family, school and health. */
export const FAMILY_AND_HEALTH = {
  heiratsurkunde: {
    name: { de: 'Heiratsurkunde', en: 'Marriage certificate' },
    issuedBy: 'Standesamt/Ausland',
    art9: false,
    note: null,
  },
  geburtsurkunde: {
    name: { de: 'Geburtsurkunde', en: 'Birth certificate' },
    issuedBy: 'Standesamt/Ausland',
    art9: false,
    note: null,
  },
  'geburtsbescheinigung-klinik': {
    name: { de: 'Geburtsbescheinigung der Klinik', en: 'Hospital birth notice' },
    issuedBy: 'Klinik',
    art9: false,
    note: null,
  },
  sorgerechtsnachweis: {
    name: { de: 'Nachweis Sorgerecht', en: 'Custody proof' },
    issuedBy: 'Gericht/Jugendamt',
    art9: false,
    note: null,
  },
  schulbescheinigung: {
    name: { de: 'Schulbescheinigung / Zeugnisse', en: 'School certificate' },
    issuedBy: 'Schule',
    art9: false,
    note: null,
  },
  'impfausweis-masern': {
    name: { de: 'Impfdokumentation Masern', en: 'Measles vaccination record' },
    issuedBy: 'Arzt',
    art9: true,
    note: '§ 20 Abs. 9 IfSG – nur der Einrichtung/dem Gesundheitsamt vorlegen',
  },
  'aerztliche-bescheinigung': {
    name: { de: 'Ärztliche Bescheinigung', en: 'Medical certificate' },
    issuedBy: 'Arzt',
    art9: true,
    note: 'nur zuständige Stelle, getrennt ablegen',
  },
  mutterpass: {
    name: { de: 'Mutterpass / Bescheinigung Entbindungstermin', en: 'Maternity record' },
    issuedBy: 'Arzt/Hebamme',
    art9: true,
    note: null,
  },
  schwerbehindertenausweis: {
    name: { de: 'Schwerbehindertenausweis/Bescheid', en: 'Disability ID' },
    issuedBy: 'LS',
    art9: true,
    note: null,
  },
  'polizeiliche-anzeige': {
    name: { de: 'Anzeige/Aktenzeichen der Polizei', en: 'Police report' },
    issuedBy: 'Polizei',
    art9: true,
    note: null,
  },
} as const satisfies Record<string, DocumentDefinition>;
