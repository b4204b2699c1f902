import { Metrics } from './metrics.js';

describe('numbers that are looked up', () => {
  const NAME = 'eindach_example';
  const values = async ({ registry }: Metrics) =>
    (await registry.metrics()).split('\n').filter((line) => line.startsWith(`${NAME} `));

  it('are left out while they cannot be, and are there again afterwards', async () => {
    const metrics = new Metrics();
    let away = false;
    const look = () => (away ? Promise.reject(new Error('away')) : Promise.resolve({ [NAME]: 7 }));
    metrics.watch({ [NAME]: 'Example' }, look);
    expect(await values(metrics)).toEqual([`${NAME} 7`]);
    away = true;
    expect(await values(metrics)).toEqual([]);
    away = false;
    expect(await values(metrics)).toEqual([`${NAME} 7`]);
  });
});
