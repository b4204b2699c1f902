import { type Received } from '../notifications/smtp-sink.js';
import { type FaultWorld } from './world.js';

/** What the rows say of one rung that is due. */
interface Told {
  readonly email: string;
  readonly running: boolean;
  readonly fired: boolean;
  readonly notifications: number;
  readonly deliveries: readonly string[];
  readonly states: readonly string[];
}

const TOLD = `
  SELECT person.email, deadline.state = 'open' AS running, reminder.fired_at IS NOT NULL AS fired,
    count(DISTINCT notification.id)::int AS notifications,
    COALESCE(array_agg(delivery.id::text) FILTER (WHERE delivery.id IS NOT NULL), '{}') AS deliveries,
    COALESCE(array_agg(delivery.state) FILTER (WHERE delivery.id IS NOT NULL), '{}') AS states
  FROM reminder
  JOIN deadline ON deadline.id = reminder.deadline_id
  JOIN person ON person.id = deadline.person_id
  LEFT JOIN notification ON notification.person_id = person.id
  LEFT JOIN delivery ON delivery.notification_id = notification.id
  GROUP BY reminder.id, person.email, deadline.state`;

const UNSETTLED = `
  SELECT topic || ' ' || COALESCE(fault, 'open') AS row FROM outbox
  WHERE done_at IS NULL AND fault IS DISTINCT FROM 'outbox/cancelled'
    AND (dead_at IS NOT NULL OR due_at <= now() OR topic = 'notification.deliver')`;

/** What holds other than the rule for one of the people. */
export interface Exceptions {
  /** Whose deadline ended before their mail left: they never get one. */
  readonly spared?: ReadonlySet<string>;
  /** Whom the relay refuses for good. */
  readonly refused?: ReadonlySet<string>;
}

/**
 * Everything in which rows and relay differ from what is promised, in words: each reminder is recorded once, its mail was seen at
 * least once and under one id only, nothing was sent that the rows do not know, nothing waits and nothing was given up.
 */
export async function complaintsOf(world: FaultWorld, exceptions: Exceptions = {}): Promise<string[]> {
  const told = await world.sql<Told>(TOLD);
  const mails = mailsByRecipient(world.relay.received);
  const known = new Set(told.map(({ email }) => email));
  return [
    ...(await world.sql<{ row: string }>(UNSETTLED)).map(({ row }) => `outbox: ${row}`),
    ...[...mails.keys()].filter((email) => !known.has(email)).map((email) => `${email}: nobody was to be told`),
    ...told.flatMap((one) =>
      complain(one, mails.get(one.email) ?? new Set(), exceptions).map((why) => `${one.email}: ${why}`),
    ),
  ];
}

function complain(told: Told, seen: ReadonlySet<string>, { spared, refused }: Exceptions): string[] {
  const ids = told.deliveries.map((id) => `<${id}@example.org>`);
  const due = told.running && refused?.has(told.email) !== true;
  const rules: [boolean, string][] = [
    [told.running && !told.fired, 'never fired'],
    [told.running ? told.notifications !== 1 : told.notifications > 1, `told ${told.notifications} times`],
    [told.running ? ids.length !== 1 : ids.length > 1, `${ids.length} deliveries`],
    [due && told.states[0] !== 'sent', `delivery is ${told.states[0]}`],
    [due && seen.size === 0, 'no mail'],
    [[...seen].some((id) => !ids.includes(id)), `mail under another id: ${[...seen].join(' ')}`],
    [spared?.has(told.email) === true && seen.size > 0, 'mail after the end of the deadline'],
  ];
  return rules.filter(([broken]) => broken).map(([, why]) => why);
}

/** The ids of the mails each recipient got. */
export function mailsByRecipient(received: readonly Received[]): ReadonlyMap<string, ReadonlySet<string>> {
  const mails = new Map<string, Set<string>>();
  for (const mail of received) {
    for (const email of mail.to) mails.set(email, (mails.get(email) ?? new Set()).add(messageIdOf(mail)));
  }
  return mails;
}

export function messageIdOf({ source }: Received): string {
  return /^message-id: *(<[^>]+>)/im.exec(source.toString('latin1'))?.[1] ?? 'none';
}
