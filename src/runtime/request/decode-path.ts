import type { ParameterSpec } from '../contract.ts';
import { decodeRepeated, decodeStructured } from './decode-structured.ts';
import { Malformed } from './malformed.ts';
import { decodePercent } from './percent.ts';

type PathField = Pick<ParameterSpec, 'name' | 'style' | 'explode' | 'shape'>;

/**
 * Reads a path parameter from the text of its segment, in any style of RFC 6570 that OpenAPI knows;
 * `Malformed` where it cannot be decoded.
 */
export function decodePathField(field: PathField, raw: string): unknown {
  switch (field.style) {
    case 'label':
      return decodeLabel(field, raw);
    case 'matrix':
      return decodeMatrix(field, raw);
    default: {
      const layout = { separator: ',', named: field.explode, decode: decodePercent };
      return decodeStructured(raw, field.shape, layout);
    }
  }
}

function decodeLabel(field: PathField, raw: string): unknown {
  const separator = field.explode ? '.' : ',';
  const layout = { separator, named: field.explode, decode: decodePercent };
  const text = withoutPrefix(raw, '.');
  return text instanceof Malformed ? text : decodeStructured(text, field.shape, layout);
}

function decodeMatrix(field: PathField, raw: string): unknown {
  const text = withoutPrefix(raw, ';');
  if (text instanceof Malformed) return text;
  if (!field.explode) {
    const layout = { separator: ',', named: false, decode: decodePercent };
    const value = matrixValue(text, field.name);
    return value instanceof Malformed ? value : decodeStructured(value, field.shape, layout);
  }
  if (field.shape.kind === 'object') {
    return decodeStructured(text, field.shape, {
      separator: ';',
      named: true,
      decode: decodePercent,
    });
  }
  const raws: string[] = [];
  for (const piece of text.split(';')) {
    const value = matrixValue(piece, field.name);
    if (value instanceof Malformed) return value;
    raws.push(value);
  }
  return decodeRepeated(raws, field.shape, decodePercent);
}

/** What is empty comes without a sign (RFC 6570 3.2.7). */
function matrixValue(text: string, name: string): string | Malformed {
  return text === name ? '' : withoutPrefix(text, `${name}=`);
}

function withoutPrefix(text: string, prefix: string): string | Malformed {
  if (text.startsWith(prefix)) return text.slice(prefix.length);
  return new Malformed('style', 'must be written in its style');
}
