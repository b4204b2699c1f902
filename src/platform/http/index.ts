export { IfMatch, VersionEtag } from './etag.js';
export { freePort, portProblem } from './free-port.js';
export { createHttpApp } from './http-app.js';
