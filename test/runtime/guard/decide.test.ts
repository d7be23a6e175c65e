import { describe, expect, test, vi } from 'vitest';
import type { GuardSpec } from '../../../src/runtime/contract.ts';
import { compileGuard } from '../../../src/runtime/guard/compile.ts';
import { decide, type Verify } from '../../../src/runtime/guard/decide.ts';
import type { Decision } from '../../../src/runtime/guard/decision.ts';
import { TokenUndecided } from '../../../src/runtime/token/undecided.ts';
import { contract, sourceOf, type Sent } from './support.ts';

const BEARER = { authorization: ['Bearer abc'] };
const KEY = { headers: { 'x-key': ['k'] } };

function ask(spec: GuardSpec, sent: Sent, verify: Verify): Decision {
  const decision = decide(compileGuard(spec, contract), sourceOf(sent), verify);
  if (decision instanceof Promise) throw new Error('the decision came late');
  return decision;
}

function denied(decision: Decision) {
  if (decision.kind !== 'denied') throw new Error('admitted');
  const { problem, reason } = decision;
  return {
    reason,
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    challenges: problem.headers['WWW-Authenticate'],
  };
}

const never: Verify = () => {
  throw new Error('a verifier was asked');
};
const anybody: Verify = (scheme) => ({ subject: `${scheme}-subject` });

const admin: Verify = () => ({ subject: 's', roles: ['admin', '__proto__', 'ghost'] });

describe('a public operation', () => {
  test('looks at no credential', () => {
    expect(ask({ security: [] }, BEARER, never)).toEqual({
      kind: 'admitted',
      requirement: -1,
      principal: null,
      principals: [],
      ignored: [],
    });
  });
});

describe('the anonymous requirement', () => {
  const spec: GuardSpec = { security: [{}, { bearer: [] }] };

  test('lets in who brings nothing', () => {
    expect(ask(spec, {}, never)).toMatchObject({
      kind: 'admitted',
      requirement: 0,
      principal: null,
    });
  });

  test('comes after the credentials, wherever it stands', () => {
    expect(ask(spec, BEARER, anybody)).toMatchObject({ requirement: 1 });
  });

  test.each([
    ['bad', BEARER],
    ['malformed', { authorization: ['Bearer a b'] }],
    ['repeated', { authorization: ['Bearer a', 'Bearer a'] }],
  ])('does not let in a %s credential', (_name, sent) => {
    expect(denied(ask(spec, sent, () => null))).toMatchObject({ status: 401, reason: 'invalid' });
  });

  test('lets in a credential of a scheme that is not listed', () => {
    expect(ask(spec, KEY, never)).toMatchObject({ kind: 'admitted', requirement: 0 });
  });

  test('does not let in half of an AND', () => {
    const both: GuardSpec = { security: [{ bearer: [], key: [] }, {}] };
    expect(denied(ask(both, BEARER, never))).toMatchObject({ status: 401, reason: 'missing' });
  });
});

describe('alternatives', () => {
  const spec: GuardSpec = { security: [{ bearer: ['read'] }, { key: [] }] };
  const sent = { ...BEARER, ...KEY };

  test('are tried in order, and the first that holds ends it', () => {
    const verify = vi.fn<Verify>(() => ({ subject: 's', scopes: ['read'] }));
    expect(ask(spec, sent, verify)).toMatchObject({ requirement: 0, ignored: [] });
    expect(verify).toHaveBeenCalledOnce();
  });

  test('a bad credential beside a good one is ignored and named', () => {
    expect(ask(spec, sent, (scheme) => (scheme === 'key' ? { subject: 's' } : null))).toMatchObject(
      {
        requirement: 1,
        principal: { scheme: 'key' },
        ignored: ['bearer'],
      },
    );
  });

  test('nothing of a failed alternative reaches the principal', () => {
    expect(
      ask(spec, sent, (scheme) =>
        scheme === 'key' ? { subject: 'machine' } : { subject: 'person', roles: ['admin'] },
      ),
    ).toMatchObject({
      requirement: 1,
      principal: { subject: 'machine', roles: [] },
      principals: [{ subject: 'machine' }],
    });
  });

  test('two schemes of one header each get their chance', () => {
    const decision = ask({ security: [{ bearer: [] }, { oauth: [] }] }, BEARER, (scheme) =>
      scheme === 'oauth' ? { subject: 's' } : null,
    );
    expect(decision).toMatchObject({ requirement: 1, principal: { scheme: 'oauth' } });
  });

  test('a scheme of several alternatives is verified once', () => {
    const verify = vi.fn<Verify>(() => ({ subject: 's', scopes: ['b'] }));
    const decision = ask({ security: [{ bearer: ['a'] }, { bearer: ['b'] }] }, BEARER, verify);
    expect(decision).toMatchObject({ kind: 'admitted', requirement: 1 });
    expect(verify).toHaveBeenCalledOnce();
    expect(verify).toHaveBeenCalledWith('bearer', { kind: 'bearer', token: 'abc' }, ['a']);
  });
});

