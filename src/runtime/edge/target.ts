import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

/** The parts of a request target in origin form (RFC 9112 3.2.1), as they were sent. */
export interface Target {
  readonly path: string;
  /** Without `?`; empty where there is none. */
  readonly query: string;
}

const LONGEST = 8192;
const BROKEN_ESCAPE = /%(?![\da-fA-F]{2})/;
/** Visible ASCII without `"`, `#`, `<`, `>`, `?`, backslash, backtick and braces. */
const PATH = /^\/[!$%&'()*+,\-./0-9:;=@A-Z[\]^_a-z|~]*$/;
/** Visible ASCII without `#`. */
const QUERY = /^[!"$%&'()*+,\-./0-9:;<=>?@A-Z[\\\]^_`a-z{|}~]*$/;

/**
 * Splits a request target and refuses what two readers could understand differently: absolute-form,
 * dot segments (encoded ones too), backslashes, fragments, control characters, broken escapes.
 *
 * @throws {Problem} `invalid-request-target` or, over 8 KiB, `uri-too-long`
 */
export function parseTarget(target: string): Target {
  if (target.length > LONGEST) throw refusal('uri-too-long');
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark + 1);
  if (!PATH.test(path)) throw invalid('the path must be in origin form, percent-encoded');
  if (!QUERY.test(query)) throw invalid('the query must be percent-encoded');
  if (path.includes('%')) checkEscapes(path);
  if (path.includes('.') || path.includes('%')) checkDots(path);
  return { path, query };
}

function checkEscapes(path: string): void {
  if (BROKEN_ESCAPE.test(path) || /%00/.test(path)) throw invalid('the path holds a broken escape');
  try {
    decodeURIComponent(path);
  } catch {
    throw invalid('the path must be percent-encoded UTF-8');
  }
}

function checkDots(path: string): void {
  for (const segment of path.split('/')) {
    if (/^(?:\.|%2[eE]){1,2}$/.test(segment)) throw invalid('the path must not hold dot segments');
  }
}

function invalid(detail: string): Problem {
  return refusal('invalid-request-target', { detail });
}
