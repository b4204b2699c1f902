import { Handlers } from '../../src/platform/queue/index.js';
import { openApp, type OpenApp } from './open-app.js';
import { SOURCES } from './sources.js';

/** Every topic that is named in a file that writes the outbox; the names of audited actions look alike and are left out. */
const topics = SOURCES.filter(({ text }) => /of\(Outbox\)/.test(text)).flatMap(({ path, text }) =>
  text
    .split('\n')
    .filter((line) => !/\baction: /.test(line))
    .flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g)])
    .map(([, topic = '']) => ({ topic, path })),
);

describe('the outbox', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  it('is written by the acts', () => {
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['hand-off.offered', 'reminder.due']));
  });

  it.each(topics)('has somebody who does what $topic asks for', ({ topic }) => {
    expect(api.app.get(Handlers, { strict: false }).forTopic(topic)).not.toEqual([]);
  });
});
