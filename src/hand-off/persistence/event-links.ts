import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../platform/signing/index.js';
import { type HandOffEventEntity } from './hand-off-event.entity.js';
import { type HandOffEntity } from './hand-off.entity.js';

/** An event before it is linked to the one before it. */
export type UnlinkedEvent = Omit<
  HandOffEventEntity,
  'hash' | 'previousHash' | 'noteSalt' | 'noteHash' | 'sealedNote' | 'noteUnreadable'
>;

/** The event with its link: whoever changes, removes or reorders an earlier one breaks every link after it. */
export function linked(event: UnlinkedEvent, previousHash: string | null): HandOffEventEntity {
  const noteSalt = event.note === null ? null : randomBytes(16).toString('hex');
  const sealed = { ...event, noteSalt, noteHash: hashOfNote({ note: event.note, noteSalt }) };
  return { ...sealed, previousHash, hash: hashOf(sealed, previousHash) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function hashOfNote({ note, noteSalt }: Pick<HandOffEventEntity, 'note' | 'noteSalt'>): string | null {
  return note === null ? null : sha256(`${noteSalt}${note}`);
}

/** SHA-256 over the canonical JSON (RFC 8785) of the event and the hash of the one before; of its words only their hash. */
function hashOf(event: Omit<HandOffEventEntity, 'hash' | 'previousHash'>, previousHash: string | null): string {
  const { handOffId, sequence, action, from, to, at, account, authority, office, reason, noteHash } = event;
  const { reviewOn, effectiveOn } = event;
  const said = { handOffId, sequence, action, from, to, account, authority, office, reason, noteHash };
  return sha256(canonicalJson({ ...said, reviewOn, effectiveOn, at: at.toISOString(), previousHash }));
}

/** The words are those that were written, or they were removed with the contents, or the reader has no key for them. */
function hasItsWords(event: HandOffEventEntity, purgedAt: Date | null): boolean {
  const gone = purgedAt !== null || event.noteUnreadable === true;
  if (event.note === null && event.noteSalt === null && gone) return true;
  return hashOfNote(event) === event.noteHash;
}

/**
 * The sequence at which the record of a hand-off was tampered with; `null` where it is whole. `events` in the order of their
 * sequence; the version of the hand-off shows events missing at the end, its purge why words are missing.
 */
export function brokenLink(
  events: readonly HandOffEventEntity[],
  { version, purgedAt }: Pick<HandOffEntity, 'version' | 'purgedAt'>,
): number | null {
  for (const [index, event] of events.entries()) {
    const previousHash = events[index - 1]?.hash ?? null;
    const inPlace = event.sequence === index + 1 && event.previousHash === previousHash;
    const whole = inPlace && event.hash === hashOf(event, previousHash) && hasItsWords(event, purgedAt);
    if (!whole) return index + 1;
  }
  return events.length === version ? null : Math.min(events.length, version) + 1;
}
