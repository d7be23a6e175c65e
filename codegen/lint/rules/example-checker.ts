import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { isContainer, isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import { formatPointer } from '../../contract/pointer.ts';
import { quote } from '../../contract/suggest.ts';
import type { Subject } from '../subject.ts';
import { fitsType, isNote, typesOf } from './values.ts';

const addFormats = addFormatsModule.default;
const documentId = 'contract:';

const checkers = new WeakMap<Subject, ExampleChecker>();

/** The checker of a contract, one for all rules. */
export function exampleChecker(subject: Subject): ExampleChecker {
  const known = checkers.get(subject) ?? new ExampleChecker(subject);
  checkers.set(subject, known);
  return known;
}

/** Checks values against schemas of a document, each compiled at its first use. */
export class ExampleChecker {
  readonly #subject: Subject;
  readonly #ajv: Ajv2020;
  /** By what the schema says where it holds no others, else by the schema itself. */
  readonly #compiled = new Map<object | string, ValidateFunction | null>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: false,
      verbose: true,
      validateSchema: false,
      validateFormats: true,
      inlineRefs: false,
      logger: false,
      code: { optimize: false },
    });
    addFormats(this.#ajv);
    this.#ajv.addSchema({ components: own(subject.document, 'components') ?? {} }, documentId);
  }

  /** What a value breaks, without the value; `undefined` where it fits or cannot be judged. */
  fault(schema: Tree, value: unknown): string | undefined {
    if (saysTypeOnly(schema)) {
      const types = typesOf(schema);
      return fitsType(value, types) ? undefined : `it must be ${types.join(',')}`;
    }
    const validate = this.#validatorOf(schema);
    if (validate === null || validate(value)) return undefined;
    const errors = validate.errors ?? [];
    if (errors.some(isOneSided)) return undefined;
    const [error] = errors;
    return error === undefined ? undefined : describe(error);
  }

  #validatorOf(schema: Tree): ValidateFunction | null {
    const rules = Object.entries(schema).filter(([name]) => !isNote(name));
    const isFlat = rules.every(([name, value]) => name !== '$ref' && !isNested(value));
    const key = isFlat ? JSON.stringify(rules) : schema;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const made = this.#compile(isFlat ? Object.fromEntries(rules) : this.#placed(schema));
    this.#compiled.set(key, made);
    return made;
  }

  /** Components are compiled once, wherever they are referred to. */
  #placed(schema: Tree): Tree {
    const path = this.#subject.parents.pathOf(schema);
    const isComponent = path[0] === 'components';
    return isComponent ? { $ref: `${documentId}#${fragment(path)}` } : placed(schema);
  }

  #compile(schema: Tree): ValidateFunction | null {
    try {
      return this.#ajv.compile(schema);
    } catch {
      return null;
    }
  }
}

/** Most schemas of examples do: compiling them takes longer than looking. */
function saysTypeOnly(schema: Tree): boolean {
  return (
    own(schema, 'type') !== undefined &&
    Object.keys(schema).every((key) => key === 'type' || isNote(key))
  );
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isContainer) : isContainer(value);
}

function fragment(path: readonly string[]): string {
  return encodeURI(formatPointer(path)).replaceAll('#', '%23');
}

/** A copy whose references lead into the document. */
function placed(value: Tree): Tree {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, placedValue(key, inner)]),
  );
}

function placedValue(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') return `${documentId}${value}`;
  if (Array.isArray(value)) return value.map((item: unknown) => placedValue('', item));
  return isTree(value) ? placed(value) : value;
}

/** Examples show one direction: the fields of the other one may be missing. */
function isOneSided({ keyword, params, parentSchema }: ErrorObject): boolean {
  if (keyword !== 'required' || !isTree(parentSchema)) return false;
  const properties = own(parentSchema, 'properties');
  const missing: unknown = params['missingProperty'];
  const field =
    isTree(properties) && typeof missing === 'string' ? own(properties, missing) : undefined;
  return isTree(field) && (own(field, 'readOnly') === true || own(field, 'writeOnly') === true);
}

/** The rule and where in the value, with the names of the document escaped. */
function describe({ instancePath, keyword, message = 'does not fit' }: ErrorObject): string {
  const isLong = keyword === 'enum' || keyword === 'const' || keyword === 'pattern';
  const words = isLong ? `breaks its ${keyword}` : quote(message).slice(1, -1);
  const told = words.replaceAll('\\"', '"');
  return instancePath === '' ? `it ${told}` : `${quote(instancePath)} ${told}`;
}
