/** Writes a value into a request as a parameter's style asks (RFC 6570). */
import type { JsonValue } from '../../codegen/contract/model.ts';

export interface Place {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly style: string;
  readonly explode: boolean;
}

type Pairs = readonly (readonly [string, string])[];

/** The text in the parameter's place: a segment, query pairs, a header value, cookies. */
export function encode(place: Place, value: JsonValue): string {
  const { name, style, explode } = place;
  const texts = textsOf(value, place.in === 'header' ? (text) => text : escape);
  switch (style) {
    case 'matrix':
      return explode
        ? pairsOf(name, texts)
            .map(([key, text]) => `;${key}=${text}`)
            .join('')
        : `;${name}=${joined(texts, ',')}`;
    case 'label':
      return `.${explode ? exploded(texts, '.') : joined(texts, ',')}`;
    case 'simple':
      return explode ? exploded(texts, ',') : joined(texts, ',');
    case 'spaceDelimited':
      return `${name}=${joined(texts, '%20')}`;
    case 'pipeDelimited':
      return `${name}=${joined(texts, '%7C')}`;
    case 'deepObject':
      return pairsOf(name, texts)
        .map(([key, text]) => `${name}[${key}]=${text}`)
        .join('&');
    default:
      return explode
        ? assigned(pairsOf(name, texts)).join(place.in === 'cookie' ? '; ' : '&')
        : `${name}=${joined(texts, ',')}`;
  }
}

type Texts = string | readonly string[] | { readonly [key: string]: string };

function textsOf(value: JsonValue, write: (text: string) => string): Texts {
  const text = (one: JsonValue): string =>
    write(typeof one === 'string' ? one : JSON.stringify(one));
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(text);
  if (typeof value !== 'object' || value === null) return text(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, text(inner)]));
}

function pairsOf(name: string, texts: Texts): Pairs {
  if (typeof texts === 'string') return [[name, texts]];
  return isList(texts) ? texts.map((text) => [name, text]) : Object.entries(texts);
}

function assigned(pairs: Pairs): readonly string[] {
  return pairs.map(([key, text]) => `${key}=${text}`);
}

function exploded(texts: Texts, separator: string): string {
  if (typeof texts === 'string' || isList(texts)) return joined(texts, separator);
  return assigned(Object.entries(texts)).join(separator);
}

function joined(texts: Texts, separator: string): string {
  if (typeof texts === 'string') return texts;
  return (isList(texts) ? texts : Object.entries(texts).flat()).join(separator);
}

function isList(texts: Texts): texts is readonly string[] {
  return Array.isArray(texts);
}

/** All but letters and digits: the dot that separates labels, too. */
function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*.~_-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
