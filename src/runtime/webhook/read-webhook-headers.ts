import { isWebhookId, readSeconds, readSignatures } from './message.ts';

/** A `Headers` object, or a record such as Node's `headers` and `headersDistinct`. */
export type WebhookHeaderSource =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export type WebhookHeadersVerdict =
  | {
      readonly ok: true;
      readonly id: string;
      readonly timestamp: string;
      readonly signature: string;
    }
  | { readonly ok: false; readonly reason: 'malformed' };

const MALFORMED = { ok: false, reason: 'malformed' } as const;

/**
 * The fields `webhook-id`, `webhook-timestamp` and `webhook-signature`, each exactly once and well
 * formed. A field that came twice is malformed, listed or joined with a comma.
 */
export function readWebhookHeaders(headers: WebhookHeaderSource): WebhookHeadersVerdict {
  const fields = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const id = only(fields, 'webhook-id');
  const timestamp = only(fields, 'webhook-timestamp');
  const signature = only(fields, 'webhook-signature');
  if (id === null || timestamp === null || signature === null) return MALFORMED;
  const wellFormed =
    isWebhookId(id) && readSeconds(timestamp) !== null && readSignatures(signature) !== null;
  return wellFormed ? { ok: true, id, timestamp, signature } : MALFORMED;
}

type Field = readonly [name: string, value: string | readonly string[] | undefined];

function only(fields: readonly Field[], name: string): string | null {
  const values = fields
    .filter(([given]) => given.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
  return values.length === 1 ? (values[0] ?? null) : null;
}
