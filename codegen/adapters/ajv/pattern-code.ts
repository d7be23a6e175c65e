import { engineOf } from '../../contract/pattern/engine.ts';
import { re2Source } from '../../contract/pattern/re2.ts';
import { stringLiteral } from '../../print/literal.ts';
import type { UseRuntime } from './bounded-keywords.ts';

/** Patterns are Unicode ones (JSON Schema 2020-12, 6.4); those that only work otherwise do so. */
export function regularExpression(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}

/** What checks a pattern in bounded time: `/^a/u`, `linearPattern('…')`, `shortPattern(/…/u)`. */
export function patternCode(pattern: string, use: UseRuntime): string {
  const literal = String(regularExpression(pattern, 'u'));
  switch (engineOf(pattern)) {
    case 'native':
      return literal;
    case 'linear':
      return `${String(use('linearPattern'))}(${stringLiteral(re2Source(pattern))})`;
    case 'short':
      return `${String(use('shortPattern'))}(${literal})`;
    case null:
      throw new Error(`nothing can check the pattern ${literal} in bounded time`);
  }
}
