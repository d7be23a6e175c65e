import type { OperationChecks } from '../compile-checks.ts';
import type { ValidationFinding } from '../contract.ts';
import { operationOf, type DecodedBody, type Exchange, type Outcome } from '../exchange.ts';
import { findingsIn } from '../outline/check.ts';
import { fieldErrors } from '../problem/findings.ts';
import type { FieldError } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

const MOST_ERRORS = 20;

/** Checks every part of the request against its schema, all findings in one 422. */
export function validate(exchange: Exchange): Promise<Outcome> | Outcome {
  const { checks } = operationOf(exchange);
  if (checks.ready !== null) return check(exchange, checks.ready);
  return checks.load().then((late) => check(exchange, late));
}

function check(exchange: Exchange, checks: OperationChecks): Outcome {
  const { body } = exchange;
  const errors = parameterErrors(exchange, checks);
  const found = body === null ? errors : bodyErrors(body, checks, errors);
  if (found !== null) {
    return refusal('validation-failed', { errors: found.slice(0, MOST_ERRORS) });
  }
  exchange.validated = true;
  return undefined;
}

function parameterErrors(
  { parameters }: Exchange,
  checks: OperationChecks,
): readonly FieldError[] | null {
  if (parameters === null) throw new Error('the parameters were not decoded');
  const { places, placeValidators } = checks;
  let errors: readonly FieldError[] | null = null;
  for (let index = 0; index < places.length; index++) {
    const one = places[index];
    if (one === undefined) continue;
    const { place, outline, fill } = one;
    const validator = placeValidators[index];
    if (validator === undefined) throw new Error(`the ${place} parameters have no validator`);
    const found = findingsIn(outline, fill, validator, parameters[place]);
    if (found !== null) errors = joined(errors, told(place, found));
  }
  return errors;
}

function bodyErrors(
  { type, value }: DecodedBody,
  { bodies }: OperationChecks,
  errors: readonly FieldError[] | null,
): readonly FieldError[] | null {
  for (const one of bodies) {
    if (one.type !== type) continue;
    const { outline, fill, validate } = one.check;
    const found = findingsIn(outline, fill, validate, value);
    return found === null ? errors : joined(errors, told('body', found));
  }
  return errors;
}

function joined(
  known: readonly FieldError[] | null,
  found: readonly FieldError[],
): readonly FieldError[] {
  return known === null ? found : [...known, ...found];
}

/** A refusal counts even where the validator does not say why. */
function told(place: FieldError['in'], found: readonly ValidationFinding[]): readonly FieldError[] {
  const errors = fieldErrors(place, found);
  if (errors.length > 0) return errors;
  return [{ in: place, pointer: '', rule: 'schema', message: 'must satisfy its schema' }];
}
