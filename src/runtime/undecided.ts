/** The keyword of a finding that says: nothing tells what of this object or list may leave. */
export const UNDECIDED = '$undecided';
