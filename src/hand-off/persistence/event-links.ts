import { createHash } from 'node:crypto';
import { canonicalJson } from '../../platform/signing/index.js';
import { type HandOffEventEntity } from './hand-off-event.entity.js';

/** An event before it is linked to the one before it. */
export type UnlinkedEvent = Omit<HandOffEventEntity, 'hash' | 'previousHash'>;

/** The event with its link: whoever changes, removes or reorders an earlier one breaks every link after it. */
export function linked(event: UnlinkedEvent, previousHash: string | null): HandOffEventEntity {
  return { ...event, previousHash, hash: hashOf(event, previousHash) };
}

/** SHA-256 over the canonical JSON (RFC 8785) of the event and the hash of the one before. */
function hashOf(event: UnlinkedEvent, previousHash: string | null): string {
  const { handOffId, sequence, action, from, to, at, account, authority, office, reason, note } = event;
  const { reviewOn, effectiveOn } = event;
  const said = { handOffId, sequence, action, from, to, account, authority, office, reason, note };
  const value = { ...said, reviewOn, effectiveOn, at: at.toISOString(), previousHash };
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/**
 * The sequence at which the record of a hand-off was tampered with; `null` where it is whole. `events` in the order of their
 * sequence; `version` is that of the hand-off, so that events missing at the end are found too.
 */
export function brokenLink(events: readonly HandOffEventEntity[], version: number): number | null {
  for (const [index, event] of events.entries()) {
    const previousHash = events[index - 1]?.hash ?? null;
    const whole = event.sequence === index + 1 && event.previousHash === previousHash;
    if (!whole || event.hash !== hashOf(event, previousHash)) return index + 1;
  }
  return events.length === version ? null : Math.min(events.length, version) + 1;
}