describe('several terms', () => {
  const spec: GuardSpec = { security: [{ bearer: ['read'], key: ['use'] }] };
  const sent = { ...BEARER, ...KEY };

  test('give a record by scheme', () => {
    expect(
      ask(spec, sent, (scheme) => ({ subject: scheme, scopes: ['read', 'use'] })),
    ).toMatchObject({
      principal: { bearer: { subject: 'bearer' }, key: { subject: 'key' } },
    });
  });

  test('do not lend scopes to one another', () => {
    expect(
      denied(
        ask(spec, sent, (scheme) => ({
          subject: 's',
          scopes: scheme === 'key' ? ['read', 'use'] : [],
        })),
      ),
    ).toMatchObject({
      status: 403,
      detail: 'the scope "read" is missing',
    });
  });

  test('ask no verifier while one is missing', () => {
    expect(denied(ask(spec, BEARER, never))).toMatchObject({ reason: 'missing' });
  });
});

describe('roles and permissions', () => {
  test('inherited roles count, unknown ones vanish', () => {
    const spec: GuardSpec = { security: [{ bearer: [] }], roles: { allOf: ['user', 'admin'] } };
    expect(ask(spec, BEARER, admin)).toMatchObject({
      principal: { roles: ['admin', 'user'], permissions: ['users:delete', 'users:read'] },
    });
  });

  test('a missing role is named', () => {
    const spec: GuardSpec = { security: [{ bearer: [] }], roles: { anyOf: ['admin', 'user'] } };
    expect(denied(ask(spec, BEARER, anybody))).toEqual({
      reason: 'forbidden',
      status: 403,
      code: 'insufficient-role',
      detail: 'one of the roles "admin", "user" is needed',
      challenges: undefined,
    });
  });

  test('permissions given to the principal itself count', () => {
    const spec: GuardSpec = {
      security: [{ bearer: [] }],
      permissions: { allOf: ['users:read', 'users:delete'] },
    };
    expect(
      ask(spec, BEARER, () => ({ subject: 's', roles: ['user'], permissions: ['users:delete'] })),
    ).toMatchObject({ kind: 'admitted' });
    expect(denied(ask(spec, BEARER, () => ({ subject: 's', roles: ['user'] })))).toMatchObject({
      code: 'insufficient-permission',
    });
  });

  test('where several authenticate, the named scheme alone counts', () => {
    const spec: GuardSpec = {
      security: [{ bearer: [], key: [] }],
      roles: { anyOf: ['admin'], scheme: 'bearer' },
    };
    expect(
      denied(
        ask(spec, { ...BEARER, ...KEY }, (scheme) => ({
          subject: 's',
          roles: scheme === 'key' ? ['admin'] : [],
        })),
      ),
    ).toMatchObject({ status: 403 });
  });

  test('where none is named, one single principal must hold them all', () => {
    const spec: GuardSpec = {
      security: [{ bearer: [], key: [] }],
      roles: { anyOf: ['user'] },
      permissions: { anyOf: ['users:delete'] },
    };
    expect(
      denied(
        ask(spec, { ...BEARER, ...KEY }, (scheme) =>
          scheme === 'key'
            ? { subject: 's', roles: ['user'] }
            : { subject: 's', permissions: ['users:delete'] },
        ),
      ),
    ).toMatchObject({ status: 403 });
    expect(
      ask(spec, { ...BEARER, ...KEY }, (scheme) =>
        scheme === 'key' ? { subject: 's', roles: ['admin'] } : { subject: 's' },
      ),
    ).toMatchObject({ kind: 'admitted' });
  });
});

describe('a denial', () => {
  const spec: GuardSpec = { security: [{ bearer: ['read'] }, { key: [] }, { basic: [], tls: [] }] };

  test('without a credential lists every challenge and no error', () => {
    expect(denied(ask(spec, {}, never))).toEqual({
      reason: 'missing',
      status: 401,
      code: 'missing-credential',
      detail: undefined,
      challenges: [
        'Bearer realm="Things"',
        'ApiKey realm="Things", in="header", name="x-key"',
        'Basic realm="Things", charset="UTF-8"',
      ],
    });
  });

  test('of a bad credential marks that scheme only', () => {
    expect(denied(ask(spec, BEARER, () => null)).challenges).toEqual([
      'Bearer realm="Things", error="invalid_token"',
      'ApiKey realm="Things", in="header", name="x-key"',
      'Basic realm="Things", charset="UTF-8"',
    ]);
  });

  test('for want of a scope names it', () => {
    expect(denied(ask(spec, BEARER, anybody))).toEqual({
      reason: 'forbidden',
      status: 403,
      code: 'insufficient-scope',
      detail: 'the scope "read" is missing',
      challenges: ['Bearer realm="Things", error="insufficient_scope", scope="read"'],
    });
  });

  test('is 403 where one alternative authenticated and another was bad', () => {
    expect(
      denied(
        ask(spec, { ...BEARER, ...KEY }, (scheme) =>
          scheme === 'bearer' ? { subject: 's' } : null,
        ),
      ),
    ).toMatchObject({ status: 403 });
  });

  test('lists who authenticated', () => {
    const decision = ask(spec, BEARER, anybody);
    expect(decision.principals.map(({ subject }) => subject)).toEqual(['bearer-subject']);
  });
});

