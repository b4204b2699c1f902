import { deadlineById } from '../law/deadlines.js';
import { type LetterFacts, periodsOfLetter, type SenderLaw } from './letter.js';

const LETTER: LetterFacts = {
  delivery: 'pzu',
  postedOn: null,
  envelopeDate: '2026-11-10',
  abroad: false,
  instruction: 'correct',
  route: null,
  remedyPeriod: null,
  setPeriod: null,
};
const JOBCENTER: SenderLaw = { remedy: 'objection_sgg', sgbBody: true };
const UNCLEAR: SenderLaw = { remedy: 'vg_route_unclear', sgbBody: false };
const BAMF: SenderLaw = { remedy: 'court_action_asylum', sgbBody: false };
const ONE_WEEK = { value: 1, unit: 'weeks' } as const;
const MONTH = { value: 1, unit: 'months' } as const;

const follows = (letter: Partial<LetterFacts>, sender: SenderLaw) => {
  const { periods, question } = periodsOfLetter({ ...LETTER, ...letter }, sender, deadlineById);
  return [periods.map(({ deadlineId }) => deadlineId), question];
};

describe('what follows from a letter', () => {
  it.each<[string, Partial<LetterFacts>, SenderLaw, unknown]>([
    ['the remedy that is declared for the service', {}, JOBCENTER, [['sgg-84-widerspruch'], null]],
    ['the remedy the letter names', { route: 'court-action-sgg' }, JOBCENTER, [['sgg-87-klage'], null]],
    ['D04: nothing before the letter was read', {}, UNCLEAR, [[], 'remedy_route']],
    ['D04: what the letter names', { route: 'objection-vwgo' }, UNCLEAR, [['vwgo-70-widerspruch'], null]],
    ['a year where the instruction is missing', { instruction: 'missing' }, JOBCENTER, [['sgg-66-jahresfrist'], null]],
    ['the same year by both ways', { instruction: 'wrong' }, UNCLEAR, [['vwgo-58-jahresfrist'], null]],
    ['another period abroad', { abroad: true }, JOBCENTER, [['sgg-84-widerspruch-ausland'], null]],
    ['no remedy for advice', {}, { remedy: 'none', sgbBody: false }, [[], null]],
    ['a question where the service is not known', {}, { remedy: null, sgbBody: true }, [[], 'remedy_route']],
    [
      'the period in the letter of the BAMF',
      { remedyPeriod: ONE_WEEK },
      BAMF,
      [['asylg-74-klage-1w', 'asylg-74-begruendung'], null],
    ],
    ['a question for that period', {}, BAMF, [['asylg-74-begruendung'], 'remedy_period']],
    [
      'three months under asylum law',
      { instruction: 'wrong' },
      BAMF,
      [['asylg-74-belehrung-3m', 'asylg-74-begruendung'], null],
    ],
    [
      'a doubt about the instruction where its period is no declared one',
      { remedyPeriod: ONE_WEEK },
      JOBCENTER,
      [[], 'remedy_instruction'],
    ],
    [
      'the declared period where the letter names the same',
      { remedyPeriod: MONTH },
      JOBCENTER,
      [['sgg-84-widerspruch'], null],
    ],
  ])('%s', (_, letter, sender, expected) => {
    expect(follows(letter, sender)).toEqual(expected);
  });

  it.each([
    ['post_domestic_vwvfg', true, 'vwvfg-31-behoerdenfrist'],
    ['post_domestic_sgbx', false, 'sgb1-66-mitwirkung'],
    ['pzu', true, 'sgb1-66-mitwirkung'],
    ['pzu', false, 'vwvfg-31-behoerdenfrist'],
  ] as const)('time set for an answer, delivered by %s, social body %p: %s', (delivery, sgbBody, id) => {
    const setPeriod = { length: { value: 14, unit: 'days' }, until: null, namedWithReference: null } as const;
    expect(follows({ delivery, setPeriod }, { remedy: null, sgbBody })).toEqual([[id], null]);
  });
});
