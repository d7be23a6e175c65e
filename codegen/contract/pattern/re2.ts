const SPACE =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_SPACE =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}' +
  '\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';

const TOKEN =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\(\?<|\\.|[^]/gsu;

const ANY = '\\x{0}-\\x{10ffff}';

/** A Unicode pattern of JavaScript in the syntax of RE2, with the same meaning. */
export function re2Source(pattern: string): string {
  const tokens = pattern.match(TOKEN) ?? [];
  let inClass = false;
  let isFirst = false;
  const parts = tokens.map((token, index) => {
    const isLast = tokens[index + 1] === ']';
    if (!inClass) {
      inClass = isFirst = token === '[';
      return inClass && isLast ? `[^${ANY}` : outside(token);
    }
    const wasFirst = isFirst;
    isFirst = false;
    if (token === ']') inClass = false;
    if (wasFirst && token === '^') return isLast ? ANY : token;
    return token === ']' ? token : inside(token);
  });
  return parts.join('');
}

function outside(token: string): string {
  if (token === '.') return '[^\\n\\r\\x{2028}\\x{2029}]';
  if (token === '\\s') return `[${SPACE}]`;
  if (token === '\\S') return `[${NO_SPACE}]`;
  return token === '(?<' ? '(?P<' : character(token);
}

function inside(token: string): string {
  if (token === '\\s') return SPACE;
  if (token === '\\S') return NO_SPACE;
  if (token === '\\b') return '\\x{8}';
  return token === '[' || token === '(?<' ? token.replace(/[[(?<]/g, '\\$&') : character(token);
}

/** Escapes that name one character. */
function character(token: string): string {
  const [, braced, hex] = /^\\(?:u\{([^}]*)\}|[ux]([0-9a-fA-F]+))$/.exec(token) ?? [];
  if (braced !== undefined || hex !== undefined) return `\\x{${braced ?? hex ?? ''}}`;
  if (token.startsWith('\\u')) return codePoint(JSON.parse(`"${token}"`) as string);
  if (token === '\\0') return '\\x{0}';
  if (token.startsWith('\\c')) return `\\x{${((token.codePointAt(2) ?? 0) % 32).toString(16)}}`;
  return token === '\\/' ? '/' : token;
}

function codePoint(text: string): string {
  return `\\x{${(text.codePointAt(0) ?? 0).toString(16)}}`;
}
