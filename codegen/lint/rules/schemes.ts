import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import { quote } from '../../contract/suggest.ts';
import type { Rule, Say } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { entriesOf, isPlainHttp, listOf, textOf } from './values.ts';

type CheckScheme = (scheme: Tree, name: string, say: Say, subject: Subject) => void;

const eachScheme =
  (check: CheckScheme) =>
  (subject: Subject, say: Say): void => {
    for (const { value, key } of subject.nodes('securityScheme')) {
      check(value, quote(key), say, subject);
    }
  };

const eachFlow = (wanted: string, message: string, hint: string): Rule['check'] =>
  eachScheme((scheme, name, say) => {
    const flows = own(scheme, 'flows');
    if (!isTree(flows) || own(flows, wanted) === undefined) return;
    say({ node: flows, key: wanted }, `${name} ${message}`, hint);
  });

/** Characters of the names of HTTP schemes that are fit for use. */
const soundHttpSchemes = new Set(['basic', 'bearer', 'dpop', 'mutual', 'scram-sha-256', 'gnap']);

export const schemeRules: readonly Rule[] = [
  {
    code: 'basic-authentication',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023, RFC 7617 4',
    summary: 'HTTP Basic sends the password with every request.',
    check: eachScheme((scheme, name, say) => {
      if (textOf(scheme, 'scheme')?.toLowerCase() !== 'basic') return;
      const message = `${name} is HTTP Basic: every request carries the password`;
      say({ node: scheme, key: 'scheme' }, message, 'use bearer tokens or oauth2');
    }),
  },
  {
    code: 'weak-http-scheme',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023',
    summary: 'An HTTP authentication scheme is outdated or unregistered.',
    check: eachScheme((scheme, name, say) => {
      const kind = textOf(scheme, 'scheme');
      if (kind === undefined || soundHttpSchemes.has(kind.toLowerCase())) return;
      const message = `${name} uses the HTTP scheme ${quote(kind)}, which is outdated or not known`;
      say({ node: scheme, key: 'scheme' }, message, 'use bearer');
    }),
  },
  {
    code: 'api-key-in-query',
    severity: 'warning',
    category: 'authentication',
    source: 'OWASP API2:2023, ASVS 5.0 14.2.1',
    summary: 'An API key in the query ends up in logs, histories and Referer headers.',
    check: eachScheme((scheme, name, say) => {
      if (textOf(scheme, 'type') !== 'apiKey' || textOf(scheme, 'in') !== 'query') return;
      const message = `${name} puts a credential into the URL, where logs and histories keep it`;
      say({ node: scheme, key: 'in' }, message, 'put it in a header');
    }),
  },
  {
    code: 'api-key-in-cookie',
    severity: 'warning',
    category: 'authentication',
    source: 'ASVS 5.0 3.5.1, OWASP API2:2023',
    summary: 'A browser sends a cookie along with forged requests too.',
    check: eachScheme((scheme, name, say) => {
      if (textOf(scheme, 'type') !== 'apiKey' || textOf(scheme, 'in') !== 'cookie') return;
      const message = `${name} is a cookie, which browsers send with forged requests too`;
      say(
        { node: scheme, key: 'in' },
        message,
        'protect every write against CSRF, or use a header',
      );
    }),
  },
  {
    code: 'cookie-without-host-prefix',
    severity: 'warning',
    category: 'authentication',
    source: 'ASVS 5.0 3.3.3, OWASP API8:2023',
    summary: 'Another host of the same site may set the cookie: its name has no `__Host-`.',
    check: eachScheme((scheme, name, say) => {
      if (textOf(scheme, 'type') !== 'apiKey' || textOf(scheme, 'in') !== 'cookie') return;
      const cookie = textOf(scheme, 'name') ?? '';
      if (cookie.startsWith('__Host-')) return;
      const message = `the cookie of ${name} may be set by other hosts of the same site`;
      say({ node: scheme, key: 'name' }, message, `call it ${quote(`__Host-${cookie}`)}`);
    }),
  },
  {
    code: 'password-grant',
    severity: 'warning',
    category: 'authentication',
    source: 'RFC 9700 2.4, ASVS 5.0 10.4.4',
    summary: 'The password grant hands the password to the client.',
    check: eachFlow(
      'password',
      'offers the password grant, which shows the password to the client',
      'use authorizationCode with PKCE',
    ),
  },
  {
    code: 'implicit-grant',
    severity: 'error',
    category: 'authentication',
    source: 'RFC 9700 2.1.2, ASVS 5.0 10.4.4',
    summary: 'The implicit grant puts access tokens into URLs.',
    check: eachFlow(
      'implicit',
      'offers the implicit grant, which puts access tokens into URLs',
      'use authorizationCode with PKCE',
    ),
  },
  {
    code: 'no-refresh-url',
    severity: 'info',
    category: 'authentication',
    source: 'OWASP API2:2023, RFC 9700 4.14',
    summary:
      'A flow without a refreshUrl: access tokens have to live long, or people sign in again.',
    check: eachScheme((scheme, name, say) => {
      for (const [flow, node] of entriesOf(scheme, 'flows')) {
        if (!['authorizationCode', 'password', 'deviceAuthorization'].includes(flow)) continue;
        if (textOf(node, 'refreshUrl') !== undefined) continue;
        say(
          { node },
          `the flow ${flow} of ${name} has no refreshUrl`,
          'add one, and keep access tokens short',
        );
      }
    }),
  },
  {
    code: 'insecure-auth-url',
    severity: 'error',
    category: 'transport',
    source: 'RFC 6749 3.1, OWASP API8:2023',
    summary: 'An address that carries credentials or keys is plain HTTP.',
    check: eachScheme((scheme, name, say) => {
      const flows = entriesOf(scheme, 'flows').map(([, flow]) => flow);
      for (const holder of [scheme, own(scheme, 'x-jwt'), ...flows].filter(isTree)) {
        for (const key of Object.keys(holder).filter((each) => /url|uri$/i.test(each))) {
          if (!isPlainHttp(textOf(holder, key) ?? '')) continue;
          say({ node: holder, key }, `the ${key} of ${name} is plain HTTP`, 'use https');
        }
      }
    }),
  },
  {
    code: 'incomplete-jwt-policy',
    severity: 'warning',
    category: 'authentication',
    source: 'RFC 8725 3.1, 3.8, 3.9',
    summary: 'What a JWT must say is left open: issuer, audience or algorithms.',
    check: eachScheme((scheme, name, say) => {
      const policy = own(scheme, 'x-jwt');
      const saysJwt = /^jwt$/i.test(textOf(scheme, 'bearerFormat') ?? '');
      if (!isTree(policy)) {
        if (!saysJwt) return;
        const message = `${name} carries JWTs and does not say which ones are good`;
        say({ node: scheme, key: 'bearerFormat' }, message, 'add x-jwt');
        return;
      }
      const missing = ['issuer', 'audience', 'algorithms'].filter((key) => !own(policy, key));
      if (missing.length === 0) return;
      const message = `the x-jwt of ${name} does not say ${missing.join(' and ')}`;
      say({ node: scheme, key: 'x-jwt' }, message);
    }),
  },
  {
    code: 'mixed-jwt-algorithms',
    severity: 'error',
    category: 'authentication',
    source: 'RFC 8725 2.1, ASVS 5.0 9.1.2',
    summary: 'Shared secrets and public keys are accepted side by side.',
    check: eachScheme((scheme, name, say) => {
      const policy = own(scheme, 'x-jwt');
      if (!isTree(policy)) return;
      const algorithms = listOf(policy, 'algorithms').map(String);
      const shared = algorithms.some((each) => each.startsWith('HS'));
      const pair = algorithms.some((each) => /^(RS|PS|ES|Ed)/.test(each));
      if (!shared || !pair) return;
      const message = `${name} accepts tokens of shared secrets and of key pairs: one key may be taken for the other`;
      say({ node: policy, key: 'algorithms' }, message, 'make two schemes of it');
    }),
  },
  {
    code: 'unused-scheme',
    severity: 'info',
    category: 'inventory',
    source: 'OWASP API9:2023',
    summary: 'A security scheme that no operation accepts.',
    check: (subject, say) => {
      const used = new Set(subject.nodes('requirement').flatMap(({ value }) => Object.keys(value)));
      const docs = own(subject.document, 'x-docs');
      for (const each of isTree(docs) ? listOf(docs, 'security') : []) {
        for (const name of isTree(each) ? Object.keys(each) : []) used.add(name);
      }
      for (const { value, key } of subject.nodes('securityScheme')) {
        if (!used.has(key)) say({ node: value }, `nothing accepts the scheme ${quote(key)}`);
      }
    },
  },
];
