import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationSpec, OperationValidators } from '../../../src/runtime/contract.ts';
import { compileReplies, writeReply } from '../../../src/runtime/reply/reply-writer.ts';
import { UnsendableReply } from '../../../src/runtime/reply/fault.ts';
import type { Reply } from '../../../src/runtime/types.ts';
import { compiled } from '../../generate/compiled.ts';
import { contractOf, exchangeOf } from '../../generate/contract-of.ts';
import { runs } from '../../fuzz/runs.ts';

const Item = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    size: { type: 'integer' },
    secret: { type: 'string', writeOnly: true },
    score: { type: 'integer', 'x-internal': true },
    parts: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
  },
};

const responses: OperationSpec['responses'] = {
  200: {
    content: { 'application/json': { kind: 'json', validator: 'response200' } },
    headers: { 'X-Total': { required: true } },
  },
  '4XX': { content: { 'application/problem+json': { kind: 'json' } }, headers: {} },
  204: { content: {}, headers: {} },
  default: {
    content: { 'text/plain': { kind: 'text' }, 'image/*': { kind: 'binary' } },
    headers: {},
  },
};

let validators: OperationValidators = {};
beforeAll(async () => {
  const contract = await contractOf(
    exchangeOf({ Item }, {}, { $ref: '#/components/schemas/Item' }),
  );
  validators = await compiled(contract, 'exchange.ts');
});

interface Sent {
  readonly id?: string;
  readonly size?: number | undefined;
  readonly secret?: string;
  readonly score?: number;
  readonly hash?: string;
  readonly parts?: readonly Sent[];
}

const { item } = fc.letrec<{ item: Sent }>((tie) => ({
  item: fc
    .record(
      {
        id: fc.string({ unit: 'binary' }),
        size: fc.constantFrom(0, -0, 7, 1e21, undefined),
        secret: fc.constant('hunter2'),
        score: fc.constant(5),
        hash: fc.constant('hunter2'),
        parts: fc.array(tie('item'), { maxLength: 2, depthIdentifier: 'parts' }),
      },
      { requiredKeys: ['id'] },
    )
    .chain((whole) =>
      fc
        .shuffledSubarray(Object.entries(whole), { minLength: Object.keys(whole).length })
        .map((entries) => Object.fromEntries(entries) as Sent),
    ),
}));

/** Writes the replies of one operation. */
function createWriter() {
  const plans = { lastPlan: null, planOf: compileReplies({ responses }, validators) };
  return (reply: Reply) => writeReply(plans, reply);
}

/** In the order of its own members. */
function documented(sent: Sent): unknown {
  const kept = Object.entries(sent).filter(([name]) => ['id', 'size', 'parts'].includes(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Array.isArray(value) ? value.map(documented) : value]),
  );
}

describe('a JSON reply', () => {
  it("is JSON.stringify's text of what is documented, and the handler's value stays as it was", () => {
    const write = createWriter();
    fc.assert(
      fc.property(item, (body) => {
        const before = JSON.stringify(body);
        const { answer, faults } = write({ status: 200, body, headers: { 'X-Total': 1 } });
        expect(answer.body).toBe(JSON.stringify(documented(body)));
        expect(faults).toEqual([]);
        expect(JSON.stringify(body)).toBe(before);
      }),
      { numRuns: runs(300) },
    );
  });

  it('that breaks its schema still lets nothing undocumented out', () => {
    const write = createWriter();
    const body = { size: 'x', secret: 'hunter2', parts: [{ hash: 'hunter2' }] };
    const { answer, faults } = write({ status: 200, body, headers: { 'X-Total': 1 } });
    expect(answer.body).toBe('{"size":"x","parts":[{}]}');
    expect(faults.map(({ where }) => where)).toContain('body');
  });
});

describe('what is looked up once', () => {
  const write = (status: number, rest: object = {}) => createWriter()({ status, ...rest });

  it('is the response of the status, its class or the default', () => {
    expect(write(404, { body: {} }).type).toBe('application/problem+json');
    expect(write(500, { body: 'x', type: 'text/plain' }).answer.headers).toEqual({
      'Content-Type': 'text/plain; charset=utf-8',
    });
    expect(write(500, { body: new Uint8Array(1), type: 'image/png' }).type).toBe('image/*');
  });

  it('does not carry over from one reply to the next', () => {
    const write = createWriter();
    const first = write({ status: 200, body: { id: '1' }, headers: { 'X-Total': 1 } });
    const second = write({ status: 200, body: { id: '2' } });
    expect(first.answer.headers).toEqual({ 'Content-Type': 'application/json', 'X-Total': '1' });
    expect(second.answer.headers).toEqual({ 'Content-Type': 'application/json' });
    expect(second.faults).toEqual([{ where: 'headers', message: 'the header X-Total is missing' }]);
    expect(write({ status: 204 })).toMatchObject({ faults: [], answer: { body: null } });
    expect(write({ status: 204, body: 1 }).faults).toHaveLength(1);
  });

  it.each([
    [{ status: 199 }],
    [{ status: 200.5, body: {} }],
    [{ status: 500, body: 'x' }],
    [{ status: 500, body: 'x', type: 'text/html' }],
    [{ status: 404, body: () => 1 }],
  ])('%j cannot be sent', (reply) => {
    expect(() => createWriter()(reply)).toThrow(UnsendableReply);
  });
});
