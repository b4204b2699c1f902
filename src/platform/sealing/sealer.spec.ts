import { randomBytes } from 'node:crypto';
import { MasterKeys } from './master-keys.js';
import { sealBytes } from './aes.js';
import { Sealer } from './sealer.js';

const newDataKey = () => randomBytes(32).toString('base64');
const withKeys = (...keys: string[]) => new Sealer(new MasterKeys({ dataKey: keys.join(' ') }));
const key = newDataKey();
const sealer = withKeys(key);

describe('a sealed text', () => {
  it('comes out as it went in, and looks different each time', () => {
    const sealed = sealer.seal('whsec_grün', 'webhook_key 1');
    expect(sealed).not.toContain('whsec');
    expect(sealer.seal('whsec_grün', 'webhook_key 1')).not.toBe(sealed);
    expect(sealer.open(sealed, 'webhook_key 1')).toBe('whsec_grün');
  });

  it('opens at its own place, under its own key and unchanged only', () => {
    const sealed = sealer.seal('whsec_grün', 'webhook_key 1');
    const head = sealed.slice(0, sealed.lastIndexOf('.') + 1);
    const bytes = Buffer.from(sealed.slice(head.length), 'base64url');
    expect(() => sealer.open(sealed, 'webhook_key 2')).toThrow('unable to authenticate');
    expect(() => withKeys(newDataKey()).open(sealed, 'webhook_key 1')).toThrow('sealing/unreadable');
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => sealer.open(head + changed.toString('base64url'), 'webhook_key 1')).toThrow(
        'unable to authenticate',
      );
    }
    expect(() => sealer.open(sealed.slice(0, 30), 'webhook_key 1')).toThrow('authentication tag');
  });

  it('opens with a ring that has a newer key, and says that it should be sealed anew', () => {
    const sealed = sealer.seal('whsec_grün', 'webhook_key 1');
    const ring = withKeys(newDataKey(), key);
    expect(ring.open(sealed, 'webhook_key 1')).toBe('whsec_grün');
    expect([sealer.isStale(sealed), ring.isStale(sealed)]).toEqual([false, true]);
    expect(ring.isStale(ring.seal('whsec_grün', 'webhook_key 1'))).toBe(false);
  });

  it('opens also where it was sealed before keys had names', () => {
    const bytes = sealBytes(Buffer.from(key, 'base64'), Buffer.from('whsec_grün'), 'webhook_key 1');
    const sealed = bytes.toString('base64url');
    expect(sealer.open(sealed, 'webhook_key 1')).toBe('whsec_grün');
    expect(withKeys(newDataKey(), key, newDataKey()).open(sealed, 'webhook_key 1')).toBe('whsec_grün');
    expect(withKeys(newDataKey(), key).isStale(sealed)).toBe(true);
    expect(() => withKeys(newDataKey()).open(sealed, 'webhook_key 1')).toThrow('unable to authenticate');
  });
});
