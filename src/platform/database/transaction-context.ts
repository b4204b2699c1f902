import { escapeLiteral } from 'pg';
import { type Actor, type Stated } from '../access/index.js';

/** The role of a request: row level security shows it what its viewer may see, and without a viewer nothing. */
export const APP_ROLE = 'eindach_app';
/** The role of what the installation does by itself. */
export const SYSTEM_ROLE = 'eindach_system';
/** The role of the queue, which reaches the tables of the queue alone. */
export const QUEUE_ROLE = 'eindach_queue';

/** Says as which role a connection begins, whatever its login is. */
export const asRole = (role: string) => ({ options: `-c role=${role}` });

/** Opens a transaction for `actor`, for what they said it is for, at a time, in one round trip; what is set ends with the transaction, so that no pool leaks it. */
export function beginFor(actor: Actor, { purpose }: Pick<Stated, 'purpose'>, at: Date): string {
  const context = { ...settingsOf(actor), 'app.purpose': purpose ?? '', 'app.at': at.toISOString() };
  const settings = Object.entries(context).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  );
  return `BEGIN; SELECT ${settings.join(', ')}`;
}

function settingsOf(actor: Actor): Record<string, string> {
  if (actor.kind === 'system') return { role: SYSTEM_ROLE };
  if (actor.kind === 'nobody') return { role: APP_ROLE };
  const { role, account, person, office, authority } = actor.viewer;
  return {
    role: APP_ROLE,
    'app.role': role,
    'app.account': account,
    'app.person': person ?? '',
    'app.office': office ?? '',
    'app.authority': authority ?? '',
  };
}
