const BREAK = /\r\n|[\n\r\u2028\u2029]/;
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A JSDoc block of paragraphs; text of a contract cannot end it. Empty where nothing is said. */
export function jsdoc(paragraphs: readonly (string | undefined)[], indent = 0): string {
  const texts = paragraphs.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  if (texts.length === 0) return '';
  const pad = ' '.repeat(indent);
  const lines = texts.flatMap((text, index) => [
    ...(index === 0 ? [] : ['']),
    ...text.split(BREAK).map(harmless),
  ]);
  const [only] = lines;
  if (lines.length === 1) return `${pad}/** ${only} */\n`;
  const body = lines.map((line) => `${pad} *${line === '' ? '' : ` ${line}`}\n`);
  return `${pad}/**\n${body.join('')}${pad} */\n`;
}

function harmless(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(CONTROL, '')
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .trimEnd();
}
