import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../codegen/contract/source/parse-json.ts';
import { parseYaml } from '../../codegen/contract/source/parse-yaml.ts';

const json = '{\n  "a": [1, { "b/c": true }],\n  "d": "x"\n}\n';
const yaml = 'a:\n  - 1\n  - b/c: true\nd: &d { e: 1 }\nf: *d\n';

describe('positions', () => {
  it.each([
    [[], 'key', 1, 1],
    [['a'], 'key', 2, 3],
    [['a'], 'value', 2, 8],
    [['a', '1', 'b/c'], 'value', 2, 21],
    [['d'], 'value', 3, 8],
    [['a', '7', 'x'], 'value', 2, 8],
  ] as const)('of %j (%s) in JSON', (path, part, line, column) => {
    expect(parseJson(json).locate(path, part)).toEqual({ line, column });
  });

  it.each([
    [['a'], 'key', 1, 1],
    [['a', '1', 'b/c'], 'key', 3, 5],
    [['a', '1', 'b/c'], 'value', 3, 10],
    [['d', 'e'], 'value', 4, 12],
    [['f', 'e'], 'value', 4, 12],
    [['f'], 'value', 5, 4],
  ] as const)('of %j (%s) in YAML', (path, part, line, column) => {
    expect(parseYaml(yaml).locate(path, part)).toEqual({ line, column });
  });

  it('do not hang on how JSON is read: the values are those of JSON.parse', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.nat(4), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        if (spaced.includes('__proto__')) return;
        const { value, problems } = parseJson(spaced);
        expect(problems).toEqual([]);
        expect(value).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it.each([
    '{"a":1,}',
    '[1,]',
    '{a:1}',
    "{'a':1}",
    '[01]',
    '"\n"',
    '{"a" 1}',
    '[1 2]',
    'nul',
    '',
    '1 2',
  ])('refuse what JSON.parse refuses: %s', (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(parseJson(text).problems).toMatchObject([{ code: 'json-syntax' }]);
  });
});
