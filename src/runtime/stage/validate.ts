import { operationOf, type Exchange } from '../exchange.ts';
import type { OperationValidators } from '../contract.ts';
import { fieldErrors } from '../problem/findings.ts';
import { Problem, type FieldError } from '../problem/problem.ts';
import { requireValidator } from '../validators.ts';

const MOST_ERRORS = 20;

/** Checks every part of the request against its schema, all findings in one 422. */
export function validate(exchange: Exchange): Promise<void> | void {
  const validators = operationOf(exchange).validators();
  if (validators instanceof Promise) return validators.then((late) => check(exchange, late));
  return check(exchange, validators);
}

function check(exchange: Exchange, validators: OperationValidators): void {
  const { spec } = operationOf(exchange);
  const { parameters, body } = exchange;
  if (parameters === null) throw new Error('the parameters were not decoded');
  const errors: FieldError[] = [];
  for (const place of ['path', 'query', 'header', 'cookie'] as const) {
    if (!spec.parameters.some((parameter) => parameter.in === place)) continue;
    errors.push(...findings(validators, place, place, parameters[place]));
  }
  const name = body === null ? undefined : spec.body?.content[body.type]?.validator;
  if (body !== null && name !== undefined) {
    errors.push(...findings(validators, name, 'body', body.value));
  }
  if (errors.length > 0) {
    throw new Problem('validation-failed', { errors: errors.slice(0, MOST_ERRORS) });
  }
  exchange.validated = true;
}

function findings(
  validators: OperationValidators,
  name: string,
  place: FieldError['in'],
  value: unknown,
): readonly FieldError[] {
  const validator = requireValidator(validators, name);
  if (validator(value)) return [];
  const errors = fieldErrors(place, validator.errors ?? []);
  return errors.length > 0 ? errors : [unexplained(place)];
}

/** A refusal counts even where the validator does not say why. */
function unexplained(place: FieldError['in']): FieldError {
  return { in: place, pointer: '', rule: 'schema', message: 'must satisfy its schema' };
}
