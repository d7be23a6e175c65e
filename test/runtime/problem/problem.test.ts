import { expect, test } from 'vitest';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { renderProblemJson, toProblem } from '../../../src/runtime/problem/render.ts';

test('a problem is rendered as RFC 9457 says', () => {
  const problem = new Problem('validation-failed', {
    detail: 'the body breaks the contract',
    errors: [{ in: 'body', pointer: '/email', rule: 'format', message: 'must be a valid email' }],
    headers: { 'X-Thing': 'y' },
  });
  expect(renderProblemJson(problem, 'r-1')).toEqual({
    status: 422,
    contentType: 'application/problem+json',
    headers: { 'X-Thing': 'y' },
    body: {
      type: 'urn:gatewright:problem:validation-failed',
      title: 'Validation failed',
      status: 422,
      code: 'validation-failed',
      detail: 'the body breaks the contract',
      requestId: 'r-1',
      errors: [{ in: 'body', pointer: '/email', rule: 'format', message: 'must be a valid email' }],
    },
  });
});

test('further members stand beside the standard ones and replace none', () => {
  const extensions = { balance: 30, status: 200, code: 'fine', requestId: 'other', errors: [] };
  const { body } = renderProblemJson(new Problem('conflict', { extensions }), 'r-1');
  expect(body).toMatchObject({ balance: 30, status: 409, code: 'conflict', requestId: 'r-1' });
  expect(body).not.toHaveProperty('errors');
});

test('what is no problem tells nothing of itself', () => {
  const secret = new Error('SELECT * FROM users at /srv/db.ts');
  for (const thrown of [secret, 'SELECT *', null, undefined, { status: 200, code: 'ok' }]) {
    const problem = toProblem(thrown);
    expect(problem.cause).toBe(thrown);
    const rendered = JSON.stringify(renderProblemJson(problem, 'r'));
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
  expect(renderProblemJson(problem, 'r').body).toMatchObject({
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
