const enforced = new WeakSet<object>();

/** Notes a listener in which the contract answers every request, so that nobody else reads one. */
export function noteEnforced(listener: object): void {
  enforced.add(listener);
}

/** Whether no request reaches anybody but the contract. */
export function isEnforced(listener: object): boolean {
  return enforced.has(listener);
}
