import { DEADLINES } from '../../deadlines/index.js';
import { type Asked, lastDayOfSilence, silenceAnswers } from './silence.js';

const named = (...ids: string[]) => DEADLINES.filter(({ id }) => ids.includes(id));
const BOTH = named('beschv-36-zustimmungsfiktion', 'beschv-36-zustimmungsfiktion-81a');
const asked = (changes: Partial<Asked> = {}): Asked => ({
  kind: 'CONSULT',
  service: 'ba-zustimmung',
  fromService: null,
  toAuthority: 'agentur-fuer-arbeit',
  ...changes,
});

describe('silence answers', () => {
  it('a request for consent, within two weeks or, from the accelerated procedure, within one', () => {
    expect(silenceAnswers(asked(), BOTH)?.id).toBe('beschv-36-zustimmungsfiktion');
    expect(silenceAnswers(asked({ fromService: 'abh-ae-fachkraft' }), BOTH)?.id).toBe('beschv-36-zustimmungsfiktion');
    expect(silenceAnswers(asked({ fromService: 'abh-81a' }), BOTH)?.id).toBe('beschv-36-zustimmungsfiktion-81a');
  });

  it('the request of another Ausländerbehörde, and one about a visa', () => {
    const about = (service: string, id: string, toAuthority = 'auslaenderbehoerde') =>
      silenceAnswers(asked({ service, toAuthority }), named(id))?.id;
    expect(about('abh-wohnsitzregelung', 'aufenthg-72-3a-fiktion')).toBe('aufenthg-72-3a-fiktion');
    expect(about('abh-visumzustimmung', 'aufenthv-31-10-tage')).toBe('aufenthv-31-10-tage');
    expect(about('abh-visumzustimmung', 'aufenthv-31-10-tage', 'jobcenter')).toBeUndefined();
  });

  it('nothing but a request, and nothing that starts with the application of the person', () => {
    expect(silenceAnswers(asked({ kind: 'TRANSFER' }), BOTH)).toBeUndefined();
    expect(silenceAnswers(asked({ kind: 'REFER' }), BOTH)).toBeUndefined();
    const others = DEADLINES.filter(({ kind }) => kind === 'fiction').filter(({ id }) => id.startsWith('sgb'));
    expect(others.map(({ id }) => id).toSorted()).toEqual(['sgb2-41a-5-jahr', 'sgb9-18-genehmigungsfiktion']);
    for (const one of others) {
      expect(silenceAnswers(asked({ service: 'ba-reha', toAuthority: one.actor }), [one])).toBeUndefined();
    }
  });
});

describe('the last day', () => {
  const [twoWeeks, oneWeek] = BOTH;

  it('is counted by the rule of the deadline', () => {
    expect(twoWeeks && lastDayOfSilence(twoWeeks, '2026-11-10', 'DE-NI')).toBe('2026-11-24');
    expect(oneWeek && lastDayOfSilence(oneWeek, '2026-11-10', 'DE-NI')).toBe('2026-11-17');
  });

  it('is the later one where it is disputed whether an end on a day off moves', () => {
    expect(twoWeeks && lastDayOfSilence(twoWeeks, '2026-12-11', 'DE-NI')).toBe('2026-12-28');
  });
});
