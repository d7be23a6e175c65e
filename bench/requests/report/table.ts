/** A heading and, below it, rows of cells. */
export interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** In columns, the first to the left and the others to the right. */
export function textOf({ title, headings, rows }: Table): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const lines = all.map((row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  '),
  );
  return `${title}\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}`;
}

function pad(cell: string, most: number, left: boolean): string {
  return left ? cell.padEnd(most) : cell.padStart(most);
}

export function markdownOf({ title, headings, rows }: Table): string {
  const rule = headings.map((_, column) => (column === 0 ? '---' : '--:'));
  const lines = [headings, rule, ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}\n`;
}

/** A whole number with thousands apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
