const longest = 64;

/**
 * The number of letters inserted, left out, changed or swapped with a neighbour between two words;
 * `Infinity` as soon as it is known to be above `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit && Math.min(...last) > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that was probably meant: the nearest within a third of the word, at most `reach`
 * letters off. Of many candidates only the first 1,000 of a fitting length are looked at.
 */
export function nearest(word: string, candidates: Iterable<string>, reach = 3): string | undefined {
  if (word.length > longest) return undefined;
  let bound = Math.min(reach, Math.max(1, Math.floor(word.length / 3))) + 1;
  let found: string | undefined;
  let tried = 0;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bound) continue;
    if (bound === 1 || ++tried > 1000) break;
    const distance = editDistance(word, candidate, bound - 1);
    if (distance >= bound) continue;
    found = candidate;
    bound = distance;
  }
  return found;
}

/** A hint that names the nearest candidate, `undefined` where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `did you mean ${quote(found)}?`;
}

/** A name of the document as it may stand in a message: quoted, escaped, shortened. */
export function quote(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 79)}…` : name;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
