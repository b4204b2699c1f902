import { SOURCES } from './sources.js';

/** Updates that may rightly find nothing: of what is only perhaps there, of many at once, or of what somebody took meanwhile. */
const MAY_FIND_NOTHING: Readonly<Record<string, string>> = {
  'src/audit/persistence/record-trims.ts': 'a later cut may have been planned meanwhile, which is not signed yet',
  'src/case-routing/persistence/case-advisers.ts': 'ends what somebody had, if anybody had it',
  'src/case-routing/persistence/cases.ts': 'another version is a conflict, which its callers tell',
  'src/case-routing/persistence/stored-facts.ts': 'a sweep of the operator; the row may be gone',
  'src/deadlines/persistence/deadline-changes.ts': 'resumes what is suspended, if it is',
  'src/deadlines/persistence/reminders.ts': 'many at once; what was told already stays',
  'src/hand-off/persistence/case-leads.ts': 'ends the lead, if there is one',
  'src/hand-off/persistence/erased-hand-offs.ts': 'disputes and duties about what is erased, if there are any',
  'src/hand-off/persistence/hand-offs.ts': 'takes the words out of events that have some',
  'src/hand-off/persistence/stored-hand-offs.ts': 'a sweep of the operator; the row may be gone',
  'src/hand-off/persistence/timers.ts': 'many at once',
  'src/notifications/persistence/deliveries.ts': 'what was sent already is not taken back',
  'src/notifications/persistence/failed-deliveries.ts': 'many at once; what somebody else started stays',
  'src/notifications/persistence/letters.ts': 'what was posted stays posted',
  'src/notifications/persistence/notifications.ts': 'the first reading counts',
  'src/retention/persistence/deletion-records.ts': 'many at once, by the system',
  'src/webhooks/persistence/failed-webhook-deliveries.ts': 'many at once; what somebody else started stays',
  'src/webhooks/persistence/keys.ts': 'the key before, if there was one',
  'src/webhooks/persistence/webhook-deliveries.ts': 'ends what is still open, if anything is',
};

const updates = /(mustChange\(\s*await )?this\.manager\.update\(/g;

describe('an update in a repository', () => {
  it('fails where row level security hid the row, unless it is said why it may find nothing', () => {
    const silent = SOURCES.filter(({ path }) => /^src\/(?!platform\/).*\/persistence\//.test(path))
      .filter(({ text }) => [...text.matchAll(updates)].some(([, checked]) => checked === undefined))
      .map(({ path }) => path);
    expect(silent).toEqual(Object.keys(MAY_FIND_NOTHING));
  });
});
