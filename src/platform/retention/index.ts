export { DeletionLock } from './deletion-lock.js';
export { ERASURE_RULES, ErasedParts, type ErasedPart, type ErasureRule } from './erased-parts.js';
export { type OpenEnd, type RetainedKind, RetainedKinds, type RetainedPart } from './retained-kinds.js';
export { RETENTION_RULE_IDS, RETENTION_RULES, type RetentionRule, type RetentionRuleId } from './retention-rules.js';
