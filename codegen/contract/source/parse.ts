import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './source.ts';

/** Reads a text as JSON where its name or its look says so, as YAML 1.2 otherwise. */
export function parse(text: string, path: string): Parsed {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (path.toLowerCase().endsWith('.json')) return parseJson(body);
  if (!/^\s*\{/.test(body)) return parseYaml(body);
  const parsed = parseJson(body);
  return parsed.problems.some(({ code }) => code === 'json-syntax') ? parseYaml(body) : parsed;
}
