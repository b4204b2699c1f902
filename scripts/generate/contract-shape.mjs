/**
 * What callers of an OpenAPI 3.1 document rely on, as lines.
 * `promises` must not go away: operations, parameters, answers, and the members, types and values of schemas.
 * `demands` must not be added: what a caller has to send.
 * @param {object} document
 * @returns {{ promises: string[], demands: string[] }}
 */
export function shapeOf(document) {
  const promises = new Set();
  const demands = new Set();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      readOperation(`${method.toUpperCase()} ${path}`, operation, { promises, demands });
    }
  }
  const sent = namesSentTo(document);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    readSchema(name, schema, sent.has(name), { promises, demands });
  }
  return { promises: [...promises].toSorted(), demands: [...demands].toSorted() };
}

/** Puts the shapes of several documents together. */
export function mergedShape(documents) {
  const shapes = documents.map(shapeOf);
  const all = (kind) => [...new Set(shapes.flatMap((shape) => shape[kind]))].toSorted();
  return { promises: all('promises'), demands: all('demands') };
}

/**
 * What of a released shape the current one breaks, as lines; none where every old caller goes on working.
 * @returns {string[]}
 */
export function breaksBetween(released, current) {
  const kept = new Set(current.promises);
  const known = new Set(released.demands);
  const gone = released.promises.filter((line) => !kept.has(line)).map((line) => `gone: ${line}`);
  const added = current.demands.filter((line) => !known.has(line) && isOfOld(line, released));
  return [...gone, ...added.map((line) => `newly asked for: ${line}`)];
}

/** What is asked for by something that was not there before breaks nobody. */
const isOfOld = (line, { promises }) => promises.includes(line.slice(0, line.lastIndexOf(' needs ')));

function readOperation(name, { operationId, parameters = [], requestBody, responses }, { promises, demands }) {
  promises.add(name);
  promises.add(`${name} is ${operationId}`);
  for (const { in: place, name: parameter, required } of parameters) {
    promises.add(`${name} takes ${place} ${parameter}`);
    if (required) demands.add(`${name} needs ${place} ${parameter}`);
  }
  if (requestBody?.required) demands.add(`${name} needs body`);
  for (const [status, { content = {} }] of Object.entries(responses)) {
    if (Number(status) >= 400) continue;
    for (const [type, { schema }] of Object.entries(content)) {
      promises.add(`${name} answers ${status} ${type} ${typeOf(schema)}`);
    }
  }
}

function readSchema(name, { properties = {}, required = [] }, isSent, { promises, demands }) {
  promises.add(`schema ${name}`);
  for (const [member, schema] of Object.entries(properties)) {
    promises.add(`schema ${name}.${member} is ${typeOf(schema)}`);
    for (const value of schema.enum ?? schema.items?.enum ?? []) promises.add(`schema ${name}.${member} has ${value}`);
  }
  if (isSent) for (const member of required) demands.add(`schema ${name} needs ${member}`);
}

/** Names of the schemas that callers send, directly or within another. */
function namesSentTo({ paths, components }) {
  const names = new Set();
  const look = (value) => {
    for (const [, name] of (JSON.stringify(value) ?? '').matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      look(components?.schemas?.[name]);
    }
  };
  for (const item of Object.values(paths)) for (const { requestBody } of Object.values(item)) look(requestBody);
  return names;
}

function typeOf(schema = {}) {
  const { $ref, type, items, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined) return $ref.split('/').at(-1);
  const parts = allOf ?? anyOf ?? oneOf;
  if (parts !== undefined) return parts.map(typeOf).join('|');
  return items === undefined ? [type].flat().join('|') : `${[type].flat().join('|')} of ${typeOf(items)}`;
}
