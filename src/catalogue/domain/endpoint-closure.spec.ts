import { closureOf, type EndpointClosure } from './endpoint-closure.js';

const closure = (changes: Partial<EndpointClosure>): EndpointClosure => ({
  id: 'c',
  authority: 'jobcenter',
  office: null,
  service: null,
  reason: 'relocation',
  until: null,
  createdAt: new Date('2027-01-01T08:00:00Z'),
  reopenedAt: null,
  version: 1,
  ...changes,
});

const endpoint = { office: { id: 'of-dan-jobcenter', authority: 'jobcenter' }, service: 'jc-grundsicherungsgeld' };
const isClosed = (changes: Partial<EndpointClosure>) =>
  closureOf(endpoint, [closure(changes)], '2027-01-10') !== undefined;

describe('a closed endpoint', () => {
  it.each([
    [{}, true],
    [{ office: 'of-dan-jobcenter' }, true],
    [{ office: 'of-ue-jobcenter' }, false],
    [{ authority: 'sozialamt' }, false],
    [{ service: 'jc-grundsicherungsgeld' }, true],
    [{ service: 'jc-eingliederung' }, false],
    [{ until: '2027-01-10' }, true],
    [{ until: '2027-01-09' }, false],
    [{ reopenedAt: new Date('2027-01-05T08:00:00Z') }, false],
  ] as const)('%j: %s', (changes, closed) => {
    expect(isClosed(changes)).toBe(closed);
  });

  it('is not the whole office where one service of it is closed', () => {
    const closures = [closure({ service: 'jc-grundsicherungsgeld' })];
    expect(closureOf({ ...endpoint, service: null }, closures, '2027-01-10')).toBeUndefined();
    expect(closureOf({ ...endpoint, service: null }, [closure({})], '2027-01-10')).toBeDefined();
  });

  it('names the closure that lasts longest', () => {
    const closures = [closure({ id: 'short', until: '2027-01-12' }), closure({ id: 'open' })];
    expect(closureOf(endpoint, closures, '2027-01-10')?.id).toBe('open');
  });
});
