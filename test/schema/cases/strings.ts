/** Validation 6.3, 7 and 8: strings, formats, contents. */
import { schemaCase, text } from '../case.ts';

const format = (name: string, valid: readonly string[], invalid: readonly string[]) =>
  schemaCase(`format ${name}`, { type: 'string', format: name }, { valid, invalid });

export const stringCases = [
  schemaCase(
    'minLength counts characters',
    { minLength: 2 },
    {
      valid: ['ab', 'abc', '💩💩', 'e\u0301', 1, [], {}],
      invalid: ['', 'a', '💩'],
    },
  ),
  schemaCase(
    'maxLength counts characters',
    { maxLength: 2 },
    {
      valid: ['', 'ab', '💩💩', '𝒳y', 100, [1, 2, 3]],
      invalid: ['abc', '💩💩💩'],
    },
  ),
  schemaCase('maxLength of zero', { maxLength: 0 }, { valid: ['', 5], invalid: ['a', ' '] }),
  schemaCase(
    'pattern is not anchored',
    { pattern: 'a+' },
    {
      valid: ['a', 'xaax', 1, null, ['b']],
      invalid: ['', 'b', 'A'],
    },
  ),
  schemaCase(
    'pattern anchored',
    { pattern: '^a*$' },
    {
      valid: ['', 'aaa', {}],
      invalid: ['abc', 'a\n', '\na'],
    },
  ),
  schemaCase(
    'pattern of Unicode properties',
    { pattern: '^\\p{Lu}\\p{Ll}+$' },
    {
      valid: ['Ada', 'Émile'],
      invalid: ['ada', 'A1', ''],
    },
  ),
  schemaCase(
    'pattern sees characters, not halves',
    { pattern: '^.$' },
    {
      valid: ['a', '💩'],
      invalid: ['', 'ab', '\n'],
    },
  ),
  schemaCase(
    'pattern of digits is ASCII',
    { pattern: '^\\d+$' },
    {
      valid: ['0', '42'],
      invalid: ['٣', '', '4 2'],
    },
  ),
  schemaCase(
    'pattern with signs of its own',
    { pattern: '^\\$\\{[/"\'`\\\\]+\\}$' },
    {
      valid: ['${/}', '${"\'`\\}'],
      invalid: ['${}', '/'],
    },
  ),

  format(
    'date',
    ['2024-02-29', '2000-02-29', '1963-06-19'],
    [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '20240101',
      '24-01-01',
      '',
    ],
  ),
  format(
    'date-time',
    ['2024-02-29T12:00:00Z', '1998-12-31T23:59:60Z', '2024-01-01t00:00:00.123+02:00'],
    ['2024-02-30T12:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01T00:00:00', '2024-01-01', 'now'],
  ),
  format(
    'time',
    ['08:30:06Z', '23:59:60Z', '08:30:06.283185Z', '08:30:06+00:20'],
    ['24:00:00Z', '22:59:60Z', '08:30:06', '8:30:06Z', '08:30:06 PST'],
  ),
  format(
    'email',
    ['joe.bloggs@example.com', 'a+b@example.org', '~@example.com'],
    ['2962', '@example.com', 'a@', '.a@example.com', 'a..b@example.com', 'a b@example.com', ''],
  ),
  format(
    'hostname',
    ['www.example.com', 'localhost', 'xn--4gbwdl.xn--wgbh1c', `${'a'.repeat(63)}.com`],
    ['-bad', 'bad-.com', 'a..b', 'not_valid.com', `${'a'.repeat(64)}.com`, '', ' a'],
  ),
  format(
    'ipv4',
    ['192.168.0.1', '0.0.0.0', '255.255.255.255'],
    ['256.0.0.1', '1.2.3', '1.2.3.4.5', '087.10.0.1', '0x7f000001', '1.2.3.4/24', ''],
  ),
  format(
    'ipv6',
    ['::1', '::', '2001:db8::ff00:42:8329', '::ffff:192.168.0.1'],
    ['12345::', '1:2:3', '::1%eth0', ':::', '1::2::3', '::ffff:256.0.0.1', ''],
  ),
  format(
    'uri',
    ['https://example.com/a?b=c#d', 'urn:isbn:0451450523', 'mailto:a@example.com', 'tel:+1-816'],
    ['//foo.bar/', '/abc', 'abc', 'http:// spaces', 'http://a/%zz', 'http://a/<b>', ':// no', ''],
  ),
  format(
    'uuid',
    ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    ['2eb8aa08-aa98-11ea-b4aa-73b441d1638', '2eb8aa08aa9811eab4aa73b441d16380', 'zz', ''],
  ),
  format('byte', ['', 'QQ==', 'QUI=', 'QUJD'], ['Q', 'QQ', 'QQ=', 'Q Q=', '====']),
  schemaCase(
    'a format says nothing of other types',
    { format: 'date' },
    {
      valid: ['2024-01-01', 1, null, [], {}],
      invalid: ['yesterday'],
    },
  ),
  schemaCase(
    'an unknown format is a note',
    { type: 'string', format: 'phone' },
    {
      valid: ['+49', ''],
      invalid: [49],
    },
  ),
  schemaCase(
    'format int32',
    { type: 'integer', format: 'int32' },
    {
      valid: [2147483647, -2147483648],
      invalid: [2147483648, -2147483649, 1.5],
    },
  ),
  schemaCase(
    'format int64',
    { type: 'integer', format: 'int64' },
    {
      valid: [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
      invalid: [text('1e17'), '1'],
    },
  ),
  schemaCase(
    'contentEncoding and contentMediaType are notes',
    { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/json' },
    { valid: ['eyJhIjoxfQ==', '{:}', '%'], invalid: [1] },
  ),
];
