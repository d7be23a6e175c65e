import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { refusal } from '../../../src/runtime/problem/refusal.ts';
import { renderProblemJson, toProblem } from '../../../src/runtime/problem/render.ts';
import { runs } from '../../fuzz/runs.ts';

function bodyOf(problem: Problem, requestId = 'r'): Record<string, unknown> {
  return JSON.parse(renderProblemJson(problem, requestId).body) as Record<string, unknown>;
}

test('a problem is rendered as RFC 9457 says', () => {
  const problem = new Problem('validation-failed', {
    detail: 'the body breaks the contract',
    errors: [{ in: 'body', pointer: '/email', rule: 'format', message: 'must be a valid email' }],
    headers: { 'X-Thing': 'y' },
  });
  const { body, ...rest } = renderProblemJson(problem, 'r-1');
  expect(rest).toEqual({
    status: 422,
    contentType: 'application/problem+json',
    headers: { 'X-Thing': 'y' },
  });
  expect(JSON.parse(body)).toEqual({
    type: 'urn:gatewright:problem:validation-failed',
    title: 'Validation failed',
    status: 422,
    code: 'validation-failed',
    detail: 'the body breaks the contract',
    requestId: 'r-1',
    errors: [{ in: 'body', pointer: '/email', rule: 'format', message: 'must be a valid email' }],
  });
});

test('further members stand beside the standard ones and replace none', () => {
  const extensions = { balance: 30, status: 200, code: 'fine', requestId: 'other', errors: [] };
  const body = bodyOf(new Problem('conflict', { extensions }), 'r-1');
  expect(body).toMatchObject({ balance: 30, status: 409, code: 'conflict', requestId: 'r-1' });
  expect(body).not.toHaveProperty('errors');
});

test('what is no problem tells nothing of itself', () => {
  const secret = new Error('SELECT * FROM users at /srv/db.ts');
  for (const thrown of [secret, 'SELECT *', null, undefined, { status: 200, code: 'ok' }]) {
    const problem = toProblem(thrown);
    expect(problem.cause).toBe(thrown);
    const rendered = renderProblemJson(problem, 'r').body;
    expect(rendered).not.toMatch(/SELECT|users|srv|ok/);
    expect(rendered).toContain('"code":"internal-error"');
  }
});

test('a problem stays itself', () => {
  const problem = new Problem('gone');
  expect(toProblem(problem)).toBe(problem);
});

test('a service may have problems of its own', () => {
  const problem = Problem.custom({ status: 402, code: 'no-credit', title: 'No credit left' });
  expect(bodyOf(problem)).toMatchObject({
    type: 'urn:gatewright:problem:no-credit',
    status: 402,
    code: 'no-credit',
  });
});

test.each([
  [{ status: 200 }, 'status'],
  [{ status: 600 }, 'status'],
  [{ status: 400.5 }, 'status'],
  [{ code: 'No Credit' }, 'kebab-case'],
  [{ code: 'not-found' }, 'registered'],
])('but not with %j', (more, message) => {
  expect(() => Problem.custom({ status: 402, code: 'a', title: 'A', ...more })).toThrow(message);
});

test('an unregistered code is refused, a built-in property too', () => {
  for (const code of ['nope', 'constructor', '__proto__']) {
    expect(() => new Problem(code as 'gone')).toThrow('must be registered');
  }
});

const field = fc.record({
  in: fc.constantFrom('body' as const, 'query' as const),
  pointer: fc.string({ unit: 'binary' }),
  rule: fc.string(),
  message: fc.string({ unit: 'binary' }),
});
const options = fc.record(
  {
    detail: fc.string({ unit: 'binary' }),
    errors: fc.array(field, { maxLength: 3 }),
    extensions: fc.dictionary(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('code', '__proto__', 'toJSON')),
      fc.jsonValue() as fc.Arbitrary<null>,
    ),
  },
  { requiredKeys: [] },
);
const RESERVED = new Set('type title status code detail instance requestId errors'.split(' '));

test('whatever a problem says, its body is JSON of exactly that', () => {
  const codes = fc.constantFrom('conflict' as const, 'validation-failed' as const);
  fc.assert(
    fc.property(codes, options, fc.string({ unit: 'binary' }), (code, given, requestId) => {
      for (const problem of [refusal(code, given), new Problem(code, given)]) {
        const { errors = [], extensions = {}, detail } = given;
        const { type, title, status } = problem;
        const own = Object.entries(extensions).filter(([name]) => !RESERVED.has(name));
        const expected = {
          type,
          title,
          status,
          code,
          ...(detail === undefined ? {} : { detail }),
          requestId,
          ...(errors.length === 0 ? {} : { errors }),
          ...Object.fromEntries(own),
        };
        const { body } = renderProblemJson(problem, requestId);
        expect(body).toBe(JSON.stringify(expected));
      }
    }),
    { numRuns: runs(300) },
  );
});

test('a refusal is a problem in every way, but without a stack', () => {
  const given = { detail: 'it is so', headers: { 'X-Thing': 'y' } };
  const [made, thrown] = [refusal('conflict', given), new Problem('conflict', given)];
  expect(made).toBeInstanceOf(Problem);
  expect(made).toBeInstanceOf(Error);
  expect(String(made)).toBe(String(thrown));
  expect(made.stack).toBeUndefined();
  for (const name of Object.getOwnPropertyNames(thrown) as (keyof Problem)[]) {
    if (name !== 'stack') expect(made[name]).toEqual(thrown[name]);
  }
  expect(() => refusal('toString' as 'conflict')).toThrow(TypeError);
});

test('a problem that says otherwise than its type does so alone', () => {
  class ItemConflict extends Problem {
    override readonly title = 'Item 42 is taken';
    override readonly status = 423;
    constructor() {
      super('conflict');
    }
  }
  const own = { title: 'Item 42 is taken', status: 423 };
  const usual = { title: 'Conflict', status: 409 };
  for (const [problem, said] of [
    [new ItemConflict(), own],
    [new Problem('conflict'), usual],
    [new ItemConflict(), own],
  ] as const) {
    expect(bodyOf(problem)).toMatchObject(said);
  }
});
