import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where the browser is: `CHROMIUM`, or where Debian has it; `undefined` where there is none. */
export const CHROMIUM = existsSync(path) ? path : undefined;

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** A request as the browser sent it. */
export interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Page {
  /** What an expression gives, once it is there. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly requests: readonly Seen[];
  /** What the console would show in red. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly request?: Seen;
    readonly entry?: { readonly level: string; readonly text: string };
    readonly exceptionDetails?: { readonly text: string };
  };
  readonly result?: {
    readonly targetId?: string;
    readonly sessionId?: string;
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: unknown;
  };
  readonly error?: { readonly message: string };
}

/** Opens an address in a browser of its own, over the DevTools protocol. */
export async function openPage(executable: string, address: string): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-chromium-'));
  const browser = spawn(executable, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => browser.once('close', resolve));
  const close = async (): Promise<void> => {
    browser.kill();
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return { ...(await openTab(await debuggerAddress(browser), address)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openTab(debug: string, address: string): Promise<Omit<Page, 'close'>> {
  const requests: Seen[] = [];
  const complaints: string[] = [];
  const { send } = await connect(debug, ({ params }) => {
    if (params?.request !== undefined) requests.push(params.request);
    if (params?.entry?.level === 'error') complaints.push(params.entry.text);
    if (params?.exceptionDetails !== undefined) complaints.push(params.exceptionDetails.text);
  });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  for (const domain of ['Network', 'Runtime', 'Log', 'Page']) {
    await send(`${domain}.enable`, {}, sessionId);
  }
  await send('Page.navigate', { url: address }, sessionId);
  return {
    requests,
    complaints,
    async evaluate(expression) {
      const parameters = { expression, awaitPromise: true, returnByValue: true };
      const answer = await send('Runtime.evaluate', parameters, sessionId);
      if (answer.exceptionDetails === undefined) return answer.result?.value;
      throw new Error(JSON.stringify(answer.exceptionDetails));
    },
  };
}

async function debuggerAddress(browser: ChildProcess): Promise<string> {
  if (browser.stderr === null) throw new Error('the browser says nothing');
  for await (const line of createInterface({ input: browser.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      browser.stderr.resume();
      return address;
    }
  }
  throw new Error('the browser did not start');
}

type Result = NonNullable<Message['result']>;

async function connect(address: string, onEvent: (message: Message) => void) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<Result>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id === undefined) return onEvent(message);
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.result ?? {});
    else one?.reject(new Error(message.error.message));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return {
    send(method: string, params: object, sessionId?: string): Promise<Result> {
      const id = (last += 1);
      const one = Promise.withResolvers<Result>();
      waiting.set(id, one);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      return one.promise;
    },
  };
}
