import { describe, expect, it } from 'vitest';
import { createPasswordPolicy } from '../../src/identity/password-policy.ts';

const OWNER = { username: 'lovelace', email: 'countess@example.org' };
const policy = await createPasswordPolicy({ minLength: 12, require: [] });

describe('the password policy', () => {
  it.each([
    'kettle-violet-moon',
    'correct horse battery staple',
    'Zu\u0308rich-im-Regen-9',
    'лиловый чайник и луна',
    '\u{1f511}\u{1f319}kettle-violet',
    'x9!kettleviolet'.padEnd(128, 'ksdjfhwieurhf'),
  ])('takes %s', (password) => {
    expect(() => policy.check(password, OWNER)).not.toThrow();
  });

  it.each([
    ['11 characters', 'kettle-viol', 'has at least 12 characters'],
    ['6 characters of two units', '\u{1f511}'.repeat(6), 'has at least 12 characters'],
    ['129 characters', 'k9!'.repeat(43), 'has at most 128 characters'],
    ['a megabyte', 'x'.repeat(1_000_000), 'has at most 128 characters'],
    ['a well-known one', 'password1234', 'is not easily guessed'],
    ['a well-known one in disguise', 'P@ssw0rd12345', 'is not easily guessed'],
    ['a repeated one', 'letmeinletmein', 'is not easily guessed'],
    ['a row of keys', 'qwertyuiop12', 'is not easily guessed'],
    ['one character', 'aaaaaaaaaaaaaaaa', 'is not easily guessed'],
    ['the username', 'my-LoveLace-kettle', 'does not contain the username'],
    ['the e-mail address', 'violet countess kettle', 'does not contain the username'],
  ])('refuses %s', (_, password, rule) => {
    const attempt = (): void => policy.check(password, OWNER);
    expect(attempt).toThrow(rule);
    expect(attempt).not.toThrow(password);
  });

  it('asks for character classes only by setting', async () => {
    const strict = await createPasswordPolicy({
      minLength: 12,
      require: ['upper', 'lower', 'digit', 'symbol'],
    });
    expect(() => strict.check('kettle-violet-moon', OWNER)).toThrow('has an upper-case letter');
    expect(() => strict.check('Kettle-violet-moon', OWNER)).toThrow('has a digit');
    expect(() => strict.check('KettleVioletMoon7', OWNER)).toThrow('has a symbol');
    expect(() => strict.check('KETTLE-VIOLET-7', OWNER)).toThrow('has a lower-case letter');
    expect(() => strict.check('Kettle-violet-moon-7', OWNER)).not.toThrow();
  });
});
