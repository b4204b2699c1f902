import { accountOf, COLLEAGUE, GUIDE, toOf } from './advice-world.js';
import { day, type LookAheadWorld, openLookAhead } from './look-ahead-world.js';

let world: LookAheadWorld;
beforeAll(async () => {
  world = await openLookAhead();
});
afterAll(() => world.close());
beforeEach(() => world.closeAll());

describe('the gap at the end of a month', () => {
  const TITLE = [day('title_issued_on', '2026-11-12'), day('residence_status', 'ae_25_2_refugee')];
  const toldOf = (caseId: string) => world.toldAbout(caseId);

  it('is told once in each month to person, adviser, deputy and desk', async () => {
    const caseId = await world.caseWith(TITLE);
    await world.assign(GUIDE, caseId, 'deputy', accountOf(COLLEAGUE));
    await world.lookOn('2026-11-26', 'month-gap');
    expect(await toldOf(caseId)).toEqual([]);
    await world.lookOn('2026-11-28', 'month-gap');
    expect(await toldOf(caseId)).toEqual([]);
    await world.lookOn('2026-11-27', 'month-gap');
    await Promise.all([world.look('month-gap'), world.look('month-gap')]);
    await world.lookOn('2026-11-30', 'month-gap');
    const told = await toldOf(caseId);
    expect(toOf(told)).toEqual([accountOf(GUIDE), accountOf(COLLEAGUE), 'of-dan-integration', 'person'].toSorted());
    expect(told.find(({ to }) => to === 'person')).toMatchObject({
      message: 'deadline_7',
      params: { days: 3, date: '2026-11-30' },
    });
    expect(told.find(({ to }) => to === 'of-dan-integration')?.params).toEqual({
      task: 'month-gap',
      deadline: 'sgb2-37-antrag',
      date: '2026-11-30',
    });
    for (const on of ['2026-12-24', '2026-12-26', '2026-12-28', '2026-12-30', '2027-01-28'] as const) {
      await world.lookOn(on, 'month-gap');
    }
    const dates = (await toldOf(caseId)).map(({ params }) => params['date']);
    expect([dates.length, new Set(dates)]).toEqual([8, new Set(['2026-11-30', '2026-12-31'])]);
  });

  it('follows from an event that was stated as well', async () => {
    const caseId = await world.openCase(GUIDE);
    await world.startDeadline(GUIDE, caseId, {
      deadlineId: 'asylblg-1-3-ende',
      triggerEvent: 'title_granted_or_condition_ends',
      triggerDate: '2026-11-12',
      delivery: null,
    });
    await world.lookOn('2026-11-30', 'month-gap');
    expect((await toldOf(caseId)).find(({ to }) => to === 'person')).toMatchObject({ message: 'deadline_0' });
  });

  it.each([
    ['was handed over this month', 'accepted', '2026-11-20', false],
    ['is on its way since last month', 'offered', '2026-10-30', true],
  ])('is none where an application %s', async (_, state, filedOn, live) => {
    const caseId = await world.caseWith(TITLE);
    await applied(caseId, state, filedOn, live);
    await world.lookOn('2026-11-30', 'month-gap');
    expect(await toldOf(caseId)).toEqual([]);
  });

  it.each([
    ['was withdrawn', 'withdrawn', '2026-11-20'],
    ['ended long ago', 'completed', '2026-05-20'],
  ])('is one where the application %s', async (_, state, filedOn) => {
    const caseId = await world.caseWith(TITLE);
    await applied(caseId, state, filedOn, false);
    await world.lookOn('2026-11-30', 'month-gap');
    expect(await toldOf(caseId)).toHaveLength(3);
  });

  it('is none where the application was stated, the benefit is paid, or nobody of the case can have it', async () => {
    const stated = await world.caseWith(TITLE);
    await world.startDeadline(GUIDE, stated, {
      deadlineId: 'sgb2-37-antrag',
      triggerEvent: 'application_received',
      triggerDate: '2026-11-20',
      delivery: null,
    });
    const paid = await world.caseWith([...TITLE, { fact: 'benefits_current', texts: ['sgb2'] }]);
    const secured = await world.caseWith([...TITLE, { fact: 'in_need', yes: false }]);
    const older = await world.caseWith([day('title_issued_on', '2026-09-14')]);
    await world.lookOn('2026-11-30', 'month-gap');
    for (const caseId of [stated, paid, secured, older]) expect(await toldOf(caseId)).toEqual([]);
  });

  /** A hand-off to the Jobcenter that stands where `state` says. */
  async function applied(caseId: string, state: string, filedOn: string, live: boolean): Promise<void> {
    const columns = await world.rows<{ column_name: string; data_type: string }>(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_name = 'hand_off' AND is_nullable = 'NO' AND column_default IS NULL`,
    );
    const known: Record<string, unknown> = {
      id: crypto.randomUUID(),
      chain: crypto.randomUUID(),
      case_id: caseId,
      service: 'jc-grundsicherungsgeld',
      state,
      filed_on: filedOn,
      live,
      kind: 'REFER',
    };
    const names = [...new Set([...columns.map(({ column_name }) => column_name), ...Object.keys(known)])];
    const values = names.map((name) => {
      if (name in known) return known[name];
      return ANY_VALUE[columns.find((one) => one.column_name === name)?.data_type ?? ''] ?? '-';
    });
    const places = names.map((_, index) => `$${index + 1}`);
    await world.rows(`INSERT INTO hand_off (${names.join(', ')}) VALUES (${places.join(', ')})`, values);
  }

  const ANY_VALUE: Record<string, unknown> = {
    uuid: '00000000-0000-4000-8000-0000000000aa',
    jsonb: {},
    ARRAY: [],
    integer: 1,
    boolean: false,
    date: '2026-11-20',
    'timestamp with time zone': '2026-11-20T10:00:00Z',
  };
});

describe('the eighteenth birthday', () => {
  it('is told of to those who look after the case, each lead time once, and to nobody else', async () => {
    const caseId = await world.caseWith([day('birth_date', '2009-03-15')]);
    for (const on of ['2026-11-23', '2026-11-24', '2026-12-12', '2026-12-15', '2027-03-01', '2027-03-15'] as const) {
      await world.lookOn(on, 'adulthood');
      await world.look('adulthood');
    }
    await world.lookOn('2027-03-16', 'adulthood');
    const told = await world.toldAbout(caseId);
    expect(told).toHaveLength(8);
    expect(new Set(toOf(told))).toEqual(new Set([accountOf(GUIDE), 'of-dan-integration']));
    expect(told[0]?.params).toEqual({ task: 'adulthood', member: 0, date: '2027-03-15' });
  });
});
