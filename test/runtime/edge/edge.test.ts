import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corsFaults } from '../../../src/runtime/edge/cors.ts';
import { compileHosts } from '../../../src/runtime/edge/hosts.ts';
import { requestIdOf } from '../../../src/runtime/edge/request-id.ts';
import { securityHeaders, transportHeaders } from '../../../src/runtime/edge/security-headers.ts';
import { parseTarget } from '../../../src/runtime/edge/target.ts';
import { Problem } from '../../../src/runtime/problem/problem.ts';

describe('a request target', () => {
  it('is split at the first question mark', () => {
    expect(parseTarget('/a%20b/c?x=1?y')).toEqual({ path: '/a%20b/c', query: 'x=1?y' });
  });

  it.each([
    'http://example.com/a',
    '*',
    '',
    'a',
    '/a/../b',
    '/a/.',
    '/a/%2e%2E/b',
    '/a/.%2e',
    '/a\\b',
    '/a#b',
    '/a?b#c',
    '/a%',
    '/a%zz',
    '/a%ff',
    '/a%00',
    '/a b',
    '/a\u0001',
    '/ü',
    '/a?\u007f',
  ])('%j is refused', (target) => {
    expect(() => parseTarget(target)).toThrow(Problem);
  });

  it('over 8 KiB is too long', () => {
    expect(() => parseTarget(`/${'a'.repeat(8192)}`)).toThrow('URI too long');
  });

  it('is refused with a Problem or taken as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        try {
          const { path, query } = parseTarget(`/${text}`);
          expect([path, `${path}?${query}`]).toContain(`/${text}`);
          expect(() => decodeURIComponent(path)).not.toThrow();
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});

describe('hosts', () => {
  const check = compileHosts(['example.com', 'api.example.com:8443', '*.example.org']);

  it.each([
    ['example.com', null],
    ['EXAMPLE.com', null],
    ['api.example.com:8443', null],
    ['a.b.example.org', null],
    ['example.org', 'foreign'],
    ['evilexample.org', 'foreign'],
    ['example.com:80', 'foreign'],
    ['example.com.evil.com', 'foreign'],
    ['a.example.org:1', 'foreign'],
    ['example.com@evil.com', 'malformed'],
    ['example.com/', 'malformed'],
    ['', 'malformed'],
    ['a_b', 'malformed'],
    ['.example.org', 'malformed'],
  ])('%j is %s', (host, verdict) => {
    expect(check(host)).toBe(verdict);
  });

  it('must come exactly once', () => {
    expect(check(undefined)).toBe('malformed');
    expect(check(null)).toBe('malformed');
  });

  it('without a list are the loopback names', () => {
    const loopback = compileHosts(null);
    expect(loopback('localhost:1234')).toBeNull();
    expect(loopback('[::1]')).toBeNull();
    expect(loopback('localhost.evil.com')).toBe('foreign');
  });

  it.each(['*', 'http://a', '*.*.com', 'a b', ''])('the entry %j is refused', (entry) => {
    expect(() => compileHosts([entry])).toThrow('allowedHosts');
  });
});

describe('CORS origins', () => {
  it('are exact', () => {
    expect(corsFaults({ origins: ['https://a.example', 'http://localhost:3000'] })).toEqual([]);
  });

  it.each([
    '*',
    'null',
    'https://a.example/',
    'a.example',
    'https://*.example',
    'HTTPS://A.example',
  ])('%s is refused', (origin) => {
    expect(corsFaults({ origins: [origin], credentials: true })).toHaveLength(1);
  });
});

describe('a request id', () => {
  it('is taken from the client only where it is one harmless token', () => {
    expect(requestIdOf('abc-1._')).toBe('abc-1._');
    for (const sent of [undefined, null, 'a b', 'a\nb', 'a'.repeat(65), '']) {
      expect(requestIdOf(sent)).toMatch(/^[\da-f]{8}-/);
    }
  });
});

describe('security headers', () => {
  it('are those of the table', () => {
    expect(securityHeaders()).toMatchObject({
      'Content-Security-Policy': "default-src 'none';frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(securityHeaders()).not.toHaveProperty('Strict-Transport-Security');
    expect(transportHeaders(60)).toEqual({ 'Strict-Transport-Security': 'max-age=60' });
    expect(transportHeaders(0)).toEqual({});
  });
});
