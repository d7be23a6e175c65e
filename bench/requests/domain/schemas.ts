/** JSON Schemas of the contract, as the peers that take JSON Schema are given them too. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const TAG = { type: 'string', minLength: 1, maxLength: 20 };

/** Each operation has a schema of its own, as in real contracts: bounds differ from one to the next. */
function fieldsOf(index: number) {
  return {
    title: { type: 'string', minLength: 1, maxLength: 100 + index },
    sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$' },
    quantity: { type: 'integer', minimum: 1, maximum: 10_000 + index },
    price: { type: 'number', minimum: 0, maximum: 100_000 },
    currency: { type: 'string', enum: ['EUR', 'USD', 'GBP'] },
    express: { type: 'boolean' },
    email: { type: 'string', format: 'email', maxLength: 254 },
    customer: { type: 'string', format: 'uuid' },
    placedAt: { type: 'string', format: 'date-time' },
    tags: { type: 'array', maxItems: 10, items: TAG },
  };
}

export function draftSchema(index: number) {
  const properties = fieldsOf(index);
  const required = Object.keys(properties);
  return { type: 'object', additionalProperties: false, required, properties };
}

export function orderSchema(index: number) {
  const properties = { id: { type: 'string', format: 'uuid' }, ...fieldsOf(index) };
  const required = Object.keys(properties);
  return { type: 'object', additionalProperties: false, required, properties };
}

export const SORTS = ['placed', '-placed', 'price', '-price'] as const;

/** Path parameters of the GET workload. */
export const PARAMS = {
  id: { type: 'string', format: 'uuid' },
  line: { type: 'integer', minimum: 1, maximum: 10_000 },
} as const;

/** Query parameters of the GET workload. */
export const QUERY = {
  limit: { type: 'integer', minimum: 1, maximum: 100 },
  sort: { type: 'string', enum: SORTS },
  express: { type: 'boolean' },
  since: { type: 'string', format: 'date-time' },
} as const;
