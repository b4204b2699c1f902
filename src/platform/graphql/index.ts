export { GraphqlModule } from './graphql.module.js';
export { Input, Mutates } from './mutates.js';
