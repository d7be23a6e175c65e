import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { abiNames, formatNames } from '../../codegen/print/abi-names.ts';
import { formats } from '../../src/runtime/request/formats.ts';

function exportsOf(path: string): { readonly values: string[]; readonly types: string[] } {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) continue;
    for (const { name, isTypeOnly } of clause.elements) {
      (statement.isTypeOnly || isTypeOnly ? types : values).push(name.text);
    }
  }
  return { values: values.sort(), types: types.sort() };
}

describe('the names that generated code takes from the runtime', () => {
  it('are those of the door', () => {
    const door = exportsOf('src/abi.ts');
    expect([...abiNames.values]).toEqual(door.values);
    expect([...abiNames.types]).toEqual(door.types);
  });

  it('and the formats are those that the runtime checks', () => {
    expect([...formatNames]).toEqual(Object.keys(formats).sort());
  });
});
