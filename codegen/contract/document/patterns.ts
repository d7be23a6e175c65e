/** A regular expression as JSON Schema 2020-12 (6.4) wants it, a Unicode one; `null`: there is none. */
export function unicodePattern(text: string): string | null {
  if (compiles(text, 'u')) return text;
  if (!compiles(text, '')) return null;
  const repaired = repair(text);
  return compiles(repaired, 'u') ? repaired : null;
}

function compiles(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

const CLASS = /^\\[dDsSwW]$/;

/**
 * Writes what only older regular expressions may say, without changing its meaning: a backslash
 * before a sign that has none to lose (`\_`), an octal escape (`\037`), a hyphen beside a class of
 * characters (`[\w-.]`). Letters keep theirs: `\A` and `\p{Print}` mean something to their writers.
 */
function repair(text: string): string {
  const tokens = text.match(/\\[0-3][0-7]{2}|\\[^]|[^]/g) ?? [];
  let inClass = false;
  const repaired = tokens.map((token, index) => {
    const besideClass = CLASS.test(tokens[index - 1] ?? '') || CLASS.test(tokens[index + 1] ?? '');
    if (inClass && token === '-' && besideClass) return '\\-';
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    return inClass && token === '\\-' ? token : rewritten(token);
  });
  return repaired.join('');
}

function rewritten(token: string): string {
  if (/^\\[0-3][0-7]{2}$/.test(token)) {
    return `\\x${parseInt(token.slice(1), 8).toString(16).padStart(2, '0')}`;
  }
  return /^\\[^0-9A-Za-z^$\\.*+?()[\]{}|/]$/.test(token) ? token.slice(1) : token;
}
