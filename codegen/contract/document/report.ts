import { compareDiagnostics, formatDiagnostic } from '../../diagnostic.ts';
import type { Diagnostic, Location } from '../../diagnostic.ts';
import { isContainer } from '../json.ts';
import type { Cursor } from './cursor.ts';
import type { Origins } from './origins.ts';
import type { Part } from '../source/source.ts';

/** More than anybody reads at once. */
const most = 1000;

/** There is so much wrong that looking further helps nobody. */
export class TooMany extends Error {}

/** Collects what there is to say about a contract; says nothing twice. */
export class Report {
  readonly #origins: Origins;
  readonly #nowhere: Location;
  readonly #found = new Map<string, Diagnostic>();
  #errors = 0;
  #warnings = 0;

  constructor(origins: Origins, entry: string) {
    this.#origins = origins;
    this.#nowhere = { file: entry, line: 1, column: 1 };
  }

  /** Throws `TooMany` after 1,000 errors; warnings beyond 1,000 are left out. */
  add(diagnostic: Diagnostic): void {
    const text = formatDiagnostic(diagnostic);
    if (this.#found.has(text)) return;
    const isError = diagnostic.severity === 'error';
    if ((isError ? ++this.#errors : ++this.#warnings) <= most) {
      this.#found.set(text, diagnostic);
    } else if (isError) {
      const message = `there are more than ${most} errors; these are some of them`;
      const at = this.#nowhere;
      this.#found.set(message, { severity: 'error', code: 'too-many', message, at });
      throw new TooMany(message);
    }
  }

  error(code: string, cursor: Cursor, message: string, hint?: string): void {
    this.#say('error', code, this.#locate(cursor), message, hint);
  }

  warning(code: string, cursor: Cursor, message: string, hint?: string): void {
    this.#say('warning', code, this.#locate(cursor), message, hint);
  }

  /** Points at the key of an entry, not at what it holds. */
  keyError(code: string, cursor: Cursor, message: string, hint?: string): void {
    this.#say('error', code, this.#locate(cursor, 'key'), message, hint);
  }

  keyWarning(code: string, cursor: Cursor, message: string, hint?: string): void {
    this.#say('warning', code, this.#locate(cursor, 'key'), message, hint);
  }

  /** The place in words: `paths > /items > get > tags`. */
  words(cursor: Cursor): string {
    const path =
      cursor.owner === null
        ? []
        : isContainer(cursor.value) && this.#origins.sourceOf(cursor.value)
          ? this.#origins.pathOf(cursor.value)
          : this.#origins.pathOf(cursor.owner, cursor.key);
    return path.length === 0 ? 'the document' : path.map(shorten).join(' > ');
  }

  diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()].sort(compareDiagnostics);
  }

  #say(
    severity: Diagnostic['severity'],
    code: string,
    at: Location,
    message: string,
    hint: string | undefined,
  ): void {
    this.add({ severity, code, message, at, ...(hint === undefined ? {} : { hint }) });
  }

  #locate(cursor: Cursor, part?: Part): Location {
    const { value, owner, key } = cursor;
    const inside = isContainer(value) ? this.#origins.locate(value, undefined, 'key') : null;
    if (inside !== null && part === undefined) return inside;
    if (owner === null) return inside ?? this.#nowhere;
    return this.#origins.locate(owner, key, part) ?? inside ?? this.#nowhere;
  }
}

function shorten(token: string): string {
  const text = JSON.stringify(token).slice(1, -1);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
