import { type EntityManager } from 'typeorm';
import { currentActor } from '../access/index.js';
import { asSystemIn } from '../database/index.js';
import { DomainError } from '../problem/index.js';
import { type GrantRow, type KeyScope, KeyRows, type NewAuthorityKey } from './key-rows.js';
import { keysOf } from './keys-of-source.js';
import { type MasterKeys } from './master-keys.js';
import { Opener } from './opener.js';
import { type Place, sealValue } from './sealed-value.js';
import { newKey, unwrapAuthorityKey, unwrapDataKey, wrapAuthorityKey, wrapDataKey } from './wrapping.js';

/** Seals values of one scope. */
export type SealValue = (text: string, place: Place) => string;

/** What transactions that make keys of authorities wait for. */
const AUTHORITIES = 'authorities';

interface DataKey {
  readonly version: number;
  readonly bytes: Buffer;
}

/**
 * The keys under which values about persons are stored: one data key per person, wrapped for each authority and each matter
 * that it has to do with. Keys are unwrapped for a page or an act and never kept. Reading, the database shows whoever acts the
 * keys of their own authority; a key is wrapped for another authority, and taken back from it, by the system.
 */
export class FieldKeys {
  private readonly rows: KeyRows;
  private readonly masters: MasterKeys;

  constructor(private readonly manager: EntityManager) {
    this.rows = new KeyRows(manager);
    this.masters = keysOf(manager.connection);
  }

  /** Opens values of these scopes for whoever acts now; one query for all of them. */
  opener(scopes: readonly KeyScope[]): Promise<Opener> {
    return this.openerFor(readerNow(), scopes);
  }

  /** The same for the installation itself, whoever acts: what it keeps for a person and no authority does. */
  ownOpener(scopes: readonly KeyScope[]): Promise<Opener> {
    return this.bySystem(() => this.openerFor(null, scopes));
  }

  /**
   * Seals values of this scope; the first one about a person makes their key.
   * @throws DomainError `sealing/unreadable` where the key there is cannot be unwrapped
   */
  async sealer(scope: KeyScope): Promise<SealValue> {
    const { bytes, version } = await this.bySystem(() => this.keyFor(scope));
    return (text, place) => sealValue(bytes, version, text, place);
  }

  /**
   * Lets another authority read the values of this scope, until it is taken back.
   * @throws DomainError `sealing/unreadable`
   */
  grant(scope: KeyScope, authority: string): Promise<void> {
    return this.bySystem(async () => this.wrap(scope, authority, await this.keyFor(scope)));
  }

  /** From now on the authority cannot unwrap the key for this scope; what it holds of other scopes stays. */
  revoke(scope: string, authority: string): Promise<void> {
    return this.bySystem(() => this.rows.revoke(scope, authority));
  }

  /** Nobody has a grant for this scope any more. */
  revokeAll(scope: string): Promise<void> {
    return this.bySystem(() => this.rows.revokeAll(scope));
  }

  /** Deletes the subject's key: every value it has sealed is unreadable from now on, for everybody and in every copy. */
  erase(subject: string, at: Date): Promise<void> {
    return this.bySystem(async () => {
      await this.rows.serialise(subject);
      await this.rows.erase(subject, at);
    });
  }

  private bySystem<T>(work: () => Promise<T>): Promise<T> {
    return asSystemIn(this.manager, work);
  }

  private async openerFor(reader: string | null, scopes: readonly KeyScope[]): Promise<Opener> {
    const rows = scopes.length === 0 ? [] : await this.rows.of(scopes);
    return new Opener(rows, this.masters, reader);
  }

  private async keyFor(scope: KeyScope): Promise<DataKey> {
    const known = await this.known(scope);
    if (known !== null) return known;
    await this.rows.serialise(scope.subject);
    const made = await this.known(scope);
    if (made !== null) return made;
    const key = { version: await this.rows.begin(scope.subject), bytes: newKey() };
    await this.wrap(scope, scope.keeper, key);
    return key;
  }

  /** The data key that is in use; the keeper has a grant for its scope from then on. */
  private async known(scope: KeyScope): Promise<DataKey | null> {
    const grant = await this.rows.newest(scope);
    if (grant === null) return null;
    const key = { version: grant.version, bytes: this.unwrap(grant) };
    if (grant.scope !== scope.scope || grant.authority !== scope.keeper) await this.wrap(scope, scope.keeper, key);
    return key;
  }

  private async wrap({ subject, scope }: KeyScope, authority: string, { version, bytes }: DataKey): Promise<void> {
    const authorityKey = await this.authorityKey(authority);
    const place = { subject, version, scope, authority };
    const wrapped = wrapDataKey(place, bytes, authorityKey.bytes);
    await this.rows.grant({ ...place, authorityVersion: authorityKey.version, wrapped });
  }

  private async authorityKey(authority: string): Promise<DataKey> {
    const known = (await this.rows.authorityKey(authority)) ?? (await this.firstKeyOf(authority));
    return { version: known.version, bytes: unreadable(() => unwrapAuthorityKey(known, this.masters)) };
  }

  /** One transaction at a time makes keys of authorities: two that make several would wait for each other. */
  private async firstKeyOf(authority: string): Promise<NewAuthorityKey> {
    await this.rows.serialise(AUTHORITIES);
    const made = await this.rows.authorityKey(authority);
    if (made !== null) return made;
    const place = { authority, version: 1 };
    const key = { ...place, ...wrapAuthorityKey(place, newKey(), this.masters) };
    await this.rows.addAuthorityKey(key);
    return key;
  }

  private unwrap(grant: GrantRow): Buffer {
    return unreadable(() => unwrapDataKey(grant, this.masters));
  }
}

/** The authority that reads; `null` is the person or the installation, and '' somebody who acts for no authority. */
function readerNow(): string | null {
  const actor = currentActor();
  return actor.kind !== 'viewer' || actor.viewer.role === 'newcomer' ? null : (actor.viewer.authority ?? '');
}

/** What cannot be unwrapped has one code, whatever the cipher says. */
function unreadable<T>(unwrap: () => T): T {
  try {
    return unwrap();
  } catch {
    throw new DomainError('sealing/unreadable');
  }
}
