import type { HandOffKind, HandOffState } from './states.js';

const COME_BACK: readonly HandOffState[] = ['rejected', 'expired', 'revoked'];

/** Whether the matter is with the sender again, who looks for another way; a transfer that failed stays with the receiver. */
export const cameBack = ({ state, kind }: { readonly state: HandOffState; readonly kind: HandOffKind }): boolean =>
  COME_BACK.includes(state) || (state === 'failed' && kind !== 'TRANSFER');
