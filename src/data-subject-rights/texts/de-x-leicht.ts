import type { DisclosureWords } from './disclosure-words.js';

/** German in plain language. */
export const PLAIN_GERMAN: DisclosureWords = {
  title: 'Das wissen wir über Sie',
  intro: 'Hier steht: Was haben wir gespeichert? Wer hat es bekommen? Wann? Warum war das erlaubt?',
  ofOffice: 'Diese Antwort gibt eine Stelle. Sie sagt nur, was sie selbst gespeichert hat.',
  asOf: 'Stand',
  categories: {
    identity: { title: 'Wer Sie sind', purpose: 'So erkennen und erreichen wir Sie.' },
    'case-file': { title: 'Ihre Akte', purpose: 'So finden wir die richtige Hilfe.' },
    'hand-offs': { title: 'Was wir weitergegeben haben', purpose: 'So kann die richtige Stelle arbeiten.' },
    deadlines: { title: 'Fristen und Briefe', purpose: 'So verpassen Sie keinen Tag.' },
    messages: { title: 'Nachrichten', purpose: 'So wissen Sie, wie es weitergeht.' },
    calendar: { title: 'Kalender', purpose: 'So sehen Sie Ihre Termine auf dem Telefon.' },
    requests: { title: 'Ihre Wünsche zum Datenschutz', purpose: 'So können wir Ihre Rechte erfüllen.' },
  },
  entries: 'Einträge',
  nothing: 'Dazu haben wir nichts gespeichert.',
  recipients: {
    title: 'Wer Ihre Daten bekommen hat',
    none: 'Niemand hat Daten von Ihnen bekommen.',
    from: 'Von',
    fields: 'Das haben wir gesagt',
    basis: 'Das erlaubt dieses Gesetz',
  },
  consents: {
    title: 'Wozu Sie Ja gesagt haben',
    none: 'Sie haben zu nichts Ja gesagt.',
    given: 'Ja gesagt am',
    withdrawn: 'Zurückgenommen am',
    withdrawable: 'Sie können das Ja zurücknehmen. Jederzeit.',
  },
  rights: {
    title: 'Ihre Rechte',
    items: {
      access: 'Sie können diese Antwort immer wieder bekommen.',
      rectification: 'Ist etwas falsch? Dann müssen wir es richtig machen.',
      erasure: 'Sie können sagen: Löschen Sie meine Daten. Manches müssen wir behalten.',
      restriction: 'Sie können sagen: Benutzen Sie meine Daten nicht. Heben Sie sie nur auf.',
      notification: 'Wir sagen es allen, die falsche oder gelöschte Daten bekommen haben.',
      objection: 'Sie können sagen: Das möchte ich nicht.',
      withdrawal: 'Sie können ein Ja zurücknehmen. Das gilt ab dann.',
      complaint: 'Sie können sich beschweren: bei der Aufsicht für Datenschutz.',
    },
  },
  answers: {
    carriedOut: {
      rectification: 'Der Fehler ist weg.',
      erasure:
        'Ihre Akte ist gelöscht. Andere Ämter müssen die Daten auch löschen. Sie sagen uns, wenn es gemacht ist.',
    },
    refused: {
      'is-correct': 'Wir haben nachgesehen. Die Angaben stimmen.',
      'proof-missing': 'Ein Beweis fehlt. Bringen Sie den Beweis mit. Dann fragen Sie noch einmal.',
      'still-needed': 'Wir brauchen die Daten noch. Zum Beispiel für Ihren Antrag.',
      'legal-duty': 'Ein Gesetz sagt: Das Amt muss diese Daten behalten.',
      'public-task': 'Das Amt braucht die Daten für seine Arbeit. Ein Gesetz gibt ihm diese Arbeit.',
      'public-health': 'Die Daten schützen die Gesundheit von allen Menschen.',
      'legal-claims': 'Die Daten sind wichtig für einen Streit um Rechte.',
    },
    remedies: {
      complaint: 'Sie können sich beschweren: bei der Aufsicht für Datenschutz.',
      court: 'Sie können zu einem Gericht gehen.',
    },
  },
  notes: [
    'Daten von anderen Menschen in Ihrem Haushalt stehen hier nicht.',
    'Was noch niemand abgeschickt hat, steht hier nicht.',
    'Beweise für eine Weitergabe behalten wir mindestens 730 Tage.',
    'Kein Computer entscheidet allein über Sie.',
  ],
  copy: 'Alle Daten',
};
