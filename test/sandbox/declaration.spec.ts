import { AUTHORITIES, SERVICES } from '../../src/authorities/index.js';
import { DATA_FIELDS, evaluate } from '../../src/authority-kit/index.js';
import { BODIES } from '../hand-off/law/ways.js';
import { misuses } from '../contract/condition-misuse.js';
import { membersOf, openLaw } from '../../src/hand-off/domain/law-book.js';
import { TRANSFER_LAW } from '../../src/hand-off/index.js';
import { uebungsbehoerde, withPractice } from '../../src/sandbox/index.js';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const practice = withPractice(TRANSFER_LAW);
const added = practice.rows.slice(TRANSFER_LAW.rows.length);

describe('the practice authority', () => {
  it('is none of the register, and takes no id of another', () => {
    expect(AUTHORITIES.map(({ id }) => id)).not.toContain(uebungsbehoerde.id);
    const ids = [...SERVICES, ...uebungsbehoerde.services].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(BODIES).not.toContain(uebungsbehoerde.id);
  });

  it.each(uebungsbehoerde.services)('declares $id in the words of the kit, and claims no law', (service) => {
    expect([service.id, service.authority]).toEqual([expect.stringMatching(ID), uebungsbehoerde.id]);
    expect([service.name.de, service.name.en, service.plain.de].filter((text) => text.trim() === '')).toEqual([]);
    expect([misuses(service.condition), evaluate(service.condition, {})]).toEqual([[], 'false']);
    const { legalBasis, leikaKey, documents, deadlines, nextHandOffs, remedy, fee } = service;
    expect({ legalBasis, leikaKey, documents, deadlines, nextHandOffs }).toEqual({
      legalBasis: [],
      leikaKey: null,
      documents: [],
      deadlines: [],
      nextHandOffs: [],
    });
    expect([remedy.type, remedy.deadlineId, fee.cents, service.channels.length > 0]).toEqual(['none', null, 0, true]);
  });
});

describe('the transfer law with it', () => {
  it('keeps every rule there is, and opens ways to and from the practice authority alone', () => {
    expect(practice).toMatchObject({
      prohibitions: TRANSFER_LAW.prohibitions,
      receiptRules: TRANSFER_LAW.receiptRules,
    });
    expect(practice.rows.slice(0, TRANSFER_LAW.rows.length)).toEqual(TRANSFER_LAW.rows);
    const sides = added.map(({ from, to }) => [membersOf(practice, from), membersOf(practice, to)]);
    expect(sides.every((both) => both.some((side) => side.join() === uebungsbehoerde.id))).toBe(true);
    expect(openLaw(TRANSFER_LAW).bodies.has(uebungsbehoerde.id)).toBe(false);
  });

  it('lets only fields of the vocabulary travel, none of a special category', () => {
    const fields = added.flatMap((row) => row.fields);
    expect(fields.filter((field) => DATA_FIELDS[field].art9)).toEqual([]);
    expect(added.map(({ legalBasis }) => legalBasis)).toEqual(added.map(() => ['erfundene Angaben, keine Person']));
  });
});
