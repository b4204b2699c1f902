import { calculateDeadline } from './calculate-deadline.js';

const IN_NI = { region: 'DE-NI', today: '2026-11-22' } as const;
const OBJECTION = { ...IN_NI, deadlineId: 'sgg-84-widerspruch', triggerEvent: 'notification_of_decision' } as const;
const COURT_ACTION = { ...IN_NI, deadlineId: 'vwgo-74-klage', triggerEvent: 'notification_of_decision' } as const;
const SET = { ...IN_NI, deadlineId: 'vwvfg-31-behoerdenfrist', triggerEvent: 'letter_notified' } as const;

describe('an answer', () => {
  it('keeps delivery, nominal end and legal end apart, and each step with its provision', () => {
    const answer = calculateDeadline({ ...COURT_ACTION, delivery: 'post_domestic_vwvfg', triggerDate: '2026-11-02' });
    expect(answer).toMatchObject({
      kind: 'computed',
      deemedDelivery: '2026-11-06',
      nominalEnd: '2026-12-06',
      endDate: '2026-12-07',
      ruleVersion: '2026-11-22',
      calendar: 'DE-NI',
      certainty: 'verified',
      steps: [
        { rule: 'deemed-delivery', basis: '§ 41 Abs. 2 Satz 1, 3 VwVfG', from: '2026-11-02', to: '2026-11-06' },
        { rule: 'count', basis: '§ 74 Abs. 1 Satz 2, Abs. 2 VwGO; § 80 Abs. 1 NJG; § 187 Abs. 1, § 188 BGB' },
        { rule: 'shift', basis: '§ 57 Abs. 2 VwGO i. V. m. § 222 Abs. 2 ZPO', because: ['Sonntag'] },
      ],
    });
  });
});

describe('delivery', () => {
  it('D05: AsylbLG offices notify under the Land procedure law, for the same days', () => {
    const answer = calculateDeadline({ ...OBJECTION, delivery: 'post_domestic_vwvfg', triggerDate: '2026-11-11' });
    expect(answer).toMatchObject({ deemedDelivery: '2026-11-15', endDate: '2026-12-15' });
  });

  it('D02: the day of posting selects three or four days', () => {
    const posted = { ...COURT_ACTION, delivery: 'post_domestic_vwvfg' } as const;
    expect(calculateDeadline({ ...posted, triggerDate: '2024-06-10' })).toMatchObject({ deemedDelivery: '2024-06-13' });
    const old = { ...posted, delivery: 'post_domestic_vwvfg_until_2024' } as const;
    expect(calculateDeadline({ ...old, triggerDate: '2024-06-10' })).toMatchObject({ endDate: '2024-07-15' });
  });

  it('§ 41 Abs. 2a VwVfG: retrieved within ten days of the notice, or not notified', () => {
    const portal = { ...COURT_ACTION, delivery: 'portal_vwvfg_41_2a', noticeSentOn: '2026-11-02' } as const;
    expect(calculateDeadline({ ...portal, triggerDate: '2026-11-12' })).toMatchObject({ deemedDelivery: '2026-11-13' });
    expect(calculateDeadline({ ...portal, triggerDate: '2026-11-13' })).toMatchObject({
      code: 'deadline/not-notified',
    });
    expect(calculateDeadline(portal)).toMatchObject({ code: 'deadline/not-notified' });
    expect(calculateDeadline({ ...portal, today: '2026-11-12' })).toMatchObject({ question: 'retrieval_date' });
    expect(calculateDeadline({ ...portal, triggerDate: '2026-11-01' })).toMatchObject({ pointer: '/noticeSentOn' });
  });

  it('§ 108 Abs. 3 AO: the fiction shifts by the holidays of the recipient', () => {
    const einspruch = { ...OBJECTION, deadlineId: 'ao-355-einspruch', delivery: 'post_domestic_ao' } as const;
    const posted = { ...einspruch, triggerDate: '2025-10-27' } as const;
    expect(calculateDeadline(posted)).toMatchObject({ deemedDelivery: '2025-11-03' });
    expect(calculateDeadline({ ...posted, recipientRegion: 'DE-HE' })).toMatchObject({ deemedDelivery: '2025-10-31' });
  });

  it('changes nothing where the period starts with another event', () => {
    const move = {
      ...IN_NI,
      deadlineId: 'bmg-17-anmeldung',
      triggerEvent: 'move_in',
      triggerDate: '2026-10-17',
    } as const;
    const { steps: _, ...answer } = { steps: [], ...calculateDeadline({ ...move, delivery: 'pzu' }) };
    const { steps, ...without } = { steps: [], ...calculateDeadline(move) };
    expect(answer).toEqual(without);
    expect(steps).not.toEqual([]);
  });
});

