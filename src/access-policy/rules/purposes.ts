import { PURPOSES, type Purposes } from '../domain/purpose.js';

/** What a person does in their own matter. */
export const OWN: Purposes = { reading: ['own-matter'], changing: ['own-matter'] };

/** What those do who look after a case. */
export const CASEWORK: Purposes = {
  reading: ['casework', 'enquiry', 'data-subject-request'],
  changing: ['casework', 'data-subject-request'],
};

/** What offices do with what they hand each other. */
export const HANDING_OFF: Purposes = {
  reading: ['casework', 'hand-off', 'enquiry', 'data-subject-request'],
  changing: ['casework', 'hand-off', 'data-subject-request'],
};

/** What those do who watch over others, or see to it that the installation works. */
export const SUPERVISION: Purposes = { reading: ['supervision'], changing: ['supervision'] };

/** The same, also where a person has asked what became of their data. */
export const DATA_PROTECTION: Purposes = {
  reading: ['supervision', 'data-subject-request'],
  changing: ['supervision', 'data-subject-request'],
};

/** Reading in an emergency. */
export const EMERGENCY: Purposes = { reading: ['break-glass'], changing: [] };

/** What any of these does: for rows that belong to another one, which says which of them. */
export function anyOf(...all: readonly Purposes[]): Purposes {
  const of = (access: keyof Purposes) => PURPOSES.filter((purpose) => all.some((one) => one[access].includes(purpose)));
  return { reading: of('reading'), changing: of('changing') };
}

/** What offices do with a file, and with whatever belongs to it. */
export const OF_THE_FILE = anyOf(CASEWORK, EMERGENCY);
export const WITH_THE_FILE = anyOf(OWN, OF_THE_FILE);
