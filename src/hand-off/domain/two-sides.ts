import type { Outcome } from './finding.js';
import type { AuthorityOf, TransferQuery } from './transfer-query.js';

/** The service handed over from: the one named, or the one concerned where it lies with the sender alone. */
export function sendingServiceOf(query: TransferQuery, authorityOf: AuthorityOf): string | undefined {
  if (query.fromService !== undefined) return query.fromService;
  const { service, from, to } = query;
  return service !== undefined && from !== to && authorityOf(service) === from ? service : undefined;
}

/**
 * Step 2 with the same body on both sides: another office or another task. What the query leaves open about the offices is the
 * sender's word; the same office twice needs two tasks.
 */
export function twoSides(query: TransferQuery): { readonly outcome: Outcome; readonly about: readonly string[] } {
  const { fromOffice, toOffice, fromService, service } = query;
  const offices = differ(fromOffice, toOffice);
  const tasks = differ(fromService, service);
  if (offices === true || tasks === true) return { outcome: 'holds', about: [] };
  if (offices === undefined) return { outcome: 'stated', about: ['fromOffice', 'toOffice'] };
  return tasks === false ? { outcome: 'fails', about: [] } : { outcome: 'missing', about: ['fromService', 'service'] };
}

function differ(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one !== other;
}

/**
 * § 67 Abs. 4 SGB X: the sender must act in the task the row asks for. The service handed over from proves it. Without one, who
 * names the row states the task; a search never assumes it.
 */
export function taskOfSender(service: string | undefined, task: readonly string[], rowNamed: boolean): Outcome {
  if (service !== undefined) return task.includes(service) ? 'holds' : 'fails';
  return rowNamed ? 'stated' : 'missing';
}
