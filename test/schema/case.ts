import type { JsonObject, JsonSchema } from '../../codegen/contract/model.ts';

/** A schema of draft 2020-12 with values that the draft says it allows and refuses. */
export interface Case {
  /** The section of the draft that is tried. */
  readonly about: string;
  readonly schema: JsonSchema;
  /** What `#/components/schemas/` holds; names are unique among all cases. */
  readonly components: JsonObject;
  /** JSON texts. */
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** A JSON text, where `JSON.stringify` would not write it so. */
export class Text {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}
export const text = (json: string): Text => new Text(json);

interface Values {
  readonly valid?: readonly unknown[];
  readonly invalid?: readonly unknown[];
  readonly components?: JsonObject;
}

export function schemaCase(about: string, schema: JsonSchema, values: Values): Case {
  const { valid = [], invalid = [], components = {} } = values;
  return { about, schema, components, valid: valid.map(written), invalid: invalid.map(written) };
}

function written(value: unknown): string {
  return value instanceof Text ? value.json : JSON.stringify(value);
}
