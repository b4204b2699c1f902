import { type Viewer } from '../../platform/access/index.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { type DutyResponse, type DutyStateResponse } from './duty.dto.js';
import { type DutyModel } from './duty.model.js';

export function toDutyState(duty: RecipientDutyEntity): DutyStateResponse {
  const { id, handOffId: handOff, kind, authority, office, fields, createdAt, reference, acknowledgedAt } = duty;
  const times = { imposedAt: createdAt.toISOString(), acknowledgedAt: acknowledgedAt?.toISOString() ?? null };
  return { id, handOff, kind, authority, office, fields, reference, ...times };
}

/** Who looks after data protection sees what is owed, and no content. */
export function toDutyView(duty: RecipientDutyEntity, { role }: Viewer): DutyResponse {
  return { ...toDutyState(duty), contents: role === 'dpo' ? null : duty.contents };
}

export function toDutyModel(duty: RecipientDutyEntity, viewer: Viewer): DutyModel {
  const { contents, ...view } = toDutyView(duty, viewer);
  const list = contents && Object.entries(contents).map(([field, content]) => ({ field, content }));
  return { ...view, contents: list };
}
