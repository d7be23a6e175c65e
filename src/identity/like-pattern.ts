/** A `LIKE` pattern for "contains", to be used with `escape '\'`: wildcards in `text` are text. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
