/** Reads the project's own sources: what each file imports, how long its functions are. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Of files of this project by path from the root, of packages by specifier; types included. */
  readonly imports: readonly string[];
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  /** How often the type `any` is written. */
  readonly anys: number;
}

export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readSource(join(entry.parentPath, entry.name))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const functions: { name: string; lines: number }[] = [];
  let anys = 0;
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push(specifier);
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      functions.push({ name: node.name?.getText() ?? 'anonymous', lines: linesOf(node, tree) });
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys++;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {
    path: relative(root, file).replaceAll('\\', '/'),
    text,
    lines: text.split('\n').length - 1,
    imports: imports.map((specifier) =>
      specifier.startsWith('.')
        ? relative(root, resolve(dirname(file), specifier)).replaceAll('\\', '/')
        : specifier,
    ),
    functions,
    anys,
  };
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal);
  }
  return undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function linesOf(node: ts.Node, tree: ts.SourceFile): number {
  const start = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  return tree.getLineAndCharacterOfPosition(node.getEnd()).line - start + 1;
}

/** The project's own compiler settings. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}
