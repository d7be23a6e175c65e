import { _, Name, nil, str } from 'ajv';
import type { Ajv, Code, CodeKeywordDefinition, KeywordCxt } from 'ajv';
import { getProperty, stringify } from 'ajv/dist/compile/codegen/code.js';
import { usePattern } from 'ajv/dist/vocabularies/code.js';
import type { UseRuntime } from './bounded-keywords.ts';
import {
  COMPONENT,
  DROP,
  DROP_ADDITIONAL,
  DROP_UNEVALUATED,
  FILL,
  UNDECIDED,
} from '../../schema/own-keywords.ts';

// The names that Ajv gives the parts of every function it writes.
const INSTANCE_PATH = new Name('instancePath');
const V_ERRORS = new Name('vErrors');
const ERRORS = new Name('errors');

/** Calls an imported validator: `$component: 'request/Item'` becomes `requestItem(data)`. */
export function componentKeyword(
  identifierOf: (key: string) => string,
  use: UseRuntime,
): CodeKeywordDefinition {
  return {
    keyword: COMPONENT,
    schemaType: 'string',
    code: (cxt) => callComponent(cxt, new Name(identifierOf(String(cxt.schema))), use),
  };
}

/** Where it is called from, and for replies with what, is of interest only once it has found something. */
function callComponent(cxt: KeywordCxt, validate: Name, use: UseRuntime): void {
  const { gen, data, it } = cxt;
  cxt.result(
    _`${validate}(${data})`,
    () => undefined,
    () => {
      const path = str`${INSTANCE_PATH}${it.errorPath}`;
      const looked = String(cxt.schema).startsWith('response/') ? _`, ${data}` : nil;
      const findings = _`${use('addFindings')}(${V_ERRORS}, ${path}, ${validate}.errors${looked})`;
      gen.assign(V_ERRORS, findings);
      gen.assign(ERRORS, _`${V_ERRORS}.length`);
    },
  );
}

/**
 * Ajv takes all items for evaluated by `contains`, which would let anything through
 * `unevaluatedItems`; here it evaluates none, and variants say which ones it may.
 */
export function containsKeyword(ajv: Ajv): CodeKeywordDefinition {
  const known = ajv.getKeyword('contains');
  if (typeof known !== 'object' || !('code' in known)) throw new Error('Ajv lacks contains');
  return {
    keyword: 'contains',
    type: 'array',
    schemaType: ['object', 'boolean'],
    trackErrors: true,
    ...(known.error === undefined ? {} : { error: known.error }),
    code(cxt) {
      const { items = 0 } = cxt.it;
      known.code(cxt);
      cxt.it.items = items;
    },
  };
}

/**
 * Fills in what did not come, after the other keywords of the schema have looked: a default is no
 * answer to `required`.
 */
export const fillKeyword: CodeKeywordDefinition = {
  keyword: FILL,
  type: 'object',
  schemaType: 'object',
  code({ gen, data, schema }) {
    for (const [name, value] of Object.entries(schema as Readonly<Record<string, unknown>>)) {
      const isMissing = _`!Object.hasOwn(${data}, ${name})`;
      gen.if(isMissing, () => gen.code(_`${data}${getProperty(name)} = ${stringify(value)}`));
    }
  },
};

/** Deletes the named members. */
export const dropKeyword: CodeKeywordDefinition = {
  keyword: DROP,
  type: 'object',
  schemaType: 'array',
  code({ gen, data, schema }) {
    for (const name of schema as readonly string[]) gen.code(_`delete ${data}[${name}]`);
  },
};

/** Deletes the members that neither `properties` nor `patternProperties` lists. */
export const dropAdditionalKeyword: CodeKeywordDefinition = {
  keyword: DROP_ADDITIONAL,
  type: 'object',
  schemaType: 'boolean',
  code(cxt) {
    const { gen, data, parentSchema } = cxt;
    const names = Object.keys((parentSchema['properties'] as object | undefined) ?? {});
    const patterns = Object.keys((parentSchema['patternProperties'] as object | undefined) ?? {});
    gen.forIn('key', data, (key) => {
      const known = [
        ...names.map((name) => _`${key} === ${name}`),
        ...patterns.map((pattern) => _`${usePattern(cxt, pattern)}.test(${key})`),
      ];
      dropUnless(cxt, key, known);
    });
  },
};

/** Deletes the members that no keyword beside or below it has evaluated. */
export const dropUnevaluatedKeyword: CodeKeywordDefinition = {
  keyword: DROP_UNEVALUATED,
  type: 'object',
  schemaType: 'boolean',
  code(cxt) {
    const { gen, data, it } = cxt;
    const { props } = it;
    if (props === true) return;
    gen.forIn('key', data, (key) => {
      if (props instanceof Name)
        dropUnless(cxt, key, [_`${props} === true`, _`${props}?.[${key}]`]);
      else
        dropUnless(
          cxt,
          key,
          Object.keys(props ?? {}).map((name) => _`${key} === ${name}`),
        );
    });
    it.props = true;
  },
};

/**
 * Finds the objects and lists that are of none of the named kinds; for `true` those of which anything
 * was found.
 */
export const undecidedKeyword: CodeKeywordDefinition = {
  keyword: UNDECIDED,
  schemaType: ['array', 'boolean'],
  post: true,
  error: {
    message: '',
    params: ({ schema }) => (schema === true ? _`{}` : _`{kinds: ${stringify(schema)}}`),
  },
  code(cxt) {
    const { data, schema } = cxt;
    const isContainer = _`${data} && typeof ${data} == "object"`;
    if (schema === true) return cxt.fail(_`${ERRORS} > 0 && ${isContainer}`);
    const kinds = schema as readonly string[];
    if (kinds.includes('object')) return cxt.fail(_`Array.isArray(${data})`);
    return cxt.fail(
      kinds.includes('array') ? _`${isContainer} && !Array.isArray(${data})` : isContainer,
    );
  },
};

function dropUnless({ gen, data }: KeywordCxt, key: Name, known: readonly Code[]): void {
  const drop = (): unknown => gen.code(_`delete ${data}[${key}]`);
  const [first, ...rest] = known;
  if (first === undefined) drop();
  else gen.if(_`!(${rest.reduce<Code>((all, one) => _`${all} || ${one}`, first)})`, drop);
}
