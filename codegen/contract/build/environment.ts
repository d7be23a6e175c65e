const pattern = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^{}]*))?\}$/;

/** `${NAME}` or `${NAME:-fallback}` as a whole text. */
export function parseEnvironment(text: string): { name: string; fallback?: string } | undefined {
  const match = pattern.exec(text);
  const [, name, fallback] = match ?? [];
  if (name === undefined) return undefined;
  return fallback === undefined ? { name } : { name, fallback };
}

/** Whether every `${` of a text begins a well-formed reference. */
export function hasSoundEnvironment(text: string): boolean {
  const rest = text.replaceAll(/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/g, '');
  return !rest.includes('${');
}
