import type { OutgoingHttpHeader, ServerResponse } from 'node:http';
import { linesOf, NO_FIELDS, type FixedFields } from './fixed-fields.ts';
import { ServedResponse } from './served-response.ts';

type Value = string | readonly string[];

/** The header fields of an answer: each name once, whatever its case, in the order they were set. */
export class AnswerHeaders {
  /** Before the others; no name of theirs is here, and no own one among the harmless. */
  #fixed: FixedFields;
  /** Of this answer, and in need of no check either: names and values in turn. */
  #harmless: string[] = [];
  /** Names and values in turn. */
  #own: Value[] = [];

  constructor(fixed: FixedFields) {
    this.#fixed = fixed;
  }

  /** Adds a field that is not there yet, of characters that are known to be harmless in one. */
  add(name: string, value: string): void {
    this.#harmless.push(name, value);
  }

  /** Sets a field in the place of one of the same name. */
  set(name: string, value: Value): void {
    const at = this.#find(name);
    if (at === -1) this.#own.push(name, value);
    else this.#own[at + 1] = value;
  }

  /** Adds what an answer depends on (RFC 9110 12.5.5) to what is there. */
  vary(fields: string): void {
    const at = this.#find('Vary');
    if (at === -1) this.#own.push('Vary', fields);
    else this.#own[at + 1] = joined(String(this.#own[at + 1]), fields);
  }

  /** By name, for those who look at what was sent. */
  table(): Readonly<Record<string, string>> {
    const table: Record<string, string> = {};
    const flat = this.#flat();
    for (let at = 0; at < flat.length; at += 2) {
      table[String(flat[at]).toLowerCase()] = String(flat[at + 1]);
    }
    return table;
  }

  /** Begins an answer with them. */
  writeHead(res: ServerResponse, status: number): void {
    if (res instanceof ServedResponse && res.getHeaderNames().length === 0) {
      res.fixed = this.#fixed.text + linesOf(this.#harmless);
      res.writeHead(status, this.#own as OutgoingHttpHeader[]);
    } else {
      res.writeHead(status, this.#flat() as OutgoingHttpHeader[]);
    }
  }

  #flat(): Value[] {
    return [...this.#fixed.flat, ...this.#harmless, ...this.#own];
  }

  /** The place among the own ones; the others become some of them first where it is there. */
  #find(name: string): number {
    if (placeOf(name, this.#fixed.flat) !== -1 || placeOf(name, this.#harmless) !== -1) {
      this.#own = this.#flat();
      this.#fixed = NO_FIELDS;
      this.#harmless = [];
    }
    return placeOf(name, this.#own);
  }
}

function placeOf(name: string, flat: readonly Value[]): number {
  for (let at = 0; at < flat.length; at += 2) {
    if (isSameName(flat[at] as string, name)) return at;
  }
  return -1;
}

/** Most names differ in length or in their first letter. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || (a.charCodeAt(0) | 32) !== (b.charCodeAt(0) | 32)) return false;
  return a.toLowerCase() === b.toLowerCase();
}

function joined(known: string, added: string): string {
  const names = known.split(',').map((name) => name.trim());
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const fresh = added.split(',').map((name) => name.trim());
  return [...names, ...fresh.filter((name) => !lower.has(name.toLowerCase()))].join(', ');
}
