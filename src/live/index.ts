export { LIVE_PROBLEMS } from './api/problems.js';
export { LiveModule } from './live.module.js';
