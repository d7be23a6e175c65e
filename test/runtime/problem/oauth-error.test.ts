import { expect, test } from 'vitest';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { renderOAuthError, toProblem } from '../../../src/runtime/problem/render.ts';

test.each([
  [new Problem('invalid_grant'), 400, 'invalid_grant'],
  [new Problem('invalid_client'), 401, 'invalid_client'],
  [new Problem('validation-failed'), 400, 'invalid_request'],
  [new Problem('malformed-body'), 400, 'invalid_request'],
  [new Problem('unsupported-media-type'), 415, 'invalid_request'],
  [new Problem('insufficient-scope'), 403, 'insufficient_scope'],
  [new Problem('rate-limited'), 429, 'temporarily_unavailable'],
  [new Problem('service-unavailable'), 503, 'temporarily_unavailable'],
  [toProblem(new Error('secret')), 500, 'server_error'],
  [new Problem('forbidden', { oauthError: 'slow_down' }), 403, 'slow_down'],
])('%s is %i %s', (problem, status, error) => {
  const rendered = renderOAuthError(problem);
  expect(rendered).toMatchObject({ status, contentType: 'application/json' });
  expect(JSON.parse(rendered.body)).toMatchObject({ error });
  expect(rendered.headers).toMatchObject({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  expect(JSON.stringify(rendered)).not.toContain('secret');
});

test('a 401 has a challenge, the one of the guard where there is one', () => {
  expect(renderOAuthError(new Problem('invalid_client')).headers).toHaveProperty(
    'WWW-Authenticate',
  );
  const headers = { 'www-authenticate': ['Bearer realm="x"'] };
  const rendered = renderOAuthError(new Problem('missing-credential', { headers }));
  expect(rendered.headers).toMatchObject(headers);
  expect(rendered.headers).not.toHaveProperty('WWW-Authenticate');
});

test('the description names the fields, in the characters that RFC 6749 allows', () => {
  const errors = [
    { in: 'body', pointer: '/grant_type', rule: 'required', message: 'is required' },
    { in: 'body', pointer: '/scöpe', rule: 'pattern', message: 'must match "\\w"\r\n' },
  ] as const;
  const { body } = renderOAuthError(new Problem('validation-failed', { errors }));
  expect(JSON.parse(body).error_description).toBe("grant_type is required; sc?pe must match '?w'");
});
