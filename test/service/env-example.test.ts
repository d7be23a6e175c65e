import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/service/config.ts';
import { settingNames } from '../../src/service/config/settings.ts';

const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');

it('.env.example has every setting once and no other', () => {
  const names = [...text.matchAll(/^#?([A-Z][A-Z_]*)=/gm)].map((match) => match[1]);
  expect(names.toSorted()).toEqual([...settingNames].sort());
});

it('.env.example can be copied as it is', async () => {
  expect(parseEnv(text)).toEqual({});
  await expect(readConfig(parseEnv(text) as Record<string, string>)).resolves.toBeDefined();
});
