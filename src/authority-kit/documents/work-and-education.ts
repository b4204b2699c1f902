import type { DocumentDefinition } from './document-definition.js';

/** Work, qualifications, language and courses. */
export const WORK_AND_EDUCATION = {
  arbeitsvertrag: {
    name: { de: 'Arbeitsvertrag / Stellenangebot', en: 'Employment contract/offer' },
    issuedBy: 'Arbeitgeber',
    art9: false,
    note: null,
  },
  'erklaerung-beschaeftigung': {
    name: { de: 'Erklärung zum Beschäftigungsverhältnis (BA-Formular)', en: 'Declaration of employment (BA form)' },
    issuedBy: 'Arbeitgeber',
    art9: false,
    note: null,
  },
  ausbildungsvertrag: {
    name: { de: 'Ausbildungsvertrag (eingetragen)', en: 'Training contract' },
    issuedBy: 'Betrieb/Kammer',
    art9: false,
    note: null,
  },
  kuendigung: {
    name: { de: 'Kündigung / Ende des Arbeitsverhältnisses', en: 'Notice of termination' },
    issuedBy: 'Arbeitgeber',
    art9: false,
    note: null,
  },
  lebenslauf: { name: { de: 'Lebenslauf', en: 'CV' }, issuedBy: 'Antragsteller', art9: false, note: null },
  abschlusszeugnis: {
    name: { de: 'Ausbildungs-/Hochschulzeugnis', en: 'Diploma' },
    issuedBy: 'Bildungseinrichtung',
    art9: false,
    note: null,
  },
  'beglaubigte-uebersetzung': {
    name: { de: 'Übersetzung (ermächtigt)', en: 'Certified translation' },
    issuedBy: 'Übersetzer',
    art9: false,
    note: null,
  },
  faecherliste: {
    name: { de: 'Fächer-/Stundenübersicht', en: 'Curriculum' },
    issuedBy: 'Bildungseinrichtung',
    art9: false,
    note: null,
  },
  berufserfahrung: {
    name: { de: 'Nachweise Berufserfahrung', en: 'Work references' },
    issuedBy: 'Arbeitgeber',
    art9: false,
    note: null,
  },
  anerkennungsbescheid: {
    name: { de: 'Anerkennungs-/Defizitbescheid', en: 'Recognition decision' },
    issuedBy: 'Anerkennungsstelle',
    art9: false,
    note: null,
  },
  sprachzertifikat: {
    name: { de: 'Sprachzertifikat', en: 'Language certificate' },
    issuedBy: 'Prüfungsstelle',
    art9: false,
    note: null,
  },
  immatrikulation: {
    name: { de: 'Immatrikulations-/Zulassungsbescheid', en: 'Enrolment' },
    issuedBy: 'Hochschule',
    art9: false,
    note: null,
  },
  'bestaetigung-teilnahmeberechtigung': {
    name: { de: 'Teilnahmeberechtigung/Verpflichtung Integrationskurs', en: 'Course entitlement' },
    issuedBy: 'ABH/BAMF/Jobcenter',
    art9: false,
    note: null,
  },
  kursanmeldung: {
    name: { de: 'Anmeldebestätigung Kurs', en: 'Course registration' },
    issuedBy: 'Kursträger',
    art9: false,
    note: null,
  },
  'fuehrungszeugnis-erweitert': {
    name: { de: 'Erweitertes Führungszeugnis', en: 'Extended certificate of conduct' },
    issuedBy: 'BfJ',
    art9: true,
    note: 'Art. 10 DSGVO; nur Einsicht, nicht speichern (§ 72a Abs. 5 SGB VIII)',
  },
  fuehrerschein: {
    name: { de: 'Ausländischer Führerschein', en: 'Driving licence' },
    issuedBy: 'Ausstellungsstaat',
    art9: false,
    note: null,
  },
} as const satisfies Record<string, DocumentDefinition>;
