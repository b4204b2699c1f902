import { uebungsbehoerde } from '../authority/uebungsbehoerde.authority.js';
import { BEHAVIOURS, LATE, nextDeedOfReceiver, nextDeedOfSender } from './behaviour.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const matter = (service: string, state: string, more: object = {}) => ({
  service,
  state,
  asked: false,
  changedAt: NOW,
  ...more,
});

describe('the clerk of the practice authority', () => {
  it('has a behaviour for each of its services', () => {
    expect(Object.keys(BEHAVIOURS)).toEqual(uebungsbehoerde.services.map(({ id }) => id));
  });

  it.each([
    ['uebung-annehmen', 'offered', { action: 'acknowledge' }],
    ['uebung-annehmen', 'received', { action: 'accept' }],
    ['uebung-annehmen', 'accepted', { action: 'complete', code: 'settled' }],
    ['uebung-rueckfragen', 'received', { action: 'ask' }],
    ['uebung-ablehnen', 'received', { action: 'reject', code: 'at-capacity' }],
    ['uebung-weiterleiten', 'received', { do: 'forward' }],
    ['uebung-zusenden', 'accepted', { do: 'send-and-complete' }],
  ])('with %s, once it is %s', (service, state, deed) => {
    expect(nextDeedOfReceiver(matter(service, state), NOW)).toMatchObject(deed);
  });

  it.each([
    ['uebung-schweigen', 'offered'],
    ['uebung-rueckfragen', 'info_requested'],
    ['uebung-annehmen', 'completed'],
    ['uebung-spaet', 'received'],
    ['jc-grundsicherungsgeld', 'offered'],
  ])('does nothing with %s while it is %s', (service, state) => {
    expect(nextDeedOfReceiver(matter(service, state), NOW)).toBeUndefined();
  });

  it('asks once, and is late by a minute', () => {
    expect(nextDeedOfReceiver(matter('uebung-rueckfragen', 'received', { asked: true }), NOW)).toMatchObject({
      action: 'accept',
    });
    const late = new Date(Number(NOW) + LATE);
    expect(nextDeedOfReceiver(matter('uebung-spaet', 'received'), late)).toMatchObject({ action: 'accept' });
  });

  it('answers and confirms what it sent itself', () => {
    const actions = ['info_requested', 'completed', 'received'].map((state) => nextDeedOfSender({ state }));
    expect(actions).toMatchObject([{ action: 'answer' }, { action: 'confirm' }, undefined]);
  });
});
