import { toCloudEvent } from './cloud-event.js';
import { EVENT_TYPES, pathOf } from './event-types.js';

const TELLER = { source: 'urn:uuid:6e8bc430-9c3a-51d9-9669-0800200c9a66', url: 'https://eindach.example.org' };
const AT = new Date('2026-11-23T11:00:00.500Z');

const told = (type: string, sequence = 3) =>
  toCloudEvent({ id: 'one', type, subject: 'matter', sequence, at: AT }, pathOf(type), TELLER);

/** What CloudEvents 1.0.2 asks of context attributes (§ Attribute Naming Convention, Type System, Required and Optional Attributes). */
function complaintsAbout(event: object): string[] {
  const attributes = Object.entries(event) as [string, unknown][];
  const odd = attributes.filter(([name]) => !/^[a-z0-9]{1,20}$/.test(name)).map(([name]) => `name: ${name}`);
  const empty = attributes
    .filter(([, value]) => typeof value !== 'string' || value === '')
    .map(([name]) => `empty: ${name}`);
  const missing = ['id', 'source', 'specversion', 'type'].filter((name) => !(name in event));
  // oxlint-disable-next-line no-control-regex -- control characters are what a String must not hold
  const control = attributes.filter(([, value]) => /[\u0000-\u001F\u007F-\u009F]/.test(String(value)));
  return [...odd, ...empty, ...missing, ...control.map(([name]) => `control: ${name}`)];
}

describe('an event', () => {
  it.each(Object.values(EVENT_TYPES))('%s keeps to CloudEvents 1.0.2', (type) => {
    const event = told(type);
    expect(complaintsAbout(event)).toEqual([]);
    expect(event).toMatchObject({ specversion: '1.0', type, time: '2026-11-23T11:00:00.500Z' });
    expect([event.source, event.dataref].map((uri) => URL.canParse(uri))).toEqual([true, true]);
  });

  it('has a type in reverse domain order with its version', () => {
    const odd = Object.values(EVENT_TYPES).filter((type) => !/^de\.willkommen\.[a-z]+\.[a-z_]+\.v[1-9]$/.test(type));
    expect(odd).toEqual([]);
  });

  it('compares by its sequence as text', () => {
    const [earlier, later] = [told(EVENT_TYPES.accept, 9), told(EVENT_TYPES.accept, 10)].map((one) => one.sequence);
    expect(String(earlier) < String(later)).toBe(true);
  });
});
