export { DomainError, type ErrorDetails, type Fault } from './domain-error.js';
export { formatGraphqlError } from './graphql-error.js';
export { PLATFORM_PROBLEMS, type ProblemEntry, type ProblemTable } from './problem-table.js';
export { ProblemController } from './problem.controller.js';
export { ProblemFilter } from './problem.filter.js';
export { publicCode, Problems, type Problem } from './problems.js';
export { toDomainError } from './to-domain-error.js';
export { pointerTo, validationPipe } from './validation.js';
