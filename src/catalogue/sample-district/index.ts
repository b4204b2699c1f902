export { LOWER_SAXONY_CALENDAR } from './calendar.js';
export { DISTRICTS } from './districts.js';
export { MUNICIPALITIES } from './municipalities.js';
export { OFFICES } from './offices.js';
export { SAMTGEMEINDEN } from './samtgemeinden.js';
export { SITES } from './sites.js';
