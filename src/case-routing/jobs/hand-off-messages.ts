import { localDateOf, type LocalDate } from '../../authority-kit/index.js';
import { type HandOffView, type ReceiptView } from '../../hand-off/index.js';
import { type Told } from '../domain/told.js';
import { type HandOffWords } from './hand-off-words.js';

/** What a message about a hand-off is made of. */
export interface Occasion {
  readonly handOff: HandOffView;
  /** The first receipt, which proves the day of filing. */
  readonly filing: ReceiptView;
  readonly words: HandOffWords;
  readonly link: string;
}

/** What the person is told after each step that concerns them. */
export const MESSAGES_AFTER: Readonly<Record<string, (occasion: Occasion) => Told[]>> = {
  'hand-off.offered': (occasion) => [receipt(occasion), passedOn(occasion)],
  'hand-off.accepted': ({ handOff, words, link }) => [
    {
      message: 'handoff_accepted',
      params: {
        date: localDateOf(handOff.changedAt),
        authority: words.toOffice,
        next_step: words.service,
        link,
      },
    },
  ],
  'hand-off.rejected': ({ handOff, words, link }) => [
    {
      message: 'handoff_rejected',
      params: {
        authority: words.toOffice,
        reason: words.reason,
        date: handOff.filedOn as LocalDate,
        next_step: words.fromOffice,
        link,
      },
    },
  ],
  'hand-off.completed': ({ handOff, words, link }) => [
    {
      message: 'decision_available',
      params: { date: localDateOf(handOff.changedAt), authority: words.toOffice, link },
    },
  ],
};

function receipt({ filing, words, link }: Occasion): Told {
  return {
    message: 'receipt_filing',
    params: {
      date: filing.filedOn,
      time: BERLIN_TIME.format(filing.issuedAt) as `${number}:${number}`,
      service: words.service,
      authority: words.fromOffice,
      ref: filing.reference,
      link,
    },
  };
}

const BERLIN_TIME = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** § 16 SGB I decides whether the person must be warned that only the competent body's receipt counts. */
const EFFECTS = { first_receipt: 'first', competent_body: 'competent', disputed: 'other' } as const;

/** An application that belongs elsewhere is forwarded; everything else is passed on. */
function passedOn({ handOff, filing, words, link }: Occasion): Told {
  const service = words.service;
  const authority = words.toOffice;
  if (!handOff.fields.includes('application_document')) {
    const [fields, basis] = [words.fields, handOff.legalBasis.join('; ')];
    return { message: 'handoff_sent', params: { service, authority, fields, basis, link } };
  }
  return {
    message: 'forwarded',
    params: {
      service,
      from_authority: words.fromOffice,
      authority,
      date: localDateOf(handOff.createdAt),
      receipt_effect: EFFECTS[filing.counts],
      received: handOff.filedOn,
      link,
    },
  };
}
