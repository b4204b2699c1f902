import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type HandOffMove } from './move.js';

/** One item of a batch as it was read: a step to take, or why it cannot be read. */
export type BatchItem =
  | { readonly kind: 'move'; readonly move: HandOffMove }
  | { readonly kind: 'unreadable'; readonly id: string | null; readonly error: unknown };

/** What became of one item. */
export type BatchResult =
  | { readonly kind: 'moved'; readonly id: string; readonly handOff: HandOffEntity }
  | { readonly kind: 'failed'; readonly id: string | null; readonly error: unknown };
