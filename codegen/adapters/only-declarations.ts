import ts from 'typescript';

const DECLARATIONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

/**
 * Checks the code of a foreign generator: it parses, and at its top stands nothing but declarations.
 *
 * @throws {Error} naming the file that a text of the contract has broken out into
 */
export function requireOnlyDeclarations(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const tree: Parsed = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const diagnostics = tree.parseDiagnostics ?? transpiled(text);
    const stray = tree.statements.some(({ kind }) => !DECLARATIONS.has(kind));
    if (diagnostics.length > 0 || stray) {
      throw new Error(`@hey-api/openapi-ts was made to write a broken ${path} by this contract`);
    }
  }
}

/** The compiler keeps what its parser found, without saying so in its types. */
interface Parsed extends ts.SourceFile {
  readonly parseDiagnostics?: readonly unknown[];
}

function transpiled(text: string): readonly unknown[] {
  return ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? [];
}
