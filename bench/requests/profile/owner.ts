import type { Frame, Sample } from './samples.ts';

const STAGE = /\/dist\/src\/runtime\/(stage\/[\w-]+)\.js$/;
const OWN = /\/dist\/src\/([\w/-]+)\.js$/;
const GENERATED = /\/generated\/(.+)\.js$/;
const CONTENDER = /\/dist\/bench\/requests\/(?:contenders|peers|domain)\/([\w-]+)\.js$/;
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** On whose account a sample goes: the stage it was under; else the nearest of our files; else what it is. */
export function ownerOf({ stack }: Sample): string {
  const stage = firstMatch(stack, STAGE);
  if (stage !== null) return stage;
  return firstMatch(stack, OWN) ?? subjectOf(stack[0]);
}

/** What was itself at work: one of our files, a package, a part of Node. */
export function subjectOf(frame: Frame | undefined): string {
  if (frame === undefined) return '(unknown)';
  const { url } = frame;
  const own = OWN.exec(url)?.[1];
  if (own !== undefined) return own;
  if (GENERATED.test(url)) return 'generated code';
  if (CONTENDER.test(url)) return 'handler';
  const library = PACKAGE.exec(url)?.[1];
  if (library !== undefined) return library;
  if (url.startsWith('node:'))
    return nodeParts.find(([pattern]) => pattern.test(url))?.[1] ?? 'Node, other';
  return engineParts[frame.function] ?? `built in: ${frame.function}`;
}

const nodeParts: readonly (readonly [RegExp, string])[] = [
  [/http/, 'Node http'],
  [/net$|stream_base|tcp/, 'Node sockets'],
  [/stream/, 'Node streams'],
  [/crypto|webcrypto/, 'Node crypto'],
  [/timers|task_queues|async_hooks|promise/, 'Node timers and tasks'],
  [/buffer/, 'Node buffers'],
  [/events/, 'Node events'],
];

const engineParts: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'Node, native',
  '(idle)': '(idle)',
};

function firstMatch(stack: readonly Frame[], pattern: RegExp): string | null {
  for (const { url } of stack) {
    const found = pattern.exec(url)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
