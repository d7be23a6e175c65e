/** Whether an environment hides internal operations and the docs and demands HTTPS. */
export function isGuarded(environment: unknown): boolean {
  return environment !== 'development' && environment !== 'test';
}
