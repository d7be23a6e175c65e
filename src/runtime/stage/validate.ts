import type { OperationChecks } from '../compile-checks.ts';
import type { Validate, ValidationFinding } from '../contract.ts';
import { operationOf, type DecodedBody, type Exchange, type Outcome } from '../exchange.ts';
import { findingsOf, toldFindings } from '../outline/check.ts';
import { UNTOLD } from '../outline/only-finding.ts';
import { fieldErrors } from '../problem/findings.ts';
import type { FieldError } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

const MOST_ERRORS = 20;

/** Checks every part of the request against its schema, all findings in one 422. */
export function validate(exchange: Exchange): Promise<Outcome> | Outcome {
  const { checks, loadChecks } = operationOf(exchange);
  if (checks !== null) return check(exchange, checks);
  return loadChecks().then((late) => check(exchange, late));
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
  const { places } = checks;
  let errors: readonly FieldError[] | null = null;
  for (let index = 0; index < places.length; index++) {
    const one = places[index];
    if (one === undefined) continue;
    const data = parameters[one.place];
    const told = toldFindings(one, data);
    // Each operation has validators of its own, which are in no cache of the processor.
    const found = told === UNTOLD ? findingsOf(validatorAt(index, checks), data) : told;
    if (found !== null) errors = joined(errors, fieldErrorsOf(one.place, found));
  }
  return errors;
}

function validatorAt(index: number, { places, placeValidators }: OperationChecks): Validate {
  const validate = placeValidators[index];
  if (validate !== undefined) return validate;
  throw new Error(`the ${places[index]?.place ?? 'unknown'} parameters have no validator`);
}

function bodyErrors(
  { type, value }: DecodedBody,
  { bodies }: OperationChecks,
  errors: readonly FieldError[] | null,
): readonly FieldError[] | null {
  for (const one of bodies) {
    if (one.type !== type) continue;
    const told = toldFindings(one, value);
    const found = told === UNTOLD ? findingsOf(one.validate, value) : told;
    return found === null ? errors : joined(errors, fieldErrorsOf('body', found));
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
function fieldErrorsOf(
  place: FieldError['in'],
  found: readonly ValidationFinding[],
): readonly FieldError[] {
  const errors = fieldErrors(place, found);
  if (errors.length > 0) return errors;
  return [{ in: place, pointer: '', rule: 'schema', message: 'must satisfy its schema' }];
}
