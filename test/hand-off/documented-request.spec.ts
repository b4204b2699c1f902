import { type TransferDecision } from '../../src/hand-off/domain/decide-transfer.js';
import { type Offer } from '../../src/hand-off/acts/offer.js';
import { SubmitDraft } from '../../src/hand-off/acts/submit-draft.js';
import { TRANSFER_ROWS } from '../../src/hand-off/law/transfer-rows.js';
import { decided } from './law/golden.js';
import { at, codeOf, offered, openWorld, passOn, type World } from './world.js';

const ASKED = { by: 'jugendamt', on: '2026-12-01', reference: 'JA 12/2026' } as const;

/** Between bodies that pay social benefits: one answers what another has asked. */
const ANSWER: Partial<Offer> = {
  kind: 'INFORM',
  to: 'jugendamt',
  toOffice: 'of-dan-jugendamt',
  service: 'soz-wohngeld',
  transfer: 'tp-sgb-coop',
  content: { name: 'Amina Beispiel', benefits_received: 'Wohngeld' },
};

describe('the law', () => {
  const ask = (request?: object): TransferDecision => {
    const way = { from: 'sozialamt', to: 'jugendamt', service: 'soz-wohngeld', transfer: 'tp-sgb-coop' };
    const given = { today: '2026-12-07', fields: ['name'], consent: 'none', facts: {} } as const;
    return decided({ ...way, ...given, request: request as typeof ASKED });
  };
  const found = (decision: TransferDecision) => decision.because.find(({ check }) => check === 'request')?.outcome;

  it('asks for a request wherever a row is set in motion by one, and nowhere else', () => {
    const rows = TRANSFER_ROWS.filter(({ trigger, channel }) => trigger === 'request' && channel === 'router');
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['tp-sgb-coop', 'tp-social-abh', 'tp-stag']);
  });

  it('answers on the word of who asks, and tells a documented request from one that does not fit', () => {
    expect([ask().allowed, found(ask())]).toEqual([true, 'stated']);
    expect([ask(ASKED).allowed, found(ask(ASKED))]).toEqual([true, 'holds']);
    for (const wrong of [
      { ...ASKED, by: 'jobcenter' },
      { ...ASKED, on: '2026-12-08' },
    ]) {
      expect(ask(wrong)).toMatchObject({ allowed: false, missing: ['request'] });
    }
  });
});

describe('a hand-off by such a row', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('needs the request, and keeps it', async () => {
    expect(await codeOf(offered(world, ANSWER, at('sozialamt')))).toBe('hand-off/transfer-refused');
    expect(await offered(world, ANSWER, at('sozialamt')).catch((error: unknown) => error)).toMatchObject({
      details: { missing: ['request'] },
    });
    for (const request of [
      { ...ASKED, by: 'jobcenter' },
      { ...ASKED, on: '2026-12-08' as const },
    ]) {
      expect(await codeOf(offered(world, { ...ANSWER, request }, at('sozialamt')))).toBe('hand-off/transfer-refused');
    }
    expect(await offered(world, { ...ANSWER, request: ASKED }, at('sozialamt'))).toMatchObject({ request: ASKED });
  });

  it('needs it also as a draft, once it is submitted', async () => {
    const submit = async (request?: typeof ASKED) => {
      const { id } = await offered(world, { ...ANSWER, request, draft: true }, at('sozialamt'));
      return codeOf(world.act(SubmitDraft).run({ id, version: 1 }, at('sozialamt')));
    };
    expect([await submit(), await submit(ASKED)]).toEqual(['hand-off/transfer-refused', 'not refused']);
  });

  it('needs one of its own where it is passed on', async () => {
    const handOff = await offered(world, { ...ANSWER, request: ASKED }, at('sozialamt'));
    const onward = { transfer: 'tp-sgb-coop' } as const;
    const target = ['jugendamt', 'jobcenter'] as const;
    expect(await codeOf(passOn(world, handOff, target, onward))).toBe('hand-off/transfer-refused');
    const request = { ...ASKED, by: 'jobcenter' };
    const { successor } = await passOn(world, handOff, target, { ...onward, request });
    expect(successor.request).toEqual(request);
  });
});
