import type { Kind } from './document/grammar.ts';

/** Every object there is, save a requirement, whose keys are schemes. */
const everywhere = [
  'document',
  'info',
  'tag',
  'server',
  'components',
  'paths',
  'pathItem',
  'operation',
  'parameter',
  'requestBody',
  'responses',
  'response',
  'header',
  'mediaType',
  'encoding',
  'example',
  'link',
  'callback',
  'securityScheme',
  'schema',
] as const satisfies readonly Kind[];

/** Every extension of the vocabulary and the objects it means something in. */
export const extensions = {
  'x-roles': ['components'],
  'x-rate-limit-policies': ['components'],
  'x-required-roles': ['operation'],
  'x-required-permissions': ['operation'],
  'x-scopes': ['securityScheme'],
  'x-jwt': ['securityScheme'],
  'x-rate-limit': ['document', 'pathItem', 'operation'],
  'x-internal': ['operation', 'pathItem', 'schema', 'parameter', 'tag'],
  'x-docs': ['document'],
  'x-body-limit': ['document', 'operation'],
  'x-error-format': ['operation'],
  'x-lint-ignore': everywhere,
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type ExtensionName = keyof typeof extensions;

export const extensionNames = Object.keys(extensions) as readonly ExtensionName[];

export function isExtension(key: string): key is ExtensionName {
  return Object.hasOwn(extensions, key);
}

/** How a document writes the vocabulary: below the reader, keys are always those of `extensions`. */
export interface Vocabulary {
  /** The extension a key stands for, the key itself where it is none, `null` for another tool's. */
  readonly read: (key: string) => string | null;
  /** How the document writes an extension. */
  readonly written: (key: string) => string;
}

export function vocabularyOf(prefix: string, ignored: readonly string[]): Vocabulary {
  const written = (key: string): string =>
    isExtension(key) ? `${prefix}${key.slice('x-'.length)}` : key;
  const byKey = new Map<string, string>(extensionNames.map((name) => [written(name), name]));
  for (const key of ignored) byKey.delete(key);
  return {
    read: (key) => byKey.get(key) ?? (isExtension(key) || ignored.includes(key) ? null : key),
    written,
  };
}
