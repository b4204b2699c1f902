import { matterOf } from './matter-of.js';

const CHAIN = '6f1c2a10-7d55-4c55-9d0a-0f3a5f0c1e11';

describe('matterOf', () => {
  it('is the same for one chain, another for another, and does not hold its id', () => {
    const matter = matterOf(CHAIN);
    expect(matterOf(CHAIN)).toBe(matter);
    expect(matterOf(CHAIN.replace('6f', '7f'))).not.toBe(matter);
    expect(matter).toMatch(/^[\w-]{22}$/);
    expect(Buffer.from(matter, 'base64url').toString('hex')).not.toContain(CHAIN.replaceAll('-', '').slice(0, 8));
  });
});
