import { isTree, own, ownTree } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { entriesOf, textOf } from './values.ts';

const sections = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'examples'];

/** Every component that something refers to, by pointer. */
function referredTo(subject: Subject): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: unknown[] = [subject.document];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const ref = isTree(value) ? own(value, '$ref') : undefined;
    if (typeof ref === 'string') found.add(ref);
    const mapping = isTree(value) ? ownTree(value, 'mapping') : undefined;
    for (const target of Object.values(mapping ?? {})) {
      if (typeof target === 'string') found.add(target);
    }
    for (const inner of Object.values(value)) if (inner !== null) pending.push(inner);
  }
  return found;
}

export const inventoryRules: readonly Rule[] = [
  {
    code: 'public-docs',
    severity: 'warning',
    category: 'inventory',
    source: 'ASVS 5.0 13.4.5, OWASP API9:2023',
    summary: 'Production shows the docs to everybody.',
    check: ({ contract, document }, say) => {
      if (contract.docs.production !== 'public') return;
      say(
        { node: document, key: 'x-docs' },
        'production shows the docs to everybody',
        'say hidden or guarded',
      );
    },
  },
  {
    code: 'deprecated-without-note',
    severity: 'info',
    category: 'inventory',
    source: 'OWASP API9:2023, RFC 9745',
    summary: 'An operation is deprecated and does not say what to call instead.',
    check: ({ endpoints }, say) => {
      for (const { tree, title, model } of endpoints) {
        if (!model.deprecated) continue;
        const told = /deprecat|instead|replac|remov|sunset|use |superse/i;
        if (told.test(`${model.summary ?? ''} ${model.description ?? ''}`)) continue;
        const message = `${title} is deprecated and does not say what to call instead`;
        say({ node: tree, key: 'deprecated' }, message, 'say it in the description');
      }
    },
  },
  {
    code: 'unused-component',
    severity: 'info',
    category: 'inventory',
    source: 'OWASP API9:2023',
    summary: 'A component that nothing refers to.',
    check: (subject, say) => {
      const components = ownTree(subject.document, 'components') ?? {};
      const used = referredTo(subject);
      for (const section of sections) {
        for (const [name, node] of entriesOf(components, section)) {
          const pointer = `#/components/${section}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          if (used.has(pointer)) continue;
          say({ node }, `nothing refers to ${quote(name)} of components > ${section}`);
        }
      }
    },
  },
  {
    code: 'ignored-header-parameter',
    severity: 'warning',
    category: 'quality',
    source: 'OpenAPI 3.1 4.8.12.1',
    summary: 'OpenAPI ignores header parameters named Accept, Content-Type and Authorization.',
    check: (subject, say) => {
      for (const { value } of subject.nodes('parameter')) {
        const name = textOf(value, 'name') ?? '';
        if (textOf(value, 'in') !== 'header') continue;
        if (!/^(accept|content-type|authorization)$/i.test(name)) continue;
        const hint = /^auth/i.test(name) ? 'declare a security scheme' : 'say it in content';
        say({ node: value }, `OpenAPI ignores the header parameter ${quote(name)}`, hint);
      }
    },
  },
  {
    code: 'missing-description',
    severity: 'info',
    category: 'quality',
    source: 'OWASP API9:2023',
    summary: 'An operation has neither a summary nor a description.',
    check: ({ endpoints }, say) => {
      for (const { tree, title, model } of endpoints) {
        if (model.summary !== undefined || model.description !== undefined) continue;
        say({ node: tree }, `${title} does not say what it is for`, 'add a summary');
      }
    },
  },
];
