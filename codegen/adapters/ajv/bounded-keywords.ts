import { _, Name } from 'ajv';
import type { Code, CodeKeywordDefinition, KeywordCxt } from 'ajv';
import { getProperty } from 'ajv/dist/compile/codegen/index.js';
import { usePattern } from 'ajv/dist/vocabularies/code.js';

/** A function of the runtime that validators call. */
export type RuntimeName =
  | 'addFindings'
  | 'allUnique'
  | 'codePointLength'
  | 'equal'
  | 'formats'
  | 'isMultiple'
  | 'linearPattern'
  | 'outlined'
  | 'remembering'
  | 'shortPattern';

/** Notes that a module calls a function of the runtime, and names it. */
export type UseRuntime = (name: RuntimeName) => Name;

/**
 * Keywords whose cost a client could otherwise choose, in place of Ajv's: characters are counted
 * only where the length in UTF-16 leaves it open, patterns and formats are asked only of texts
 * within `maxLength`, and equal items are found in one go through the list. Multiples are those of
 * decimal numbers, which Ajv divides as binary ones.
 */
export function boundedKeywords(use: UseRuntime): readonly CodeKeywordDefinition[] {
  const length = ({ data }: KeywordCxt): Code => _`${use('codePointLength')}(${data})`;
  const failWithin = (cxt: KeywordCxt, condition: Code): void => {
    const most: unknown = cxt.parentSchema['maxLength'];
    if (typeof most !== 'number') return cxt.fail(condition);
    const isWithin = _`(${cxt.data}.length <= ${most} || ${length(cxt)} <= ${most})`;
    return cxt.fail(_`${isWithin} && ${condition}`);
  };
  return [
    keyword('maxLength', 'string', limit, (cxt) => {
      const { data, schemaCode } = cxt;
      cxt.fail(_`${data}.length > ${schemaCode} && ${length(cxt)} > ${schemaCode}`);
    }),
    keyword('minLength', 'string', limit, (cxt) => {
      const { data, schemaCode } = cxt;
      cxt.fail(_`${data}.length < 2 * ${schemaCode} && ${length(cxt)} < ${schemaCode}`);
    }),
    keyword('pattern', 'string', named('pattern'), (cxt) => {
      failWithin(cxt, _`!${usePattern(cxt, String(cxt.schema))}.test(${cxt.data})`);
    }),
    keyword('format', 'string', named('format'), (cxt) => {
      failWithin(cxt, _`!${formatOf(cxt, use('formats'))}(${cxt.data})`);
    }),
    keyword('multipleOf', 'number', named('multipleOf'), (cxt) => {
      cxt.fail(_`!${use('isMultiple')}(${cxt.data}, ${cxt.schemaCode})`);
    }),
    keyword(
      'uniqueItems',
      'array',
      () => _`{}`,
      (cxt) => {
        if (cxt.schema !== true) return;
        const most: unknown = cxt.parentSchema['maxItems'];
        const isDouble = _`!${use('allUnique')}(${cxt.data})`;
        cxt.fail(
          typeof most === 'number' ? _`${cxt.data}.length <= ${most} && ${isDouble}` : isDouble,
        );
      },
    ),
  ];
}

type Params = (cxt: Pick<KeywordCxt, 'schemaCode'>) => Code;

function keyword(
  name: string,
  type: 'string' | 'number' | 'array',
  params: Params,
  code: (cxt: KeywordCxt) => void,
): CodeKeywordDefinition {
  return {
    keyword: name,
    type,
    error: {
      message: '',
      params: ({ schemaCode }) => params({ schemaCode: schemaCode ?? _`undefined` }),
    },
    code,
  };
}

const limit: Params = ({ schemaCode }) => _`{limit: ${schemaCode}}`;

function named(name: string): Params {
  return ({ schemaCode }) => _`{${new Name(name)}: ${schemaCode}}`;
}

function formatOf({ gen, schema }: KeywordCxt, formats: Name): Name {
  const code = _`${formats}${getProperty(String(schema))}`;
  return gen.scopeValue('formats', { key: schema, ref: schema, code });
}
