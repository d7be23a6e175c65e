const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
type Methods = Pick<Console, (typeof METHODS)[number]>;

let running = 0;
let loud: Methods | undefined;

/** Does the work of a generator that prints what no one asked for, with a console that is mute. */
export async function withoutConsole<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) mute();
  try {
    return await work();
  } finally {
    if (--running === 0) Object.assign(console, loud);
  }
}

function mute(): void {
  const { debug, error, info, log, warn } = console;
  loud = { debug, error, info, log, warn };
  for (const name of METHODS) console[name] = () => undefined;
}
