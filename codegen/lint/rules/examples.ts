import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Place } from '../place.ts';
import type { Rule, Say } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { exampleChecker } from './example-checker.ts';
import { entriesOf, fitsType, isJson, typesOf } from './values.ts';

interface Example {
  readonly schema: Tree;
  readonly value: unknown;
  readonly place: Place;
}

/** The examples of schemas themselves. */
function ofSchemas(subject: Subject): Example[] {
  return subject.nodes('schema').flatMap(({ value: schema }) => {
    const list = own(schema, 'examples');
    if (!Array.isArray(list)) return [];
    return list.map((value: unknown) => ({
      schema,
      value,
      place: { node: schema, key: 'examples' },
    }));
  });
}

/** The examples of media types, parameters and headers. */
function ofHolders(subject: Subject): Example[] {
  return (['mediaType', 'parameter', 'header'] as const).flatMap((kind) =>
    subject.nodes(kind).flatMap(({ value: holder, key }) => {
      const schema = own(holder, 'schema');
      if (!isTree(schema) || (kind === 'mediaType' && !isJson(key))) return [];
      return examplesIn(holder, subject).map((example) => ({ ...example, schema }));
    }),
  );
}

function examplesIn(holder: Tree, subject: Subject): Omit<Example, 'schema'>[] {
  const single = Object.hasOwn(holder, 'example')
    ? [{ value: holder['example'], place: { node: holder, key: 'example' } }]
    : [];
  const named = entriesOf(holder, 'examples').flatMap(([, entry]) => {
    const example = subject.resolve(entry) ?? {};
    const key = ['dataValue', 'value'].find((each) => Object.hasOwn(example, each));
    return key === undefined ? [] : [{ value: example[key], place: { node: example, key } }];
  });
  return [...single, ...named];
}

/** What reads like a live secret, unless it says that it is an example. */
const secrets = [
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
  /\bsk_live_[A-Za-z0-9]{16,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\bAIza[0-9A-Za-z_-]{35}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/,
];

function holdsSecret(value: unknown): boolean {
  if (typeof value === 'string') {
    return !/example/i.test(value) && secrets.some((secret) => secret.test(value));
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSecret);
}

function checkExamples(subject: Subject, say: Say): void {
  const checker = exampleChecker(subject);
  for (const { schema, value, place } of [...ofSchemas(subject), ...ofHolders(subject)]) {
    const fault = checker.fault(schema, value);
    if (fault === undefined) continue;
    say(place, `this example does not match its schema: ${fault}`);
  }
}

export const exampleRules: readonly Rule[] = [
  {
    code: 'example-mismatch',
    severity: 'warning',
    category: 'quality',
    source: 'OpenAPI 3.1 4.8.14',
    summary: 'An example that its own schema refuses.',
    check: checkExamples,
  },
  {
    code: 'default-mismatch',
    severity: 'error',
    category: 'quality',
    source: 'OpenAPI 3.0.4 4.7.24',
    summary: 'A default that its own schema refuses.',
    check: (subject, say) => {
      const checker = exampleChecker(subject);
      for (const { value: schema } of subject.nodes('schema')) {
        if (!Object.hasOwn(schema, 'default')) continue;
        const fault = checker.fault(schema, schema['default']);
        if (fault === undefined) continue;
        const message = `the default of ${subject.words(schema)} does not match its schema: ${fault}`;
        say({ node: schema, key: 'default' }, message);
      }
    },
  },
  {
    code: 'enum-mismatch',
    severity: 'error',
    category: 'quality',
    source: 'JSON Schema 2020-12 6.1.2',
    summary: 'A value of an enum is not of the type beside it, so nobody can send it.',
    check: (subject, say) => {
      for (const { value: schema } of subject.nodes('schema')) {
        const values = own(schema, 'enum');
        const types = typesOf(schema);
        if (!Array.isArray(values) || types.length === 0) continue;
        if (values.every((each: unknown) => fitsType(each, types))) continue;
        const message = `the enum of ${subject.words(schema)} has a value that is not ${types.join(' or ')}`;
        say({ node: schema, key: 'enum' }, message);
      }
    },
  },
  {
    code: 'secret-in-example',
    severity: 'error',
    category: 'data',
    source: 'ASVS 5.0 13.3.1, CWE-798',
    summary: 'An example or a default reads like a live key or token.',
    check: (subject, say) => {
      for (const { place, value } of [...ofSchemas(subject), ...ofHolders(subject)]) {
        if (holdsSecret(value))
          say(place, 'this reads like a live secret', 'replace it, and revoke it');
      }
      for (const { value: schema } of subject.nodes('schema')) {
        if (!holdsSecret(own(schema, 'default'))) continue;
        say(
          { node: schema, key: 'default' },
          'this reads like a live secret',
          'replace it, and revoke it',
        );
      }
    },
  },
];
