#!/usr/bin/env node
// Runs under any Node, so that an old one is told what to do.
import { existsSync } from 'node:fs';

const version = process.versions.node.split('.').map(Number);
// The repository runs its TypeScript; Node strips no types inside node_modules.
const source = new URL('../codegen/cli.ts', import.meta.url);
const isRepository = !source.pathname.includes('/node_modules/') && existsSync(source);

if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  const repair = isRepository
    ? 'use "npm run", which brings its own'
    : 'let npm bring one: npm install --save-dev node@24';
  process.stderr.write(
    'gatewright needs Node 22.18 or later, this is ' +
      process.versions.node +
      '; install a newer one, or ' +
      repair +
      '\n',
  );
  process.exit(2);
}

await import(isRepository ? source.href : new URL('../dist/codegen/cli.js', import.meta.url).href);
