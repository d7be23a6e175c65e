import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Answer } from '../answer.ts';
import type { Contract } from '../contract.ts';

/** What of a contract its docs are made of. */
export type DocsSource = Pick<Contract, 'docs' | 'title' | 'document'>;

/** A page of the docs: its path below the base path and what it answers. */
export interface DocsPage {
  readonly path: string;
  readonly serve: () => Answer | Promise<Answer>;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ASSETS = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
} as const;

/**
 * The docs of a contract: Swagger UI under a strict policy, every file from this origin, and the
 * published document.
 *
 * @throws {Error} where swagger-ui-dist is not installed
 */
export function docsPages(contract: DocsSource, basePath: string): readonly DocsPage[] {
  const folder = swaggerFolder();
  const { ui, document } = contract.docs;
  const home = ui.endsWith('/') ? ui.slice(0, -1) : ui;
  const assets = Object.entries(ASSETS).map(([name, type]) => ({
    path: `${home}/${name}`,
    serve: once(() => page(type, readFileSync(join(folder, name)))),
  }));
  const script = 'text/javascript; charset=utf-8';
  return [
    { path: ui, serve: () => page('text/html; charset=utf-8', html(contract, basePath + home)) },
    { path: `${home}/init.js`, serve: () => page(script, init(basePath + document)) },
    { path: document, serve: once(() => publish(contract)) },
    ...assets,
  ];
}

function swaggerFolder(): string {
  try {
    const require = createRequire(import.meta.url);
    return join(require.resolve('swagger-ui-dist/package.json'), '..');
  } catch {
    throw new Error(
      'the docs need swagger-ui-dist; run "npm install swagger-ui-dist" or hide them with x-docs',
    );
  }
}

function page(type: string, body: string | Uint8Array): Answer {
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-cache',
  };
  return { status: 200, headers, body };
}

async function publish(contract: DocsSource): Promise<Answer> {
  return page('application/json', JSON.stringify(await contract.document()));
}

/** What never changes is made once, on first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function html({ title }: DocsSource, home: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${escapeHtml(home)}/favicon-32x32.png">
<link rel="stylesheet" href="${escapeHtml(home)}/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="${escapeHtml(home)}/swagger-ui-bundle.js"></script>
<script src="${escapeHtml(home)}/init.js"></script>
</body>
</html>
`;
}

function init(document: string): string {
  const url = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `SwaggerUIBundle({ url: ${url}, dom_id: '#docs', deepLinking: true, validatorUrl: null });\n`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
