/**
 * Whether a pattern describes a text from its beginning to its end. Alternatives at the top bind
 * looser than the anchors beside them.
 */
export function isAnchored(pattern: string): boolean {
  if (!/^(\^|\(\?[=!])/.test(pattern) || !/(^|[^\\])(\\\\)*\$\)*$/.test(pattern)) return false;
  const bare = pattern.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0)
      return bare.split('|').every((each) => /^\^.*\$$/s.test(each));
  }
  return true;
}

/** Whether every match of a pattern is of a limited length. */
export function isFinitePattern(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  return isAnchored(pattern) && !/[*+]|\{\d+,\}/.test(bare);
}
