import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { compilerOptions, root } from './sources.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { source: string }>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const doors = Object.entries(manifest.exports).flatMap(([door, target]) =>
  typeof target === 'string' ? [] : [{ door, file: join(root, target.source) }],
);

describe('doors', () => {
  it('exports exactly what is listed', async () => {
    const program = ts.createProgram(
      doors.map(({ file }) => file),
      { ...compilerOptions(), noEmit: true },
    );
    const checker = program.getTypeChecker();
    const listing = doors.map(({ door, file }) => {
      const source = program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      const names = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
      return `${door}\n${names
        .toSorted()
        .map((name) => `  ${name}\n`)
        .join('')}`;
    });
    await expect(listing.join('\n')).toMatchFileSnapshot('doors.txt');
  });

  it('pins every dependency to an exact version', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(versions).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