describe('a length', () => {
  it('§ 31 Abs. 2 VwVfG: that an authority sets stands in its letter', () => {
    const letter = { ...SET, delivery: 'post_domestic_vwvfg', triggerDate: '2026-11-02' } as const;
    expect(calculateDeadline(letter)).toMatchObject({ code: 'deadline/needs-input', question: 'period' });
    expect(calculateDeadline({ ...letter, period: { value: 3, unit: 'weeks' } })).toMatchObject({
      endDate: '2026-11-27',
    });
  });

  it.each([
    [6, 'days', 'refused'],
    [7, 'days', 'computed'],
    [30, 'days', 'computed'],
    [31, 'days', 'refused'],
    [2, 'weeks', 'computed'],
    [1, 'months', 'refused'],
  ] as const)('§ 59 Abs. 1 AufenthG: %i %s to leave is %s', (value, unit, kind) => {
    const warning = { deadlineId: 'aufenthg-59-ausreise', triggerEvent: 'deportation_warning_notified' } as const;
    const delivered = { ...IN_NI, ...warning, delivery: 'pzu', triggerDate: '2026-11-06' } as const;
    expect(calculateDeadline({ ...delivered, period: { value, unit } }).kind).toBe(kind);
  });

  it('§ 44 Abs. 4 SGB X: four years, or the one year of the AsylbLG when asked for', () => {
    const review = { deadlineId: 'sgb10-44-ueberpruefung', triggerEvent: 'review_request_received' } as const;
    const asked = { ...IN_NI, ...review, triggerDate: '2026-11-22' } as const;
    expect(calculateDeadline(asked)).toMatchObject({ effectiveFrom: '2022-01-01', question: 'period' });
    expect(calculateDeadline({ ...asked, period: { value: 1, unit: 'years' } })).not.toHaveProperty('question');
  });
});

describe('a named day (§ 31 Abs. 3 Satz 2 VwVfG)', () => {
  it.each([
    [true, '2026-11-14', undefined],
    [false, '2026-11-16', undefined],
    [null, '2026-11-14', '2026-11-16'],
  ])('with reference to the provision: %p', (end_day_named_with_notice, endDate, altEndDate) => {
    const answer = calculateDeadline({ ...SET, fixedDate: '2026-11-14', facts: { end_day_named_with_notice } });
    expect(answer).toMatchObject({ kind: 'computed', endDate });
    expect('altEndDate' in answer ? answer.altEndDate : undefined).toBe(altEndDate);
  });

  it('leaves no room for a length', () => {
    const period = { value: 14, unit: 'days' } as const;
    expect(calculateDeadline({ ...SET, fixedDate: '2026-11-14', period })).toMatchObject({ pointer: '/period' });
  });

  it('D12: the first of May is a holiday; the day before is safe', () => {
    const flex = { ...IN_NI, deadlineId: 'nschg-64-flex-1-mai', triggerEvent: 'school_year' } as const;
    expect(calculateDeadline({ ...flex, triggerDate: '2028-08-01' })).toMatchObject({
      endDate: '2028-04-30',
      altEndDate: '2028-05-02',
      recommendedDay: '2028-04-28',
      doubt: 'D12',
    });
    expect(calculateDeadline(flex)).toMatchObject({ code: 'deadline/needs-input' });
  });

  it('a day the law names cannot be another', () => {
    const law = { ...IN_NI, deadlineId: 'ukraine-24-fortgeltung', triggerEvent: 'law' } as const;
    expect(calculateDeadline(law)).toMatchObject({ endDate: '2027-03-04', triggerDate: null });
    expect(calculateDeadline({ ...law, fixedDate: '2028-03-04' })).toMatchObject({ pointer: '/fixedDate' });
  });
});

