import { CaseAdviserEntity } from './persistence/case-adviser.entity.js';
import { CaseConcernEntity } from './persistence/case-concern.entity.js';
import { CaseHoldEntity } from './persistence/case-hold.entity.js';
import { CaseMemberEntity } from './persistence/case-member.entity.js';
import { CaseEntity } from './persistence/case.entity.js';
import { WatchedDayEntity } from './persistence/watched-day.entity.js';

export { CaseKeeping } from './acts/case-keeping.js';
export { CorrectFacts } from './acts/correct-facts.js';
export { ReadCases } from './acts/read-cases.js';
export { SealStoredFacts } from './acts/seal-stored-facts.js';
export { CASE_PROBLEMS } from './api/problems.js';
export { CaseRoutingModule } from './case-routing.module.js';
export { LIFE_EVENTS } from './law/life-events.js';

export const CASE_ENTITIES = [
  CaseEntity,
  CaseMemberEntity,
  CaseConcernEntity,
  CaseAdviserEntity,
  CaseHoldEntity,
  WatchedDayEntity,
];
