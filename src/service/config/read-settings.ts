import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { ConfigFinding } from './config-error.ts';
import { settingNames } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The texts of the settings, and what is wrong with the way they were given. */
export interface RawSettings {
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly ConfigFinding[];
}

/** The variables of `.env` in a folder under those of the environment, which win. */
export async function readEnvironment(env: Environment, folder: string): Promise<Environment> {
  const file = await readFile(join(folder, '.env'), 'utf8').catch(absent);
  if (file === null) return env;
  const given = new Set(Object.keys(env).map(settingOf));
  const added = Object.entries(parseEnv(file)).filter(([name]) => !given.has(settingOf(name)));
  return { ...Object.fromEntries(added), ...env };
}

/** `NAME_FILE` is another way of giving `NAME`. */
function settingOf(variable: string): string {
  return variable.replace(/_FILE$/, '');
}

/** Picks the settings out of an environment and reads those given as `NAME_FILE`. */
export async function readSettings(env: Environment): Promise<RawSettings> {
  const texts: Record<string, string> = {};
  const findings: ConfigFinding[] = [];
  for (const name of settingNames) {
    const own = env[name] ?? '';
    const file = env[`${name}_FILE`] ?? '';
    if (own !== '' && file !== '') {
      const message = `is given twice, by itself and as ${name}_FILE; keep one of them`;
      findings.push({ setting: name, message });
    } else if (own !== '') {
      texts[name] = own;
    } else if (file !== '') {
      const text = await readFile(file, 'utf8').catch(() => null);
      if (text === null)
        findings.push({ setting: `${name}_FILE`, message: 'names a file that cannot be read' });
      else if (text.trim() === '')
        findings.push({ setting: `${name}_FILE`, message: 'names an empty file' });
      else texts[name] = text.trim();
    }
  }
  return { texts, findings };
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
