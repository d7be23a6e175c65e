import { afterEach, expect, it, vi } from 'vitest';
import { progress } from '../../codegen/commands/terminal.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What stderr is given while two steps are told. */
function told(isTTY: boolean, ci: string): string {
  const written: string[] = [];
  vi.stubEnv('CI', ci);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  try {
    const { say, end } = progress();
    say('reading openapi.yaml');
    say('making generated/sdk/');
    end();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.stderr, 'isTTY');
    else Object.defineProperty(process.stderr, 'isTTY', before);
  }
  return written.join('');
}

it('is one line of a terminal, which each step replaces and the end wipes', () => {
  const wipe = '\r\u001b[2K';
  expect(told(true, '')).toBe(`${wipe}reading openapi.yaml …${wipe}making generated/sdk/ …${wipe}`);
});

it('is not shown in files and pipes, nor in CI', () => {
  expect(told(false, '')).toBe('');
  expect(told(true, 'true')).toBe('');
});
