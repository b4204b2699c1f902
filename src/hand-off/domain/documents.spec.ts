import { type Carried, faultsOf, isApplication, passedOn } from './documents.js';

const carried = (more: Partial<Carried> = {}): Carried => ({
  kind: 'TRANSFER',
  fields: ['name', 'application_document'],
  declared: ['aufenthaltstitel', 'kontoauszuege', 'mietvertrag'],
  ...more,
});
const later = (document: string) => ({ document, reason: 'handed-in-later' }) as const;
const NOTHING = { documents: [], gaps: [] };

it.each([
  ['TRANSFER', true],
  ['REFER', true],
  ['CONSULT', false],
  ['CLAIM', false],
  ['INFORM', false],
] as const)('%s with an application needs its papers: %s', (kind, needs) => {
  expect(isApplication(carried({ kind }))).toBe(needs);
  expect(faultsOf(carried({ kind }), NOTHING).missing).toEqual(needs ? carried().declared : []);
});

it('nothing is asked for where no application travels, and nothing may be attached', () => {
  const note = { documents: ['kontoauszuege'], gaps: [later('mietvertrag')] };
  const faults = faultsOf(carried({ fields: ['name'] }), note);
  expect(faults).toEqual({ missing: [], unasked: ['kontoauszuege', 'mietvertrag'], contradicted: [] });
});

it('each paper is there or said to be missing', () => {
  const note = { documents: ['aufenthaltstitel'], gaps: [later('mietvertrag')] };
  expect(faultsOf(carried(), note)).toEqual({ missing: ['kontoauszuege'], unasked: [], contradicted: [] });
});

it('a paper that nobody asks for, or that is named twice, is found', () => {
  const note = {
    documents: ['aufenthaltstitel', 'aufenthaltstitel', 'kontoauszuege', 'reisepass'],
    gaps: [later('kontoauszuege'), later('mietvertrag')],
  };
  expect(faultsOf(carried(), note)).toEqual({
    missing: [],
    unasked: ['reisepass'],
    contradicted: ['aufenthaltstitel', 'kontoauszuege'],
  });
});

it('what is passed on takes along what the next service asks for, and never lacks a reason', () => {
  const note = { documents: ['aufenthaltstitel'], gaps: [later('mietvertrag')] };
  const next = carried({ declared: ['aufenthaltstitel', 'geburtsurkunde'] });
  const onward = passedOn(next, note);
  expect(onward).toEqual({
    documents: ['aufenthaltstitel'],
    gaps: [{ document: 'geburtsurkunde', reason: 'passed-on-at-once' }],
  });
  expect(faultsOf(next, onward)).toEqual({ missing: [], unasked: [], contradicted: [] });
  expect(passedOn(carried({ fields: ['name'] }), note)).toEqual(NOTHING);
});
