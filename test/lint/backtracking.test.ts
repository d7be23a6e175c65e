import { describe, expect, it } from 'vitest';
import { mayExplode } from '../../codegen/contract/pattern/backtracking.ts';

describe('patterns open to exponential backtracking', () => {
  it.each([
    '^(a+)+$',
    '(a|a)*$',
    '^(a|ab|b)*c$',
    '^(\\d+)*x',
    '(x+x+)+y',
    '^(\\w|\\d)+$',
    '^(.*)*$',
    '^(a*b*)*$',
    '^(\\s*\\S+)*$',
    '^(a{0,3})+$',
    '^(a{1,63}){1,20}$',
    '^(([a-z]{1,10}){1,10}){1,10}$',
    '(?=(a+)+$)b',
    '(?<word>a+)+$',
    '^((?:\\u0061|[a-c])+)+$',
    '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}$',
    '^bytes=((\\d*-\\d*,? ?)+)$',
  ])('%s is one', (pattern) => {
    expect(new RegExp(pattern, 'u')).toBeInstanceOf(RegExp);
    expect(mayExplode(pattern)).toBe(true);
  });

  it.each([
    '^[a-z]+(\\.[a-z]+)*@x$',
    '^([0-9a-f]{2})+$',
    '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    '^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$',
    '^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$',
    '^(:[0-9a-f]{1,4}){1,7}$',
    '^(?:\\+?\\d{1,3})?[ -]?\\d{4,14}$',
    '^.{1,500}$',
    '^(?!.*\\.\\.)[a-z.]+$',
    '^(\\p{L}+ )*\\p{L}+$',
    '^(ab|cd)*$',
    '[\\]+*(]',
    '^[)(|]+$',
    '',
  ])('%s is none', (pattern) => {
    expect(mayExplode(pattern)).toBe(false);
  });

  it.each([
    ['groups in groups', `${'('.repeat(5000)}a${')'.repeat(5000)}`],
    ['repetitions of nothing', `${'('.repeat(90)}${'){10}'.repeat(90)}`],
    ['many alternatives', `(${'.|'.repeat(150)}.)+`],
    ['a long text', 'a'.repeat(50_000)],
  ])('gives up on %s instead of hanging', (_, pattern) => {
    expect(mayExplode(pattern)).toBe(false);
  });
});
