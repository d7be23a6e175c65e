/** What `gatewright.config.ts` may say; every setting has a default. */
export interface Config {
  /** The contract, default `openapi.yaml`. */
  readonly input?: string;
  /** The folder of generated files, default `generated`. */
  readonly output?: string;
  /** What an operation without a security decision is, default `error`. */
  readonly undecided?: 'error' | 'deny' | 'public';
  readonly extensions?: {
    /** How the vocabulary's keys begin, default `x-`. */
    readonly prefix?: string;
    /** Keys that belong to another tool although they read like ours. */
    readonly ignore?: readonly string[];
  };
  /** How the addresses of remote documents begin that `$ref` may lead to, default none. */
  readonly remoteRefs?: readonly string[];
  readonly lint?: {
    /** How much each rule of `gatewright lint` weighs, by its code, where it is not as the docs say. */
    readonly rules?: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>;
  };
  readonly dev?: {
    /** What serves, default `node -C source bin/serve.js` where that file exists. */
    readonly command?: readonly string[];
    /** Folders whose changes restart it, default `src`. */
    readonly watch?: readonly string[];
  };
}

/** Gives `gatewright.config.ts` its types: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
