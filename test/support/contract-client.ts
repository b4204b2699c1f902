import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { type paths as AdministrationPaths } from '../../openapi/types/administration.js';
import { type paths as PartnerPaths } from '../../openapi/types/partner.js';
import { type paths as PublicPaths } from '../../openapi/types/public.js';
import { tokenOf } from './issuer.js';
import { atWork } from './usual-purpose.js';

interface PathsOf {
  readonly public: PublicPaths;
  readonly partner: PartnerPaths;
  readonly administration: AdministrationPaths;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Document {
  readonly paths: Record<string, Record<string, { readonly responses: Readonly<Record<string, Answer>> } | undefined>>;
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
}

/**
 * Calls as the contract of an audience says, as one user. The types are those of the contract; an answer that it does not
 * describe – another status, another media type, another body – is an error.
 */
export function contractClient<A extends keyof PathsOf>(audience: A, url: string, user?: string): Client<PathsOf[A]> {
  const client = createClient<PathsOf[A]>({ baseUrl: url });
  client.use(asUser(user), keepsToContract(audience));
  return client;
}

const asUser = (user: string | undefined): Middleware => ({
  async onRequest({ request }) {
    if (user === undefined) return;
    const headers = { authorization: `Bearer ${await tokenOf(user)}`, ...atWork(user) };
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  },
});

function keepsToContract(audience: keyof PathsOf): Middleware {
  const document = JSON.parse(readFileSync(`openapi/${audience}.json`, 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'contract');
  const validators = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object): ValidateFunction => {
    const known = validators.get(schema) ?? ajv.compile(located(schema));
    validators.set(schema, known);
    return known;
  };
  return {
    async onResponse({ schemaPath, request, response }) {
      const at = `${request.method} ${schemaPath} answered ${response.status}`;
      const answer = answerOf(document, schemaPath, request.method, response.status);
      if (answer === undefined) throw new Error(`${at}, which the contract does not name`);
      const type = response.headers.get('content-type')?.split(';', 1)[0] ?? '';
      const schema = answer.content?.[type]?.schema;
      if (schema === undefined && (type !== '' || answer.content !== undefined)) {
        throw new Error(`${at} with ${type}, which the contract does not name`);
      }
      if (schema === undefined || !/[/+]json$/.test(type)) return;
      const validate = validatorOf(schema);
      if (!validate(await response.clone().json())) throw new Error(`${at}: ${ajv.errorsText(validate.errors)}`);
    },
  };
}

function answerOf({ paths, components }: Document, path: string, method: string, status: number): Answer | undefined {
  const answer = paths[path]?.[method.toLowerCase()]?.responses[String(status)];
  const shared = answer?.$ref?.split('/').at(-1);
  return shared === undefined ? answer : components.responses[shared];
}

/** Local references, as seen from outside the document. */
const located = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as object;
