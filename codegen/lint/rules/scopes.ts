import { isTree, own, ownTree } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Role } from '../../contract/model.ts';
import type { Rule } from '../rule.ts';
import type { Endpoint, Subject } from '../subject.ts';
import { securityPlace } from './security-place.ts';
import { entriesOf, listed } from './values.ts';

interface UsedScope {
  readonly scheme: string;
  readonly scope: string;
}

function usedScopes({ contract, endpoints }: Subject): UsedScope[] {
  const guards = endpoints.map(({ model }) => model.guard);
  return [...guards, ...(contract.docs.guard === undefined ? [] : [contract.docs.guard])]
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ terms }) => terms)
    .flatMap(({ scheme, scopes }) => scopes.map((scope) => ({ scheme, scope })));
}

/** The maps that declare a scheme's scopes: those of its flows, or `x-scopes`. */
function scopeMaps(scheme: Tree): Tree[] {
  const flows = entriesOf(scheme, 'flows').map(([, flow]) => own(flow, 'scopes'));
  return [...flows, own(scheme, 'x-scopes')].filter(isTree);
}

function rolesTree({ document }: Subject): Tree {
  const components = ownTree(document, 'components');
  return (components && ownTree(components, 'x-roles')) ?? {};
}

/** Scopes are granted by roles only where some role says so. */
function grantsScopes(subject: Subject): boolean {
  return Object.values(subject.contract.roles).some(({ scopes }) => scopes.length > 0);
}

/** The roles that alone suffice for an operation, as far as roles are asked for. */
function sufficientRoles({ model: { guard } }: Endpoint, roles: readonly Role[]): readonly Role[] {
  const { roles: demand, permissions } = guard;
  const holds = (role: Role, names: readonly string[], mode: string, of: keyof Role): boolean => {
    const held: readonly unknown[] = Object(role)[of];
    return mode === 'allOf'
      ? names.every((name) => held.includes(name))
      : names.some((name) => held.includes(name));
  };
  return roles.filter(
    (role) =>
      (demand === undefined || holds(role, demand.names, demand.mode, 'includes')) &&
      (permissions === undefined ||
        holds(role, permissions.names, permissions.mode, 'permissions')),
  );
}

/** The scopes of oauth2 terms: what people are granted; programs get theirs otherwise. */
function oauthScopes({ model }: Endpoint, { contract }: Subject): string[] {
  return model.guard.requirements
    .flatMap(({ terms }) => terms)
    .filter(({ scheme }) => contract.schemes[scheme]?.kind === 'oauth2')
    .flatMap(({ scopes }) => scopes);
}

export const scopeRules: readonly Rule[] = [
  {
    code: 'unused-scope',
    severity: 'warning',
    category: 'authorization',
    source: 'OWASP API9:2023, ASVS 5.0 8.1.1',
    summary: 'A scope is declared, and no operation asks for it.',
    check: (subject, say) => {
      const used = new Set(usedScopes(subject).map(({ scheme, scope }) => `${scheme} ${scope}`));
      for (const { value, key: scheme } of subject.nodes('securityScheme')) {
        for (const map of scopeMaps(value)) {
          for (const scope of Object.keys(map)) {
            if (used.has(`${scheme} ${scope}`) || scope.startsWith('x-')) continue;
            say(
              { node: map, key: scope },
              `no operation asks for the scope ${quote(scope)} of ${scheme}`,
            );
          }
        }
      }
    },
  },
  {
    code: 'ungrantable-scope',
    severity: 'error',
    category: 'authorization',
    source: 'ASVS 5.0 8.1.1',
    summary: 'An operation asks for a scope that no role may ask a token for.',
    check: (subject, say) => {
      if (!grantsScopes(subject)) return;
      const granted = new Set(
        Object.values(subject.contract.roles).flatMap(({ scopes }) => scopes),
      );
      for (const endpoint of subject.endpoints) {
        const missing = oauthScopes(endpoint, subject).filter((scope) => !granted.has(scope));
        if (missing.length === 0) continue;
        const message = `${endpoint.title} asks for ${listed(missing.map(quote))}, which no role of x-roles has`;
        say(securityPlace(endpoint), message, 'add it to the scopes of a role');
      }
    },
  },
  {
    code: 'role-nobody-can-use',
    severity: 'error',
    category: 'authorization',
    source: 'ASVS 5.0 8.1.1, OWASP API5:2023',
    summary: 'The roles that an operation asks for may not have the scopes that it asks for.',
    check: (subject, say) => {
      if (!grantsScopes(subject)) return;
      const roles = Object.values(subject.contract.roles);
      for (const endpoint of subject.endpoints) {
        const { guard } = endpoint.model;
        const wanted = oauthScopes(endpoint, subject);
        if (wanted.length === 0 || !(guard.roles ?? guard.permissions)) continue;
        const able = sufficientRoles(endpoint, roles);
        const missing = wanted.filter(
          (scope) => !able.some(({ scopes }) => scopes.includes(scope)),
        );
        if (able.length === 0 || missing.length === 0) continue;
        const message = `none of the roles that suffice for ${endpoint.title} may ask for ${listed(missing.map(quote))}`;
        say(securityPlace(endpoint), message, 'add the scope to one of them');
      }
    },
  },
  {
    code: 'unused-role',
    severity: 'warning',
    category: 'authorization',
    source: 'ASVS 5.0 8.1.1',
    summary: 'A role that grants nothing and that no operation asks for.',
    check: (subject, say) => {
      const roles = rolesTree(subject);
      const asked = new Set(
        subject.endpoints.flatMap(({ model }) => model.guard.roles?.names ?? []),
      );
      for (const { name, permissions, scopes, includes } of Object.values(subject.contract.roles)) {
        const grants = permissions.length > 0 || scopes.length > 0;
        if (grants || includes.some((each) => asked.has(each))) continue;
        say({ node: roles, key: name }, `the role ${quote(name)} lets nobody do anything`);
      }
    },
  },
  {
    code: 'unused-permission',
    severity: 'info',
    category: 'authorization',
    source: 'ASVS 5.0 8.1.1',
    summary: 'A permission that roles grant and no operation asks for.',
    check: (subject, say) => {
      const asked = new Set(
        subject.endpoints.flatMap(({ model }) => model.guard.permissions?.names ?? []),
      );
      for (const [name, role] of Object.entries(rolesTree(subject))) {
        const list = isTree(role) ? own(role, 'permissions') : undefined;
        if (!Array.isArray(list)) continue;
        for (const [index, permission] of list.entries()) {
          if (typeof permission !== 'string' || asked.has(permission)) continue;
          const message = `no operation asks for the permission ${quote(permission)} of ${quote(name)}`;
          say({ node: list, key: String(index) }, message);
        }
      }
    },
  },
];