const down =
  (then: Verify): Verify =>
  (scheme, credential, scopes) => {
    if (scheme === 'bearer') throw new Error('the store is down');
    return then(scheme, credential, scopes);
  };

describe('what cannot be decided', () => {
  const spec: GuardSpec = { security: [{ bearer: [] }, { key: ['use'] }] };
  const sent = { ...BEARER, ...KEY };

  test('is 503, even where another alternative is bad or lacks a scope', () => {
    for (const other of [() => null, anybody]) {
      expect(denied(ask(spec, sent, down(other)))).toMatchObject({
        status: 503,
        reason: 'undecided',
      });
    }
  });

  test('does not matter where another alternative holds', () => {
    expect(
      ask(
        spec,
        sent,
        down(() => ({ subject: 's', scopes: ['use'] })),
      ),
    ).toMatchObject({ kind: 'admitted', requirement: 1 });
  });

  test('is 401 where the requirement fails anyhow', () => {
    const both: GuardSpec = { security: [{ bearer: [], key: [] }] };
    expect(
      denied(
        ask(
          both,
          sent,
          down(() => null),
        ),
      ),
    ).toMatchObject({ status: 401 });
  });

  test.each([
    ['nothing', undefined],
    ['a boolean', true],
    ['no subject', {}],
    ['an empty subject', { subject: '' }],
    ['a numeric subject', { subject: 7 }],
    ['scopes that are a text', { subject: 's', scopes: 'read write' }],
    ['a scope that is no text', { subject: 's', scopes: [1] }],
    ['roles that are a record', { subject: 's', roles: { admin: true } }],
    ['claims that are a list', { subject: 's', claims: [] }],
    ['a credential id that is no text', { subject: 's', credentialId: 1 }],
  ])('a verifier that returns %s is 503 and logged', (_name, verdict) => {
    const error = vi.fn();
    const verify = (() => verdict) as unknown as Verify;
    const guard = compileGuard({ security: [{ bearer: [] }] }, contract);
    const decision = decide(guard, sourceOf(BEARER), verify, { error });
    expect(decision).toMatchObject({ kind: 'denied', problem: { status: 503 } });
    expect(error).toHaveBeenCalledOnce();
  });

  test.each([
    ['logged once, where they share a token failure', new TokenUndecided('full'), 1],
    ['each logged, whatever else it is', new Error('down'), 3],
  ])('many requests are %s', (_name, failure, times) => {
    const error = vi.fn();
    const guard = compileGuard({ security: [{ bearer: [] }] }, contract);
    const verify: Verify = () => {
      throw failure;
    };
    for (let count = 0; count < 3; count += 1) {
      const decision = decide(guard, sourceOf(BEARER), verify, { error });
      expect(decision).toMatchObject({ reason: 'undecided' });
    }
    expect(error).toHaveBeenCalledTimes(times);
  });
});

describe('an asynchronous verifier', () => {
  const guard = compileGuard({ security: [{ bearer: [], key: [] }, { other: [] }] }, contract);
  const sent = sourceOf({
    ...BEARER,
    headers: { 'x-key': ['k'], 'x-other': ['o'] },
  });

  test('is waited for', async () => {
    await expect(
      decide(guard, sent, async (scheme) => (scheme === 'key' ? null : { subject: scheme })),
    ).resolves.toMatchObject({
      requirement: 1,
      principal: { subject: 'other' },
      ignored: ['key'],
    });
  });

  test('that rejects is undecided', async () => {
    await expect(
      decide(guard, sent, () => Promise.reject(new Error('down'))),
    ).resolves.toMatchObject({ reason: 'undecided' });
  });
});

describe('a principal', () => {
  test('shares nothing with what the verifier returned, and cannot be changed', () => {
    const verified = { subject: 's', scopes: ['a', 'a'], claims: { deep: { list: [1] } } };
    const decision = ask({ security: [{ bearer: [] }] }, BEARER, () => verified);
    const [principal] = decision.principals;
    verified.scopes.push('b');
    verified.claims.deep.list.push(2);
    expect(principal).toEqual({
      scheme: 'bearer',
      subject: 's',
      scopes: ['a'],
      roles: [],
      permissions: [],
      credentialId: null,
      claims: { deep: { list: [1] } },
    });
    expect(Object.isFrozen(principal)).toBe(true);
    expect(Object.isFrozen(principal?.scopes)).toBe(true);
    expect(Object.isFrozen(principal?.claims['deep'])).toBe(true);
  });

  test('keeps a claim called __proto__ as plain data', () => {
    const claims = JSON.parse('{"__proto__": {"admin": true}}') as Record<string, unknown>;
    const decision = ask({ security: [{ bearer: [] }] }, BEARER, () => ({ subject: 's', claims }));
    expect(decision.principals[0]?.claims['admin']).toBeUndefined();
  });
});

describe('an operation that is denied', () => {
  test('lets nobody in and asks no verifier', () => {
    const spec: GuardSpec = { security: [], denied: true };
    for (const sent of [{}, BEARER, KEY]) {
      expect(denied(ask(spec, sent, never))).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });
});
