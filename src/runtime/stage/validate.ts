import type { OperationChecks } from '../compile-checks.ts';
import type { Validate } from '../contract.ts';
import { operationOf, type Exchange } from '../exchange.ts';
import { fieldErrors } from '../problem/findings.ts';
import type { FieldError } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

const MOST_ERRORS = 20;

/** Checks every part of the request against its schema, all findings in one 422. */
export function validate(exchange: Exchange): Promise<void> | void {
  const checks = operationOf(exchange).checks();
  if (checks instanceof Promise) return checks.then((late) => check(exchange, late));
  return check(exchange, checks);
}

function check(exchange: Exchange, checks: OperationChecks): void {
  const { parameters, body } = exchange;
  if (parameters === null) throw new Error('the parameters were not decoded');
  let errors: FieldError[] | null = null;
  for (const { place, validate: fits } of checks.parameters) {
    if (!fits(parameters[place])) (errors ??= []).push(...findings(fits, place));
  }
  const fits = body === null ? undefined : checks.bodies.get(body.type);
  if (body !== null && fits !== undefined && !fits(body.value)) {
    (errors ??= []).push(...findings(fits, 'body'));
  }
  if (errors !== null) {
    throw refusal('validation-failed', { errors: errors.slice(0, MOST_ERRORS) });
  }
  exchange.validated = true;
}

/** A refusal counts even where the validator does not say why. */
function findings(validator: Validate, place: FieldError['in']): readonly FieldError[] {
  const errors = fieldErrors(place, validator.errors ?? []);
  if (errors.length > 0) return errors;
  return [{ in: place, pointer: '', rule: 'schema', message: 'must satisfy its schema' }];
}
