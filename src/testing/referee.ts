import type { OpenApiRequestHandler } from 'express-openapi-validator/dist/framework/types.js';
import type { Hearing, Referee, Verdict } from '../runtime/referee.ts';
import { fakeExchange, refereeDocument, type Document, type Fake } from './referee-material.ts';

export interface RefereeOptions {
  /** The OpenAPI document; its security is left out of the hearing. */
  readonly document: () => Promise<Readonly<Record<string, unknown>>>;
  /** Told of every disagreement, after the answer was sent. */
  readonly onDisagreement: (disagreement: Disagreement) => void;
}

/** Where express-openapi-validator and the compiled validators do not agree. */
export interface Disagreement {
  readonly requestId: string;
  readonly operationId: string;
  readonly about: 'request' | 'response';
  readonly ours: Verdict;
  readonly theirs: TheirVerdict;
}

export type TheirVerdict =
  | { readonly kind: 'accepted' }
  /** The message may quote the request: for development and tests only. */
  | { readonly kind: 'refused'; readonly message: string };

interface Court {
  readonly document: Document;
  readonly judges: readonly OpenApiRequestHandler[];
}

/**
 * express-openapi-validator as the referee: shown a copy of every request whose form was decided,
 * and of the JSON reply to it. What the document does not have (internal operations) and bodies it
 * does not read (multipart, binary) are left out. It never changes an answer.
 */
export function createReferee(options: RefereeOptions): Referee {
  let court: Court | undefined;
  return {
    start: async () => {
      court = await openCourt(await options.document());
    },
    check: async (hearing) => {
      if (court === undefined) throw new Error('the referee was not started');
      for (const disagreement of await hear(court, hearing)) options.onDisagreement(disagreement);
    },
  };
}

async function openCourt(source: Readonly<Record<string, unknown>>): Promise<Court> {
  const document = refereeDocument(source);
  const { middleware } = await import('express-openapi-validator').catch((cause: unknown) => {
    const repair = 'run "npm install --save-dev express-openapi-validator"';
    throw new Error(`the referee needs express-openapi-validator; ${repair}`, { cause });
  });
  const judges = middleware({
    // The document is plain JSON; the validator checks it when it starts.
    apiSpec: structuredClone(document) as never,
    validateRequests: { allowUnknownQueryParameters: true },
    validateResponses: { onError: (error, _body, req) => fakeOf(req).onResponseError(error) },
    validateSecurity: false,
    ajvFormats: { mode: 'full' },
    fileUploader: false,
  });
  const [opening] = judges;
  if (opening === undefined) throw new Error('express-openapi-validator gave no middleware');
  await consult([opening], fakeExchange(null));
  return { document, judges };
}

function fakeOf(req: unknown): Fake {
  return (req as { readonly fake: Fake }).fake;
}

async function hear(court: Court, hearing: Hearing): Promise<readonly Disagreement[]> {
  if (!knows(court.document, hearing) || isOpaque(hearing.mediaType)) return [];
  const { requestId, operationId, verdict } = hearing;
  const fake = fakeExchange(hearing);
  const theirs = await opinion(() => consult(court.judges, fake));
  if (theirs.kind !== verdict.kind) {
    return [{ requestId, operationId, about: 'request', ours: verdict, theirs }];
  }
  if (theirs.kind === 'refused' || hearing.reply === null) return [];
  const ofReply = await opinion(() => fake.reply(hearing.reply));
  if (ofReply.kind === 'accepted') return [];
  const ours = { kind: 'accepted' } as const;
  return [{ requestId, operationId, about: 'response', ours, theirs: ofReply }];
}

function knows({ paths }: Document, { route, method }: Hearing): boolean {
  const item = Object.hasOwn(paths, route) ? paths[route] : undefined;
  return item !== undefined && Object.hasOwn(item, method.toLowerCase());
}

function isOpaque(mediaType: string | null): boolean {
  if (mediaType === null) return false;
  return !mediaType.endsWith('json') && mediaType !== 'application/x-www-form-urlencoded';
}

async function opinion(ask: () => void | Promise<void>): Promise<TheirVerdict> {
  try {
    await ask();
    return { kind: 'accepted' };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : 'unknown' };
  }
}

async function consult(judges: readonly OpenApiRequestHandler[], fake: Fake): Promise<void> {
  for (const judge of judges) {
    await new Promise<void>((resolve, reject) => {
      const next = (error?: unknown): void => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('refused'));
      };
      void judge(fake.req, fake.res, next);
    });
  }
}
