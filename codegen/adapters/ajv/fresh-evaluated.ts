const DECLARED = /^var ((?:props|items)\d+) = /;

interface Block {
  /** Where the body of a loop starts among the resulting lines; `null` for other blocks. */
  readonly body: number | null;
  readonly names: Set<string>;
}

/**
 * Ajv keeps in a `var` what a schema has evaluated of a value. In a loop that would still hold what was
 * evaluated of the item before, so that the next one could have members that only the other may have.
 */
export function withFreshEvaluated(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  const open: Block[] = [];
  for (const line of lines) {
    if (line.startsWith('}')) forget(open.pop(), result);
    result.push(line);
    const name = DECLARED.exec(line)?.[1];
    if (name !== undefined) open.findLast(({ body }) => body !== null)?.names.add(name);
    if (line.endsWith('{')) {
      open.push({ body: line.startsWith('for(') ? result.length : null, names: new Set() });
    }
  }
  return result;
}

function forget(block: Block | undefined, result: string[]): void {
  if (block === undefined || block.body === null) return;
  result.splice(block.body, 0, ...[...block.names].map((name) => `${name} = undefined;`));
}
