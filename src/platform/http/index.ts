export { createHttpApp } from './http-app.js';
