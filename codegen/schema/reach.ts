import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import type { Schemas } from './facts.ts';
import { isObject, isSchema, own, referencedName } from './facts.ts';

/** Something that a schema may say; asked of it and of all that it refers to. */
interface Trait {
  readonly test: (schema: JsonObject, schemas: Schemas) => boolean;
  /** The components that have it, directly or not, by contract. */
  readonly known: WeakMap<Schemas, ReadonlySet<string>>;
}

const marked = trait((schema) => isTrue(schema, 'readOnly') || isTrue(schema, 'writeOnly'));
const fills = trait((schema) => Object.hasOwn(schema, 'default'));
const drops = trait(
  (schema) =>
    own(schema, 'additionalProperties') === false ||
    own(schema, 'unevaluatedProperties') === false ||
    isTrue(schema, 'writeOnly') ||
    isTrue(schema, 'x-internal'),
);

const closesLate = trait((schema) => own(schema, 'unevaluatedProperties') === false);
const branches = trait((schema) => branchesOf(schema).length > 0);
const dropsInBranch = trait((schema, schemas) =>
  branchesOf(schema).some((branch) => changesData(branch, 'response', schemas)),
);

/** Whether a schema, or one it refers to, says `readOnly` or `writeOnly`. */
export function hasMarkers(schema: JsonSchema, schemas: Schemas): boolean {
  return reaches(schema, schemas, marked);
}

/** Whether validating may change a value: fill in a default, drop a field. Errs towards yes. */
export function changesData(
  schema: JsonSchema,
  mode: 'request' | 'response',
  schemas: Schemas,
): boolean {
  return reaches(schema, schemas, mode === 'request' ? fills : drops);
}

/** Whether it depends on `if` which members of a reply are dropped. Errs towards yes. */
export function dropsByCondition(schema: JsonSchema, schemas: Schemas): boolean {
  if (reaches(schema, schemas, dropsInBranch)) return true;
  return reaches(schema, schemas, branches) && reaches(schema, schemas, closesLate);
}

function branchesOf(schema: JsonObject): readonly JsonSchema[] {
  if (!Object.hasOwn(schema, 'if')) return [];
  return [own(schema, 'then'), own(schema, 'else')].filter(isSchema);
}

function trait(test: Trait['test']): Trait {
  return { test, known: new WeakMap() };
}

function isTrue(schema: JsonObject, key: string): boolean {
  return own(schema, key) === true;
}

function reaches(schema: JsonSchema, schemas: Schemas, sought: Trait): boolean {
  const { found, references } = scan(schema, (part) => sought.test(part, schemas));
  if (found) return true;
  const components = componentsWith(schemas, sought);
  return references.some((name) => components.has(name));
}

function componentsWith(schemas: Schemas, { test, known }: Trait): ReadonlySet<string> {
  const cached = known.get(schemas);
  if (cached !== undefined) return cached;
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const { found, references } = scan(schema, (part) => test(part, schemas));
    if (found) pending.push(name);
    for (const used of references) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const having = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (having.has(name)) continue;
    having.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  known.set(schemas, having);
  return having;
}

/** One schema without what it refers to. */
function scan(
  schema: JsonSchema,
  test: (schema: JsonObject) => boolean,
): { readonly found: boolean; readonly references: readonly string[] } {
  const references = new Set<string>();
  const pending: JsonValue[] = [schema];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) pending.push(...value);
    if (!isObject(value)) continue;
    if (test(value)) return { found: true, references: [] };
    const name = referencedName(own(value, '$ref'));
    if (name !== null) references.add(name);
    pending.push(...Object.values(value));
  }
  return { found: false, references: [...references] };
}
