const FINDING = /^const (err\d+) = (\{.*\});$/;

/**
 * Ajv spends eight lines on keeping a finding; one does the same: `(vErrors ??= []).push({…});`.
 * Where in the schema it was found, which takes a quarter of the code, nobody asks.
 */
export function withShortFindings(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, finding] = FINDING.exec(line) ?? [];
    const isKept =
      name !== undefined && keeping(name).every((text, step) => lines[index + 1 + step] === text);
    if (isKept) {
      const kept = finding?.replace(/,schemaPath:"(?:[^"\\]|\\.)*",keyword:/, ',keyword:') ?? '';
      result.push(`(vErrors ??= []).push(${kept}); errors++;`);
      index += 7;
    } else {
      result.push(line);
    }
  }
  return result;
}

function keeping(name: string): readonly string[] {
  return [
    'if(vErrors === null){',
    `vErrors = [${name}];`,
    '}',
    'else {',
    `vErrors.push(${name});`,
    '}',
    'errors++;',
  ];
}
