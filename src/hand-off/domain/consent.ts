import type { ConsentLevel } from '../../authority-kit/index.js';

/** Step 5: express consent for each recipient also serves where plain consent is required; nothing else replaces another. */
export function suffices(given: ConsentLevel, needed: ConsentLevel): boolean {
  return needed === 'none' || given === needed || (needed === 'required' && given === 'explicit_per_recipient');
}
