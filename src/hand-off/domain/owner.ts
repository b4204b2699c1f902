import type { HandOffKind, HandOffState } from './states.js';

/** Which side of a hand-off looks after the matter: nothing is ever without an owner. */
export type Owner = 'sender' | 'receiver' | 'successor';

const TAKEN_ON: readonly HandOffState[] = ['accepted', 'in_progress', 'on_hold', 'completed', 'closed', 'failed'];

/**
 * Until the receiver takes a transfer on, and again when it comes back, the matter is the sender's; what was passed on
 * belongs to whoever has it then. A referral or a request leaves it with the sender throughout.
 */
export function ownerOf(state: HandOffState, kind: HandOffKind): Owner {
  if (state === 'forwarded') return 'successor';
  return kind === 'TRANSFER' && TAKEN_ON.includes(state) ? 'receiver' : 'sender';
}
