import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule } from '../rule.ts';
import { requestNodes, responseNodes } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { isTest } from './around.ts';
import { entriesOf, isJson, isNote, listOf, typesOf } from './values.ts';

const privileges =
  /^(is_?admin|is_?superuser|is_?staff|admin|role|roles|permissions|privileges|is_?verified|email_?verified|account_?balance)$/i;

function saysNothing(schema: Tree): boolean {
  return Object.keys(schema).every(isNote);
}

/** Component schemas that are parts of others: what composes them closes them. */
function composedParts(subject: Subject): ReadonlySet<unknown> {
  return new Set(
    subject
      .nodes('schema')
      .flatMap(({ value }) => listOf(value, 'allOf'))
      .map((part) => subject.resolve(part)),
  );
}

function isOpen(schema: Tree): boolean {
  const rest = own(schema, 'unevaluatedProperties') ?? own(schema, 'additionalProperties');
  return rest === undefined || rest === true;
}

function describesObject(schema: Tree): boolean {
  const fields = entriesOf(schema, 'properties').length > 0;
  return fields || listOf(schema, 'allOf').some((part) => isTree(part) && describesObject(part));
}

function hasSchema(media: Tree, subject: Subject): boolean {
  const resolved = subject.resolve(media) ?? media;
  return own(resolved, 'schema') !== undefined || own(resolved, 'itemSchema') !== undefined;
}

export const objectRules: readonly Rule[] = [
  {
    code: 'open-request-object',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API3:2023, ASVS 5.0 15.3.3',
    summary: 'An object of a request takes fields that the contract does not know.',
    check: (subject, say) => {
      const parts = composedParts(subject);
      for (const { schema, name } of subject.requestSchemas()) {
        if (!describesObject(schema) || !isOpen(schema)) continue;
        if (parts.has(schema) || isTest(schema, subject)) continue;
        const closing = own(schema, 'allOf') === undefined ? 'additional' : 'unevaluated';
        const hint = `say ${closing}Properties: false`;
        say({ node: schema }, `${name} takes fields that the contract does not know`, hint);
      }
    },
  },
  {
    code: 'privileged-property',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API3:2023, ASVS 5.0 15.3.3',
    summary: 'A caller without privileges may set what reads like a privilege.',
    check: (subject, say) => {
      const low = subject.endpoints.filter(
        ({ model, writes }) => writes && !model.guard.roles && !model.guard.permissions,
      );
      const starts = low.flatMap(requestNodes).filter(({ kind }) => kind === 'requestBody');
      for (const [schema, kind] of subject.reach(starts)) {
        if (kind !== 'schema') continue;
        for (const [name, field] of entriesOf(schema, 'properties')) {
          if (!privileges.test(name) || own(field, 'readOnly') === true) continue;
          const message = `${subject.words(field)} reads like a privilege, and whoever may call this may set it`;
          say({ node: field }, message, 'make it readOnly, or ask for a role or permission');
        }
      }
    },
  },
  {
    code: 'untyped-schema',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API8:2023, ASVS 5.0 2.2.1',
    summary: 'A part of a request may be anything at all.',
    check: (subject, say) => {
      for (const { schema, name } of subject.requestSchemas()) {
        if (!saysNothing(schema) || isTest(schema, subject)) continue;
        say({ node: schema }, `${name} may be anything`, 'give it a type');
      }
    },
  },
  {
    code: 'array-without-items',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API8:2023, ASVS 5.0 2.2.1',
    summary: 'A list does not say what it is a list of.',
    check: (subject, say) => {
      for (const { value } of subject.nodes('schema')) {
        if (!typesOf(value).includes('array')) continue;
        if (
          ['items', 'prefixItems', '$ref', 'enum', 'const'].some((key) => Object.hasOwn(value, key))
        )
          continue;
        say(
          { node: value },
          `${subject.words(value)} does not say what it is a list of`,
          'add items',
        );
      }
    },
  },
  {
    code: 'body-without-schema',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API8:2023, ASVS 5.0 2.2.1',
    summary: 'A request body is accepted unseen: its media type has no schema.',
    check: (subject, say) => {
      for (const { tree, title } of subject.endpoints) {
        const body = subject.resolve(own(tree, 'requestBody'));
        for (const [type, media] of body === undefined ? [] : entriesOf(body, 'content')) {
          if (hasSchema(media, subject)) continue;
          say({ node: media }, `${title} takes ${quote(type)} without a schema`, 'add a schema');
        }
      }
    },
  },
  {
    code: 'response-without-schema',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API3:2023, ASVS 5.0 15.3.1',
    summary: 'A JSON response leaves unseen: nothing says which fields it may have.',
    check: (subject, say) => {
      const starts = subject.endpoints.flatMap(responseNodes);
      for (const [response, kind] of subject.reach(starts)) {
        if (kind !== 'response') continue;
        for (const [type, media] of entriesOf(response, 'content')) {
          if (!isJson(type) || hasSchema(media, subject)) continue;
          const message = `${subject.words(media)} is ${quote(type)} without a schema`;
          say({ node: media }, message, 'add a schema');
        }
      }
    },
  },
  {
    code: 'wildcard-media-type',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API8:2023, ASVS 5.0 4.1.1',
    summary: 'A request body may be of any media type.',
    check: (subject, say) => {
      for (const { tree, title } of subject.endpoints) {
        const body = subject.resolve(own(tree, 'requestBody'));
        for (const [type, media] of body === undefined ? [] : entriesOf(body, 'content')) {
          if (!/^(\*|application)\/\*/.test(type)) continue;
          say({ node: media }, `${title} takes bodies of any type`, 'name the media types');
        }
      }
    },
  },
];
