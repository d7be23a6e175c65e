import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Rule } from '../rule.ts';
import type { Endpoint, Subject } from '../subject.ts';
import type { ExampleChecker } from './example-checker.ts';
import { exampleChecker } from './example-checker.ts';
import { entriesOf } from './values.ts';

type Format = Endpoint['model']['errorFormat'];

/** What the guard, the limiter, the validator and the error middleware answer by themselves. */
function ownStatuses({ model }: Endpoint): number[] {
  const { guard, limits, parameters, body, errorFormat } = model;
  const guarded = guard.requirements.some(({ terms }) => terms.length > 0);
  const takesInput = parameters.length > 0 || body !== undefined;
  const needsStore = limits.some(({ onStoreFailure }) => onStoreFailure === 'deny');
  return [
    ...(takesInput ? (errorFormat === 'oauth2' ? [400] : [400, 422]) : []),
    ...(guarded ? [401] : []),
    ...(guarded || guard.denied === true ? [403] : []),
    ...(body === undefined ? [] : [413, 415]),
    ...(limits.length > 0 ? [429] : []),
    500,
    ...(guarded || needsStore ? [503] : []),
  ];
}

/** Answers of a status, from the shortest to the longest. */
function samples(status: number, format: Format): readonly object[] {
  if (format === 'oauth2') return [{ error: 'invalid_request', error_description: 'Try again.' }];
  const problem = {
    type: 'urn:gatewright:problem:some-code',
    title: 'Some problem',
    status,
    code: 'some-code',
    requestId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  };
  const field = { in: 'body', pointer: '/some', rule: 'type', message: 'must be another' };
  if (status === 422) return [{ ...problem, errors: [field] }];
  if (status === 400) return [problem, { ...problem, detail: 'Some detail', errors: [field] }];
  return [403, 413, 415].includes(status)
    ? [problem, { ...problem, detail: 'Some detail' }]
    : [problem];
}

/** The declared response that an answer of a status is held against. */
function declaredFor(status: number, responses: Tree): unknown {
  const keys = [String(status), `${String(status)[0]}XX`, `${String(status)[0]}xx`, 'default'];
  const key = keys.find((each) => own(responses, each) !== undefined);
  return key === undefined ? undefined : own(responses, key);
}

function mediaFor(type: string, response: Tree): Tree | undefined {
  const ranges = new Set([type, 'application/*', '*/*']);
  const content = entriesOf(response, 'content');
  return content.find(([name]) => ranges.has(name.split(';')[0]?.trim().toLowerCase() ?? ''))?.[1];
}

function conflictOf(
  status: number,
  { endpoint, response }: { readonly endpoint: Endpoint; readonly response: Tree },
  subject: Subject,
  checker: ExampleChecker,
): string | undefined {
  if (entriesOf(response, 'content').length === 0) return undefined;
  const { errorFormat } = endpoint.model;
  const type = errorFormat === 'oauth2' ? 'application/json' : 'application/problem+json';
  const media = mediaFor(type, response);
  if (media === undefined) return `not ${type}`;
  const schema = own(subject.resolve(media) ?? media, 'schema');
  if (!isTree(schema)) return undefined;
  return samples(status, errorFormat)
    .map((answer) => checker.fault(schema, answer))
    .find((fault) => fault !== undefined);
}

export const errorShapeRules: readonly Rule[] = [
  {
    code: 'error-shape-conflict',
    severity: 'warning',
    category: 'responses',
    source: 'RFC 9457 3, OWASP API8:2023',
    summary: 'What Gatewright answers by itself breaks a response that the contract declares.',
    check: (subject, say) => {
      const checker = exampleChecker(subject);
      for (const endpoint of subject.endpoints) {
        const responses = own(endpoint.tree, 'responses');
        if (!isTree(responses)) continue;
        for (const status of ownStatuses(endpoint)) {
          const response = subject.resolve(declaredFor(status, responses));
          if (response === undefined) continue;
          const conflict = conflictOf(status, { endpoint, response }, subject, checker);
          if (conflict === undefined) continue;
          const shape = endpoint.model.errorFormat === 'oauth2' ? 'OAuth error' : 'problem';
          const message = `the ${shape} that Gatewright answers is not what this response declares: ${conflict}`;
          say({ node: response }, message, 'give renderProblem, or declare the problem');
        }
      }
    },
  },
];
