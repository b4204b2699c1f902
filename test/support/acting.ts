import { asSystem, asViewer, currentActor, type Viewer } from '../../src/platform/access/index.js';
import { usualPurpose } from './usual-purpose.js';

/**
 * An act as tests call it, past HTTP: on behalf of the viewer among its arguments, as a request would be; by the system where
 * there is none, as a job would be, unless the test itself says who acts.
 */
export function acting<T>(act: T): T {
  if (typeof act !== 'object' || act === null) return act;
  return new Proxy(act, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        const call = (): unknown => Reflect.apply(member, target, given);
        const viewer = given.find(isViewer);
        if (viewer !== undefined) return asViewer(viewer, usualPurpose(viewer.role), call);
        return currentActor().kind === 'nobody' ? asSystem(call) : call();
      };
    },
  });
}

const isViewer = (value: unknown): value is Viewer =>
  typeof value === 'object' && value !== null && 'account' in value && 'role' in value && 'locale' in value;
