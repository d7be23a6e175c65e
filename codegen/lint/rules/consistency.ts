import { isTree, own } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule } from '../rule.ts';
import { isTest } from './around.ts';
import { listOf, numberOf, typesOf } from './values.ts';

const pairs = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
] as const;

/** Keywords and the type that they say something of. */
const keywordTypes: Readonly<Record<string, readonly string[]>> = {
  maxLength: ['string'],
  minLength: ['string'],
  pattern: ['string'],
  maximum: ['number', 'integer'],
  minimum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  maxItems: ['array'],
  minItems: ['array'],
  uniqueItems: ['array'],
  items: ['array'],
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
};

export const consistencyRules: readonly Rule[] = [
  {
    code: 'contradictory-bounds',
    severity: 'error',
    category: 'quality',
    source: 'JSON Schema 2020-12 6.2-6.5, OWASP API8:2023',
    summary: 'The least is more than the most: nothing fits.',
    check: (subject, say) => {
      for (const { value: schema } of subject.nodes('schema')) {
        for (const [least, most] of pairs) {
          const low = numberOf(schema, least);
          const high = numberOf(schema, most);
          if (low === undefined || high === undefined) continue;
          const open = least.startsWith('exclusive') || most.startsWith('exclusive');
          if (low < high || (low === high && !open)) continue;
          const message = `nothing fits ${subject.words(schema)}: its ${least} is above its ${most}`;
          say({ node: schema, key: least }, message);
        }
      }
    },
  },
  {
    code: 'required-undeclared',
    severity: 'error',
    category: 'quality',
    source: 'JSON Schema 2020-12 6.5.3',
    summary: 'A field is required and not among the only ones allowed: nothing fits.',
    check: (subject, say) => {
      for (const { value: schema } of subject.nodes('schema')) {
        const properties = own(schema, 'properties');
        if (own(schema, 'additionalProperties') !== false || isTest(schema, subject)) continue;
        if (own(schema, 'patternProperties') !== undefined) continue;
        for (const name of listOf(schema, 'required')) {
          if (typeof name !== 'string' || (isTree(properties) && Object.hasOwn(properties, name)))
            continue;
          const message = `nothing fits ${subject.words(schema)}: it requires ${quote(name)} and does not allow it`;
          say({ node: schema, key: 'required' }, message);
        }
      }
    },
  },
  {
    code: 'keyword-without-type',
    severity: 'warning',
    category: 'data',
    source: 'JSON Schema 2020-12 7.6.1, ASVS 5.0 2.2.1',
    summary:
      'A keyword that does nothing for the type beside it, so what it means to check is not checked.',
    check: (subject, say) => {
      for (const { value: schema } of subject.nodes('schema')) {
        const types = typesOf(schema);
        if (types.length === 0) continue;
        for (const [key, meant] of Object.entries(keywordTypes)) {
          if (!Object.hasOwn(schema, key) || meant.some((type) => types.includes(type))) continue;
          const message = `${key} of ${subject.words(schema)} checks nothing: it is for ${meant.join(' and ')}`;
          say({ node: schema, key }, message, 'mend the type, or leave it out');
        }
      }
    },
  },
];
