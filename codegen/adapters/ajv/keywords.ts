import { _, Name, str } from 'ajv';
import type { Code, CodeKeywordDefinition, KeywordCxt } from 'ajv';
import { usePattern } from 'ajv/dist/vocabularies/code.js';
import { COMPONENT, DROP, DROP_ADDITIONAL, DROP_UNEVALUATED } from '../../schema/variant.ts';

// The names that Ajv gives the parts of every function it writes.
const INSTANCE_PATH = new Name('instancePath');
const ROOT_DATA = new Name('rootData');
const V_ERRORS = new Name('vErrors');
const ERRORS = new Name('errors');

/** Calls an imported validator: `$component: 'request/Item'` becomes `requestItem(data, …)`. */
export function componentKeyword(identifierOf: (key: string) => string): CodeKeywordDefinition {
  return {
    keyword: COMPONENT,
    schemaType: 'string',
    code: (cxt) => callComponent(cxt, new Name(identifierOf(String(cxt.schema)))),
  };
}

function callComponent(cxt: KeywordCxt, validate: Name): void {
  const { gen, data, it } = cxt;
  const context = gen.object(
    [INSTANCE_PATH, str`${INSTANCE_PATH}${it.errorPath}`],
    [new Name('parentData'), it.parentData],
    [new Name('parentDataProperty'), it.parentDataProperty],
    [ROOT_DATA, ROOT_DATA],
  );
  cxt.result(
    _`${validate}(${data}, ${context})`,
    () => undefined,
    () => {
      const found = _`${validate}.errors`;
      // Not `concat`, which copies all that was found before once for every item of a list.
      gen.if(
        _`${V_ERRORS} === null`,
        () => gen.assign(V_ERRORS, found),
        () => gen.forOf('finding', found, (finding) => gen.code(_`${V_ERRORS}.push(${finding})`)),
      );
      gen.assign(ERRORS, _`${V_ERRORS}.length`);
    },
  );
}

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

function dropUnless({ gen, data }: KeywordCxt, key: Name, known: readonly Code[]): void {
  const drop = (): unknown => gen.code(_`delete ${data}[${key}]`);
  const [first, ...rest] = known;
  if (first === undefined) drop();
  else gen.if(_`!(${rest.reduce<Code>((all, one) => _`${all} || ${one}`, first)})`, drop);
}
