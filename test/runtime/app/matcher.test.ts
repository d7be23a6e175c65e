import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/runtime/matcher.ts';
import { parameterNames } from '../../../src/runtime/segment.ts';
import { runs } from '../../fuzz/runs.ts';

const routesOf = (...paths: string[]) => paths.map((path) => ({ path, methods: { GET: path } }));

function match(paths: readonly string[], path: string, basePath = '') {
  const found = createMatcher(routesOf(...paths), basePath)(path);
  if (found === null) return null;
  const names = parameterNames(found.route.path);
  expect(found.captures).toHaveLength(names.length);
  return [
    found.route.path,
    Object.fromEntries(names.map((name, index) => [name, found.captures[index]])),
  ];
}

describe('a path', () => {
  it('prefers literals and gives way where they lead nowhere', () => {
    const paths = ['/a/{x}/c', '/a/b', '/a/b/d', '/{y}/b'];
    expect(match(paths, '/a/b')).toEqual(['/a/b', {}]);
    expect(match(paths, '/a/b/c')).toEqual(['/a/{x}/c', { x: 'b' }]);
    expect(match(paths, '/a/b/d')).toEqual(['/a/b/d', {}]);
    expect(match(paths, '/z/b')).toEqual(['/{y}/b', { y: 'z' }]);
    expect(match(paths, '/a/b/e')).toBeNull();
  });

  it('keeps parameters of different names apart', () => {
    const paths = ['/{a}/x', '/{b}/y'];
    expect(match(paths, '/1/x')).toEqual(['/{a}/x', { a: '1' }]);
    expect(match(paths, '/1/y')).toEqual(['/{b}/y', { b: '1' }]);
  });

  it('matches compound segments', () => {
    const paths = ['/f/{name}.{ext}', '/c/{base}...{head}', '/v{major}'];
    expect(match(paths, '/f/a.tar.gz')?.[1]).toEqual({ name: 'a', ext: 'tar.gz' });
    expect(match(paths, '/c/main...dev')?.[1]).toEqual({ base: 'main', head: 'dev' });
    expect(match(paths, '/v1')?.[1]).toEqual({ major: '1' });
    expect(match(paths, '/f/.gz')).toBeNull();
    expect(match(paths, '/f/a.')).toBeNull();
    expect(match(paths, '/v')).toBeNull();
  });

  it('has one spelling: case, trailing slashes and empty segments count', () => {
    const paths = ['/items', '/items/{id}'];
    for (const path of ['/Items', '/items/', '//items', '/items//1', '/%69tems', '/items/1/']) {
      expect(match(paths, path)).toBeNull();
    }
  });

  it('keeps an encoded slash inside its parameter', () => {
    expect(match(['/items/{id}', '/items/{id}/{x}'], '/items/a%2Fb')).toEqual([
      '/items/{id}',
      { id: 'a%2Fb' },
    ]);
  });

  it('meets a literal that must be encoded', () => {
    expect(match(['/größe'], '/gr%C3%B6%C3%9Fe')).toEqual(['/größe', {}]);
    expect(match(['/größe'], '/gr%c3%b6%c3%9fe')).toEqual(['/größe', {}]);
  });

  it('lies below the base path', () => {
    expect(match(['/a', '/'], '/v1/a', '/v1')).toEqual(['/a', {}]);
    expect(match(['/a', '/'], '/v1/', '/v1')).toEqual(['/', {}]);
    for (const path of ['/v1', '/v1a', '/V1/a', '/a'])
      expect(match(['/a'], path, '/v1')).toBeNull();
  });

  it('has names like those of Object', () => {
    expect(match(['/constructor', '/x/{__proto__}'], '/__proto__')).toBeNull();
    expect(match(['/constructor', '/x/{__proto__}'], '/constructor')).toEqual(['/constructor', {}]);
  });
});

describe('templates', () => {
  it.each([
    [['/a/{x}', '/a/{x}'], 'match the same'],
    [['/a/{x}{y}'], 'touch'],
    [['a'], 'must start'],
  ])('%j are refused', (paths, message) => {
    expect(() => createMatcher(routesOf(...paths))).toThrow(message);
  });
});

describe('the matcher', () => {
  const segment = fc.constantFrom('a', 'b', '{x}', '{x}.b', 'a.{x}');
  const template = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((list) => `/${list.join('/')}`);
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c', 'c.b', ''), { minLength: 1, maxLength: 4 })
    .map((list) => `/${list.join('/')}`);

  it('agrees with a naive reference', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(template, { minLength: 1, maxLength: 12 }),
        path,
        (paths, sent) => {
          expect(match(paths, sent)?.[0] ?? null).toBe(reference(paths, sent));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

const RANK = ['a', 'b', 'a.{x}', '{x}.b', '{x}'];

/** Tries every template as a regular expression; the first difference from the left decides. */
function reference(paths: readonly string[], sent: string): string | null {
  const fitting = paths.filter((path) => {
    const pattern = path.replaceAll('.', '\\.').replaceAll('{x}', '[^/]+');
    return new RegExp(`^${pattern}$`).test(sent);
  });
  const ranks = (path: string): string =>
    path
      .split('/')
      .map((text) => RANK.indexOf(text))
      .join();
  return fitting.toSorted((a, b) => (ranks(a) < ranks(b) ? -1 : 1))[0] ?? null;
}
