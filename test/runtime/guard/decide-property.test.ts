import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DemandSpec, GuardSpec, RequirementSpec } from '../../../src/runtime/contract.ts';
import { compileGuard, type GuardContract } from '../../../src/runtime/guard/compile.ts';
import { decide, type Verify } from '../../../src/runtime/guard/decide.ts';
import { runs } from '../../fuzz/runs.ts';
import { keyScheme, sourceOf } from './support.ts';

const SCHEMES = ['a', 'b', 'c'];
const SCOPES = ['read', 'write'];
const ROLES = ['boss', 'clerk'];

const contract: GuardContract = {
  schemes: Object.fromEntries(SCHEMES.map((name) => [name, keyScheme(name)])),
  roles: {
    boss: { includes: ['boss', 'clerk'], permissions: ['fire', 'file'], scopes: [] },
    clerk: { includes: ['clerk'], permissions: ['file'], scopes: [] },
  },
};

/** What a caller brings for a scheme. */
type Brought =
  | { readonly kind: 'absent' | 'malformed' | 'bad' | 'undecided' }
  | {
      readonly kind: 'good';
      readonly scopes: readonly string[];
      readonly roles: readonly string[];
    };
type World = Readonly<Record<string, Brought>>;

const brought: fc.Arbitrary<Brought> = fc.oneof(
  fc.record({ kind: fc.constantFrom('absent', 'malformed', 'bad', 'undecided') }),
  fc.record({
    kind: fc.constant('good' as const),
    scopes: fc.subarray(SCOPES),
    roles: fc.subarray(ROLES),
  }),
);
const world: fc.Arbitrary<World> = fc.record({ a: brought, b: brought, c: brought });

const requirement: fc.Arbitrary<RequirementSpec> = fc
  .uniqueArray(fc.constantFrom(...SCHEMES), { maxLength: 3 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => fc.subarray(SCOPES)))
      .map((scopes) => Object.fromEntries(names.map((name, index) => [name, scopes[index] ?? []]))),
  );
const demand: fc.Arbitrary<DemandSpec> = fc.oneof(
  fc.record({ anyOf: fc.subarray(ROLES, { minLength: 1 }) }),
  fc.record({ allOf: fc.subarray(ROLES, { minLength: 1 }) }),
);
const guard: fc.Arbitrary<GuardSpec> = fc
  .record({ security: fc.array(requirement, { maxLength: 4 }), roles: fc.option(demand) })
  .map(({ security, roles }) => {
    const anonymous = security.length === 0 || security.some((terms) => isEmpty(terms));
    return roles === null || anonymous ? { security } : { security, roles };
  });

function isEmpty(terms: RequirementSpec): boolean {
  return Object.keys(terms).length === 0;
}

const is =
  (...kinds: readonly string[]) =>
  (one: Brought) =>
    kinds.includes(one.kind);

/** The verdict in the plainest words there are: every rule a filter over all requirements. */
function reference({ security, roles }: GuardSpec, caller: World): string {
  if (security.length === 0) return 'public';
  const callers = (terms: RequirementSpec) =>
    Object.keys(terms).map((name) => caller[name] ?? { kind: 'absent' as const });
  const named = security.filter((terms) => !isEmpty(terms));
  const authenticated = named.filter((terms) => callers(terms).every(is('good')));
  const satisfied = authenticated.find((terms) => holds(terms, roles, caller));
  if (satisfied !== undefined) return `admitted by ${security.indexOf(satisfied)}`;
  if (named.some((terms) => open(callers(terms)))) return 'undecided';
  if (authenticated.length > 0) return 'forbidden';
  const came = named.flatMap(callers).some((one) => one.kind !== 'absent');
  if (!came && security.some(isEmpty)) return 'anonymous';
  const malformed = named.flatMap(callers).some(is('malformed'));
  const refused = named.some(
    (terms) => !callers(terms).some(is('absent', 'malformed')) && callers(terms).some(is('bad')),
  );
  return malformed || refused ? 'invalid' : 'missing';
}

function open(callers: readonly Brought[]): boolean {
  return (
    callers.every(({ kind }) => kind === 'good' || kind === 'undecided') &&
    callers.some(({ kind }) => kind === 'undecided')
  );
}

function holds(terms: RequirementSpec, roles: DemandSpec | undefined, caller: World): boolean {
  const scopesHold = Object.entries(terms).every(([name, scopes]) => {
    const one = caller[name];
    return one?.kind === 'good' && scopes.every((scope) => one.scopes.includes(scope));
  });
  if (!scopesHold || roles === undefined) return scopesHold;
  return Object.keys(terms).some((name) => {
    const one = caller[name];
    if (one?.kind !== 'good') return false;
    const held = one.roles.includes('boss') ? ROLES : one.roles;
    return 'anyOf' in roles
      ? roles.anyOf.some((role) => held.includes(role))
      : roles.allOf.every((role) => held.includes(role));
  });
}

function verdict(answer: Verify, spec: GuardSpec, caller: World) {
  const headers = Object.entries(caller).flatMap(([name, { kind }]) => {
    if (kind === 'absent') return [];
    return [[name, kind === 'malformed' ? ['k', 'k'] : ['k']] as const];
  });
  return decide(
    compileGuard(spec, contract),
    sourceOf({ headers: Object.fromEntries(headers) }),
    answer,
  );
}

function answers(caller: World, asked: string[]): Verify {
  return (scheme) => {
    asked.push(scheme);
    const one = caller[scheme];
    if (one?.kind === 'good') return { subject: scheme, scopes: one.scopes, roles: one.roles };
    if (one?.kind === 'bad') return null;
    throw new Error('down');
  };
}

function words(decision: Awaited<ReturnType<typeof decide>>): string {
  if (decision.kind === 'denied') return decision.reason;
  if (decision.principals.length > 0) return `admitted by ${decision.requirement}`;
  return decision.requirement === -1 ? 'public' : 'anonymous';
}

test('every guard decides as the plain reference does, at once and late alike', async () => {
  await fc.assert(
    fc.asyncProperty(guard, world, async (spec, caller) => {
      const asked: string[] = [];
      const verify = answers(caller, asked);
      const decision = verdict(verify, spec, caller);
      if (decision instanceof Promise) throw new Error('the decision came late');
      expect(words(decision)).toBe(reference(spec, caller));
      expect(new Set(asked).size).toBe(asked.length);

      const late: Verify = async (...question) => verify(...question);
      expect(await verdict(late, spec, caller)).toEqual(decision);
    }),
    { numRuns: runs(2000) },
  );
});
