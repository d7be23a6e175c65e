import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Rule, Say } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isFinitePattern } from './anchors.ts';
import { around, isTest } from './around.ts';
import { isEnumerated, textOf, typesOf } from './values.ts';

/** Formats whose values have a length of their own. */
const shortFormats = new Set([
  'date',
  'date-time',
  'time',
  'uuid',
  'ipv4',
  'ipv6',
  'int64',
  'uint64',
  // Files are bounded by x-body-limit.
  'binary',
]);

interface Bound {
  readonly type: string;
  readonly isBounded: (schema: Tree) => boolean;
  readonly says: string;
  readonly hint: string;
}

/** A type of request schemas of which neither the schema nor what it is part of has an end. */
function unbounded({ type, isBounded, says, hint }: Bound): Rule['check'] {
  return (subject: Subject, say: Say) => {
    for (const { schema, name } of subject.requestSchemas()) {
      if (!typesOf(schema).includes(type) || own(schema, 'readOnly') === true) continue;
      if (isBounded(schema) || isTest(schema, subject)) continue;
      const others = around(schema, subject);
      if (others.some((each) => isEnumerated(each) || isBounded(each))) continue;
      say({ node: schema }, `${name} ${says}`, hint);
    }
  };
}

function isMap(schema: Tree): boolean {
  const rest = own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties');
  return rest === true || isTree(rest) || own(schema, 'patternProperties') !== undefined;
}

export const boundRules: readonly Rule[] = [
  {
    code: 'unbounded-string',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API4:2023, ASVS 5.0 2.2.1',
    summary:
      'A text of a request has no maxLength, no list of values and no format of fixed length.',
    check: unbounded({
      type: 'string',
      isBounded: (schema) =>
        own(schema, 'maxLength') !== undefined ||
        isEnumerated(schema) ||
        shortFormats.has(textOf(schema, 'format') ?? '') ||
        isFinitePattern(textOf(schema, 'pattern') ?? ''),
      says: 'may be a text of any length',
      hint: 'add maxLength',
    }),
  },
  {
    code: 'unbounded-array',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API4:2023, ASVS 5.0 2.2.1',
    summary: 'A list of a request has no maxItems.',
    check: unbounded({
      type: 'array',
      isBounded: (schema) =>
        own(schema, 'maxItems') !== undefined ||
        isEnumerated(schema) ||
        own(schema, 'items') === false,
      says: 'may be a list of any length',
      hint: 'add maxItems',
    }),
  },
  {
    code: 'unbounded-integer',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API4:2023, ASVS 5.0 2.2.1',
    summary: 'An integer of a request has no minimum or no maximum.',
    check: unbounded({
      type: 'integer',
      isBounded: (schema) =>
        isEnumerated(schema) ||
        ['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32'].includes(
          textOf(schema, 'format') ?? '',
        ) ||
        (['minimum', 'exclusiveMinimum'].some((key) => own(schema, key) !== undefined) &&
          ['maximum', 'exclusiveMaximum'].some((key) => own(schema, key) !== undefined)),
      says: 'may be any integer',
      hint: 'add minimum and maximum',
    }),
  },
  {
    code: 'unbounded-object',
    severity: 'warning',
    category: 'data',
    source: 'OWASP API4:2023, ASVS 5.0 2.2.1',
    summary: 'An object of a request takes as many keys as anybody likes.',
    check: unbounded({
      type: 'object',
      isBounded: (schema) => own(schema, 'maxProperties') !== undefined || !isMap(schema),
      says: 'may have any number of keys',
      hint: 'add maxProperties',
    }),
  },
];
