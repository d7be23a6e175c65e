import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WebhookMessage } from '../../../src/runtime/webhook/message.ts';
import {
  webhookVerifier,
  type WebhookVerifierOptions,
} from '../../../src/runtime/webhook/webhook-verifier.ts';
import { runs } from '../../fuzz/runs.ts';
import {
  entry,
  KEY,
  message,
  NOW,
  OTHER_KEY,
  OTHER_SECRET,
  SECRET,
  secondsAfter,
  secretOf,
} from './support.ts';

const verifier = (more: Partial<WebhookVerifierOptions> = {}) =>
  webhookVerifier({ secrets: [SECRET], now: secondsAfter(0), ...more });
const verify = verifier();
const good = message();
const accepted = { ok: true, id: 'msg_1', timestamp: NOW };
const refused = (reason: string) => ({ ok: false, reason });

describe('the scheme', () => {
  test('accepts a known answer, computed by openssl', () => {
    const signature = 'v1,m2sSaV5J712+59mMflsa+6/l5oEEWWtyeqfKCqOc5pM=';
    expect(good.signature).toBe(signature);
    expect(verify({ id: 'msg_1', timestamp: '1700000000', signature, body: '{"n":1}' })).toEqual(
      accepted,
    );
  });

  test('reads the body as bytes, whatever they are', () => {
    const body = Uint8Array.from([0, 255, 254, 128, 10]);
    expect(verify(message({ body })).ok).toBe(true);
    expect(verify({ ...message({ body }), body: Buffer.from(body).toString() }).ok).toBe(false);
    expect(verify(message({ body: new Uint8Array() })).ok).toBe(true);
  });

  test('reads a text as UTF-8', () => {
    const text = message({ body: '{"name":"Zoë 🦉"}' });
    expect(verify(text).ok).toBe(true);
    expect(verify({ ...text, body: Buffer.from(String(text.body)) }).ok).toBe(true);
  });
});

