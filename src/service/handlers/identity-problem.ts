import { IdentityError } from '../../identity/index.ts';
import { Problem, type FieldError } from '../../index.ts';

const CONFLICTS: ReadonlyMap<string, string> = new Map([
  ['username-taken', 'the username is taken'],
  ['email-taken', 'the e-mail address is taken'],
  ['last-administrator', 'the last administrator must stay one'],
  ['version-mismatch', 'it was changed by somebody else meanwhile'],
  ['too-many-keys', 'the account has as many keys as it may have'],
]);

/**
 * Runs a call of the identity store and turns its refusals into problems; anything else passes.
 * `place` says where the caller's fields stand.
 */
export async function asProblem<Result>(
  call: Promise<Result>,
  place: FieldError['in'] = 'body',
): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof IdentityError ? toProblem(error, place) : error;
  }
}

/** As `asProblem`, of a call about the caller's own account: where that is gone, so is its token. */
export async function ofCaller<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await asProblem(call);
  } catch (error) {
    const gone = error instanceof Problem && error.code === 'not-found';
    throw gone ? new Problem('invalid-credential') : error;
  }
}

function toProblem(error: IdentityError, place: FieldError['in']): Problem {
  const conflict = CONFLICTS.get(error.code);
  if (conflict !== undefined) return new Problem('conflict', { detail: conflict });
  switch (error.code) {
    case 'not-found':
      return new Problem('not-found');
    case 'bad-cursor':
      return invalidField('query', 'cursor', 'must be one that this list gave out');
    case 'busy':
      return new Problem('service-unavailable', {
        headers: { 'Retry-After': String(error.retryAfterSeconds ?? 5) },
      });
    default:
      return invalidField(place, error.field ?? '', error.rule ?? 'is not valid');
  }
}

/** The 422 for one field that the contract's schema alone cannot judge. */
export function invalidField(place: FieldError['in'], field: string, message: string): Problem {
  const pointer = field === '' ? '' : `/${field}`;
  return new Problem('validation-failed', {
    errors: [{ in: place, pointer, rule: 'service', message }],
  });
}
