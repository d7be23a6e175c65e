/** A page's shell blocks, each with the output that the page shows for it. */
import { spawn } from 'node:child_process';

export interface Step {
  readonly command: string;
  /** Lines; `…` in a line stands for any text, a line that is only `…` for any lines. */
  readonly output: readonly string[];
}

export interface Block {
  readonly kind: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The code blocks of a section. */
export function readBlocks(page: string, heading: string): readonly Block[] {
  const pattern = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm');
  const section = pattern.exec(page)?.[1];
  if (section === undefined) throw new Error(`the page has no section "${heading}"`);
  return [...section.matchAll(FENCE)].map(([, kind = '', text = '']) => ({ kind, text }));
}

/** Every `sh` block of the section, with the `text` block that follows it. */
export function readSteps(page: string, heading: string): readonly Step[] {
  const blocks = readBlocks(page, heading);
  return blocks.flatMap(({ kind, text }, index) => {
    if (kind !== 'sh') return [];
    const next = blocks[index + 1];
    return [
      { command: text, output: next?.kind === 'text' ? next.text.trimEnd().split('\n') : [] },
    ];
  });
}

/** Runs the commands in one shell, as a reader would, and gives what each printed. */
export async function runSteps(
  commands: readonly string[],
  place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<readonly string[]> {
  const mark = `--- end of step ${process.pid} ---`;
  const script = commands.map((command) => `${command}\nprintf '\\n%s\\n' '${mark}'\n`).join('');
  const shell = spawn('bash', ['-s'], place);
  let printed = '';
  shell.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  shell.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  shell.stdin.end(script);
  await new Promise((resolve) => shell.on('close', resolve));
  return printed
    .split(`${mark}\n`)
    .slice(0, -1)
    .map((text) => text.replaceAll('\r', '').trim());
}

/** Whether the text is what the page shows. */
export function matches(text: string, shown: readonly string[]): boolean {
  const pattern = shown
    .map((line) => (line.trim() === '…' ? '[\\s\\S]*?' : line.split('…').map(escape).join('.*?')))
    .join('\\n');
  return new RegExp(`^\\s*${pattern}\\s*$`).test(text);
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