describe('what was changed', () => {
  const changes: readonly Partial<WebhookMessage>[] = [
    { body: '{"n":2}' },
    { body: '{"n": 1}' },
    { body: '' },
    { id: 'msg_2' },
    { timestamp: String(NOW + 1) },
    { signature: entry(good, OTHER_KEY) },
  ];
  test.each(changes)('is refused: %j', (change) => {
    expect(verify({ ...good, ...change })).toEqual(refused('signature'));
  });

  test('is refused where the parts are cut elsewhere', () => {
    const whole = message({ body: `${NOW}.{"n":1}` });
    const cut = { ...whole, id: `msg_1.${NOW}`, body: '{"n":1}' };
    expect(entry(cut)).toBe(entry(whole));
    expect(verify(cut)).toEqual(refused('malformed'));
  });

  test('is refused, whichever bit it is', () => {
    const bit = (text: string) => fc.nat({ max: Buffer.byteLength(text) * 8 - 1 });
    const messages = fc
      .record({
        id: fc.stringMatching(/^[a-zA-Z0-9_-]{1,40}$/),
        timestamp: fc.integer({ min: NOW - 300, max: NOW + 300 }).map(String),
        body: fc.string({ minLength: 1, unit: 'binary' }),
      })
      .map((unsigned) => ({ ...unsigned, signature: entry(unsigned) }));
    const flips = messages.chain((whole) =>
      fc
        .constantFrom('id', 'timestamp', 'signature', 'body' as const)
        .chain((part) => bit(whole[part]).map((at) => ({ whole, part, at }))),
    );
    fc.assert(
      fc.property(flips, ({ whole, part, at }) => {
        expect(verify(whole).ok).toBe(true);
        const bytes = Buffer.from(whole[part]);
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
        const changed = part === 'body' ? bytes : bytes.toString('latin1');
        expect(verify({ ...whole, [part]: changed }).ok).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('time', () => {
  test.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('%d seconds after the timestamp: %j', (after, ok) => {
    const verdict = verifier({ now: secondsAfter(after) })(good);
    expect(verdict).toEqual(ok ? accepted : refused('expired'));
  });

  test('has the tolerance that was asked for', () => {
    const strict = { toleranceSeconds: 10 };
    expect(verifier({ ...strict, now: secondsAfter(10) })(good).ok).toBe(true);
    expect(verifier({ ...strict, now: secondsAfter(11) })(good)).toEqual(refused('expired'));
  });

  test('is the system clock without another', () => {
    const at = webhookVerifier({ secrets: [SECRET] });
    expect(at(message({ timestamp: String(Math.floor(Date.now() / 1000)) })).ok).toBe(true);
    expect(at(message({ timestamp: '1' }))).toEqual(refused('expired'));
  });

  test('that cannot be told refuses everything', () => {
    expect(verifier({ now: () => new Date(Number.NaN) })(good)).toEqual(refused('expired'));
  });
});

describe('several signatures and secrets', () => {
  const wrong = entry(good, Buffer.alloc(32, 7));

  test('any signature may fit any secret', () => {
    const both = verifier({ secrets: [SECRET, OTHER_SECRET] });
    const old = { ...good, signature: entry(good, OTHER_KEY) };
    expect(both(good).ok).toBe(true);
    expect(both(old).ok).toBe(true);
    expect(verify(old)).toEqual(refused('signature'));
    expect(verify({ ...good, signature: `${wrong} ${good.signature}` }).ok).toBe(true);
    expect(verify({ ...good, signature: `${good.signature} ${wrong}` }).ok).toBe(true);
    expect(both({ ...good, signature: `${wrong} ${wrong}` })).toEqual(refused('signature'));
  });

  test('other versions are passed over and never suffice', () => {
    const other = `v1a,${Buffer.alloc(64, 1).toString('base64')}`;
    expect(verify({ ...good, signature: `${other} ${good.signature}` }).ok).toBe(true);
    expect(verify({ ...good, signature: other })).toEqual(refused('signature'));
    const renamed = good.signature.replace('v1', 'v2');
    expect(verify({ ...good, signature: renamed })).toEqual(refused('signature'));
  });

  test('ten signatures are read, eleven are malformed', () => {
    const list = (count: number) => [...Array<string>(count - 1).fill(wrong), good.signature];
    expect(verify({ ...good, signature: list(10).join(' ') }).ok).toBe(true);
    const signature = list(11).join(' ');
    expect(verify({ ...good, signature })).toEqual(refused('malformed'));
  });
});

describe('what is malformed', () => {
  const long = 'a'.repeat(257);
  const base64 = good.signature.slice(3);
  test.each<[string, unknown]>([
    ['id', ''],
    ['id', 'a b'],
    ['id', 'a,b'],
    ['id', 'a.b'],
    ['id', 'a\n'],
    ['id', 'é'],
    ['id', long],
    ['id', undefined],
    ['timestamp', ''],
    ['timestamp', ` ${NOW}`],
    ['timestamp', `0${NOW}`],
    ['timestamp', `+${NOW}`],
    ['timestamp', `${NOW}.0`],
    ['timestamp', '1.7e9'],
    ['timestamp', '-1'],
    ['timestamp', '9'.repeat(13)],
    ['timestamp', `${NOW}\n`],
    ['timestamp', NOW],
    ['signature', ''],
    ['signature', base64],
    ['signature', 'v1,'],
    ['signature', `v1=${base64}`],
    ['signature', `V1,${base64}`],
    ['signature', `v1,${base64.slice(0, -1)}`],
    ['signature', `v1,${base64.slice(0, 20)}`],
    ['signature', `v1,${base64.replaceAll('+', '-').replaceAll('/', '_')}`],
    ['signature', `v1,${Buffer.alloc(33).toString('base64')}`],
    ['signature', `${good.signature} `],
    ['signature', `${good.signature}  ${good.signature}`],
    ['signature', `${good.signature}, ${good.signature}`],
    ['signature', `${good.signature}\t${good.signature}`],
    ['signature', `${good.signature} ${'x'.repeat(5000)}`],
    ['signature', `${good.signature} v2,${'x'.repeat(5000)}`],
    ['signature', [good.signature]],
    ['body', { n: 1 }],
    ['body', undefined],
    ['body', '\ud800'],
  ])('%s: %j', (part, value) => {
    expect(verify({ ...good, [part]: value } as WebhookMessage)).toEqual(refused('malformed'));
  });

  test('an id of 256 characters is not', () => {
    expect(verify(message({ id: 'a'.repeat(256) })).ok).toBe(true);
  });
});

describe('options', () => {
  test.each([24, 64])('take secrets of %d bytes', (length) => {
    const key = Buffer.alloc(length, 3);
    const signed = { ...good, signature: entry(good, key) };
    expect(verifier({ secrets: [secretOf(key)] })(signed).ok).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['short', [secretOf(Buffer.alloc(23, 3))], '24 to 64 bytes; this one has 23'],
    ['empty', ['whsec_'], '24 to 64 bytes; this one has 0'],
    ['long', [secretOf(Buffer.alloc(65, 3))], '24 to 64 bytes; this one has 65'],
    ['without a prefix', [KEY.toString('base64')], '"whsec_"'],
    ['asymmetric', [`whpk_${KEY.toString('base64')}`], '"whsec_"'],
    ['not base64', [`whsec_${KEY.toString('latin1')}`], 'padded base64'],
    ['not padded', [SECRET.slice(0, -1)], 'padded base64'],
    ['second and short', [SECRET, secretOf(Buffer.alloc(23, 3))], 'this one has 23'],
    ['no text', [undefined], '"whsec_"'],
    ['none', [], 'a list of 1 to 10'],
    ['too many', Array<string>(11).fill(SECRET), 'a list of 1 to 10'],
    ['no list', SECRET, 'a list of 1 to 10'],
  ])('refuse secrets: %s', (_case, secrets, text) => {
    expect(() => verifier({ secrets: secrets as string[] })).toThrow(text);
  });

  test('keep a refused secret out of the message', () => {
    const secret = secretOf(Buffer.from('hush-hush'));
    const attempt = () => verifier({ secrets: [secret] });
    expect(attempt).toThrow(TypeError);
    expect(attempt).not.toThrow(secret.slice(6));
  });

  test.each([0, -1, 1.5, 3601, Number.NaN, Infinity])('refuse a tolerance of %d', (seconds) => {
    expect(() => verifier({ toleranceSeconds: seconds })).toThrow('1 to 3600');
  });
});
