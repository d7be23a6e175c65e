import type { BodySpec, MediaSpec } from '../contract.ts';
import { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';
import { chooseDeclared, parseMediaType, type ParsedMediaType } from './media-type.ts';
import { compileParser, isReadableCharset } from './parse-body.ts';

/** What an operation takes as its body. */
export interface BodyPlan {
  readonly required: boolean;
  /** Several media types are declared: the handler is told which one came. */
  readonly several: boolean;
  /**
   * The declared media type of a `Content-Type`: `undefined` where there was none, `null` where
   * there were two.
   *
   * @throws {Problem} `unsupported-media-type`
   */
  readonly choose: (header: string | null | undefined) => ChosenMedia;
}

/** The media type of a body that came. */
export interface ChosenMedia {
  /** The media type or range as it is declared. */
  readonly declared: string;
  /** Throws `Malformed` or a `Problem`; a promise only for `multipart`. */
  readonly parse: (bytes: Buffer) => unknown;
}

/** Chooses once what the usual ways to write each declared type lead to. */
export function compileBody(spec: BodySpec | undefined): BodyPlan {
  if (spec === undefined) return NO_BODY;
  const choose = chooserOf(spec);
  const usual = new Map<string, ChosenMedia>();
  for (const header of usualHeaders(spec)) {
    const chosen = attempt(choose, header);
    if (chosen !== null) usual.set(header, chosen);
  }
  return {
    required: spec.required,
    several: Object.keys(spec.content).length > 1,
    choose: (header) => (typeof header === 'string' && usual.get(header)) || choose(header),
  };
}

const NO_BODY: BodyPlan = {
  required: false,
  several: false,
  choose: () => {
    throw unsupported('the operation takes no body');
  },
};

function chooserOf({ content }: BodySpec): BodyPlan['choose'] {
  const types = Object.keys(content);
  const detail = `the Content-Type must be ${types.join(' or ')}`;
  return (header) => {
    const parsed = typeof header === 'string' ? parseMediaType(header) : null;
    const declared = parsed === null ? null : chooseDeclared(parsed.essence, types);
    const media = declared === null ? undefined : content[declared];
    if (typeof header !== 'string' || parsed === null || declared === null || !media) {
      throw unsupported(detail);
    }
    return chosenMedia(declared, media, { parsed, header });
  };
}

function chosenMedia(
  declared: string,
  media: MediaSpec,
  type: { readonly parsed: ParsedMediaType; readonly header: string },
): ChosenMedia {
  if (!isReadableCharset(media, type.parsed)) throw unsupported('the charset must be utf-8');
  return { declared, parse: compileParser(media, type) };
}

/** Every other text is parsed each time, so that no client can fill a table. */
function usualHeaders({ content }: BodySpec): readonly string[] {
  const written = Object.keys(content).filter((type) => !/[*;]/.test(type));
  return written.flatMap((type) => [
    type,
    `${type};charset=utf-8`,
    `${type};charset=UTF-8`,
    `${type}; charset=utf-8`,
    `${type}; charset=UTF-8`,
  ]);
}

function attempt(choose: BodyPlan['choose'], header: string): ChosenMedia | null {
  try {
    return choose(header);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return null;
  }
}

function unsupported(detail: string): Problem {
  return refusal('unsupported-media-type', { detail });
}
