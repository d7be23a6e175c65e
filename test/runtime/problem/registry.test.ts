import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  problems,
  problemType,
  type ProblemDefinition,
} from '../../../src/runtime/problem/registry.ts';

const page = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');

const byCode = (a: { code?: string | undefined }, b: { code?: string | undefined }) =>
  (a.code ?? '') < (b.code ?? '') ? -1 : 1;

test('the docs page and the registry say the same', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (\d{3}) +\| (.+?) +\| (.+?) +\|$/gm)];
  const documented = rows.map(([, code, status, title, description]) => ({
    code,
    status: Number(status),
    title,
    description,
  }));
  const registered = Object.entries<ProblemDefinition>(problems).map(
    ([code, { status, title, description }]) => ({ code, status, title, description }),
  );
  expect(documented.toSorted(byCode)).toEqual(registered.toSorted(byCode));
});

test('the docs page names the types that are not made of the code', () => {
  for (const [code, { type }] of Object.entries<ProblemDefinition>(problems)) {
    expect(problemType(code)).toBe(type ?? `urn:gatewright:problem:${code}`);
    if (type !== undefined) expect(page).toContain(type);
  }
});

test('codes are kebab-case, or as RFC 6749 writes them', () => {
  for (const code of Object.keys(problems)) expect(code).toMatch(/^[a-z]+(?:[-_][a-z]+)*$/);
});
