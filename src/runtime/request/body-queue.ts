/** So many bodies are taken up in one turn of the event loop. */
const AT_A_TURN = 8;

const waiting: (() => void)[] = [];
let takenUp = 0;

/**
 * Says when a body may be taken up: now, or in a later turn of the event loop, first come first
 * served. Of 64 logins that arrive together only the first hold up what comes behind them: requests
 * without a body pass between the others.
 */
export function enterBodyQueue(): Promise<void> | void {
  if (takenUp === AT_A_TURN) return new Promise((resolve) => waiting.push(resolve));
  if (takenUp === 0) setImmediate(nextTurn);
  takenUp += 1;
  return undefined;
}

function nextTurn(): void {
  const next = waiting.splice(0, AT_A_TURN);
  takenUp = next.length;
  if (takenUp > 0) setImmediate(nextTurn);
  for (const takeUp of next) takeUp();
}
