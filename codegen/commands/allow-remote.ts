import { Option } from 'commander';

/** `--allow-remote`, which may be given several times. */
export function allowRemoteOption(): Option {
  return new Option(
    '--allow-remote <url-prefix>',
    'let $ref lead to addresses that begin so, beside those of "remoteRefs"; may be repeated',
  ).argParser((prefix: string, before: readonly string[] = []) => [...before, prefix]);
}
