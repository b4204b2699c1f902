import type { DisclosureWords } from './disclosure-words.js';

/** German. */
export const GERMAN: DisclosureWords = {
  title: 'Auskunft über Ihre Daten',
  intro:
    'Hier steht, was über Sie gespeichert ist, wer es bekommen hat, wann und auf welcher Grundlage (Art. 15 DSGVO).',
  ofOffice: 'Diese Auskunft gibt eine Stelle über das, was sie selbst speichert. Andere Stellen fragen Sie dort.',
  asOf: 'Stand',
  categories: {
    identity: { title: 'Angaben zu Ihrer Person', purpose: 'Damit wir Sie erkennen und erreichen.' },
    'case-file': { title: 'Ihre Akte', purpose: 'Damit wir die richtigen Leistungen und Stellen für Sie finden.' },
    'hand-offs': { title: 'Übergaben', purpose: 'Damit die zuständige Stelle Ihr Anliegen bearbeiten kann.' },
    deadlines: { title: 'Fristen und Briefe', purpose: 'Damit Sie keine Frist versäumen.' },
    messages: { title: 'Nachrichten', purpose: 'Damit Sie wissen, wie es weitergeht.' },
    calendar: { title: 'Kalender', purpose: 'Damit Sie Ihre Termine auf dem Telefon sehen.' },
    requests: { title: 'Ihre Anträge zum Datenschutz', purpose: 'Damit wir Ihre Rechte erfüllen und es nachweisen.' },
  },
  entries: 'Einträge',
  nothing: 'Dazu ist nichts gespeichert.',
  recipients: {
    title: 'Wer Ihre Daten bekommen hat',
    none: 'Niemand hat Daten von Ihnen bekommen.',
    from: 'Von',
    fields: 'Angaben',
    basis: 'Grundlage',
  },
  consents: {
    title: 'Ihre Einwilligungen',
    none: 'Sie haben keine Einwilligung gegeben.',
    given: 'Gegeben am',
    withdrawn: 'Widerrufen am',
    withdrawable: 'Sie können sie jederzeit widerrufen.',
  },
  rights: {
    title: 'Ihre Rechte',
    items: {
      access: 'Sie können diese Auskunft jederzeit neu bekommen.',
      rectification: 'Ist etwas falsch, können Sie es berichtigen lassen.',
      erasure: 'Sie können verlangen, dass Ihre Daten gelöscht werden. Manches müssen wir aufbewahren.',
      restriction: 'Sie können verlangen, dass Ihre Daten nur noch gespeichert und nicht genutzt werden.',
      notification: 'Wer falsche oder gelöschte Daten bekommen hat, erfährt davon und bestätigt es.',
      objection: 'Sie können der Nutzung Ihrer Daten widersprechen.',
      withdrawal: 'Eine Einwilligung können Sie widerrufen. Es gilt ab dann.',
      complaint: 'Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren.',
    },
  },
  answers: {
    carriedOut: {
      rectification: 'Ihre Angaben wurden berichtigt.',
      erasure: 'Ihre Akte wurde gelöscht. Wer Daten aus ihr bekommen hat, muss sie ebenfalls löschen und bestätigt es.',
    },
    refused: {
      'is-correct': 'Die Stelle hat geprüft: Die gespeicherten Angaben stimmen.',
      'proof-missing': 'Es fehlt ein Nachweis. Mit dem Nachweis können Sie es neu beantragen.',
      'still-needed': 'Die Daten werden für den Zweck, für den Sie sie gegeben haben, noch gebraucht.',
      'legal-duty': 'Ein Gesetz verpflichtet die Stelle, diese Daten aufzubewahren.',
      'public-task': 'Die Stelle braucht die Daten für eine öffentliche Aufgabe, die ihr übertragen ist.',
      'public-health': 'Die Daten werden für den Schutz der öffentlichen Gesundheit gebraucht.',
      'legal-claims': 'Die Daten werden gebraucht, um Rechtsansprüche durchzusetzen oder abzuwehren.',
    },
    remedies: {
      complaint: 'Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren.',
      court: 'Sie können vor Gericht klagen.',
    },
  },
  notes: [
    'Angaben über andere Personen in Ihrem Haushalt stehen hier nicht. Sie gehören diesen Personen.',
    'Entwürfe, die noch niemand abgeschickt hat, und Zettel auf den Tischen der Stellen stehen hier nicht.',
    'Nachweise einer Übergabe bleiben mindestens 730 Tage nach dem letzten Schritt.',
    'Keine Entscheidung über Sie trifft ein Computer allein.',
  ],
  copy: 'Kopie Ihrer Daten',
};
