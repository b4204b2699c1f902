import { InOneGo } from './in-one-go.js';

describe('what is asked for while a go is under way', () => {
  const goes: (readonly string[])[] = [];
  let answer: (results: Promise<readonly string[]>) => void = () => undefined;

  const inOneGo = new InOneGo((items: readonly string[]) => {
    goes.push(items);
    return new Promise<readonly string[]>((resolve) => (answer = resolve));
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const upper = async () => {
    answer(Promise.resolve((goes.at(-1) ?? []).map((item) => item.toUpperCase())));
    await settled();
  };
  beforeEach(() => (goes.length = 0));

  it('is done together in the next, and each gets its own result', async () => {
    const all = Promise.all(['a', 'b', 'c'].map((item) => inOneGo.do(item)));
    await upper();
    await upper();
    expect(await all).toEqual(['A', 'B', 'C']);
    expect(goes).toEqual([['a'], ['b', 'c']]);
  });

  it('fails together, and what comes later is done again', async () => {
    const all = Promise.allSettled(['a', 'b', 'c'].map((item) => inOneGo.do(item)));
    await upper();
    answer(Promise.reject(new Error('gone')));
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const later = inOneGo.do('d');
    await upper();
    expect(await later).toBe('D');
  });
});
