import { own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Limit } from '../../contract/model.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule, Say } from '../rule.ts';
import type { Endpoint, Subject } from '../subject.ts';
import { isCredentialEndpoint } from './credential-endpoint.ts';
import { entriesOf, textOf, typesOf } from './values.ts';

const largestBody = 10 * 1024 * 1024;
const mostGuesses = 60;
const paging =
  /^(limit|cursor|offset|page|page_?size|page_?token|per_?page|size|count|first|last|top|skip|take|max_?results|max_?items|starting_?after|ending_?before|after|before|amount|start|\$top|\$skip)$/i;

/** Requests a minute; a setting without a default is taken on trust. */
function perMinute({ limit, windowSeconds }: Limit): number {
  const count = typeof limit === 'number' ? limit : (limit.fallback ?? 0);
  return (count * 60) / Math.max(windowSeconds, 60);
}

function hasPaging({ model }: Endpoint): boolean {
  return model.parameters.some(({ name }) => paging.test(name.replace(/^.*[[.]|\]$/g, '')));
}

/** The array that a list answers: the body itself, or a field of it. */
function listIn(schema: Tree, subject: Subject): Tree | undefined {
  if (typesOf(schema).includes('array')) return schema;
  for (const [name, field] of entriesOf(schema, 'properties')) {
    if (!/^(items|data|results|entries|records|values|list|content)$/i.test(name)) continue;
    const resolved = subject.resolve(field);
    if (resolved !== undefined && typesOf(resolved).includes('array')) return resolved;
  }
  return undefined;
}

function answeredSchemas({ tree }: Endpoint, subject: Subject): Tree[] {
  return entriesOf(tree, 'responses')
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => {
      const resolved = subject.resolve(response);
      return resolved === undefined ? [] : entriesOf(resolved, 'content');
    })
    .flatMap(([, media]): Tree[] => {
      const schema = subject.resolve(own(media, 'schema'));
      return schema === undefined ? [] : [schema];
    });
}

export const limitRules: readonly Rule[] = [
  {
    code: 'missing-rate-limit',
    severity: 'warning',
    category: 'limits',
    source: 'OWASP API4:2023, ASVS 5.0 2.4.1',
    summary: 'An operation may be called as often as anybody likes.',
    check: ({ endpoints, document }, say) => {
      const inherited = own(document, 'x-rate-limit') === undefined;
      const unlimited = endpoints.filter(({ model }) => model.limits.length === 0);
      if (inherited && unlimited.length === endpoints.length && unlimited.length > 1) {
        const message = 'no operation has a rate limit';
        say({ node: document }, message, 'add x-rate-limit at the root');
        return;
      }
      for (const { tree, title } of unlimited) {
        const key = own(tree, 'x-rate-limit') === undefined ? {} : { key: 'x-rate-limit' };
        say({ node: tree, ...key }, `${title} has no rate limit`, 'add x-rate-limit');
      }
    },
  },
  {
    code: 'credential-endpoint-limit',
    severity: 'error',
    category: 'limits',
    source: 'OWASP API2:2023, ASVS 5.0 6.3.1',
    summary: 'Passwords, codes or tokens may be guessed more than 60 times a minute.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) {
        if (!isCredentialEndpoint(endpoint, subject)) continue;
        const { limits } = endpoint.model;
        if (limits.some((limit) => perMinute(limit) <= mostGuesses)) continue;
        const often =
          limits.length === 0
            ? 'as often as anybody likes'
            : `more than ${mostGuesses} times a minute`;
        const message = `${endpoint.title} takes a credential and may be tried ${often}`;
        say({ node: endpoint.tree }, message, 'give it a stricter x-rate-limit');
      }
    },
  },
  {
    code: 'credential-limit-fails-open',
    severity: 'warning',
    category: 'limits',
    source: 'ASVS 5.0 6.3.1, 16.5.3',
    summary: 'While the store of the limiter is down, every replica counts guesses for itself.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) {
        const { limits } = endpoint.model;
        if (limits.length === 0 || limits.some(({ onStoreFailure }) => onStoreFailure === 'deny'))
          continue;
        if (!isCredentialEndpoint(endpoint, subject)) continue;
        const message = `${endpoint.title} takes a credential and is limited by each replica alone while the store is down`;
        say({ node: endpoint.tree }, message, 'say onStoreFailure: deny');
      }
    },
  },
  {
    code: 'large-body-limit',
    severity: 'warning',
    category: 'limits',
    source: 'OWASP API4:2023, ASVS 5.0 5.2.1',
    summary: 'A body of more than 10 MiB is accepted.',
    check: ({ endpoints, document }, say) => {
      const large = endpoints.filter(({ model }) => model.bodyLimit > largestBody);
      for (const { tree, title } of large) {
        const holder = own(tree, 'x-body-limit') === undefined ? document : tree;
        const message = `${holder === tree ? title : 'every operation'} accepts bodies of more than 10 MiB`;
        say({ node: holder, key: 'x-body-limit' }, message);
      }
    },
  },
  {
    code: 'unpaginated-list',
    severity: 'info',
    category: 'limits',
    source: 'OWASP API4:2023, ASVS 5.0 15.2.2',
    summary: 'A list without an end: the answer has no maxItems, the request no page.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) {
        if (endpoint.model.method !== 'GET' || hasPaging(endpoint)) continue;
        const endless = answeredSchemas(endpoint, subject).some((schema) => {
          const list = listIn(schema, subject);
          return list !== undefined && own(list, 'maxItems') === undefined;
        });
        if (!endless) continue;
        const message = `${endpoint.title} answers a list without an end`;
        say({ node: endpoint.tree }, message, 'add a limit and a cursor, or maxItems');
      }
    },
  },
  {
    code: 'upload-of-any-type',
    severity: 'warning',
    category: 'limits',
    source: 'ASVS 5.0 5.2.2, OWASP API8:2023',
    summary: 'A file of any media type may be uploaded.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) checkUploads(endpoint, subject, say);
    },
  },
];

function checkUploads({ tree, title }: Endpoint, subject: Subject, say: Say): void {
  const body = subject.resolve(own(tree, 'requestBody'));
  const content = body === undefined ? [] : entriesOf(body, 'content');
  for (const [, media] of content.filter(([type]) => /^multipart\//i.test(type))) {
    const schema = subject.resolve(own(media, 'schema')) ?? {};
    const typed = entriesOf(media, 'encoding').filter(([, each]) => textOf(each, 'contentType'));
    for (const [name, field] of entriesOf(schema, 'properties')) {
      const file = fileIn(subject.resolve(field), subject);
      if (file === undefined || textOf(file, 'contentMediaType') !== undefined) continue;
      if (typed.some(([property]) => property === name)) continue;
      const message = `${title} takes files of any type as ${quote(name)}`;
      say({ node: media }, message, 'name the types in encoding > contentType');
    }
  }
}

/** The schema of a file: the field itself, or the items of a list. */
function fileIn(field: Tree | undefined, subject: Subject): Tree | undefined {
  if (field === undefined) return undefined;
  const schema = typesOf(field).includes('array') ? subject.resolve(own(field, 'items')) : field;
  if (schema === undefined) return undefined;
  const isFile =
    textOf(schema, 'format') === 'binary' || textOf(schema, 'contentMediaType') !== undefined;
  return isFile ? schema : undefined;
}
