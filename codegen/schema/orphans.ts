import type { JsonObject, JsonValue } from '../contract/model.ts';
import { isObject, own, pointerToken } from './facts.ts';

/** A document without the components and tags that only removed parts used; unused ones stay. */
export function withoutOrphans(before: JsonObject, after: JsonObject): JsonObject {
  const once = usedComponents(before);
  let document = withoutOrphanTags(before, after);
  for (;;) {
    const now = usedComponents(document);
    const next = filterComponents(document, (key) => now.has(key) || !once.has(key));
    if (next === null) return document;
    document = next;
  }
}

function withoutOrphanTags(before: JsonObject, after: JsonObject): JsonObject {
  const tags = own(after, 'tags');
  if (!Array.isArray(tags)) return after;
  const [once, now] = [usedTags(before), usedTags(after)];
  const kept = tags.filter((tag: JsonValue) => {
    const name = isObject(tag) ? own(tag, 'name') : undefined;
    return typeof name !== 'string' || now.has(name) || !once.has(name);
  });
  return { ...after, tags: kept };
}

function usedTags(document: JsonObject): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (value: JsonValue): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const tags = Object.hasOwn(value, 'responses') ? own(value, 'tags') : undefined;
    for (const tag of Array.isArray(tags) ? tags : []) if (typeof tag === 'string') used.add(tag);
    Object.values(value).forEach(visit);
  };
  visit(own(document, 'paths') ?? {});
  return used;
}

/** `schemas/Item`, `securitySchemes/oauth2`: everything that something else refers to. */
function usedComponents(document: JsonObject): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, used);
  return used;
}

function visit(value: JsonValue, used: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) visit(inner, used);
  if (!isObject(value)) return;
  const reference = own(value, '$ref');
  if (typeof reference === 'string') use(reference, used);
  const mapping = own(value, 'mapping');
  for (const target of isObject(mapping) ? Object.values(mapping) : []) {
    if (typeof target === 'string') use(target, used);
  }
  const security = own(value, 'security');
  for (const requirement of Array.isArray(security) ? security : []) {
    if (!isObject(requirement)) continue;
    for (const name of Object.keys(requirement)) used.add(`securitySchemes/${name}`);
  }
  for (const inner of Object.values(value)) visit(inner, used);
}

function use(reference: string, used: Set<string>): void {
  const match = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference);
  const [, section, name] = match ?? [];
  if (section === undefined || name === undefined) return;
  used.add(`${section}/${pointerToken(name)}`);
}

function filterComponents(document: JsonObject, keep: (key: string) => boolean): JsonObject | null {
  const components = own(document, 'components');
  if (!isObject(components)) return null;
  let dropped = false;
  const sections = Object.entries(components).map(([section, map]): [string, JsonValue] => {
    if (!isObject(map)) return [section, map];
    const entries = Object.entries(map).filter(([name]) => keep(`${section}/${name}`));
    if (entries.length < Object.keys(map).length) dropped = true;
    return [section, Object.fromEntries(entries)];
  });
  const filled = sections.filter(([, map]) => !isObject(map) || Object.keys(map).length > 0);
  return dropped ? { ...document, components: Object.fromEntries(filled) } : null;
}
