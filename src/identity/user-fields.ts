import { invalid } from './identity-error.ts';

const USERNAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
const EMAIL = /^[^\s@\p{C}"(),:;<>[\\\]]+@[^\s@\p{C}"(),:;<>[\\\]]+$/u;
/** Control characters, lone surrogates, line separators and what turns the direction of text. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;
const LINES = /[\n\r\t]/g;

/** The username as it is kept (NFC); an `@` is refused: no name may read as an address. */
export function usernameOf(text: string): string {
  const username = text.normalize('NFC');
  const length = characters(username);
  if (length < 3 || length > 64) throw invalid('username', 'has 3 to 64 characters');
  if (!USERNAME.test(username)) {
    throw invalid(
      'username',
      'begins with a letter or digit and has letters, digits, ".", "_", "-"',
    );
  }
  return username;
}

/** The e-mail address as it is kept (NFC). */
export function emailOf(text: string): string {
  const email = text.normalize('NFC');
  if (email.length > 254 || !EMAIL.test(email)) throw invalid('email', 'is an e-mail address');
  return email;
}

/** What usernames, addresses and searches are compared by. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** One line of at most 200 characters; empty is none. */
export function fullNameOf(text: string | null): string | null {
  const name = (text ?? '').normalize('NFC');
  if (characters(name) > 200) throw invalid('fullName', 'has at most 200 characters');
  if (hasControls(name)) throw invalid('fullName', 'has no control characters');
  return name === '' ? null : name;
}

/** Plain text of at most 500 characters; empty is none. */
export function bioOf(text: string | null): string | null {
  const bio = (text ?? '').normalize('NFC');
  if (characters(bio) > 500) throw invalid('bio', 'has at most 500 characters');
  if (hasControls(bio.replace(LINES, ' ')))
    throw invalid('bio', 'has no control characters but line ends');
  return bio === '' ? null : bio;
}

/** The column that searches look into. */
export function searchText(username: string, email: string, fullName: string | null): string {
  return [username, email, fullName ?? ''].map(foldCase).join('\n');
}

/** Whether one line of plain text holds what does not belong there. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

/** Length in Unicode code points. */
export function characters(text: string): number {
  return [...text].length;
}
