import type { AdministratorResult } from '../identity/index.ts';

export interface WelcomeFacts {
  readonly environment: string;
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Path of the docs page; `null` where it is not shown. */
  readonly docs: string | null;
  readonly administrator: AdministratorResult;
}

/** What a person sees who started the service. */
export function welcome({ environment, url, docs, administrator }: WelcomeFacts): string {
  const rows: [string, string][] = [
    ['Address', url],
    ['Docs', docs === null ? `hidden in ${environment}` : `${url}${docs}`],
    ...administratorRows(administrator),
    ['Try', `curl -i ${url}/greeting`],
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(10)}${text}`);
  return ['', `The reference service is up (${environment}).`, '', ...lines, '', ''].join('\n');
}

function administratorRows(administrator: AdministratorResult): [string, string][] {
  if (!administrator.created) return [];
  const { username, password } = administrator;
  const words = password === null ? 'with the password of ADMIN_PASSWORD' : `password ${password}`;
  const once = password === null ? '' : ' (shown this once: keep it)';
  return [['Admin', `${username}, ${words}${once}`]];
}
