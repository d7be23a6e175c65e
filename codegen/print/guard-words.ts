import type {
  Demand,
  EnvironmentNumber,
  Limit,
  Operation,
  Requirement,
} from '../contract/model.ts';

/** Who may call an operation and how often: `oauth2 with items:read, or apiKey; 60 a minute by ip`. */
export function guardWords({ guard, limits }: Operation): string {
  const { requirements, roles, permissions, denied } = guard;
  if (denied === true) return 'nobody, as the contract does not say who';
  const callers =
    requirements.length === 0
      ? 'anyone, without a credential'
      : requirements.map(requirementWords).join(', or ');
  return [
    callers,
    ...(roles === undefined ? [] : [demandWords('role', roles)]),
    ...(permissions === undefined ? [] : [demandWords('permission', permissions)]),
    ...limits.map(limitWords),
  ].join('; ');
}

function requirementWords({ terms }: Requirement): string {
  if (terms.length === 0) return 'no credential at all';
  return terms
    .map(({ scheme, scopes }) =>
      scopes.length === 0 ? scheme : `${scheme} with ${joined(scopes, 'and')}`,
    )
    .join(' together with ');
}

function demandWords(noun: string, { mode, names, scheme }: Demand): string {
  const [word, conjunction] = mode === 'anyOf' ? ['any of', 'or'] : ['all of', 'and'];
  const which = names.length === 1 ? noun : `${word} the ${noun}s`;
  return `${which} ${joined(names, conjunction)}${scheme === undefined ? '' : ` of ${scheme}`}`;
}

function limitWords({ limit, windowSeconds, key }: Limit): string {
  const count = typeof limit === 'number' ? String(limit) : environmentWords(limit);
  return `${count} ${windowWords(windowSeconds)} ${key === 'global' ? 'in all' : `by ${key}`}`;
}

function windowWords(seconds: number): string {
  const units: readonly [number, string][] = [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  const [size, unit] = units.find(([length]) => seconds % length === 0) ?? [1, 'second'];
  const article = unit === 'hour' ? 'an' : 'a';
  const count = seconds / size;
  return count === 1 ? `${article} ${unit}` : `in ${count} ${unit}s`;
}

function joined(names: readonly string[], conjunction: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}

/** `900 (DAILY_LIMIT)`: the default, and what may say otherwise. */
function environmentWords({ env, fallback }: EnvironmentNumber): string {
  return fallback === undefined ? env : `${fallback} (${env})`;
}
