import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { compileBody } from '../../../src/runtime/request/compile-body.ts';

const json = { parser: 'json' } as const;
const plan = compileBody({
  required: true,
  content: {
    'application/json': json,
    'application/*+json': json,
    'text/plain': { parser: 'text' },
    'application/octet-stream': { parser: 'binary' },
  },
});

function declaredOf(header: string | null | undefined): string {
  try {
    return plan.choose(header).declared;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('the media type of a body', () => {
  it.each([
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;charset=UTF-8', 'application/json'],
    ['APPLICATION/JSON ;charset="utf-8";x=1', 'application/json'],
    ['application/hal+json', 'application/*+json'],
    ['text/plain', 'text/plain'],
    ['application/octet-stream; charset=latin1', 'application/octet-stream'],
  ])('%s is that of %s', (header, declared) => {
    expect(declaredOf(header)).toBe(declared);
  });

  it.each([
    undefined,
    null,
    '',
    'json',
    'text/html',
    'application/json; charset=latin1',
    'application/json; charset=utf-8; charset=utf-8',
    'application/json, text/plain',
    '__proto__',
  ])('%s is refused', (header) => {
    expect(declaredOf(header)).toBe('unsupported-media-type');
  });

  it('is remembered for what the contract declares and for nothing that a client sends', () => {
    const declared = 'application/json; charset=utf-8';
    expect(plan.choose(declared)).toBe(plan.choose(declared));
    const own = 'application/json; x=1';
    expect(plan.choose(own)).not.toBe(plan.choose(own));
  });

  it('is refused where the operation takes no body', () => {
    expect(() => compileBody(undefined).choose('application/json')).toThrow(Problem);
  });
});
