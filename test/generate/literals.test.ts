import vm from 'node:vm';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../codegen/contract/model.ts';
import { jsdoc } from '../../codegen/print/comment.ts';
import { literal, propertyKey, stringLiteral, typeKey } from '../../codegen/print/literal.ts';
import { fileName, pascalCase, uniqueNames } from '../../codegen/print/names.ts';
import { runs } from '../fuzz/runs.ts';
import { hostileText } from './hostile-text.ts';

const evaluated = (code: string): unknown =>
  JSON.parse(String(vm.runInNewContext(`JSON.stringify(${code})`)));

describe('literals', () => {
  it('evaluate to the very string', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(vm.runInNewContext(stringLiteral(text))).toBe(text);
        expect(stringLiteral(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });

  it('evaluate to the very value, __proto__ keys included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(hostileText, fc.jsonValue()), (value, keys) => {
        const own: unknown = JSON.parse('{"__proto__":{"admin":true},"a":1}');
        const all = [value, keys, own] as unknown as JsonValue;
        expect(JSON.stringify(evaluated(literal(all)))).toBe(JSON.stringify(all));
      }),
    );
  });

  it('name properties in types and values', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = `const x: { ${typeKey(text)}: 1 } = { ${propertyKey(text)}: 1 };`;
        const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
        expect(diagnostics).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('comments', () => {
  it('cannot be ended by what they quote', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.nat(4), (texts, indent) => {
        const code = `${jsdoc(texts, indent)}42`;
        expect(vm.runInNewContext(code)).toBe(42);
      }),
    );
  });
});

describe('names', () => {
  it('are identifiers and file names', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(pascalCase(text)).toMatch(/^[A-Z][A-Za-z0-9]*$/);
        expect(fileName(text)).toMatch(/^[\w-]{1,81}$/);
      }),
    );
  });

  it('are unique where letter case does not count, whatever the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostileText), (texts) => {
        const names = uniqueNames(texts, fileName);
        const folded = new Set([...names.values()].map((name) => name.toLowerCase()));
        expect(folded.size).toBe(texts.length);
        expect(uniqueNames(texts.toReversed(), fileName)).toEqual(names);
      }),
    );
  });
});
