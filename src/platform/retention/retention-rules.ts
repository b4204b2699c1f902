/** How long one kind of record is kept. Days count from the event named by `from`. */
export interface RetentionRule {
  readonly days: number;
  /** The fewest days an installation may set. */
  readonly fewest: number;
  readonly from: string;
  /** Where the term comes from. */
  readonly source: string;
  /** `operator`: no norm in our data fixes it, the controller has to decide; `technical`: needed to run, nothing else. */
  readonly certainty: 'operator' | 'technical';
  /** Day since which it is the rule here. */
  readonly since: string;
  /** Whether every deletion is recorded by id, so that it can be made again after a restore, or only counted. */
  readonly recorded: 'each' | 'counted';
}

/** Art. 5 Abs. 1 lit. e DSGVO wants a term for everything; ours are the shortest an installation can live with. */
export const RETENTION_RULES = {
  'hand-off-record': {
    days: 730,
    fewest: 730,
    from: 'last event of the hand-off and of all others of its chain',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-22',
    recorded: 'each',
  },
  'case-file': {
    days: 730,
    fewest: 365,
    from: 'closing of the case',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'each',
  },
  person: {
    days: 30,
    fewest: 1,
    from: 'first contact, once no case, account or content of a hand-off is left',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'each',
  },
  'erasure-request': {
    days: 1095,
    fewest: 365,
    from: 'decision that a file goes (Art. 17 DSGVO)',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'each',
  },
  'break-glass': {
    days: 1095,
    fewest: 365,
    from: 'request to read in an emergency',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'each',
  },
  'access-log': {
    days: 730,
    fewest: 365,
    from: 'first checkpoint after the access',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'counted',
  },
  'audit-record': {
    days: 3650,
    fewest: 730,
    from: 'first checkpoint after the act',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'operator',
    since: '2026-11-23',
    recorded: 'counted',
  },
  'webhook-delivery': {
    days: 90,
    fewest: 7,
    from: 'delivery, or giving up',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'technical',
    since: '2026-11-22',
    recorded: 'counted',
  },
  'event-feed': {
    days: 180,
    fewest: 90,
    from: 'event',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'technical',
    since: '2026-11-22',
    recorded: 'counted',
  },
  'outbox-done': {
    days: 30,
    fewest: 7,
    from: 'end of the work',
    source: 'docs/how-to/keep-and-delete.md',
    certainty: 'technical',
    since: '2026-11-22',
    recorded: 'counted',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export type RetentionRuleId = keyof typeof RETENTION_RULES;

export const RETENTION_RULE_IDS = Object.keys(RETENTION_RULES) as RetentionRuleId[];

/** Days each kind of record is kept. */
export type RetentionDays = Readonly<Record<RetentionRuleId, number>>;

/** The terms of an installation: those it has set, and ours for the rest. */
export function retentionDaysWith(chosen: ReadonlyMap<string, number>): RetentionDays {
  const days = RETENTION_RULE_IDS.map((id) => [id, chosen.get(id) ?? RETENTION_RULES[id].days]);
  return Object.fromEntries(days) as RetentionDays;
}

/** Whether no term is shorter than it may be. */
export const areLongEnough = (chosen: ReadonlyMap<string, number>): boolean =>
  [...chosen].every(([id, days]) => days >= RETENTION_RULES[id as RetentionRuleId].fewest);
