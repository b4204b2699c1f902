import { type EventView } from '../../events/index.js';
import { CHANGE_SUBJECTS, type ChangeModel, type ChangeSubject } from './change.model.js';

/** `de.willkommen.handoff.accepted.v1` is about a hand-off. */
export function toChange({ id, type, subject, sequence, at }: EventView): ChangeModel {
  const subjectType = CHANGE_SUBJECTS[type.split('.')[2] as ChangeSubject];
  return { id, type, subjectType, subject, version: sequence, at: at.toISOString() };
}
