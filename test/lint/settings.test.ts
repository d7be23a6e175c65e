import { describe, expect, it } from 'vitest';
import { info, ok } from '../contract/support.ts';
import { githubReport } from '../../codegen/lint/report/github.ts';
import { sarifReport } from '../../codegen/lint/report/sarif.ts';
import type { Finding } from '../../codegen/lint/finding.ts';
import { lintValue } from './support.ts';

const open = {
  openapi: '3.1.0',
  info,
  paths: { '/a': { post: { security: [], responses: ok } } },
};

describe('the severity of a rule', () => {
  it('is that of the table, or what the settings say', async () => {
    const severityOf = async (setting: 'error' | 'off' | undefined): Promise<unknown> => {
      const settings = setting === undefined ? {} : { 'public-write': setting };
      const { findings } = await lintValue(open, settings);
      return findings.find(({ code }) => code === 'public-write')?.severity;
    };
    expect(await severityOf(undefined)).toBe('warning');
    expect(await severityOf('error')).toBe('error');
    expect(await severityOf('off')).toBeUndefined();
  });
});

describe('hostile names', () => {
  const finding: Finding = {
    severity: 'error',
    code: 'public-write',
    message: 'anybody may POST /a\n::error::forged%0A',
    at: { file: 'a b,c:d\n.yaml', line: 1, column: 1 },
  };

  it('forge no annotation', () => {
    const text = githubReport([finding]);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toBe(
      '::error file=a b%2Cc%3Ad%0A.yaml,line=1,col=1,title=public-write::anybody may POST /a%0A::error::forged%250A',
    );
  });

  it('stay inside of SARIF', () => {
    const { runs } = JSON.parse(sarifReport([finding], '1.2.3')) as {
      runs: { results: { locations: { physicalLocation: object }[] }[] }[];
    };
    const place = runs[0]?.results[0]?.locations[0]?.physicalLocation;
    expect(place).toMatchObject({ artifactLocation: { uri: 'a%20b%2Cc%3Ad%0A.yaml' } });
  });

  it('are quoted in messages', async () => {
    const name = 'a\n\u001b[31m"';
    const text = { type: 'string', pattern: '^a\n\u001b+$', examples: ['b'] };
    const properties = { [name]: text, plain: { type: 'string' } };
    const example = { plain: 1, [name]: 1 };
    const schema = {
      type: 'object',
      required: [name, `b${name}`],
      properties,
      examples: [{}, example],
    };
    const { findings } = await lintValue({
      ...open,
      paths: {
        '/a': {
          post: {
            security: [],
            responses: ok,
            requestBody: { content: { 'application/json': { schema } } },
          },
        },
      },
    });
    const messagesOf = (wanted: string): string =>
      findings.flatMap(({ code, message }) => (code === wanted ? [message] : [])).join(' ');
    expect(messagesOf('unbounded-string')).toContain('a\\n\\u001b[31m');
    expect(messagesOf('example-mismatch')).toContain('required property');
    expect(findings.some(({ message }) => /[\n\u001b]/.test(message))).toBe(false);
  });
});