describe('two readings', () => {
  it('D09: an action for failure to act is safe from the later day', () => {
    const waiting = { deadlineId: 'vwgo-75-untaetigkeit', triggerEvent: 'application_or_objection_received' } as const;
    expect(calculateDeadline({ ...IN_NI, ...waiting, triggerDate: '2026-08-28' })).toMatchObject({
      endDate: '2026-11-28',
      altEndDate: '2026-11-30',
      earliestEffect: '2026-11-29',
      altEarliestEffect: '2026-12-01',
      recommendedDay: '2026-12-01',
      doubt: 'D09',
    });
  });

  it('D06: one month, or the whole calendar month that follows; on a month end both are one', () => {
    const advance = { deadlineId: 'sgb1-42-vorschuss', triggerEvent: 'request_for_advance_received' } as const;
    expect(calculateDeadline({ ...IN_NI, ...advance, triggerDate: '2026-11-10' })).toMatchObject({
      endDate: '2026-12-10',
      altEndDate: '2026-12-31',
    });
    expect(calculateDeadline({ ...IN_NI, ...advance, triggerDate: '2027-01-31' })).not.toHaveProperty('altEndDate');
  });

  it('D10: before expiry does not shift; the last working day before is recommended', () => {
    const renewal = { deadlineId: 'aufenthg-81-4-verlaengerung', triggerEvent: 'title_valid_until' } as const;
    const until = { ...IN_NI, ...renewal } as const;
    expect(calculateDeadline({ ...until, triggerDate: '2027-02-28' })).toMatchObject({ recommendedDay: '2027-02-26' });
    expect(calculateDeadline({ ...until, triggerDate: '2027-02-26' })).not.toHaveProperty('recommendedDay');
  });
});

describe('hours (Art. 33 DSGVO)', () => {
  const breach = { ...IN_NI, deadlineId: 'dsgvo-33-meldung', triggerEvent: 'breach_known' } as const;

  it('run from the moment', () => {
    expect(calculateDeadline({ ...breach, triggerAt: '2026-11-20T16:00:00+01:00' })).toMatchObject({
      triggerDate: '2026-11-20',
      endDate: '2026-11-23',
      endAt: '2026-11-23T16:00:00+01:00',
    });
  });

  it('without the moment, from the first of the day, and the moment is asked for', () => {
    expect(calculateDeadline({ ...breach, triggerDate: '2026-11-20' })).toMatchObject({
      endAt: '2026-11-23T00:00:00+01:00',
      question: 'trigger_at',
    });
  });

  it('a moment of another day is a slip', () => {
    const slip = { ...breach, triggerDate: '2026-11-20', triggerAt: '2026-11-20T23:30:00Z' } as const;
    expect(calculateDeadline(slip)).toMatchObject({ kind: 'refused', pointer: '/triggerAt' });
  });
});

describe('reminders', () => {
  it('of a period that runs begin with it, not before', () => {
    const receipt = { deadlineId: 'bqfg-6-empfang', triggerEvent: 'application_received' } as const;
    const answer = calculateDeadline({ ...IN_NI, ...receipt, triggerDate: '2027-02-10' });
    expect(answer).toMatchObject({
      endDate: '2027-03-10',
      reminders: [{ date: '2027-02-24' }, { date: '2027-03-05' }, { date: '2027-03-10' }],
    });
  });

  it('of a title come before it expires', () => {
    const renewal = { deadlineId: 'aufenthg-81-4-verlaengerung', triggerEvent: 'title_valid_until' } as const;
    const answer = calculateDeadline({ ...IN_NI, ...renewal, triggerDate: '2027-03-31' });
    expect(answer).toMatchObject({
      reminders: [{ date: '2026-12-30', leadTime: 'P90D', to: 'person' }, {}, {}, {}, {}],
    });
  });

  it('have nothing to hang on where a benefit only reaches back', () => {
    const claim = { deadlineId: 'wogg-25-beginn', triggerEvent: 'application_received' } as const;
    expect(calculateDeadline({ ...IN_NI, ...claim, triggerDate: '2026-11-20' })).toMatchObject({ reminders: [] });
  });
});
