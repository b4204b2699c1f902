import { readFileSync } from 'node:fs';
import { AUTHORITIES } from '../../src/authorities/index.js';
import { RECEIPT_KINDS } from '../../src/hand-off/domain/receipt.js';
import { HAND_OFF_KINDS, HAND_OFF_STATES } from '../../src/hand-off/domain/state-words.js';
import { ROLES } from '../../src/platform/access/index.js';

/** The rows of all tables: the term without its backticks, and the other cells. */
const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([term = '', ...cells]) => ({ term: term.replaceAll('`', ''), cells }));

/** What everybody who reads the code has to understand. */
const CORE_TERMS = `
  Case Concern LifeEvent Person Household Fact PublicService Authority Office Condition LegalBasis Decision Application
  Objection Remedy Register Competence Route Plan HandOff Transfer TransferRow Prohibition Consent Lead FilingDate
  Deadline DeemedDelivery Reminder Notification Outbox AuditEntry Viewer
`
  .trim()
  .split(/\s+/);

describe('the glossary', () => {
  it.each([
    ['core terms', CORE_TERMS],
    ['roles', ROLES],
    ['kinds of hand-offs', HAND_OFF_KINDS],
    ['states of hand-offs', HAND_OFF_STATES],
    ['receipts', RECEIPT_KINDS],
  ])('explains all %s', (_what, terms: readonly string[]) => {
    expect(terms.filter((term) => !rows.some((row) => row.term === term))).toEqual([]);
  });

  it('calls authorities what their declarations call them; `npm run generate` adds a new one', () => {
    const declared = new Map(AUTHORITIES.map(({ id, name }) => [id, [name.de, name.en]]));
    const named = rows.filter(({ term }) => declared.has(term));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ term, cells }) => declared.get(term)?.join() !== cells.join())).toEqual([]);
  });

  it('has each term once, in both languages', () => {
    const terms = rows.map(({ term }) => term);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
    expect(rows.filter(({ cells }) => cells.length !== 2 || cells.includes(''))).toEqual([]);
  });
});
