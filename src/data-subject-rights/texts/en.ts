import type { DisclosureWords } from './disclosure-words.js';

/** English. */
export const ENGLISH: DisclosureWords = {
  title: 'What is stored about you',
  intro: 'This says what is stored about you, who received it, when and on which basis (Article 15 GDPR).',
  ofOffice: 'One office answers for what it stores itself. Other offices answer for themselves.',
  asOf: 'As of',
  categories: {
    identity: { title: 'Who you are', purpose: 'So that we know you and can reach you.' },
    'case-file': { title: 'Your file', purpose: 'So that we find the right services and offices for you.' },
    'hand-offs': { title: 'Hand-offs', purpose: 'So that the office in charge can work on your matter.' },
    deadlines: { title: 'Deadlines and letters', purpose: 'So that you miss no deadline.' },
    messages: { title: 'Messages', purpose: 'So that you know what happens next.' },
    calendar: { title: 'Calendar', purpose: 'So that you see your dates on your phone.' },
    requests: { title: 'Your data protection requests', purpose: 'So that we respect your rights and can prove it.' },
  },
  entries: 'Entries',
  nothing: 'Nothing is stored here.',
  recipients: {
    title: 'Who received your data',
    none: 'Nobody received data about you.',
    from: 'From',
    fields: 'Information',
    basis: 'Basis',
  },
  consents: {
    title: 'Your consents',
    none: 'You have given no consent.',
    given: 'Given on',
    withdrawn: 'Withdrawn on',
    withdrawable: 'You can withdraw it at any time.',
  },
  rights: {
    title: 'Your rights',
    items: {
      access: 'You can get this information again at any time.',
      rectification: 'If something is wrong, you can have it corrected.',
      erasure: 'You can ask us to delete your data. Some of it we have to keep.',
      restriction: 'You can ask that your data is only stored and not used.',
      notification: 'Whoever received wrong or deleted data is told so and confirms it.',
      objection: 'You can object to the use of your data.',
      withdrawal: 'You can withdraw a consent. That counts from then on.',
      complaint: 'You can complain to a data protection authority.',
    },
  },
  answers: {
    carriedOut: {
      rectification: 'Your details were corrected.',
      erasure: 'Your file was deleted. Whoever received data from it has to delete it too, and confirms it.',
    },
    refused: {
      'is-correct': 'The office has checked: what is stored is correct.',
      'proof-missing': 'Proof is missing. You can ask again with the proof.',
      'still-needed': 'The data is still needed for the purpose you gave it for.',
      'legal-duty': 'A law obliges the office to keep this data.',
      'public-task': 'The office needs the data for a public task it was given.',
      'public-health': 'The data is needed to protect public health.',
      'legal-claims': 'The data is needed to bring or to answer legal claims.',
    },
    remedies: {
      complaint: 'You can complain to a data protection authority.',
      court: 'You can go to court.',
    },
  },
  notes: [
    'Information about other people in your household is not shown here. It belongs to them.',
    'Drafts that nobody has sent and notices on the desks of offices are not shown here.',
    'Proof of a hand-off is kept for at least 730 days after its last step.',
    'No decision about you is made by a computer alone.',
  ],
  copy: 'Copy of your data (in German)',
};
