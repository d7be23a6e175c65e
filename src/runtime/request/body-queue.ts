/** A turn of the event loop takes up bodies of so many shares in all, or a larger one alone. */
const SHARES = 8;
/** Bytes of a share; the smallest body is one. */
const SHARE_BYTES = 8_192;

interface Waiting {
  readonly shares: number;
  readonly takeUp: () => void;
}

const waiting: Waiting[] = [];
let taken = 0;

/**
 * Says when a body of so many bytes may be taken up: now, or in a later turn of the event loop, first
 * come first served. Of 64 logins that arrive together only the first hold up what comes behind them:
 * requests without a body pass between the others.
 */
export function enterBodyQueue(bytes: number): Promise<void> | void {
  const shares = Math.max(1, Math.min(SHARES, Math.ceil(bytes / SHARE_BYTES)));
  if (waiting.length > 0 || taken + shares > SHARES) {
    return new Promise((resolve) => waiting.push({ shares, takeUp: resolve }));
  }
  if (taken === 0) setImmediate(nextTurn);
  taken += shares;
  return undefined;
}

function nextTurn(): void {
  taken = 0;
  let count = 0;
  for (const { shares } of waiting) {
    if (taken + shares > SHARES) break;
    taken += shares;
    count += 1;
  }
  if (count > 0) setImmediate(nextTurn);
  for (const { takeUp } of waiting.splice(0, count)) takeUp();
}
