import { BreakGlassEntity } from './persistence/break-glass.entity.js';

export { BREAK_GLASS_PROBLEMS } from './api/problems.js';
export { BreakGlassModule } from './break-glass.module.js';

export const BREAK_GLASS_ENTITIES = [BreakGlassEntity];
