/** A request that the contract allows, for any operation. */
import { dict, list, resolve, sample, type Dict, type RawOperation } from './document.ts';
import type { Carried } from './callers.ts';

export function validRequest(base: string, operation: RawOperation, carried: Carried): Request {
  const url = new URL(base);
  url.pathname = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameterSample(operation, name))),
  );
  for (const parameter of operation.parameters) {
    if (parameter['in'] === 'query' && parameter['required'] === true) {
      url.searchParams.set(String(parameter['name']), String(parameterValue(parameter)));
    }
  }
  for (const [name, value] of Object.entries(carried.query)) url.searchParams.set(name, value);
  const { body, type } = validBody(operation);
  const headers = new Headers(carried.headers);
  if (type !== undefined) headers.set('content-type', type);
  return new Request(url, { method: operation.method, headers, body: body ?? null });
}

function parameterSample(operation: RawOperation, name: string): unknown {
  const parameter = operation.parameters.find(
    (one) => one['in'] === 'path' && one['name'] === name,
  );
  if (parameter === undefined) throw new Error(`${operation.id} does not declare ${name}`);
  return parameterValue(parameter);
}

function parameterValue(parameter: Dict): unknown {
  return parameter['example'] ?? sample(parameter['schema']);
}

function validBody(operation: RawOperation): { body?: string | FormData; type?: string } {
  const content = dict(operation.body?.['content']);
  const [type, media] = Object.entries(content)[0] ?? [];
  if (type === undefined) return {};
  const value = mediaExample(dict(media)) ?? sample(dict(media)['schema']);
  if (type === 'multipart/form-data') return { body: form(dict(media)) };
  if (type === 'application/x-www-form-urlencoded') {
    return {
      body: new URLSearchParams(dict(value as Dict) as Record<string, string>).toString(),
      type,
    };
  }
  return { body: JSON.stringify(value), type };
}

function mediaExample(media: Dict): unknown {
  const first = Object.values(dict(media['examples']))[0];
  return media['example'] ?? dict(first)['value'];
}

function form(media: Dict): FormData {
  const schema = dict(resolve(media['schema'] ?? {}));
  const data = new FormData();
  for (const name of list(schema['required']).map(String)) {
    const declared = String(dict(dict(media['encoding'])[name])['contentType'] ?? 'text/plain');
    const type = declared.split(',')[0] ?? declared;
    data.set(name, new File([Uint8Array.of(137, 80, 78, 71)], 'picture.png', { type }));
  }
  return data;
}
