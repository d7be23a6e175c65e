import { own } from '../json.ts';
import { quote } from '../suggest.ts';
import type { Context } from './context.ts';
import { fieldOf } from './cursor.ts';
import { operationsOf, titleOf } from './operations.ts';
import { wrongType } from './read.ts';

/** Gives every operation an `operationId`, in place; reports those that stand twice. */
export function assignOperationIds({ document, report }: Context): void {
  const operations = operationsOf(document);
  const taken = new Map<string, string>();
  for (const placed of operations) {
    const cursor = fieldOf(placed.operation, 'operationId');
    const { value } = cursor;
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      wrongType(cursor, 'a string', report);
      continue;
    }
    if (value.trim() === '') {
      const message = 'this operationId has nothing in it; the operation gets a name of its own';
      report.warning('bad-operation-id', cursor, message);
      continue;
    }
    const other = taken.get(value);
    if (other !== undefined) {
      report.error(
        'duplicate-operation-id',
        cursor,
        `${quote(value)} is already the id of ${other}`,
      );
    }
    taken.set(value, other ?? titleOf(placed));
  }
  for (const placed of operations) {
    const id = own(placed.operation, 'operationId');
    if (typeof id === 'string' && id.trim() !== '') continue;
    const derived = unique(deriveOperationId(placed.method, placed.path), taken);
    taken.set(derived, titleOf(placed));
    placed.operation['operationId'] = derived;
  }
}

function unique(id: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}${count}`)) count++;
  return `${id}${count}`;
}

/** `GET /users/{userId}` is `getUsersByUserId`. */
export function deriveOperationId(method: string, path: string): string {
  const words = path
    .split('/')
    .flatMap((segment) => segment.split(/(?=\{)|(?<=\})/))
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? `By${pascal(part)}` : pascal(part)))
    .join('');
  return `${pascal(method.toLowerCase()).replace(/^./, (first) => first.toLowerCase())}${words || 'Root'}`;
}

function pascal(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('');
}
