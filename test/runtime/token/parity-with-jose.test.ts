import fc from 'fast-check';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { runs } from '../../fuzz/runs.ts';
import { CONTEXT, encode, HEADER, NOW, options, PAYLOAD, SECRET, signText } from './support.ts';

const AUDIENCES = [PAYLOAD.aud, 'https://other.example', 'https://second.example'];
const TOLERANCE = 5;
const LONGEST = 1000;
const LAST_SECOND = 253_402_300_799;

const second = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -7, max: 7 }).map((away) => NOW + away) },
  fc.constantFrom(0, -1, NOW + 0.5, NOW - 10, NOW + 900, NOW + 990, NOW + 1001, LAST_SECOND + 1),
  fc.constantFrom('0', null, [], true, 1e21),
);
const audience = fc.constantFrom(...AUDIENCES, '', 7, null);
const claims = fc.record(
  {
    iss: fc.constantFrom(PAYLOAD.iss, PAYLOAD.iss, PAYLOAD.iss, `${PAYLOAD.iss}/`, [PAYLOAD.iss]),
    aud: fc.oneof(audience, fc.array(audience, { maxLength: 3 })),
    exp: fc.oneof(fc.constant(NOW + 900), second),
    iat: fc.oneof(fc.constant(NOW - 10), second),
    nbf: second,
    sub: fc.constantFrom('user-1', 'user-1', '', 7, null),
    jti: fc.constantFrom('token-1', '', 7),
  },
  { requiredKeys: [] },
);
/** Most faults alone, so that no other hides them. */
const oneFault = fc
  .tuple(claims, fc.constantFrom('iss', 'aud', 'exp', 'iat', 'nbf', 'sub', 'jti'))
  .map(([faults, name]) => ({ ...PAYLOAD, [name]: (faults as Record<string, unknown>)[name] }));
const payload = fc.oneof({ weight: 3, arbitrary: oneFault }, claims);

/** What jose says of a token as a whole, and what it leaves open. */
async function verdictOfJose(token: string, audiences: string[]): Promise<boolean> {
  const checks = {
    issuer: PAYLOAD.iss,
    audience: audiences,
    algorithms: ['HS256'],
    typ: 'at+jwt',
    clockTolerance: TOLERANCE,
    requiredClaims: ['iss', 'aud', 'exp', 'iat', 'sub'],
    currentDate: new Date(NOW * 1000),
  };
  try {
    return isOrderly((await jwtVerify(token, SECRET, checks)).payload);
  } catch {
    return false;
  }
}

function isOrderly({ iat, exp, nbf, sub, jti }: Readonly<Record<string, unknown>>): boolean {
  const isTime = (time: unknown) =>
    Number.isInteger(time) && Number(time) >= 0 && Number(time) <= LAST_SECOND;
  const isText = (text: unknown) => typeof text === 'string' && text !== '';
  const [from, to] = [Number(iat), Number(exp)];
  return (
    [iat, exp, nbf ?? 0].every(isTime) &&
    [sub, jti === undefined ? 'none' : jti].every(isText) &&
    from <= NOW + TOLERANCE &&
    to > from &&
    to - from <= LONGEST
  );
}

test('lets in whom jose lets in, where the rules that it leaves open are kept too', async () => {
  let good = 0;
  await fc.assert(
    fc.asyncProperty(payload, fc.boolean(), async (body, hasTwo) => {
      const audiences = hasTwo ? [PAYLOAD.aud, 'https://second.example'] : [PAYLOAD.aud];
      const verifier = jwtVerifier(
        options({
          audience: audiences,
          maxLifetimeSeconds: LONGEST,
          clockToleranceSeconds: TOLERANCE,
        }),
      );
      const token = await signText(JSON.stringify(body));
      const answer = await verifier({ kind: 'bearer', token }, CONTEXT);
      const expected = await verdictOfJose(token, audiences);
      good += expected ? 1 : 0;
      expect(answer !== null).toBe(expected);
    }),
    { numRuns: runs(600) },
  );
  expect(good).toBeGreaterThan(50);
});

test('a header that was good once lends nothing to another token', async () => {
  const seen: Claims[] = [];
  const accept = (claims: Claims) => {
    seen.push(claims);
    return { subject: claims.sub };
  };
  const verifier = jwtVerifier(options({ accept }));
  const ask = (token: string) => verifier({ kind: 'bearer', token }, CONTEXT);
  const good = await signText(JSON.stringify(PAYLOAD));
  expect(await ask(good)).not.toBeNull();
  const [header = '', body = '', signature = ''] = good.split('.');
  const other = encode(JSON.stringify({ ...PAYLOAD, sub: 'root' }));
  expect(await ask(`${header}.${other}.${signature}`)).toBeNull();
  expect(await ask(`${header}.${body}.${'A'.repeat(43)}`)).toBeNull();
  expect(await ask(`${header}.${body}.${signature}AAAA`)).toBeNull();
  const none = encode(JSON.stringify({ ...HEADER, alg: 'none' }));
  expect(await ask(`${none}.${body}.${signature}`)).toBeNull();
  expect(seen).toHaveLength(1);
});
