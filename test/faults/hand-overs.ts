import { randomUUID } from 'node:crypto';
import { type Answer, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

/** What the API says to an application that is handed over, or why not. */
export interface HandedOver {
  readonly id: string;
  readonly code?: string;
}

/** A day on which the declared transfer is law, some days after the application came in. */
export const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  filedOn: '2026-11-02',
  fields: { name: 'Amina Beispiel', first_received_at: '2026-11-02', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

export const newKey = () => `"${randomUUID()}"`;

/** Hands an application over to the Jobcenter under this key. */
export function handOver(app: TestApp, key: string): Promise<Answer<HandedOver>> {
  const headers = { 'idempotency-key': key };
  return app
    .request('clerk-meldebehoerde')
    .post<HandedOver>('/v1/authorities/jobcenter/hand-offs', APPLICATION, headers);
}
