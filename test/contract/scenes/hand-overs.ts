import { AUTHORITIES } from '../../../src/authorities/index.js';
import { Offices } from '../../../src/catalogue/index.js';
import { exampleOffer } from '../../../src/hand-off/api/example-offer.js';
import { KeepAccount } from '../../../src/identity/index.js';
import { asSystem } from '../../../src/platform/access/index.js';
import { UnitOfWork } from '../../../src/platform/database/index.js';
import { signToken } from '../../../src/local/sample-token.js';
import { testIssuer } from '../../support/issuer.js';
import { type SetUp, type Stage } from './stage.js';

/** Signs somebody at an office of the authority in, who may hand over. */
export async function clerkOf({ api: { app } }: Stage, authority: string): Promise<Record<string, string>> {
  const [office] = await asSystem(() =>
    app.get(UnitOfWork, { strict: false }).read((tx) => tx.of(Offices).list(authority)),
  );
  const subject = `example-${authority}`;
  const order = { issuer: testIssuer().url, subject, role: 'clerk', locale: 'de', active: true } as const;
  await asSystem(() =>
    app.get(KeepAccount, { strict: false }).run({ ...order, authority, office: office?.id ?? null }),
  );
  const token = await signToken(testIssuer(), subject);
  return { authorization: `Bearer ${token}`, 'x-purpose': 'casework', 'x-reference': 'Test 2026/117' };
}

/** Where several offices share a place out by subject, the sender names one. */
const NAMED: Readonly<Record<string, string>> = { anerkennungsstelle: 'of-ihk-fosa' };

const handOver =
  (authority: (typeof AUTHORITIES)[number]): SetUp =>
  async (stage) => {
    const sender = exampleOffer(authority, AUTHORITIES)?.sender ?? '';
    const toOffice = NAMED[authority.id];
    return { headers: await clerkOf(stage, sender), body: toOffice === undefined ? {} : { toOffice } };
  };

export const HAND_OVER_SCENES: Readonly<Record<string, SetUp>> = Object.fromEntries(
  AUTHORITIES.map((authority) => [`handOverTo_${authority.id.replaceAll('-', '_')}`, handOver(authority)]),
);
