import { Agent, METHODS, request } from 'node:http';
import type { Contract, OperationSpec } from '../../src/index.ts';
import { credentialsFor } from './credentials.ts';
import type { Credentials, Quality } from './credentials.ts';

export interface ProberInput {
  readonly contract: Contract;
  readonly port: number;
  /** Operations whose handlers ran; emptied before each request. */
  readonly ran: Set<string>;
}

interface Answer {
  readonly status: number;
  readonly challenged: boolean;
}

const METHODS_OF_NODE = new Set(METHODS);
/** The status of the handlers that do nothing. */
const STUB = 418;

/** Asks every operation with no credential, a bad one, a good one and one without scopes. */
export class Prober {
  readonly findings: string[] = [];
  operations = 0;
  requests = 0;
  readonly #input: ProberInput;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(input: ProberInput) {
    this.#input = input;
  }

  async askAll(): Promise<void> {
    for (const [id, spec] of Object.entries(this.#input.contract.operations)) {
      this.operations++;
      // Node's own HTTP parser knows a closed list of methods and refuses all others.
      if (!METHODS_OF_NODE.has(spec.method) || spec.method === 'CONNECT') continue;
      await this.#askOperation(id, spec);
    }
    this.#agent.destroy();
  }

  async #askOperation(id: string, spec: OperationSpec): Promise<void> {
    const { security } = spec.guard;
    const isOpen = security.length === 0 || security.some((terms) => isEmpty(terms));
    const none = await this.#ask(id, spec, null);
    if (!isOpen) {
      if (none.status !== 401) this.#find(spec, `no credential: ${none.status} in place of 401`);
    } else if (none.status === 401 || none.status === 403) {
      this.#find(spec, `no credential is needed, answered ${none.status}`);
    }
    const asked = security.find((terms) => !isEmpty(terms));
    if (asked === undefined) return;
    const use = (quality: Quality): Credentials | null =>
      credentialsFor(asked, this.#input.contract.schemes, quality);
    const bad = use('bad');
    if (bad === null) return;
    const refused = await this.#ask(id, spec, bad);
    if (refused.status !== 401) this.#find(spec, `a bad credential: ${refused.status}`);
    const admitted = await this.#ask(id, spec, use('good'));
    if (admitted.status === 401 || admitted.status === 403) {
      this.#find(spec, `a good credential: ${admitted.status}`);
    }
    const needsScopes = security.every((terms) =>
      Object.values(terms).some(({ length }) => length > 0),
    );
    if (!needsScopes) return;
    const poor = await this.#ask(id, spec, use('poor'));
    if (poor.status !== 403) this.#find(spec, `no scope at all: ${poor.status} in place of 403`);
  }

  /** One request; no answer of 500 and above, and no handler behind a refusal. */
  async #ask(id: string, spec: OperationSpec, credentials: Credentials | null): Promise<Answer> {
    const { ran } = this.#input;
    ran.clear();
    this.requests++;
    const answer = await this.#send(spec, credentials);
    if (answer.status >= 500) this.#find(spec, `answered ${answer.status}`);
    if (ran.size > 0 && answer.status !== STUB) {
      this.#find(spec, `the handler ran and the answer is ${answer.status}`);
    }
    if (answer.status === STUB && !ran.has(id)) {
      this.#find(spec, `the handler of ${[...ran].join()} ran`);
    }
    return answer;
  }

  #send(spec: OperationSpec, credentials: Credentials | null): Promise<Answer> {
    const { contract, port } = this.#input;
    const path = contract.basePath + spec.path.replaceAll(/\{[^{}]*\}/g, 'probe1');
    const carried = credentials?.query ?? [];
    const query = [...requiredQuery(spec, carried), ...carried];
    const body = bodyOf(spec);
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method: spec.method,
          path: encodeURI(path) + (query.length === 0 ? '' : `?${query.join('&')}`),
          agent: this.#agent,
          headers: { ...body.headers, ...credentials?.headers },
        },
        (answer) => {
          answer.resume().on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              challenged: answer.headers['www-authenticate'] !== undefined,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body.text);
    });
  }

  #find({ method, path }: OperationSpec, words: string): void {
    this.findings.push(`${method} ${path}: ${words}`);
  }
}

function isEmpty(terms: object): boolean {
  return Object.keys(terms).length === 0;
}

/** Some contracts call a key that is a credential a parameter as well; it is sent once. */
function requiredQuery({ parameters }: OperationSpec, carried: readonly string[]): string[] {
  return parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => encodeURIComponent(name))
    .filter((name) => !carried.some((pair) => pair.startsWith(`${name}=`)))
    .map((name) => `${name}=1`);
}

function bodyOf({ body, method }: OperationSpec): {
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
} {
  const [first] = Object.entries(body?.content ?? {});
  if (first === undefined || method === 'TRACE') return { headers: {} };
  const [range, { parser }] = first;
  const type = range.replace(/^\*\/\*$/, 'text/plain').replace('*', 'plain');
  const full = parser === 'multipart' ? `${type}; boundary=b` : type;
  const text = { json: '{}', form: 'a=1', multipart: '--b--\r\n', text: 'x', binary: 'x' }[parser];
  return { headers: { 'content-type': full, 'content-length': String(text.length) }, text };
}
