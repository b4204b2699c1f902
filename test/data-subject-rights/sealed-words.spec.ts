import { DataSource } from 'typeorm';
import { asSystem } from '../../src/platform/access/index.js';
import { SealStoredCorrections } from '../../src/data-subject-rights/index.js';
import { SealStoredHandOffs } from '../../src/hand-off/index.js';
import { type Duty, requestsIn } from './requests.js';
import { BY_LAW, openRightsWorld, type RightsWorld } from './rights-world.js';

const WORD = 'Zimtstern';
const STORED = `
  SELECT (SELECT count(*)::int FROM rights_request one WHERE one::text LIKE $1) AS requests,
    (SELECT count(*)::int FROM recipient_duty one WHERE one::text LIKE $1) AS duties`;

let world: RightsWorld;
let requests: ReturnType<typeof requestsIn>;
beforeAll(async () => {
  world = await openRightsWorld();
  requests = requestsIn(world);
});
afterAll(() => world.close());

const sql = (statement: string, values: unknown[] = []): Promise<unknown[]> =>
  world.app.get(DataSource).query(statement, values);
const stored = async () => (await sql(STORED, [`%${WORD}%`]))[0];
const NOWHERE = { requests: 0, duties: 0 };

/** Waits for the desk: of a name it has to see a document. */
async function asked() {
  const caseId = await world.openCase('newcomer');
  const handOff = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
  return { handOff, request: (await requests.ask(caseId, { familyName: WORD })).body };
}

describe('what is true instead', () => {
  it('stands in no row, and the person, the desk and the receiver read it', async () => {
    const { handOff, request } = await asked();
    expect(await stored()).toEqual(NOWHERE);
    for (const user of ['newcomer', 'guide']) {
      expect((await requests.read(user, request.id)).correction).toMatchObject({ familyName: WORD });
    }
    expect((await requests.read('dpo', request.id)).correction).toBeNull();
    await requests.decide('guide', request, 'carry-out');
    await world.move('clerk-jobcenter', handOff, 'reject', { code: 'at-capacity' });
    await requests.work('rights-request.carried-out', request.id);
    expect(await stored()).toEqual(NOWHERE);
    const [duty] = (await requests.duties()).filter((one) => one.handOff === handOff.id);
    expect(duty?.contents).toMatchObject({ name: expect.stringContaining(WORD) });
    const seen = (user: string) => world.app.request(user).get<Duty>(`/v1/recipient-duties/${duty?.id}`);
    expect((await seen('newcomer')).body.contents).toMatchObject({ name: expect.stringContaining(WORD) });
    expect((await seen('guide')).body.contents).toBeNull();
    await world.app.request('partner-jobcenter').post(`/v1/recipient-duties/${duty?.id}/acknowledge`);
    expect(await sql('SELECT 1 FROM key_grant WHERE scope = $1', [duty?.id])).toEqual([]);
  });

  it('that was stored before is read as it is, and sealed by the command', async () => {
    const { handOff, request } = await asked();
    const correction = { facts: {}, fields: {}, familyName: WORD };
    await sql('UPDATE rights_request SET sealed_correction = NULL, correction = $2 WHERE id = $1', [
      request.id,
      JSON.stringify(correction),
    ]);
    await sql(
      `INSERT INTO recipient_duty (id, hand_off_id, kind, occasion, authority, office, fields, contents, imposed_at, reminders)
       SELECT gen_random_uuid(), id, 'correct', $2, to_authority, to_office, '{name}', $3, now(), 0 FROM hand_off WHERE id = $1`,
      [handOff.id, request.id, JSON.stringify({ name: WORD })],
    );
    expect((await requests.read('guide', request.id)).correction).toEqual(correction);
    const seal = () =>
      asSystem(async () => [
        await world.app.get(SealStoredCorrections).run(),
        await world.app.get(SealStoredHandOffs).run(),
      ]);
    expect(await seal()).toEqual([1, 1]);
    expect(await seal()).toEqual([0, 0]);
    expect(await stored()).toEqual(NOWHERE);
    expect((await requests.read('guide', request.id)).correction).toEqual(correction);
    const [duty] = (await requests.duties()).filter((one) => one.handOff === handOff.id);
    expect(duty?.contents).toEqual({ name: WORD });
  });
});
