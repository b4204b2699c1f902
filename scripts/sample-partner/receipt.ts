import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { BrokenPromise, promised } from './promise.js';

/** What a receipt proves. */
export interface Statement {
  readonly reference: string;
  readonly kind: string;
  readonly issuedBy: string;
  readonly filedOn: string;
}

/** Says of a signature that it is over a receipt and not over something else. */
const TYPE = 'eindach-receipt+jws';

/**
 * What the receipt says.
 * @param keys that EinDach publishes; kept, they check later receipts without any network
 * @throws BrokenPromise where it is not genuine, or where a changed one would be taken as well
 */
export async function checkReceipt(jws: string, keys: object): Promise<Statement> {
  const statement = await open(jws, keys);
  promised(statement !== undefined, 'a receipt is signed with a published key');
  const [head, body = '', signature] = jws.split('.');
  const forged = Buffer.from(JSON.stringify({ ...statement, filedOn: '2020-01-01' })).toString('base64url');
  promised(forged !== body, 'the forged receipt is another one');
  promised((await open([head, forged, signature].join('.'), keys)) === undefined, 'a changed receipt is worth nothing');
  return statement;
}

async function open(jws: string, keys: object): Promise<Statement | undefined> {
  try {
    const known = createLocalJWKSet(keys as JSONWebKeySet);
    const { payload, protectedHeader } = await compactVerify(jws, known, { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== TYPE) throw new BrokenPromise(`a receipt is of the type ${TYPE}`);
    return JSON.parse(new TextDecoder().decode(payload)) as Statement;
  } catch (error) {
    if (error instanceof BrokenPromise) throw error;
    return undefined;
  }
}
