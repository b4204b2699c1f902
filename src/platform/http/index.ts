export { IfMatch, setEtag } from './etag.js';
export { freePort, portProblem } from './free-port.js';
export { createHttpApp } from './http-app.js';
