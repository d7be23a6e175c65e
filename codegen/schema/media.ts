export type Parser = 'json' | 'form' | 'multipart' | 'text' | 'binary';
export type ResponseKind = 'json' | 'text' | 'binary' | 'stream';

const JSON_TYPE = /^(?:application|text)\/json$|^[^/]+\/[^/]+\+json$/;
const STREAM_TYPE =
  /^(?:text\/event-stream|application\/(?:x-)?(?:ndjson|jsonl|json-lines|json-seq)|multipart\/mixed)$/;
const TEXT_TYPE = /^text\/|^application\/(?:xml|yaml|x-yaml|graphql|javascript)$|\+(?:xml|yaml)$/;

/** How a request body of a media type is read. */
export function parserOf(type: string): Parser {
  const name = essence(type);
  if (STREAM_TYPE.test(name)) return 'binary';
  if (JSON_TYPE.test(name)) return 'json';
  if (name === 'application/x-www-form-urlencoded') return 'form';
  if (name.startsWith('multipart/')) return 'multipart';
  return TEXT_TYPE.test(name) ? 'text' : 'binary';
}

/** How a response body of a media type is written. */
export function responseKindOf(type: string): ResponseKind {
  const name = essence(type);
  if (STREAM_TYPE.test(name)) return 'stream';
  if (JSON_TYPE.test(name)) return 'json';
  return TEXT_TYPE.test(name) ? 'text' : 'binary';
}

function essence(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}
