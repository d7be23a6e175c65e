import type { Contract, JwtSpec } from '../contract.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** `x-jwt` with its settings filled in. */
export type ResolvedJwt = JwtSpec;

const SETTING = /\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;

/**
 * Reads the `x-jwt` of a scheme, with `${NAME}` and `${NAME:-fallback}` taken from the
 * environment. An empty setting counts as missing.
 *
 * @throws {Error} naming the scheme, the field and the setting that is missing
 */
export function resolveJwt(
  contract: Pick<Contract, 'schemes'>,
  scheme: string,
  env: Env,
): ResolvedJwt {
  const spec = Object.hasOwn(contract.schemes, scheme) ? contract.schemes[scheme] : undefined;
  if (spec === undefined) throw new Error(`"${scheme}" is not a security scheme of the contract`);
  const jwt: JwtSpec = 'jwt' in spec && spec.jwt !== undefined ? spec.jwt : {};
  const read = (field: string, text: string): string =>
    fill(text, env, `x-jwt.${field} of the scheme "${scheme}"`);
  return {
    ...(jwt.issuer === undefined ? {} : { issuer: read('issuer', jwt.issuer) }),
    ...(jwt.audience === undefined ? {} : { audience: read('audience', jwt.audience) }),
    ...(jwt.algorithms === undefined
      ? {}
      : { algorithms: jwt.algorithms.map((name) => read('algorithms', name)) }),
    ...(jwt.jwksUri === undefined ? {} : { jwksUri: read('jwksUri', jwt.jwksUri) }),
  };
}

function fill(text: string, env: Env, where: string): string {
  if (text.replaceAll(SETTING, '').includes('${')) {
    throw new Error(`${where} must write its settings as \${NAME} or \${NAME:-fallback}`);
  }
  const filled = text.replaceAll(SETTING, (_match, name: string, fallback?: string) => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value !== undefined && value !== '') return value;
    if (fallback !== undefined) return fallback;
    throw new Error(`${where} needs the setting ${name}, which is not set`);
  });
  if (filled === '') throw new Error(`${where} is empty`);
  return filled;
}
