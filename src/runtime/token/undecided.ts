/** A token that could not be decided: its issuer does not answer. Answered as 503. */
export class TokenUndecided extends Error {
  override readonly name = 'TokenUndecided';
}
