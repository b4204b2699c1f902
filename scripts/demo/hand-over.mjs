import { ApiError, DemoProblem } from './api.mjs';
import { DECIDE, HAND_OVER, NOTE_DOCUMENTS, READ_PLAN } from './documents.mjs';
import { entry, line } from './timeline.mjs';

/** What the law does not allow is refused, whoever asks; the refusal is on record. */
export async function refusedHandOver(guide, caseId) {
  entry('The guide', 'tries to tell the school about her residence status', 'GraphQL handOver');
  const fields = [
    { field: 'name', content: 'Amina Beispiel' },
    { field: 'residence_status', content: 'ae_25_2_refugee' },
  ];
  const input = { caseId, to: 'schule', service: 'schule-aufnahme', transfer: 'tp-school', consent: 'none', fields };
  try {
    await guide.act(HAND_OVER, input);
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.code !== 'HAND_OFF_TRANSFER_REFUSED') throw error;
    line('refused', `${error.problem.deniedBy}: ${error.problem.legalBasis.join(', ')}`);
    return;
  }
  throw new DemoProblem('The school was told what it must not know; that must never happen.');
}

/** What she has, as the case notes it, and what the Jobcenter asks for beyond that. */
const HAS = ['aufenthaltstitel', 'meldebestaetigung'];
const GAPS = [
  ...['kontoauszuege', 'mietkosten', 'bankverbindung', 'krankenversicherung'].map((document) => ({
    document,
    reason: 'handed-in-later',
  })),
  ...['fiktionsbescheinigung', 'einkommensnachweis'].map((document) => ({ document, reason: 'does-not-apply' })),
];

export async function handOver(guide, caseId) {
  await noteDocuments(guide, caseId);
  entry('The guide', 'passes her application on the same day', 'GraphQL handOver');
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  const fields = [
    { field: 'name', content: 'Amina Beispiel' },
    { field: 'preferred_language', content: 'ar' },
    { field: 'concern', content: 'Seit dem Monatswechsel kommt kein Geld mehr.' },
    { field: 'first_received_at', content: today },
    { field: 'application_document', content: 'Antrag auf Grundsicherungsgeld, zwei Seiten' },
  ];
  const service = 'jc-grundsicherungsgeld';
  const basis = { transfer: 'tp-sgb-forward', consent: 'none' };
  const input = { caseId, to: 'jobcenter', service, ...basis, fields, documentGaps: GAPS };
  const { handOff: sent } = await guide.act(HAND_OVER, input);
  line('to', sent.toOffice);
  line('legal basis', `${sent.transfer}: ${sent.legalBasis.join(', ')}`);
  line('fields', `${sent.fields.join(', ')} – nothing else left the desk`);
  line('papers', sent.documents.join(', '));
  line('to follow', GAPS.flatMap(({ document, reason }) => (reason === 'handed-in-later' ? document : [])).join(', '));
  showReceipts(sent.receipts);
  return sent.id;
}

async function noteDocuments(guide, caseId) {
  entry('The guide', 'notes the papers she has', 'GraphQL noteDocuments');
  const { case: file } = await guide.query(READ_PLAN, { id: caseId });
  await guide.act(NOTE_DOCUMENTS, { caseId, version: file.version, documents: HAS });
  line('papers', HAS.join(', '));
}

/** The partner's own system receives and accepts; a clerk decides. */
export async function work(jobcenter, clerk, id) {
  entry("The Jobcenter's system", 'fetches its inbox and acknowledges', 'REST GET /v1/hand-offs, POST …/acknowledge');
  const { body: inbox } = await jobcenter.get('/v1/hand-offs?limit=50');
  const item = inbox.items.find((one) => one.id === id);
  if (item === undefined) throw new DemoProblem('The hand-off did not arrive in the inbox of the Jobcenter.');
  line('inbox', `${item.service}, ${item.state}, filed ${item.filedOn} with ${item.filedWith}`);
  const received = await jobcenter.post(`/v1/hand-offs/${id}/acknowledge`, {}, { 'if-match': `"${item.version}"` });
  const { body: proof } = await jobcenter.get(`/v1/hand-offs/${id}/receipts`);
  showReceipts(proof.receipts.filter(({ issuedBy }) => issuedBy === 'jobcenter'));

  entry("The Jobcenter's system", 'accepts; the lead moves to the Jobcenter', 'REST POST …/accept');
  const note = { note: 'Kontoauszüge werden nachgereicht' };
  const accepted = await jobcenter.post(`/v1/hand-offs/${id}/accept`, note, { 'if-match': received.etag });
  line('state', accepted.body.state);

  entry('A clerk of the Jobcenter', 'decides', 'GraphQL moveHandOff, as clerk');
  const input = { id, version: accepted.body.version, action: 'complete', code: 'granted' };
  const { handOff: decided } = await clerk.act(DECIDE, input);
  line('outcome', `${decided.outcomeCode} (${decided.state})`);
}

const COUNTS = {
  first_receipt: 'the first receipt counts',
  competent_body: 'only the receipt of the competent body counts',
  disputed: 'whether the first receipt counts is disputed; reckon with the day it reaches the competent body',
};

export function showReceipts(receipts) {
  for (const { kind, reference, issuedBy, filedOn, counts, countsFrom, rule } of receipts) {
    const day = countsFrom === null ? 'that day has not come yet' : `so ${countsFrom} counts`;
    line(`receipt ${kind}`, `${reference} by ${issuedBy}: filed ${filedOn}; ${COUNTS[counts]} (${rule}), ${day}`);
  }
}
