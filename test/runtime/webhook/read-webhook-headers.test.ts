import { describe, expect, test } from 'vitest';
import { readWebhookHeaders } from '../../../src/runtime/webhook/read-webhook-headers.ts';
import { message } from './support.ts';

const { id, timestamp, signature } = message();
const record = {
  host: 'example.com',
  'set-cookie': ['a=1', 'b=2'],
  'webhook-id': id,
  'webhook-timestamp': timestamp,
  'webhook-signature': signature,
};
const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
const read = { ok: true, id, timestamp, signature };
const malformed = { ok: false, reason: 'malformed' };

describe('are read', () => {
  test('from a record', () => {
    expect(readWebhookHeaders(record)).toEqual(read);
  });

  test('from lists of one', () => {
    const lists = Object.fromEntries(names.map((name) => [name, [record[name]]]));
    expect(readWebhookHeaders(lists)).toEqual(read);
  });

  test('from Headers', () => {
    const headers = new Headers(names.map((name) => [name, record[name]]));
    expect(readWebhookHeaders(headers)).toEqual(read);
  });

  test('in any case', () => {
    const shouted = Object.fromEntries(names.map((name) => [name.toUpperCase(), record[name]]));
    expect(readWebhookHeaders(shouted)).toEqual(read);
  });

  test('with several signatures', () => {
    const both = `${signature} v1a,AAAA`;
    const headers = { ...record, 'webhook-signature': both };
    expect(readWebhookHeaders(headers)).toEqual({ ...read, signature: both });
  });
});

describe.each(names)('%s is malformed', (name) => {
  const value = record[name];

  test.each<[string, string | readonly string[] | undefined]>([
    ['absent', undefined],
    ['empty', ''],
    ['an empty list', []],
    ['a list of two', [value, value]],
    ['joined', `${value}, ${value}`],
    ['joined without a space', `${value},${value}`],
    ['padded', ` ${value}`],
  ])('%s', (_case, given) => {
    expect(readWebhookHeaders({ ...record, [name]: given })).toEqual(malformed);
  });

  test('twice in Headers', () => {
    const headers = new Headers(names.map((one) => [one, record[one]]));
    headers.append(name, value);
    expect(readWebhookHeaders(headers)).toEqual(malformed);
  });

  test('in two spellings', () => {
    const spelled = { ...record, [name.toUpperCase()]: value };
    expect(readWebhookHeaders(spelled)).toEqual(malformed);
  });

  test('inherited', () => {
    const { [name]: inherited, ...own } = record;
    const headers = Object.assign(Object.create({ [name]: inherited }) as typeof record, own);
    expect(readWebhookHeaders(headers)).toEqual(malformed);
  });
});
