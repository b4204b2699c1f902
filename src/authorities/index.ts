export { AUTHORITIES, SERVICES, authorityById, serviceById } from './lookup.js';
