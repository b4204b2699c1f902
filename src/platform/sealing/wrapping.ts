import { randomBytes } from 'node:crypto';
import { KEY_BYTES, openBytes, sealBytes } from './aes.js';
import { type AuthorityKeyEntity } from './authority-key.entity.js';
import { type GrantRow } from './key-rows.js';
import { type KeyGrantEntity } from './key-grant.entity.js';
import { type MasterKeys } from './master-keys.js';

/** A key of an authority, by the table it stands in. */
export type AuthorityKeyPlace = Pick<AuthorityKeyEntity, 'authority' | 'version'> & { readonly table?: string };
type GrantPlace = Pick<KeyGrantEntity, 'subject' | 'version' | 'scope' | 'authority'>;

const placeOfAuthorityKey = ({ table = 'authority_key', authority, version }: AuthorityKeyPlace) =>
  `${table}.wrapped ${authority} ${version}`;
const placeOfGrant = ({ subject, version, scope, authority }: GrantPlace) =>
  `key_grant.wrapped ${subject} ${version} ${scope} ${authority}`;

/** A new key. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/** A key of an authority as it is stored, under the current master key. */
export function wrapAuthorityKey(place: AuthorityKeyPlace, key: Buffer, masters: MasterKeys) {
  const { id: master, bytes } = masters.current;
  return { master, wrapped: sealBytes(bytes, key, placeOfAuthorityKey(place)).toString('base64url') };
}

/** @throws Error where it is not what this place and this master key have wrapped */
export function unwrapAuthorityKey(row: AuthorityKeyPlace & { master: string; wrapped: string }, masters: MasterKeys) {
  return openBytes(masters.byId(row.master).bytes, Buffer.from(row.wrapped, 'base64url'), placeOfAuthorityKey(row));
}

/** A data key as it is stored for one authority and one scope. */
export const wrapDataKey = (place: GrantPlace, key: Buffer, authorityKey: Buffer): string =>
  sealBytes(authorityKey, key, placeOfGrant(place)).toString('base64url');

/** @throws Error where it is not what this place and these keys have wrapped */
export function unwrapDataKey(grant: GrantRow, masters: MasterKeys): Buffer {
  const { authority, authorityVersion: version, authorityWrapped: wrapped, master } = grant;
  const authorityKey = unwrapAuthorityKey({ authority, version, wrapped, master }, masters);
  return openBytes(authorityKey, Buffer.from(grant.wrapped, 'base64url'), placeOfGrant(grant));
}
