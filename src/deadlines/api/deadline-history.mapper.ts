import { type BudgetToday } from '../domain/budget-today.js';
import { type ExtensionEntity } from '../persistence/extension.entity.js';
import { type SuspensionEntity } from '../persistence/suspension.entity.js';
import { type DeadlineBudgetModel, type ExtensionModel, type SuspensionModel } from './deadline-history.model.js';

export function toBudgetModel({ runningSince, suspendedSince, ...budget }: BudgetToday): DeadlineBudgetModel {
  return {
    ...budget,
    runningSince: runningSince?.toISOString() ?? null,
    suspendedSince: suspendedSince?.toISOString() ?? null,
  };
}

export function toSuspensionModel({ since, until, reason, recordedAt }: SuspensionEntity): SuspensionModel {
  return {
    since: since.toISOString(),
    until: until?.toISOString() ?? null,
    reason,
    recordedAt: recordedAt.toISOString(),
  };
}

export function toExtensionModel({ by, recordedAt, ...granted }: ExtensionEntity): ExtensionModel {
  const { until, reason, grantedBy, previousEnd, retroactive } = granted;
  const length = by === null ? null : `${by.value} ${by.unit}`;
  return { until, by: length, reason, grantedBy, previousEnd, retroactive, recordedAt: recordedAt.toISOString() };
}
