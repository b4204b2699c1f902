import { AsyncLocalStorage } from 'node:async_hooks';
import { type Viewer } from './viewer.js';

/** On whose behalf something is done; the database shows and changes only what this one may see. */
export type Actor =
  { readonly kind: 'nobody' } | { readonly kind: 'viewer'; readonly viewer: Viewer } | { readonly kind: 'system' };

/** One request, one job or one command on its way through the code; a request learns who asks only after it began. */
export interface Errand {
  actor: Actor;
  /** Id of the request; `null` where none began it. */
  readonly requestId: string | null;
  /** What whoever asks said it is for, as soon as they have. */
  stated: Stated;
}

/** What something is done for, and to which file of theirs it belongs. */
export interface Stated {
  readonly purpose: string | null;
  readonly reference: string | null;
}

const NOBODY: Actor = { kind: 'nobody' };
const NOTHING_STATED: Stated = { purpose: null, reference: null };
const errands = new AsyncLocalStorage<Errand>();

/** A new errand that nobody has signed in for. */
export const newErrand = (requestId: string): Errand => ({ actor: NOBODY, requestId, stated: NOTHING_STATED });

/** Lets `work`, and all it starts, be part of `errand`. */
export const onErrand = <T>(errand: Errand, work: () => T): T => errands.run(errand, work);

/** Who acts here; outside of any errand, nobody does. */
export const currentActor = (): Actor => errands.getStore()?.actor ?? NOBODY;

/** By which request something is done, and what for, whoever acts in it. */
export function currentBasis(): Stated & Pick<Errand, 'requestId'> {
  const { requestId = null, stated = NOTHING_STATED } = errands.getStore() ?? {};
  return { requestId, ...stated };
}

/** Says what it is for, for the rest of the errand. */
export function stateInErrand({ purpose, reference }: Stated): void {
  const errand = errands.getStore();
  if (errand !== undefined) errand.stated = { purpose, reference };
}

/** The same errand, with somebody else who acts in it. */
function actingAs<T>(actor: Actor, work: () => T, said?: Stated): T {
  const { requestId, ...stated } = currentBasis();
  return onErrand({ actor, requestId, stated: said ?? stated }, work);
}

/** Says who asks, for the rest of the errand. */
export function signInToErrand(viewer: Viewer): void {
  const errand = errands.getStore();
  if (errand !== undefined) errand.actor = { kind: 'viewer', viewer };
}

/** What this installation does by itself, by a declared handler, schedule, start or command. */
export const asSystem = <T>(work: () => T): T => actingAs({ kind: 'system' }, work);

/** What is done for `viewer`, for a purpose of the access policy, where no request has signed them in. */
export const asViewer = <T>(viewer: Viewer, purpose: string, work: () => T): T =>
  actingAs({ kind: 'viewer', viewer }, work, { purpose, reference: null });
