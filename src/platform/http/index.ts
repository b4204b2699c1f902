export { ActsOnVersion, IfMatch, VersionEtag } from './etag.js';
export { freePort, portProblem } from './free-port.js';
export { createHttpApp } from './http-app.js';
export { LinkToNext, ReadsOnFrom } from './link-to-next.js';
export { LimitQuery, PageQuery } from './page-query.js';
export { PublicAnswer } from './public-answer.js';
export { QueryGuard } from './query.guard.js';
export { TakesForm } from './takes-form.js';
export { uuidOr, uuidParam } from './uuid-or.js';
