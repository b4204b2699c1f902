import { DATA_FIELDS, type ConsentLevel, type Facts, type LocalDate } from '../../../src/authority-kit/index.js';
import { LAW_BOOK, membersOf, openLaw, type Bound, type LawBook } from '../../../src/hand-off/domain/law-book.js';
import type { TransferMode } from '../../../src/hand-off/domain/transfer-query.js';
import { TRANSFER_LAW, type TransferLaw } from '../../../src/hand-off/law/transfer-law.js';
import type { TransferRow } from '../../../src/hand-off/law/transfer-row.js';
import { decided } from './golden.js';

export const FIELDS: readonly string[] = Object.keys(DATA_FIELDS);
export const BODIES: readonly string[] = [...LAW_BOOK.bodies];
export const CONSENTS: readonly ConsentLevel[] = ['none', 'required', 'explicit_per_recipient', 'person_initiated'];
export const TODAY: LocalDate = '2026-11-22';
export const PEOPLE: readonly (readonly [string, Facts])[] = [
  ['unknown', {}],
  ['third_country', { nationality_group: 'third_country' }],
  ['stateless', { nationality_group: 'stateless' }],
  ['eu_eea_ch', { nationality_group: 'eu_eea_ch' }],
  ['german', { nationality_group: 'german' }],
];

/** The law with one part exchanged. */
export const lawWith = (change: Partial<TransferLaw>): LawBook => openLaw({ ...TRANSFER_LAW, ...change });

/** A row of the law as decisions use it. */
export function boundRow(id: string, book = LAW_BOOK): Bound<TransferRow> {
  const bound = book.rows.find(({ rule }) => rule.id === id);
  if (bound === undefined) throw new Error(`no row ${id}`);
  return bound;
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
}

interface Circumstances {
  readonly today: LocalDate;
  readonly consent: ConsentLevel;
  readonly facts: Facts;
  readonly mode: TransferMode;
  readonly fromService?: string;
}

/** Whether the row, named by the sender, lets `fields` go from one body to the other. */
export function passes(row: TransferRow, way: Way, circumstances: Circumstances, book = LAW_BOOK): boolean {
  if (!book.rows.some(({ rule }) => rule.id === row.id)) return false;
  return decided({ ...way, ...circumstances, transfer: row.id }, book).allowed;
}

/** Circumstances under which nothing but sender, recipient and fields can speak against the row. */
export const best = (row: TransferRow): Circumstances => ({
  today: row.validUntil ?? TODAY,
  consent: row.consent,
  facts: { nationality_group: 'third_country' },
  mode: row.channel === 'register_query' ? 'query' : 'push',
});

/** What the row lets pass between two bodies: each field tried alone, with those the row cannot do without. */
export function fieldsPassing({ rule: row }: Bound<TransferRow>, from: string, to: string, book = LAW_BOOK): string[] {
  const tried = (field: string) => ({ from, to, fields: [...new Set([...row.requiredFields, field])] });
  const first = row.fields[0] ?? 'name';
  if (!passes(row, tried(first), best(row), book)) return [];
  return FIELDS.filter((field) => passes(row, tried(field), best(row), book));
}

/** Each row as the decisions show it: between whom, which fields, and what it depends on. */
export function describeRow(bound: Bound<TransferRow>, book = LAW_BOOK): string[] {
  const senders = new Map<string, string[]>();
  for (const from of BODIES) {
    const recipients = new Map<string, string[]>();
    for (const to of BODIES) append(recipients, fieldsPassing(bound, from, to, book).join(' '), to);
    for (const [fields, to] of recipients) append(senders, `→ ${briefly(to)}\n    ${fields}`, from);
  }
  const ways = [...senders]
    .filter(([cell]) => !cell.endsWith('    '))
    .map(([cell, from]) => `  ${briefly(from)} ${cell}`);
  return [`${bound.rule.id}: ${dependsOn(bound, book)}`.trimEnd(), ...(ways.length > 0 ? ways : ['  nothing'])];
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** A list of bodies, with the larger sets of the law by their names. */
function briefly(bodies: readonly string[]): string {
  for (const group of ['all_bodies', 'public_bodies', 'social_benefit_bodies', 'counselling']) {
    const members = membersOf(TRANSFER_LAW, [`@${group}`]);
    if (!members.every((one) => bodies.includes(one))) continue;
    return [`@${group}`, briefly(bodies.filter((one) => !members.includes(one)))]
      .filter((part) => part !== '')
      .join(', ');
  }
  return bodies.join(', ');
}

/** Which agreement, which days, whose facts and which task of the sender the row lets pass, tried one by one. */
export function dependsOn({ rule: row, from, to }: Bound<TransferRow>, book: LawBook): string {
  const [sender = ''] = from;
  const recipient = [...to].find((one) => one !== sender) ?? sender;
  const fields = row.requiredFields.length > 0 ? row.requiredFields : row.fields.slice(0, 1);
  const tried = (change: Partial<Circumstances>, carried: readonly string[] = fields) =>
    passes(row, { from: sender, to: recipient, fields: carried }, { ...best(row), ...change }, book);
  const said = (name: string, all: readonly string[], passing: readonly string[]) =>
    passing.length === all.length ? [] : [`${name} ${passing.join('|') || 'never'}`];
  const people = PEOPLE.map(([name]) => name);
  const without = (field: string) => fields.filter((one) => one !== field);
  return [
    ...said(
      'consent',
      CONSENTS,
      CONSENTS.filter((consent) => tried({ consent })),
    ),
    ...said(
      'on',
      DAYS,
      DAYS.filter((today) => tried({ today })),
    ),
    ...said(
      'people',
      people,
      PEOPLE.filter(([, facts]) => tried({ facts })).map(([name]) => name),
    ),
    ...said(
      'by',
      MODES,
      MODES.filter((mode) => tried({ mode })),
    ),
    ...said(
      'from',
      SERVICES,
      SERVICES.filter((fromService) => tried({ fromService })),
    ),
    ...said(
      'needs',
      [],
      row.requiredFields.filter((field) => !tried({}, without(field))),
    ),
  ].join('; ');
}

const DAYS: readonly LocalDate[] = ['2025-12-31', '2026-01-01', TODAY];
const MODES: readonly TransferMode[] = ['push', 'query', 'pull'];
/** One service with AsylbLG, one without. */
const SERVICES = ['soz-asylblg-ende', 'soz-wohngeld'];
