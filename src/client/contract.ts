/**
 * What `generated/client.ts` says of a contract: `import * as contract from './generated/client.ts'`.
 */
export interface ClientContract {
  readonly schemes: Readonly<Record<string, SchemeCarrier>>;
  readonly requirements: Readonly<Record<string, OperationAccess>>;
  /** The operation that takes tokens back (RFC 7009), where the contract has one. */
  readonly revocation?: string | null;
}

/** How the credential of a scheme travels. */
export type SchemeCarrier =
  | {
      readonly kind: 'bearer' | 'oauth2' | 'openIdConnect' | 'basic' | 'http';
      readonly in: 'header';
      readonly name: string;
      readonly prefix: string;
      /** The `password` flow of oauth2, where it is declared. */
      readonly password?: { readonly tokenUrl: string };
    }
  | {
      readonly kind: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly name: string;
    }
  | { readonly kind: 'mutualTLS'; readonly in: 'connection' };

/** What an operation asks for: any one entry of `security`, wholly; none at all if it is empty. */
export interface OperationAccess {
  readonly method: string;
  readonly path: string;
  readonly security: readonly RequirementTerms[];
}

/** Scopes by scheme; `{}` is the anonymous requirement. */
export type RequirementTerms = Readonly<Record<string, readonly string[]>>;

type SecurityOf<C extends ClientContract> =
  C['requirements'][keyof C['requirements']]['security'][number];
type ScopesIn<Terms> = Terms extends unknown ? ListsOf<Terms[keyof Terms]> : never;
type ListsOf<Lists> = Lists extends readonly (infer Scope extends string)[] ? Scope : never;

/** The scopes that the operations of a contract ask for. */
export type ScopeOf<C extends ClientContract> = ScopesIn<SecurityOf<C>>;
