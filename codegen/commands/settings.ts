import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config.ts';
import { addressOf, whyUnfit } from '../contract/source/remote.ts';
import { UsageError } from './usage-error.ts';

/** Everything a command needs to know, from the flags, then `gatewright.config.ts`, then defaults. */
export interface Settings {
  readonly cwd: string;
  /** As the user named it. */
  readonly input: string;
  /** As the user named it. */
  readonly output: string;
  readonly undecided: 'error' | 'deny' | 'public';
  readonly extensions: { readonly prefix?: string; readonly ignore?: readonly string[] };
  /** How the addresses of remote documents begin that may be fetched. */
  readonly remoteRefs?: readonly string[];
  /** Rules that weigh something else than their table says. */
  readonly lint?: {
    readonly rules: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>;
  };
  readonly dev: { readonly command: readonly string[] | null; readonly watch: readonly string[] };
}

/** Flags that every command of the contract takes. */
export interface Flags {
  readonly input?: string;
  readonly output?: string;
  readonly undecided?: string;
  readonly allowRemote?: readonly string[];
}

const CONFIG_FILES = ['gatewright.config.ts', 'gatewright.config.mjs', 'gatewright.config.js'];
const KEYS = new Set(['input', 'output', 'undecided', 'extensions', 'remoteRefs', 'lint', 'dev']);
const UNDECIDED = ['error', 'deny', 'public'] as const;
const SERVE = 'bin/serve.js';

/** Throws UsageError, naming the setting. */
export async function loadSettings(cwd: string, flags: Flags): Promise<Settings> {
  const config = await loadConfig(cwd);
  const output = flags.output ?? config.output ?? 'generated';
  refuseOutside(cwd, output);
  return {
    cwd,
    input: flags.input ?? config.input ?? 'openapi.yaml',
    output,
    undecided: oneOf('undecided', flags.undecided ?? config.undecided ?? 'error', UNDECIDED),
    extensions: config.extensions ?? {},
    remoteRefs: checkedPrefixes([...(config.remoteRefs ?? []), ...(flags.allowRemote ?? [])]),
    lint: { rules: config.lint?.rules ?? {} },
    dev: {
      command: config.dev?.command ?? defaultCommand(cwd),
      watch: config.dev?.watch ?? ['src'],
    },
  };
}

/** Of a refused prefix only its place is told: it may hold a password. */
function checkedPrefixes(prefixes: readonly string[]): readonly string[] {
  for (const [index, prefix] of prefixes.entries()) {
    const url = addressOf(prefix);
    const unfit = url === null ? 'is not an address' : whyUnfit(url);
    const wrong = prefix.includes('#') ? 'has a fragment' : unfit;
    if (wrong !== null) {
      const which = `"remoteRefs" and --allow-remote: prefix ${index + 1}`;
      throw new UsageError(`${which} ${wrong}; give one as https://example.com/schemas/`);
    }
  }
  return prefixes;
}

function defaultCommand(cwd: string): readonly string[] | null {
  return existsSync(join(cwd, SERVE)) ? ['node', '-C', 'source', SERVE] : null;
}

async function loadConfig(cwd: string): Promise<Config> {
  const name = CONFIG_FILES.find((file) => existsSync(join(cwd, file)));
  if (name === undefined) return {};
  const url = pathToFileURL(join(cwd, name)).href;
  const module: unknown = await import(url).catch((error: unknown) => {
    throw new UsageError(`${name} cannot be loaded: ${messageOf(error)}`);
  });
  const config = isRecord(module) ? module['default'] : undefined;
  if (!isRecord(config)) throw new UsageError(`${name} has no default export; use defineConfig`);
  const unknown = Object.keys(config).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw new UsageError(`${name}: "${unknown}" is not a setting`);
  return checkedConfig(config, name);
}

function checkedConfig(config: Readonly<Record<string, unknown>>, file: string): Config {
  for (const key of ['input', 'output']) {
    const value = config[key];
    if (value !== undefined && typeof value !== 'string') {
      throw new UsageError(`${file}: "${key}" must be a path`);
    }
  }
  for (const key of ['extensions', 'lint', 'dev']) {
    const value = config[key];
    if (value !== undefined && !isRecord(value)) {
      throw new UsageError(`${file}: "${key}" must be an object`);
    }
  }
  const { remoteRefs } = config;
  if (remoteRefs !== undefined && !isTextList(remoteRefs)) {
    throw new UsageError(`${file}: "remoteRefs" must be a list of texts`);
  }
  checkLint(config['lint'], file);
  const { dev } = config;
  for (const key of ['command', 'watch']) {
    const value = isRecord(dev) ? dev[key] : undefined;
    if (value !== undefined && !isTextList(value)) {
      throw new UsageError(`${file}: "dev.${key}" must be a list of texts`);
    }
  }
  return config;
}

function checkLint(lint: unknown, file: string): void {
  const rules = isRecord(lint) ? (lint['rules'] ?? {}) : {};
  const unknown = isRecord(lint) ? Object.keys(lint).find((key) => key !== 'rules') : undefined;
  if (unknown !== undefined) throw new UsageError(`${file}: "lint.${unknown}" is not a setting`);
  if (!isRecord(rules)) throw new UsageError(`${file}: "lint.rules" must be an object`);
  for (const [code, severity] of Object.entries(rules)) {
    oneOf(`lint.rules.${code}`, String(severity), ['off', 'info', 'warning', 'error']);
  }
}

/** The output folder is emptied of what is no longer generated: it must be a folder of its own. */
function refuseOutside(cwd: string, output: string): void {
  const way = relative(cwd, resolve(cwd, output));
  if (way !== '' && way !== '..' && !/^(?:\.\.[\\/])+\.\.$/.test(way)) return;
  if (isAbsolute(way)) return;
  throw new UsageError(`the output folder "${output}" holds this project; name one of its own`);
}

function oneOf<Value extends string>(
  name: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError(`"${name}" must be one of ${allowed.join(', ')}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
