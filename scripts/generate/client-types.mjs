import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = '/** Written by `npm run generate` from the contract beside it in openapi/; do not edit. */\n\n';

/** The TypeScript types of an OpenAPI document, for openapi-fetch; what has a default may be left out. */
export const clientTypes = async (text) =>
  HEAD + astToString(await openapiTS(JSON.parse(text), { defaultNonNullable: false }));
