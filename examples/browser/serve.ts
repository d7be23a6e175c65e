/**
 * Serves the example without a bundler: TypeScript is stripped on the way. Run it with
 * `node examples/browser/serve.ts`, beside `CORS_ORIGINS=http://127.0.0.1:8080 npm start`.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const SERVED = /^\/(?:examples\/browser|generated|src\/client)\/[\w/.-]+\.(?:ts|css|html)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** A server of the page, for an API at that address. */
export function createPageServer(address: () => string): Server {
  return createServer((request, response) => {
    const api = address();
    const path = request.url === '/' ? '/examples/browser/index.html' : (request.url ?? '');
    content(path, api).then(
      (text) => {
        response.writeHead(200, {
          'Content-Type': `${TYPES[extname(path)]}; charset=utf-8`,
          'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api}`,
        });
        response.end(text);
      },
      () => response.writeHead(404).end(),
    );
  });
}

async function content(path: string, api: string): Promise<string> {
  if (!SERVED.test(path) || path.includes('..')) throw new Error('not served');
  const text = await readFile(join(root, path), 'utf8');
  if (path.endsWith('.html')) return text.replace('http://127.0.0.1:3000', api);
  return path.endsWith('.ts') ? strip(text) : text;
}

function strip(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace(`'gatewright/client'`, `'/src/client/index.ts'`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const api = process.argv[2] ?? 'http://127.0.0.1:3000';
  const server = createPageServer(() => api);
  server.listen(8080, '127.0.0.1', () => console.log('http://127.0.0.1:8080'));
}
