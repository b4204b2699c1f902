import { AsyncLocalStorage } from 'node:async_hooks';
import { type Viewer } from './viewer.js';

/** On whose behalf something is done; the database shows and changes only what this one may see. */
export type Actor =
  { readonly kind: 'nobody' } | { readonly kind: 'viewer'; readonly viewer: Viewer } | { readonly kind: 'system' };

/** One request, one job or one command on its way through the code; a request learns who asks only after it began. */
export interface Errand {
  actor: Actor;
}

const NOBODY: Actor = { kind: 'nobody' };
const errands = new AsyncLocalStorage<Errand>();

/** A new errand that nobody has signed in for. */
export const newErrand = (): Errand => ({ actor: NOBODY });

/** Lets `work`, and all it starts, be part of `errand`. */
export const onErrand = <T>(errand: Errand, work: () => T): T => errands.run(errand, work);

/** Who acts here; outside of any errand, nobody does. */
export const currentActor = (): Actor => errands.getStore()?.actor ?? NOBODY;

/** Says who asks, for the rest of the errand. */
export function signInToErrand(viewer: Viewer): void {
  const errand = errands.getStore();
  if (errand !== undefined) errand.actor = { kind: 'viewer', viewer };
}

/** What this installation does by itself, by a declared handler, schedule, start or command. */
export const asSystem = <T>(work: () => T): T => onErrand({ actor: { kind: 'system' } }, work);

/** What is done for `viewer` where no request has signed them in. */
export const asViewer = <T>(viewer: Viewer, work: () => T): T => onErrand({ actor: { kind: 'viewer', viewer } }, work);
