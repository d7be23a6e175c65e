import { invalid } from './identity-error.ts';
import { importPeer } from './import-peer.ts';
import type { CharacterClass } from './identity-options.ts';
import { characters, foldCase } from './user-fields.ts';

export interface PasswordPolicy {
  /** Throws `invalid` with the field `password`. `owner` is what the password must not contain. */
  readonly check: (password: string, owner: { username: string; email: string }) => void;
}

export const MAX_PASSWORD_LENGTH = 128;
/** The estimate of a longer text costs too much time. */
const ESTIMATED_LENGTH = 48;
/** 10^8 guesses. */
const MIN_SCORE = 3;
const MIN_IDENTITY_LENGTH = 4;

const CLASSES: Readonly<Record<CharacterClass, { pattern: RegExp; words: string }>> = {
  upper: { pattern: /\p{Lu}/u, words: 'an upper-case letter' },
  lower: { pattern: /\p{Ll}/u, words: 'a lower-case letter' },
  digit: { pattern: /\p{Nd}/u, words: 'a digit' },
  symbol: { pattern: /[^\p{L}\p{N}\s]/u, words: 'a symbol' },
};

/** Length first (NIST SP 800-63B-4): a blocklist of what is easily guessed; classes by setting. */
export async function createPasswordPolicy(options: {
  readonly minLength: number;
  readonly require: readonly CharacterClass[];
}): Promise<PasswordPolicy> {
  const guess = await createEstimate();
  return {
    check(password, owner) {
      const normal = password.normalize('NFC');
      const length = characters(normal);
      if (length < options.minLength) {
        throw invalid('password', `has at least ${options.minLength} characters`);
      }
      if (length > MAX_PASSWORD_LENGTH) {
        throw invalid('password', `has at most ${MAX_PASSWORD_LENGTH} characters`);
      }
      for (const name of options.require) {
        const { pattern, words } = CLASSES[name];
        if (!pattern.test(normal)) throw invalid('password', `has ${words}`);
      }
      const names = identityWords(owner);
      if (names.some((name) => foldCase(normal).includes(name))) {
        throw invalid('password', 'does not contain the username or the e-mail address');
      }
      if (guess(normal, names) < MIN_SCORE) throw invalid('password', 'is not easily guessed');
    },
  };
}

function identityWords(owner: { username: string; email: string }): readonly string[] {
  const email = foldCase(owner.email);
  const local = email.slice(0, email.lastIndexOf('@'));
  return [foldCase(owner.username), email, local].filter(
    (word) => word.length >= MIN_IDENTITY_LENGTH,
  );
}

async function createEstimate(): Promise<(password: string, names: readonly string[]) => number> {
  const { ZxcvbnFactory } = await importPeer('@zxcvbn-ts/core', () => import('@zxcvbn-ts/core'));
  const common = await importPeer(
    '@zxcvbn-ts/language-common',
    () => import('@zxcvbn-ts/language-common'),
  );
  const zxcvbn = new ZxcvbnFactory({
    dictionary: common.dictionary,
    graphs: common.adjacencyGraphs,
    maxLength: ESTIMATED_LENGTH,
  });
  return (password, names) => zxcvbn.check(password.slice(0, ESTIMATED_LENGTH), [...names]).score;
}
