/** Questions to try in the console, one of each kind. */
export const CALCULATION_EXAMPLES = {
  declared: {
    summary: 'Until when can I object to a letter of the Jobcenter posted on 2 November?',
    value: {
      deadlineId: 'sgg-84-widerspruch',
      triggerEvent: 'notification_of_decision',
      triggerDate: '2026-11-02',
      delivery: 'post_domestic_sgbx',
      region: 'DE-NI',
      today: '2026-11-22',
    },
  },
  period: {
    summary: 'One month after a letter, stated in full',
    value: {
      kind: 'act_within',
      triggerEvent: 'posted',
      triggerDate: '2026-11-02',
      notification: { method: 'post_domestic_vwvfg' },
      period: { value: 1, unit: 'months' },
      startRule: 'BGB_187_1_event',
      shiftEndOnNonworkingDay: true,
      region: 'DE-NI',
    },
  },
  calendarMonthsBack: {
    summary: 'From which month is child benefit paid?',
    value: {
      kind: 'retroactive_calendar_months',
      applicationReceived: '2026-11-22',
      monthsBeforeApplicationMonth: 6,
    },
  },
  lifeMonthsBack: {
    summary: 'From which day is parental allowance paid?',
    value: {
      kind: 'retroactive_life_months',
      birth: '2026-07-15',
      applicationReceived: '2026-11-22',
      lifeMonths: 3,
    },
  },
  endOfFollowingMonth: {
    summary: 'Until the end of the following month',
    value: { kind: 'end_of_following_calendar_month', knowledge: '2026-11-22' },
  },
  extension: {
    summary: 'Two weeks more',
    value: { kind: 'extension', previousEnd: '2026-12-06', value: 2, unit: 'weeks', region: 'DE-NI' },
  },
  namedDay: {
    summary: 'A day that the letter names',
    value: { kind: 'named_end_day_without_notice', date: '2026-12-26', region: 'DE-NI' },
  },
  hours: {
    summary: '72 hours after a data breach became known',
    value: { kind: 'hours', awareAt: '2026-11-20T16:30:00+01:00', hours: 72 },
  },
};
