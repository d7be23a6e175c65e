import type { Contract } from './model.ts';
import type { Diagnostic, Locate } from '../diagnostic.ts';
import { buildContract } from './build/contract.ts';
import { checkExtensions } from './check/extensions.ts';
import { checkFields } from './check/fields.ts';
import { checkLintIgnores } from './check/lint-ignore.ts';
import { checkMethods } from './check/methods.ts';
import { checkPaths } from './check/paths.ts';
import { checkReferences } from './check/references.ts';
import { checkSchemas } from './check/schemas.ts';
import { checkShapes } from './check/shapes.ts';
import { checkTexts } from './check/texts.ts';
import { checkVersion } from './check/version.ts';
import { TooLarge, bundle } from './document/bundle.ts';
import type { Bundle } from './document/bundle.ts';
import { canonical } from './document/canonical.ts';
import type { Context } from './document/context.ts';
import { rootCursor } from './document/cursor.ts';
import { assignOperationIds } from './document/operation-ids.ts';
import { Origins } from './document/origins.ts';
import { Report, TooMany } from './document/report.ts';
import type { Sources, Unreadable } from './document/resolve.ts';
import { joinTwins } from './document/twins.ts';
import { settleUndecided } from './document/undecided.ts';
import { upgrade } from './document/upgrade.ts';
import { isTree, own } from './json.ts';
import type { Opened } from './source/open.ts';
import { addressOf, isAllowed, isRemote } from './source/remote.ts';
import type { Source } from './source/source.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CompileInput {
  /** The entry document as the user named it. */
  readonly input: string;
  /** Its absolute path. */
  readonly entry: string;
  /** Every file opened so far, by absolute path or remote address. */
  readonly opened: ReadonlyMap<string, Opened>;
  readonly vocabulary: Vocabulary;
  readonly undecided: 'error' | 'deny' | 'public';
  /** How addresses begin that may be referred to. */
  readonly allow: readonly string[];
}

export interface Compiled {
  readonly contract: Contract | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Files to open before compiling again; nothing else counts while there are any. */
  readonly missing: readonly string[];
  readonly locate: Locate;
}

type Outcome = Omit<Compiled, 'locate'>;

/** Makes a contract of the files that were opened; pure. */
export function compile(input: CompileInput): Compiled {
  const origins = new Origins(input.vocabulary.written);
  const report = new Report(origins, input.input);
  const locate: Locate = (container, key) => origins.locate(container, key, 'key');
  try {
    return { ...compileWith({ ...input, origins, report }), locate };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { ...finish(null, report), locate };
  }
}

function compileWith(tools: Tools): Outcome {
  const { opened, origins, report } = tools;
  const entry = opened.get(tools.entry)?.source ?? null;
  reportSyntax(tools, report);
  if (entry === null) return finish(null, report);
  origins.markSource(entry);
  if (!checkVersion(rootCursor(entry.value), report)) return finish(null, report);
  const bundled = bundleAll(entry, tools);
  if (bundled === null) return finish(null, report);
  if (bundled.missing.length > 0) {
    return { contract: null, diagnostics: [], missing: bundled.missing };
  }
  return finish(build(bundled, tools), report);
}

interface Tools extends CompileInput {
  readonly origins: Origins;
  readonly report: Report;
}

/** Of other files that cannot be read, the references to them tell. */
function reportSyntax({ opened, entry }: CompileInput, report: Report): void {
  for (const { path, file, wasRead, problems } of opened.values()) {
    if (!wasRead && path !== entry) continue;
    for (const { at, ...problem } of problems) {
      report.add({ severity: 'error', ...problem, at: { file, ...at } });
    }
  }
}

const notAllowed: Unreadable = {
  code: 'remote-ref',
  message: ' does not stand beside this file',
  hint: 'copy the file beside the contract and refer to it by a relative path, or allow its address with --allow-remote or "remoteRefs"',
};

function unreadable({ path, wasRead, problems: [problem] }: Opened): Unreadable {
  const code = 'unresolved-ref';
  if (wasRead) return { code, message: ': that file is not well-formed' };
  if (!isRemote(path)) return { code, message: ': that file cannot be read' };
  const hint = 'mend the address, or copy the file beside the contract';
  return { code, message: `: ${problem?.message ?? 'it cannot be fetched'}`, hint };
}

/** The file whose `$self` (OpenAPI 3.2) is an address; what was fetched cannot choose its own. */
function calledItself(address: string, opened: CompileInput['opened']): Source | undefined {
  const found = [...opened.values()].find(({ path, source }) => {
    if (isRemote(path)) return false;
    const self = isTree(source?.value) ? own(source.value, '$self') : undefined;
    return typeof self === 'string' && addressOf(self)?.href === address;
  });
  return found?.source ?? undefined;
}

function bundleAll(entry: Source, tools: Tools): Bundle | null {
  const { opened, origins, report, vocabulary, allow } = tools;
  const sources: Sources = (path) => {
    const named = isRemote(path) ? calledItself(path, opened) : undefined;
    if (named !== undefined) return named;
    if (isRemote(path) && !isAllowed(path, allow)) return notAllowed;
    const file = opened.get(path);
    if (file === undefined) return undefined;
    if (file.source === null) return unreadable(file);
    origins.markSource(file.source);
    return file.source;
  };
  try {
    return bundle({ entry, sources, origins, report, vocabulary });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    report.error('too-large', rootCursor(error.container), error.message);
    return null;
  }
}

function build({ document: bundled }: Bundle, tools: Tools): Contract {
  const { report, origins, vocabulary, input, undecided } = tools;
  upgrade(bundled, origins);
  joinTwins({ document: bundled, report }, origins);
  const denied = settleUndecided({ document: bundled, report }, undecided);
  assignOperationIds({ document: bundled, report });
  const context: Context = { document: canonical(bundled, origins), report, denied };
  checkTexts(context);
  checkShapes(context);
  checkReferences(context);
  checkFields(context);
  checkExtensions(context, origins, vocabulary);
  checkLintIgnores(context);
  checkPaths(context);
  checkMethods(context);
  checkSchemas(context);
  return buildContract(input, context);
}

function finish(contract: Contract | null, report: Report): Outcome {
  const diagnostics = report.diagnostics();
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { contract: failed ? null : contract, diagnostics, missing: [] };
}
