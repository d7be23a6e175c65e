import { own } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule } from '../rule.ts';
import { requestNodes } from '../subject.ts';
import { isTest } from './around.ts';
import { entriesOf, isEnumerated, textOf, typesOf } from './values.ts';

const credentials =
  /^(access.?token|api.?key|auth.?token|bearer|client.?secret|id.?token|jwt|passcode|passwd|password|private.?key|pwd|refresh.?token|secret|session.?(id|token)|token)$/i;
const neverAnswered =
  /^(password|passwd|pwd|pass.?phrase|password.?hash|hashed.?password|(password.?)?salt|private.?key|cvv|cvc|card.?number|ssn|social.?security.?number|pin)$/i;
const identifiers = /(^id$|_id$|[a-z]Id$|^ID$|[a-z]ID$)/;
const addresses =
  /^(callback|redirect|webhook|target|image|avatar|feed|proxy|dest(ination)?)?_?(url|uri)$|^(callback|redirect|webhook)$/i;

export const exposureRules: readonly Rule[] = [
  {
    code: 'credential-in-url',
    severity: 'error',
    category: 'data',
    source: 'OWASP API2:2023, ASVS 5.0 14.2.1',
    summary: 'A parameter of the path or query reads like a credential.',
    check: (subject, say) => {
      for (const { value, key } of subject.nodes('parameter')) {
        const name = textOf(value, 'name') ?? key;
        if (!['path', 'query'].includes(textOf(value, 'in') ?? '') || !credentials.test(name))
          continue;
        const message = `${quote(name)} reads like a credential and stands in the URL, which logs keep`;
        say({ node: value }, message, 'send it in a header or in the body');
      }
    },
  },
  {
    code: 'sequential-id',
    severity: 'warning',
    category: 'authorization',
    source: 'OWASP API1:2023, ASVS 5.0 8.2.2',
    summary: 'An object is addressed by a number, which is easy to guess.',
    check: (subject, say) => {
      for (const { value, key } of subject.nodes('parameter')) {
        const name = textOf(value, 'name') ?? key;
        if (textOf(value, 'in') !== 'path' || !identifiers.test(name)) continue;
        const schema = subject.resolve(own(value, 'schema'));
        if (schema === undefined || !typesOf(schema).includes('integer')) continue;
        say(
          { node: value },
          `${quote(name)} is a number: the next one is easy to guess`,
          'use a UUID',
        );
      }
    },
  },
  {
    code: 'address-to-fetch',
    severity: 'info',
    category: 'data',
    source: 'OWASP API7:2023, ASVS 5.0 1.3.6',
    summary: 'A request names an address that the server may fetch.',
    check: (subject, say) => {
      const places = subject.endpoints.flatMap(requestNodes);
      for (const [node, kind] of subject.reach(places)) {
        const found =
          kind === 'parameter'
            ? [[textOf(node, 'name') ?? '', subject.resolve(own(node, 'schema')) ?? {}] as const]
            : kind === 'schema'
              ? entriesOf(node, 'properties')
              : [];
        for (const [name, schema] of found) {
          if (!addresses.test(name) || !typesOf(schema).includes('string')) continue;
          if (isEnumerated(schema) || own(schema, 'pattern') !== undefined) continue;
          const place = kind === 'parameter' ? node : schema;
          const message = `${quote(name)} names an address: fetched unchecked, it reaches the inner network`;
          say({ node: place }, message, 'allow known hosts only, by a pattern or in the handler');
        }
      }
    },
  },
  {
    code: 'secret-in-response',
    severity: 'error',
    category: 'data',
    source: 'OWASP API3:2023, ASVS 5.0 15.3.1',
    summary: 'A response holds a field that nobody should ever be shown.',
    check: (subject, say) => {
      for (const { schema } of subject.responseSchemas()) {
        if (isTest(schema, subject)) continue;
        for (const [name, field] of entriesOf(schema, 'properties')) {
          if (!neverAnswered.test(name) || own(field, 'writeOnly') === true) continue;
          if (['boolean', 'object', 'array'].some((type) => typesOf(field).includes(type)))
            continue;
          const message = `${subject.words(field)} is answered, and nobody should be shown it`;
          say({ node: field }, message, 'leave it out, or make it writeOnly');
        }
      }
    },
  },
];
