import type { OpeningHours } from '../domain/office.js';

/** Invented hours that several sample offices keep. */
export const FOUR_MORNINGS: OpeningHours = {
  mon: ['08:30-12:00'],
  tue: ['08:30-12:00'],
  thu: ['08:30-12:00', '14:00-17:00'],
  fri: ['08:30-12:00'],
};

export const TWICE_A_WEEK: OpeningHours = { tue: ['09:00-12:00'], thu: ['14:00-17:00'] };

export const WITH_LATE_THURSDAY: OpeningHours = {
  mon: ['08:30-12:00'],
  wed: ['08:30-12:00', '14:00-16:00'],
  thu: ['14:00-18:00'],
};
