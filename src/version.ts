/** Release of the software and of its interfaces (semantic versioning); a test compares it with package.json. */
export const VERSION = '0.1.0';
