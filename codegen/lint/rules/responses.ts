import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Rule } from '../rule.ts';
import type { Endpoint, Subject } from '../subject.ts';
import { entriesOf } from './values.ts';

function statusesOf({ tree }: Endpoint): string[] {
  const responses = own(tree, 'responses');
  return isTree(responses) ? Object.keys(responses).filter((key) => !key.startsWith('x-')) : [];
}

/** Whether a status is declared, by itself or by its range; `default` says nothing in particular. */
function declares(endpoint: Endpoint, ...wanted: readonly string[]): boolean {
  const statuses = new Set(statusesOf(endpoint).map((status) => status.toUpperCase()));
  return wanted.some((status) => statuses.has(status) || statuses.has(`${status[0]}XX`));
}

function isGuarded({ model }: Endpoint): boolean {
  return model.guard.requirements.some(({ terms }) => terms.length > 0);
}

function mayBeForbidden({ model: { guard } }: Endpoint): boolean {
  const scoped = guard.requirements.some(({ terms }) =>
    terms.some(({ scopes }) => scopes.length > 0),
  );
  return scoped || guard.roles !== undefined || guard.permissions !== undefined;
}

function takesInput({ model }: Endpoint): boolean {
  return model.body !== undefined || model.parameters.length > 0;
}

interface Missing {
  readonly statuses: readonly string[];
  readonly applies: (endpoint: Endpoint) => boolean;
  readonly what: string;
  readonly isPublished: boolean;
}

function missing({ statuses, applies, what, isPublished }: Missing): Rule['check'] {
  return ({ endpoints }, say) => {
    for (const endpoint of endpoints) {
      if (!applies(endpoint) || declares(endpoint, ...statuses)) continue;
      const { tree, title } = endpoint;
      const hint = isPublished ? 'the published document gets it by itself' : 'declare it, or 5XX';
      const place = own(tree, 'responses') === undefined ? {} : { key: 'responses' };
      say({ node: tree, ...place }, `${title} does not declare ${what}`, hint);
    }
  };
}

function bodiless(status: string, endpoint: Endpoint, subject: Subject): Tree | undefined {
  const responses = own(endpoint.tree, 'responses');
  const response = isTree(responses) ? subject.resolve(own(responses, status)) : undefined;
  return response !== undefined && entriesOf(response, 'content').length > 0 ? response : undefined;
}

export const responseRules: readonly Rule[] = [
  {
    code: 'missing-401',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API8:2023, RFC 9110 15.5.2',
    summary: 'A guarded operation does not declare 401.',
    check: missing({
      statuses: ['401'],
      applies: isGuarded,
      what: '401, for callers without a good credential',
      isPublished: true,
    }),
  },
  {
    code: 'missing-403',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API8:2023, RFC 9110 15.5.4',
    summary: 'An operation that asks for scopes, roles or permissions does not declare 403.',
    check: missing({
      statuses: ['403'],
      applies: mayBeForbidden,
      what: '403, for callers whose credential does not suffice',
      isPublished: true,
    }),
  },
  {
    code: 'missing-429',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API4:2023, RFC 6585 4',
    summary: 'A limited operation does not declare 429.',
    check: missing({
      statuses: ['429'],
      applies: ({ model }) => model.limits.length > 0,
      what: '429, for callers who come too often',
      isPublished: true,
    }),
  },
  {
    code: 'missing-500',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API8:2023, ASVS 5.0 16.5.1',
    summary: 'An operation declares neither 500 nor a range or default that holds it.',
    check: missing({
      statuses: ['500', 'DEFAULT'],
      applies: () => true,
      what: '500, for when something goes wrong',
      isPublished: false,
    }),
  },
  {
    code: 'missing-validation-response',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API8:2023, RFC 9110 15.5.1',
    summary: 'An operation that takes input declares neither 400 nor 422.',
    check: missing({
      statuses: ['400', '422'],
      applies: takesInput,
      what: '400 or 422, for input that breaks the contract',
      isPublished: true,
    }),
  },
  {
    code: 'no-success-response',
    severity: 'warning',
    category: 'responses',
    source: 'OpenAPI 3.1 4.8.16, OWASP API8:2023',
    summary: 'An operation declares errors only.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        const statuses = statusesOf(endpoint);
        if (statuses.some((each) => /^([123]|default$)/.test(each))) continue;
        say({ node: endpoint.tree }, `${endpoint.title} declares no answer for when all is well`);
      }
    },
  },
  {
    code: 'content-without-body',
    severity: 'warning',
    category: 'responses',
    source: 'RFC 9110 15.3.5, 15.4.5',
    summary: 'A response that never has a body (204, 205, 304) declares content.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) {
        for (const status of ['204', '205', '304']) {
          const response = bodiless(status, endpoint, subject);
          if (response === undefined) continue;
          const message = `${endpoint.title} declares content of a ${status}, which never has any`;
          say({ node: response, key: 'content' }, message);
        }
      }
    },
  },
  {
    code: 'get-with-body',
    severity: 'warning',
    category: 'responses',
    source: 'RFC 9110 9.3.1, 9.3.5',
    summary: 'A GET, HEAD or DELETE takes a body, which proxies may drop or refuse.',
    check: ({ endpoints }, say) => {
      for (const { tree, title, model } of endpoints) {
        if (!['GET', 'HEAD', 'DELETE'].includes(model.method) || model.body === undefined) continue;
        const message = `${title} takes a body, which proxies may drop or refuse`;
        say({ node: tree, key: 'requestBody' }, message, 'use parameters, QUERY or POST');
      }
    },
  },
  {
    code: 'retry-after-missing',
    severity: 'info',
    category: 'responses',
    source: 'OWASP API4:2023, RFC 6585 4',
    summary: 'A 429 does not say when to try again.',
    check: (subject, say) => {
      for (const { tree } of subject.endpoints) {
        const responses = own(tree, 'responses');
        const response = isTree(responses) ? subject.resolve(own(responses, '429')) : undefined;
        if (response === undefined) continue;
        const headers = entriesOf(response, 'headers').map(([name]) => name);
        if (headers.some((name) => /^(retry-after|(x-)?rate-?limit)/i.test(name))) continue;
        say({ node: response }, 'this 429 does not declare Retry-After', 'declare the header');
      }
    },
  },
];
