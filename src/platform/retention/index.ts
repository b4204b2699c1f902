export { DeletionLock } from './deletion-lock.js';
export { type RetainedKind, RetainedKinds } from './retained-kinds.js';
export { RETENTION_RULE_IDS, RETENTION_RULES, type RetentionRule, type RetentionRuleId } from './retention-rules.js';
