import {
  type Authority,
  DATA_FIELDS,
  type DataFieldId,
  type PublicService,
  RULE_VERSION,
} from '../../authority-kit/index.js';
import { decideTransfer } from '../domain/decide-transfer.js';
import { type Bound, LAW_BOOK } from '../domain/law-book.js';
import { type TransferRow } from '../law/transfer-row.js';

/** A request that hands something over, and the authority whose offices may send it. */
export interface ExampleOffer {
  readonly sender: string;
  readonly body: object;
}

/** What fields say that are read as more than text; every other one says what it is for. */
const CONTENTS: Partial<Record<DataFieldId, string>> = {
  name: 'Amina Beispiel',
  first_received_at: '2026-11-20',
  application_document: 'Antrag vom 20.11.2026',
};

/** Municipality key of Lüchow (Wendland). */
const PLACE = '03354018';

/**
 * A hand-over to this authority that the transfer law allows as it is: without facts and without a proof beyond what the request
 * says. Nothing where every row that leads there needs more.
 */
export function exampleOffer(to: Authority, authorities: readonly Authority[]): ExampleOffer | undefined {
  const leading = LAW_BOOK.rows.filter((row) => row.rule.channel === 'router' && row.to.has(to.id));
  for (const row of leading) {
    for (const sender of authorities.filter(({ id }) => id !== to.id && row.from.has(id))) {
      const service = to.services.find((one) => allows(row, sender.id, one, authorities));
      if (service !== undefined) return { sender: sender.id, body: bodyOf(row.rule, service) };
    }
  }
  return undefined;
}

const fieldsOf = ({ requiredFields, fields }: TransferRow): readonly DataFieldId[] =>
  requiredFields.length > 0 ? requiredFields : fields.slice(0, 1);

function allows({ rule }: Bound<TransferRow>, from: string, service: PublicService, authorities: readonly Authority[]) {
  const query = { from, to: service.authority, service: service.id, transfer: rule.id, fields: fieldsOf(rule) };
  const given = { today: RULE_VERSION, consent: rule.consent, facts: {}, mode: 'push' } as const;
  const decision = decideTransfer({ ...query, ...given }, (id) => providerOf(id, authorities));
  if (decision.kind !== 'decided' || !decision.allowed) return false;
  return decision.missing.length === 0 && decision.because.every(({ outcome }) => outcome !== 'stated');
}

const providerOf = (service: string, authorities: readonly Authority[]): string | undefined =>
  authorities.find(({ services }) => services.some(({ id }) => id === service))?.id;

function bodyOf(row: TransferRow, service: PublicService): object {
  const fields = fieldsOf(row);
  const isApplication = fields.includes('application_document');
  const gaps = service.documents.map((document) => ({ document, reason: 'handed-in-later' }));
  return {
    service: service.id,
    transfer: row.id,
    place: PLACE,
    consent: row.consent,
    fields: Object.fromEntries(
      fields.map((field) => [field, CONTENTS[field] ?? `Beispiel: ${DATA_FIELDS[field].label.de}`]),
    ),
    ...(isApplication ? { documentGaps: gaps } : {}),
  };
}
