import { setImmediate as turn } from 'node:timers/promises';
import { Together } from './together.js';

/** Statements that are answered when the test says so. */
function held() {
  const asked: (readonly string[])[] = [];
  const answer: ((rows: readonly { id: string }[]) => void)[] = [];
  const fail: ((error: Error) => void)[] = [];
  const together = new Together<{ id: string }>((ids) => {
    asked.push(ids);
    return new Promise((resolve, reject) => {
      answer.push(resolve);
      fail.push(reject);
    });
  });
  return { asked, answer, fail, together };
}

it('asks for all of a turn at once, and for what came meanwhile with the next statement', async () => {
  const { asked, answer, together } = held();
  const first = Promise.all([together.ask('a'), together.ask('b')]);
  await turn();
  const second = Promise.all([together.ask('c'), together.ask('d')]);
  await turn();
  expect(asked).toEqual([['a', 'b']]);
  answer[0]?.([{ id: 'a' }]);
  expect(await first).toEqual([{ id: 'a' }, undefined]);
  expect(asked).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  answer[1]?.([{ id: 'd' }, { id: 'c' }]);
  expect(await second).toEqual([{ id: 'c' }, { id: 'd' }]);
});

it('answers a row that is asked for twice at once only one time', async () => {
  const { asked, answer, together } = held();
  const both = Promise.all([together.ask('a'), together.ask('a')]);
  await turn();
  answer[0]?.([{ id: 'a' }]);
  expect(await both).toEqual([{ id: 'a' }, undefined]);
  expect(asked).toEqual([['a']]);
});

it('a statement that fails fails for those who asked, and the next one is asked all the same', async () => {
  const { answer, fail, together } = held();
  const first = together.ask('a');
  await turn();
  const second = together.ask('b');
  fail[0]?.(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await turn();
  answer[1]?.([{ id: 'b' }]);
  expect(await second).toEqual({ id: 'b' });
});
