import { type DataSource } from 'typeorm';
import { type MasterKeys } from './master-keys.js';

const KEYS = new WeakMap<DataSource, MasterKeys>();

/** Lets every transaction of this pool open what was sealed; repositories are made by their manager alone. */
export function bindKeys(source: DataSource, keys: MasterKeys): void {
  KEYS.set(source, keys);
}

/** The master keys of the process that opened this pool. */
export function keysOf(source: DataSource): MasterKeys {
  const keys = KEYS.get(source);
  if (keys === undefined) throw new Error('this pool was opened without master keys');
  return keys;
}
