import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleFacts, rules } from '../../codegen/lint/rules.ts';
import { exampleDocument } from './example-document.ts';
import { codesOf, lintValue } from './support.ts';

const text = readFileSync(new URL('../../docs/lint.md', import.meta.url), 'utf8');
const rows = [
  ...text.matchAll(/^\| \[`([^`]+)`\]\(#([^)]+)\) +\| (\w+) +\| (\w+) +\| (.+?) +\|$/gm),
];
const sections = text.split(/^### /m).slice(1);

function exampleOf(section: string, kind: 'Bad' | 'Good'): string {
  const found = new RegExp(`^${kind}:\n\n\`\`\`yaml\n([^]*?)^\`\`\`$`, 'm').exec(section);
  if (found?.[1] === undefined) throw new Error(`${section.split('\n')[0]} has no ${kind}`);
  return found[1];
}

describe('docs/lint.md', () => {
  it('has a row for every rule, with its facts, and none besides', () => {
    const told = rows.map(([, code, anchor, severity, category, source]) => {
      expect(anchor).toBe(code);
      return { code, severity, category, source };
    });
    expect(told).toEqual(
      ruleFacts.map(({ code, severity, category, source }) => ({
        code,
        severity,
        category,
        source,
      })),
    );
  });

  it('has a section for every rule, with its summary and source, and none besides', () => {
    const told = sections.map((section) => section.split('\n')[0]);
    expect(told).toEqual(ruleFacts.map(({ code }) => code));
    for (const [index, { summary, source }] of ruleFacts.entries()) {
      expect(sections[index]).toContain(`${summary} (${source})`);
    }
  });

  it('knows forty rules and more, each once', () => {
    expect(rules.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ruleFacts.map(({ code }) => code)).size).toBe(ruleFacts.length);
  });
});

describe.each(sections.map((section) => [section.split('\n')[0] ?? '', section] as const))(
  '%s',
  (code, section) => {
    it('is found in its bad example', async () => {
      expect(codesOf(await lintValue(exampleDocument(exampleOf(section, 'Bad'))))).toContain(code);
    });

    it('is not found in its good example', async () => {
      const good = await lintValue(exampleDocument(exampleOf(section, 'Good')));
      expect(codesOf(good)).not.toContain(code);
    });
  },
);
