import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitKey } from '../../../src/runtime/rate-limit/limit-key.ts';
import { caller, limit } from './support.ts';

function addressOf(ip: string): string {
  return limitKey(limit(), { ...caller, ip });
}

test('IPv6 clients count by their network, IPv4 clients by their address', () => {
  expect(addressOf('2001:db8:1:100::1')).toBe(addressOf('2001:db8:1:1ff::2'));
  expect(addressOf('2001:db8:1:100::1')).not.toBe(addressOf('2001:db8:1:200::1'));
  expect(addressOf('192.0.2.1')).not.toBe(addressOf('192.0.2.2'));
});

test('an IPv4 address written as IPv6 is that IPv4 address', () => {
  expect(addressOf('::ffff:192.0.2.1')).toBe(addressOf('192.0.2.1'));
  expect(addressOf('::ffff:192.0.2.1')).not.toBe(addressOf('::ffff:192.0.2.2'));
});

test('an interface does not make another address', () => {
  expect(addressOf('fe80::1%eth0')).toBe(addressOf('fe80::1%eth1'));
});

test('what is no address counts together', () => {
  expect(addressOf('x'.repeat(10_000))).toBe('burst/ip:unknown');
  expect(addressOf('')).toBe('burst/ip:unknown');
});

test('without a principal or credential the address counts', () => {
  for (const key of ['principal', 'credential'] as const) {
    expect(limitKey(limit({ key }), caller)).toBe(addressOf(caller.ip));
  }
});

test('different callers have different keys, whatever they are called', () => {
  const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const name = fc.oneof(
    fc.string({ unit, maxLength: 80 }),
    fc.constantFrom(
      '',
      '192.0.2.1',
      'global',
      '#x',
      'ip:192.0.2.1',
      '__proto__',
      '\ud800',
      '\ud801',
    ),
  );
  const kind = fc.constantFrom('principal' as const, 'credential' as const);
  fc.assert(
    fc.property(name, name, kind, kind, (one, two, kindOfOne, kindOfTwo) => {
      const keyOf = (key: typeof kindOfOne, text: string) =>
        limitKey(limit({ key }), { ip: '192.0.2.1', principal: text, credential: text });
      const same = one === two && kindOfOne === kindOfTwo;
      expect(keyOf(kindOfOne, one) === keyOf(kindOfTwo, two)).toBe(same);
      expect(keyOf(kindOfOne, one)).not.toBe(addressOf('192.0.2.1'));
    }),
  );
});

test('more principals than are remembered keep their keys', () => {
  const keyOf = (number: number) =>
    limitKey(limit({ key: 'principal' }), { ...caller, principal: `auth0|${number}` });
  const keys = Array.from({ length: 12_000 }, (_, number) => keyOf(number));
  expect(new Set(keys).size).toBe(keys.length);
  expect(Array.from({ length: 12_000 }, (_, number) => keyOf(number))).toEqual(keys);
});

test('principals of one name count apart under different policies', () => {
  const keyOf = (name: string) => limitKey(limit({ name, key: 'principal' }), named);
  const named = { ...caller, principal: 'ada' };
  expect(keyOf('reads')).toBe('reads/principal:ada');
  expect(keyOf('writes')).toBe('writes/principal:ada');
});

test('no name makes a long key', () => {
  const key = limitKey(limit({ key: 'principal' }), { ...caller, principal: 'p'.repeat(100_000) });
  expect(key.length).toBeLessThan(80);
});
