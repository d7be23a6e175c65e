/** The command was called or configured wrongly: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
