import { AUTHORITIES } from '../../../src/authorities/index.js';
import { exampleOffer } from '../../../src/hand-off/api/example-offer.js';
import { clerkOf } from './hand-overs.js';
import { onVersion, type Scene, type SetUp, type Stage } from './stage.js';

interface Offered {
  readonly id: string;
  readonly version: number;
  readonly as: Readonly<Record<string, string>>;
}

const URL = '/v1/authorities/jobcenter/hand-offs';
const RECEIVER = 'partner-jobcenter';

/** The hand-over to the Jobcenter that the contract shows. */
async function offered(stage: Stage, more: object = {}): Promise<Offered> {
  const jobcenter = AUTHORITIES.find(({ id }) => id === 'jobcenter');
  const example = jobcenter && exampleOffer(jobcenter, AUTHORITIES);
  if (example === undefined) throw new Error('nobody may hand anything over to the Jobcenter');
  const as = await clerkOf(stage, example.sender);
  const body = { ...example.body, ...more };
  return { ...(await stage.did<Offered>({ method: 'POST', url: URL, body, headers: as })), as };
}

const about = ({ id, version, as }: Offered): Scene => ({ params: { id }, headers: { ...as, ...onVersion(version) } });

const bySender: SetUp = async (stage) => about(await offered(stage));

const bySupervision: SetUp = async (stage) => ({ params: about(await offered(stage)).params, user: 'dpo' });

const byReceiver =
  (params: Readonly<Record<string, string>> = {}): SetUp =>
  async (stage) => {
    const { id, version } = await offered(stage);
    return { params: { id, ...params }, headers: onVersion(version), user: RECEIVER };
  };

const receipt: SetUp = async (stage) => {
  const one = await offered(stage);
  const url = `/v1/hand-offs/${one.id}/receipts`;
  const { receipts } = await stage.did<{ receipts: readonly { reference: string }[] }>({
    method: 'GET',
    url,
    headers: one.as,
  });
  return { params: { id: one.id, reference: receipts[0]?.reference ?? '' }, headers: one.as };
};

const heldBefore: SetUp = async (stage) => {
  const { id } = await offered(stage);
  const body = { reason: 'court-proceedings', reference: 'S 12 AS 345/26' };
  await stage.did({ method: 'POST', url: `/v1/hand-offs/${id}/legal-hold`, body, user: 'dpo' });
  return { params: { id }, user: 'dpo' };
};

const inBatch: SetUp = async (stage) => {
  const { id, version } = await offered(stage);
  return { body: { items: [{ id, version, action: 'acknowledge' }] }, user: RECEIVER };
};

export const HAND_OFF_SCENES: Readonly<Record<string, SetUp>> = {
  getHandOff: bySender,
  listActions: bySender,
  listCandidates: bySender,
  listHandOffEvents: bySender,
  listReceipts: bySender,
  listTimers: bySender,
  getHandOffRetention: bySender,
  getReceipt: receipt,
  getReceiptPage: receipt,
  moveHandOff: byReceiver({ action: 'reject' }),
  moveHandOffs: inBatch,
  holdHandOff: bySupervision,
  liftHold: heldBefore,
};
