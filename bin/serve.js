#!/usr/bin/env node
// Plain JavaScript that old versions of Node can run: it says what is needed before anything
// else is imported.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const complaint = unsuitable();
if (complaint === null) {
  await import('../src/service/start.ts');
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}

function unsuitable() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    const repair = 'start it with "npm start", which uses the Node that "npm ci" installed';
    return `the service needs Node 22.18 or later, this is ${process.versions.node}; ${repair}`;
  }
  if (!existsSync(fileURLToPath(import.meta.resolve('gatewright/abi')))) {
    return 'the package is not built; start it with "npm start" or "node -C source bin/serve.js"';
  }
  return null;
}
