import { quote } from '../../contract/suggest.ts';
import type { Rule } from '../rule.ts';
import { isPlainHttp, textOf } from './values.ts';

export const transportRules: readonly Rule[] = [
  {
    code: 'http-server',
    severity: 'error',
    category: 'transport',
    source: 'OWASP API8:2023, ASVS 5.0 12.2.1',
    summary: 'A server is offered over plain HTTP.',
    check: (subject, say) => {
      for (const { value } of subject.nodes('server')) {
        const url = textOf(value, 'url') ?? '';
        if (isPlainHttp(url))
          say({ node: value, key: 'url' }, 'this server is plain HTTP', 'use https');
      }
    },
  },
  {
    code: 'credential-in-server-url',
    severity: 'error',
    category: 'transport',
    source: 'OWASP API2:2023, ASVS 5.0 14.2.1',
    summary: "A server's URL holds a credential.",
    check: (subject, say) => {
      for (const { value } of subject.nodes('server')) {
        const url = textOf(value, 'url') ?? '';
        const inUser = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(url);
        if (!inUser && !/[?&](api_?key|token|access_token|secret|password)=/i.test(url)) continue;
        say(
          { node: value, key: 'url' },
          'the URL of this server holds a credential',
          'declare a security scheme',
        );
      }
    },
  },
  {
    code: 'server-without-description',
    severity: 'info',
    category: 'inventory',
    source: 'OWASP API9:2023',
    summary: 'There are several servers, and one does not say what it is for.',
    check: (subject, say) => {
      const servers = subject.nodes('server');
      if (servers.length < 2) return;
      for (const { value } of servers) {
        if (textOf(value, 'description') !== undefined) continue;
        const message = `the server ${quote(textOf(value, 'url') ?? '')} does not say which environment it is`;
        say({ node: value }, message, 'add a description');
      }
    },
  },
];
