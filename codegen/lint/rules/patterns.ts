import type { Rule } from '../rule.ts';
import { mayExplode } from '../../contract/pattern/backtracking.ts';
import { isTest } from './around.ts';
import { isAnchored } from './anchors.ts';
import { isEnumerated, textOf, typesOf } from './values.ts';

export const patternRules: readonly Rule[] = [
  {
    code: 'unsafe-pattern',
    severity: 'error',
    category: 'data',
    source: 'CWE-1333, ASVS 5.0 1.3.12, OWASP API4:2023',
    summary: 'A pattern may take time that doubles with every character of the text.',
    check: (subject, say) => {
      const judged = new Map<string, boolean>();
      for (const { value } of subject.nodes('schema')) {
        const pattern = textOf(value, 'pattern');
        if (pattern === undefined) continue;
        const unsafe = judged.get(pattern) ?? mayExplode(pattern);
        judged.set(pattern, unsafe);
        if (!unsafe) continue;
        const message = `the pattern of ${subject.words(value)} reads some texts in many ways: a hostile text may take forever`;
        say(
          { node: value, key: 'pattern' },
          message,
          'let no repetition begin with what may end it',
        );
      }
    },
  },
  {
    code: 'unanchored-pattern',
    severity: 'warning',
    category: 'data',
    source: 'CWE-777, ASVS 5.0 2.2.1',
    summary: 'A pattern of a request lets anything stand before or after what it describes.',
    check: (subject, say) => {
      for (const { schema, name } of subject.requestSchemas()) {
        const pattern = textOf(schema, 'pattern');
        if (pattern === undefined || isAnchored(pattern) || isEnumerated(schema)) continue;
        if (!typesOf(schema).includes('string') || isTest(schema, subject)) continue;
        const message = `the pattern of ${name} lets anything stand before or after`;
        say({ node: schema, key: 'pattern' }, message, 'begin it with ^ and end it with $');
      }
    },
  },
];
