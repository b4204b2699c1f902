import { type Register } from '../../catalogue/index.js';
import { type Deadline, deadlineById } from '../../deadlines/index.js';

/** The deadlines that the declaration of a service names. */
export const declaredDeadlines = (register: Register, service: string): Deadline[] =>
  (register.service(service)?.deadlines ?? []).flatMap((id) => deadlineById(id) ?? []);
