import { randomBytes } from 'node:crypto';
import { type Config } from '../config/index.js';
import { Sealer } from './sealer.js';

const withKey = (dataKey: string | undefined) => new Sealer({ dataKey } as Config);
const sealer = withKey(randomBytes(32).toString('base64'));

describe('a sealed text', () => {
  it('comes out as it went in, and looks different each time', () => {
    const sealed = sealer.seal('whsec_grün', 'webhook_key 1');
    expect(sealed).not.toContain('whsec');
    expect(sealer.seal('whsec_grün', 'webhook_key 1')).not.toBe(sealed);
    expect(sealer.open(sealed, 'webhook_key 1')).toBe('whsec_grün');
  });

  it('opens at its own place, under its own key and unchanged only', () => {
    const sealed = sealer.seal('whsec_grün', 'webhook_key 1');
    const bytes = Buffer.from(sealed, 'base64url');
    expect(() => sealer.open(sealed, 'webhook_key 2')).toThrow('unable to authenticate');
    const otherKey = withKey(randomBytes(32).toString('base64'));
    expect(() => otherKey.open(sealed, 'webhook_key 1')).toThrow('unable to authenticate');
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => sealer.open(changed.toString('base64url'), 'webhook_key 1')).toThrow('unable to authenticate');
    }
    expect(() => sealer.open(sealed.slice(0, 20), 'webhook_key 1')).toThrow('authentication tag');
  });

  it('is not made without a key', () => {
    expect(() => withKey(undefined).seal('a', 'b')).toThrow('sealing/no-key');
  });
});
