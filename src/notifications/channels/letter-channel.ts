import { type Channel, type OutgoingMessage } from './channel.js';
import { writeLetterPdf } from './letter-pdf.js';
import { type PrintOutbox } from './print-outbox.js';
import { type SendResult } from './send-result.js';

/** Letters on paper: handed over when they lie in the print outbox; the day of posting is told there. */
export class LetterChannel implements Channel<'letter'> {
  readonly id = 'letter';

  constructor(private readonly outbox: PrintOutbox) {}

  async send({ to, words, date }: OutgoingMessage<'letter'>, dedupeId: string): Promise<SendResult> {
    await this.outbox.add(dedupeId, await writeLetterPdf({ to, texts: words, date }));
    return { kind: 'sent' };
  }
}
