import { readFileSync } from 'node:fs';
import type { ConsentLevel } from '../../../src/authority-kit/index.js';
import type { TransferDecision } from '../../../src/hand-off/domain/decide-transfer.js';
import { LAW_BOOK, membersOf } from '../../../src/hand-off/domain/law-book.js';
import type { TransferMode } from '../../../src/hand-off/domain/transfer-query.js';
import { TRANSFER_LAW } from '../../../src/hand-off/law/transfer-law.js';
import { TRANSFER_ROWS } from '../../../src/hand-off/law/transfer-rows.js';
import { decided } from './golden.js';
import { BODIES, boundRow, CONSENTS, describeRow, FIELDS, lawWith, PEOPLE, TODAY } from './ways.js';

/** Read it: it is the law as the decisions show it. A change of law changes this file, and a human compares the two. */
const written = readFileSync(new URL('./what-each-row-lets-pass.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n');

describe('every row, every sender, every recipient, every field', () => {
  it('the rows are those written down', () => {
    expect(TRANSFER_ROWS.map(({ id }) => id)).toEqual(written.map((text) => text.split(':')[0]));
  });

  it.each(TRANSFER_ROWS.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(describeRow(boundRow(id)).join('\n')).toBe(written[index]);
  });
});

/** Straight from the declarations, without the code that decides. */
const covers = (side: readonly string[], body: string) => membersOf(TRANSFER_LAW, side).includes(body);
const FORBIDDING = TRANSFER_LAW.prohibitions
  .filter(({ mode }) => mode === null)
  .map((rule) => ({
    rule,
    from: new Set(BODIES.filter((body) => covers(rule.from, body))),
    to: new Set(BODIES.filter((body) => covers(rule.to, body))),
    fields: new Set(rule.fields === '*' ? FIELDS.filter((f) => !rule.exceptFields.some((e) => e === f)) : rule.fields),
  }));

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly consent: ConsentLevel;
  readonly decision: TransferDecision;
}

function* cells(): Generator<Cell> {
  for (const from of BODIES) {
    for (const to of BODIES) {
      for (const field of FIELDS) {
        for (const consent of CONSENTS) {
          const decision = decided({ today: TODAY, from, to, fields: [field], consent, facts: {} });
          yield { from, to, field, consent, decision };
        }
      }
    }
  }
}

describe('every single field between any two bodies, whatever the consent', () => {
  const all = [...cells()];
  const allowed = all.filter(({ decision }) => decision.allowed);

  it('nothing passes against a prohibition that does not name the row', () => {
    const against = allowed.filter(({ from, to, field, decision }) =>
      FORBIDDING.some(
        (one) =>
          one.from.has(from) &&
          one.to.has(to) &&
          one.fields.has(field) &&
          !one.rule.unlessRows.includes(decision.transfer ?? ''),
      ),
    );
    expect(allowed.length).toBeGreaterThan(5000);
    expect(against).toEqual([]);
  });

  it('nothing passes without a row in force that lists the field and has its consent', () => {
    const groundless = allowed.filter(({ from, to, field, consent, decision }) => {
      const row = TRANSFER_ROWS.find(({ id }) => id === decision.transfer);
      return !(
        row?.channel === 'router' &&
        covers(row.from, from) &&
        covers(row.to, to) &&
        row.fields.some((one) => one === field) &&
        !row.never.some((one) => one === field) &&
        ['none', consent, consent === 'explicit_per_recipient' ? 'required' : ''].includes(row.consent)
      );
    });
    expect(groundless).toEqual([]);
  });

  it('whatever is refused names a prohibition, and nothing travels', () => {
    const mute = all.filter(({ decision: { allowed: passes, deniedBy, fields } }) => {
      return passes === (deniedBy !== null) || (!passes && fields.length > 0);
    });
    expect(mute).toEqual([]);
  });

  it('counselling, schools and the Jugendamt reach no immigration body without express consent', () => {
    const immigration = membersOf(TRANSFER_LAW, ['@immigration_bodies']);
    const silent = ['schule', 'jugendamt', ...membersOf(TRANSFER_LAW, ['@counselling', '@sites', '@civil_society'])];
    const reached = allowed.filter(({ from, to }) => silent.includes(from) && immigration.includes(to));
    expect(reached.filter(({ consent }) => consent !== 'explicit_per_recipient')).toEqual([]);
    expect(reached.filter(({ from }) => from === 'schule' || from === 'jugendamt')).toEqual([]);
  });
});

const NEVER = ['health_data', 'asylum_grounds', 'religion', 'criminal_records', 'residence_status'];
const EXPRESS = TRANSFER_LAW.prohibitions.map(({ id }) => id).filter((id) => id !== 'dn-default');

/** Enough queries that every prohibition is the reason of some refusal. */
const TELLING = ['push', 'pull'].flatMap((mode) =>
  PEOPLE.flatMap(([, facts]) =>
    BODIES.flatMap((from) =>
      ['auslaenderbehoerde', 'bamf', 'jobcenter', 'schule', 'ehrenamt', 'evaluation', 'arbeitgeber', 'sprachmittlung']
        .map((to) => ({ from, to, facts, mode: mode as TransferMode }))
        .flatMap((query) =>
          ['photo', 'income', 'azr_number', 'disability', ...NEVER].map((field) => ({ ...query, field })),
        ),
    ),
  ),
);

describe('prohibitions', () => {
  const reasonFor = ({ field, ...query }: (typeof TELLING)[number], book = LAW_BOOK) =>
    decided({ ...query, today: TODAY, fields: [field], consent: 'none' }, book).deniedBy;
  const reasons = TELLING.map((query) => ({ query, reason: reasonFor(query) }));

  it.each(TRANSFER_LAW.prohibitions.map(({ id }) => id))('%s is the reason of some refusal', (id) => {
    expect(reasons.some(({ reason }) => reason === id)).toBe(true);
  });

  it.each(EXPRESS)('without %s its refusals have another reason', (id) => {
    const without = lawWith({ prohibitions: TRANSFER_LAW.prohibitions.filter((rule) => rule.id !== id) });
    const own = reasons.filter(({ reason }) => reason === id).slice(0, 50);
    expect(own.map(({ query }) => reasonFor(query, without))).not.toContain(id);
  });
});
