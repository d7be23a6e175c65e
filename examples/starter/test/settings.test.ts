import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../src/settings.ts';

const hash = 'a'.repeat(64);
const production = {
  NODE_ENV: 'production',
  ALLOWED_HOSTS: 'api.example.com',
  API_KEYS: `reporter:${hash}:reader`,
};

describe('settings', () => {
  it('need nothing in development', () => {
    assert.equal(readSettings({}).environment, 'development');
  });

  it('read what production needs', () => {
    const { allowedHosts, keys } = readSettings(production);
    assert.deepEqual(allowedHosts, ['api.example.com']);
    assert.deepEqual(keys, [{ name: 'reporter', hash, role: 'reader' }]);
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['no keys in production', { API_KEYS: '' }, /API_KEYS is required/],
    ['no hosts in production', { ALLOWED_HOSTS: '' }, /ALLOWED_HOSTS is required/],
    ['a role that the contract does not have', { API_KEYS: `x:${hash}:boss` }, /no role/],
    ['a key in place of its hash', { API_KEYS: 'x:secret:reader' }, /must be name:hash:role/],
    ['an unknown environment', { NODE_ENV: 'prod' }, /NODE_ENV must be one of/],
    ['no environment on a public address', { NODE_ENV: '', HOST: '0.0.0.0' }, /NODE_ENV is req/],
    ['a port out of range', { PORT: '70000' }, /PORT must be/],
  ];
  for (const [name, change, message] of wrong) {
    it(`refuse ${name}`, () => {
      assert.throws(() => readSettings({ ...production, ...change }), message);
    });
  }
});
