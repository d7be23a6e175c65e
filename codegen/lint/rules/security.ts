import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Rule } from '../rule.ts';
import type { Endpoint, Subject } from '../subject.ts';
import { isCredentialEndpoint } from './credential-endpoint.ts';
import { securityPlace } from './security-place.ts';
import { listOf } from './values.ts';

function isPublic({ model }: Endpoint): boolean {
  return model.guard.requirements.length === 0 && model.guard.denied !== true;
}

function demandsMore({ model: { guard } }: Endpoint): boolean {
  return guard.roles !== undefined || guard.permissions !== undefined;
}

/** The lists of requirements of a document: the root's and those of operations. */
function securityLists(subject: Subject): Tree[] {
  return [subject.document, ...subject.endpoints.map(({ tree }) => tree)];
}

function requirementsOf(holder: Tree): Tree[] {
  return listOf(holder, 'security').filter(isTree);
}

function isAnonymous(requirement: Tree): boolean {
  return Object.keys(requirement).length === 0;
}

/** Whether everybody who satisfies `strict` satisfies `loose` too. */
function implies(strict: Tree, loose: Tree): boolean {
  return Object.keys(loose).every((scheme) => {
    if (!Object.hasOwn(strict, scheme)) return false;
    const held = listOf(strict, scheme);
    return listOf(loose, scheme).every((scope) => held.includes(scope));
  });
}

export const securityRules: readonly Rule[] = [
  {
    code: 'public-by-default',
    severity: 'error',
    category: 'authentication',
    source: 'OWASP API2:2023, ASVS 5.0 8.3.1',
    summary: 'The root security lets everybody in wherever an operation says nothing.',
    check: ({ document }, say) => {
      const security = own(document, 'security');
      if (!Array.isArray(security) || security.length > 0) return;
      const message = 'operations that say nothing are public';
      say({ node: document, key: 'security' }, message, 'write security: [] where it is meant');
    },
  },
  {
    code: 'optional-by-default',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023, ASVS 5.0 8.3.1',
    summary: 'The root security has an anonymous requirement: nothing is guarded by default.',
    check: ({ document }, say) => {
      for (const requirement of requirementsOf(document).filter(isAnonymous)) {
        const message = 'operations that say nothing let the anonymous in';
        say({ node: requirement }, message, 'write {} where it is meant');
      }
    },
  },
  {
    code: 'only-anonymous',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023, ASVS 5.0 8.3.1',
    summary: 'The only requirement is `{}`: it reads like a guard and is none.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        const all = requirementsOf(endpoint.tree);
        if (all.length === 0 || !all.every(isAnonymous)) continue;
        const message = `the security of ${endpoint.title} reads like a guard and lets everybody in`;
        say(securityPlace(endpoint), message, 'write security: [], or a requirement beside {}');
      }
    },
  },
  {
    code: 'public-read',
    severity: 'info',
    category: 'authentication',
    source: 'OWASP API2:2023, API9:2023',
    summary: 'Anybody may read something.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        if (endpoint.writes || endpoint.model.internal || !isPublic(endpoint)) continue;
        say(securityPlace(endpoint), `anybody may ${endpoint.title}`);
      }
    },
  },
  {
    code: 'public-write',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023, API5:2023',
    summary: 'Anybody may change something.',
    check: (subject, say) => {
      for (const endpoint of subject.endpoints) {
        if (!endpoint.writes || !isPublic(endpoint)) continue;
        if (isCredentialEndpoint(endpoint, subject)) continue;
        const message = `anybody may ${endpoint.title}`;
        say(securityPlace(endpoint), message, 'give it a requirement');
      }
    },
  },
  {
    code: 'anonymous-write',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023',
    summary: 'A write is guarded, and `{}` beside the requirements lets everybody in all the same.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        const { requirements } = endpoint.model.guard;
        if (!endpoint.writes || !requirements.some(({ terms }) => terms.length === 0)) continue;
        const message = `${endpoint.title} lets the anonymous in beside those who say who they are`;
        say(securityPlace(endpoint), message, 'leave {} out');
      }
    },
  },
  {
    code: 'pointless-requirement',
    severity: 'error',
    category: 'authorization',
    source: 'OWASP API5:2023, ASVS 5.0 8.2.1',
    summary: 'A requirement beside it lets in everybody whom this stricter one would check.',
    check: (subject, say) => {
      const named = new Set(
        subject.endpoints.filter(({ model }) => model.guard.roles?.scheme).map(({ tree }) => tree),
      );
      for (const holder of securityLists(subject)) {
        if (named.has(holder)) continue;
        const all = requirementsOf(holder).filter((each) => !isAnonymous(each));
        for (const [index, strict] of all.entries()) {
          const loose = all.find(
            (other, at) =>
              at !== index && implies(strict, other) && (at < index || !implies(other, strict)),
          );
          if (loose === undefined) continue;
          const message =
            'this requirement is pointless: a looser one beside it lets the same callers in';
          say({ node: strict }, message, 'leave one of the two out');
        }
      }
    },
  },
  {
    code: 'write-without-scope',
    severity: 'warning',
    category: 'authorization',
    source: 'OWASP API5:2023, ASVS 5.0 8.2.1',
    summary:
      'Whoever has any credential may change something: no scope, role or permission is asked.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        if (!endpoint.writes || demandsMore(endpoint)) continue;
        const open = endpoint.model.guard.requirements.find(
          ({ terms }) => terms.length > 0 && terms.every(({ scopes }) => scopes.length === 0),
        );
        if (open === undefined) continue;
        const schemes = open.terms.map(({ scheme }) => scheme).join(' and ');
        const message = `${endpoint.title} asks for no scope, role or permission with ${schemes}`;
        say(securityPlace(endpoint), message);
      }
    },
  },
  {
    code: 'unprivileged-admin-path',
    severity: 'warning',
    category: 'authorization',
    source: 'OWASP API5:2023',
    summary: 'A path that reads like administration asks for no scope, role or permission.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        const segments = endpoint.model.path.toLowerCase().split('/');
        if (
          !segments.some((each) =>
            /^(admin|administration|internal|manage|management|sudo)$/.test(each),
          )
        )
          continue;
        const { requirements } = endpoint.model.guard;
        const scoped =
          requirements.length > 0 &&
          requirements.every(({ terms }) => terms.some(({ scopes }) => scopes.length > 0));
        if (scoped || demandsMore(endpoint)) continue;
        const message = `${endpoint.title} reads like administration and asks for no privilege`;
        say(
          securityPlace(endpoint),
          message,
          'add a scope, x-required-roles or x-required-permissions',
        );
      }
    },
  },
  {
    code: 'internal-and-public',
    severity: 'error',
    category: 'inventory',
    source: 'OWASP API9:2023, ASVS 5.0 13.4.5',
    summary: 'An internal operation that anybody may call is hidden, not guarded.',
    check: ({ endpoints }, say) => {
      for (const endpoint of endpoints) {
        if (!endpoint.model.internal || !isPublic(endpoint)) continue;
        const message = `${endpoint.title} is internal and anybody may call it`;
        say(securityPlace(endpoint), message, 'give it a requirement');
      }
    },
  },
];
