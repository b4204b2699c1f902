import { generateKeyPairSync } from 'node:crypto';
import { CompactSign } from 'jose';
import { Client } from 'pg';
import { type PrivateJwk } from '../../src/platform/config/index.js';
import { keyPairOf, type JwkSet } from '../../src/platform/signing/index.js';
import { RECEIVER, ReceiptWorld, SENDER, type Receipt } from './receipt-world.js';
import { withoutPapers } from '../support/documents.js';

let world: ReceiptWorld;
let receipts: Receipt[];
beforeAll(async () => {
  world = await ReceiptWorld.open();
  receipts = await world.receipts();
});
afterAll(() => world.app.close());

const claimsOf = ({ jws }: Receipt) =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;

const PROVEN = [
  'counts',
  'countsFrom',
  'filedOn',
  'issuedAt',
  'issuedBy',
  'kind',
  'matter',
  'receivedOn',
  'reference',
  'rule',
  'ruleVersion',
  'service',
];

describe('the receipts of a hand-off', () => {
  it('say who received what and when, who declared it complete, took it on and ended it', () => {
    expect(receipts.map(({ kind, issuedByOffice, issuedAt }) => [kind, issuedByOffice, issuedAt.slice(0, 10)])).toEqual(
      [
        ['R1', 'of-sg-luechow-meldebehoerde', '2026-11-23'],
        ['R0', 'of-dan-jobcenter', '2026-11-24'],
        ['R1', 'of-dan-jobcenter', '2026-11-24'],
        ['R2', 'of-dan-jobcenter', '2026-11-24'],
        ['R3', 'of-dan-jobcenter', '2026-11-24'],
        ['R4', 'of-dan-jobcenter', '2026-11-26'],
      ],
    );
    expect(receipts.map(({ receivedOn }) => receivedOn)).toEqual([
      '2026-11-20',
      ...Array.from({ length: 5 }, () => '2026-11-24'),
    ]);
    expect(new Set(receipts.map(({ filedOn, filedWith }) => `${filedOn} ${filedWith}`))).toEqual(
      new Set(['2026-11-20 meldebehoerde']),
    );
  });

  it('explain with the filing who decides, why that day counts, and how it goes on', () => {
    const [filing] = receipts;
    expect(filing?.notes).toMatchObject({
      competent: { authority: 'jobcenter', office: 'of-dan-jobcenter' },
      counting: { basis: '§ 16 Abs. 2 Satz 2 SGB I', doubt: 'D03', warning: null },
      procedure: {
        law: 'SGB_X',
        terms: [{ deadline: 'sgg-88-1-untaetigkeit', begins: 'filing', length: { value: 6, unit: 'months' } }],
        remedy: { type: 'objection_sgg', deadline: 'sgg-84-widerspruch' },
      },
    });
    expect(receipts.map(({ kind, notes }) => [kind, notes.outcome])).toContainEqual(['R4', 'refused']);
  });

  it('are signed, each with exactly what it proves: no person, no field, no outcome, no id of the hand-off', () => {
    for (const receipt of receipts) {
      expect(Object.keys(claimsOf(receipt)).toSorted()).toEqual(PROVEN);
      expect(JSON.stringify(claimsOf(receipt))).not.toMatch(/Amina|Beispiel|refused|of-dan|name/);
      expect(JSON.stringify(claimsOf(receipt))).not.toContain(world.handOff);
    }
  });

  it('belong together by a number that is the same in all of one matter', async () => {
    expect(new Set(receipts.map((receipt) => claimsOf(receipt)['matter'])).size).toBe(1);
    const other = await world.app.request(SENDER).post<{ id: string }>('/v1/authorities/jobcenter/hand-offs', {
      service: 'jc-grundsicherungsgeld',
      transfer: 'tp-sgb-forward',
      place: '03354013',
      consent: 'none',
      fields: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag' },
      documentGaps: withoutPapers('jc-grundsicherungsgeld'),
    });
    const [first] = await world.of(other.body.id).receipts();
    expect(first && claimsOf(first)['matter']).not.toBe(receipts[0] && claimsOf(receipts[0])['matter']);
  });

  it('are shown to both sides and look to everybody else as if they did not exist', async () => {
    const reference = receipts[0]?.reference ?? '';
    expect((await world.receipt(reference, RECEIVER)).body.jws).toBe(receipts[0]?.jws);
    const foreign = await world.receipt(reference, 'clerk-sozialamt');
    expect([foreign.status, foreign.text]).toEqual([404, expect.stringContaining('HAND_OFF_NOT_FOUND')]);
    const unknown = await world.receipt('222222');
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('HAND_OFF_NO_RECEIPT')]);
    expect((await world.receipt(reference, 'admin')).status).toBe(403);
  });
});

describe('checking a receipt', () => {
  it('tells anybody what it proves', async () => {
    for (const receipt of receipts) {
      expect(await world.verify(receipt.jws)).toEqual({ valid: true, payload: claimsOf(receipt) });
    }
    expect((await world.verify(` ${receipts[0]?.jws}\n`)).valid).toBe(true);
  });

  it('says why a changed or foreign one proves nothing', async () => {
    const [header = '', , signature = ''] = (receipts[0]?.jws ?? '').split('.');
    const changed = { ...(receipts[0] && claimsOf(receipts[0])), filedOn: '2026-10-20' };
    const payload = Buffer.from(JSON.stringify(changed)).toString('base64url');
    expect(await world.verify(`${header}.${payload}.${signature}`)).toEqual({ valid: false, reason: 'bad-signature' });
    expect(await world.verify('K7M2QX')).toEqual({ valid: false, reason: 'malformed' });
    const stranger = await newKey();
    expect(await world.verify(await signBy(stranger))).toEqual({ valid: false, reason: 'unknown-key' });
  });

  it('still works after the key was replaced', async () => {
    const old = await newKey();
    const jws = await signBy(old);
    const client = new Client({ connectionString: world.app.ownerUrl });
    await client.connect();
    const { kid, x } = old.publicJwk;
    await client.query(`INSERT INTO signing_key (kid, x, since) VALUES ($1, $2, '2025-01-01')`, [kid, x]);
    await client.end();
    expect(await world.verify(jws)).toEqual({ valid: true, payload: { reference: 'OLD222' } });
    const { body, headers } = await world.app.request().get<JwkSet>('/v1/receipts/keys');
    expect(body.keys.map((key) => key.kid).indexOf(kid)).toBe(1);
    expect(body.keys).toContainEqual(old.publicJwk);
    expect(JSON.stringify(body)).not.toContain('"d"');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('refuses what is no receipt at all as a request', async () => {
    for (const body of [{}, { receipt: 1 }, { receipt: 'x'.repeat(4_001) }, { receipt: 'x', name: 'Amina' }]) {
      const answer = await world.app.request().post<{ code: string }>('/v1/receipts/verify', body);
      expect([answer.status, answer.body.code]).toEqual([400, 'REQUEST_INVALID']);
    }
  });
});

const newKey = () =>
  keyPairOf(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as unknown as PrivateJwk);

const signBy = ({ privateKey, publicJwk }: Awaited<ReturnType<typeof newKey>>) =>
  new CompactSign(new TextEncoder().encode('{"reference":"OLD222"}'))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'eindach-receipt+jws', kid: publicJwk.kid })
    .sign(privateKey);
