/** Keywords of ours in a variant; no keyword of a contract reaches one, so they cannot be forged. */
export const COMPONENT = '$component';
export const DROP = '$drop';
export const DROP_ADDITIONAL = '$dropAdditional';
export const DROP_UNEVALUATED = '$dropUnevaluated';
export const FILL = '$fill';
/**
 * Finds objects and lists, save those of the kinds it names, where nothing tells what may leave;
 * `true`: finds them where anything else was found.
 */
export const UNDECIDED = '$undecided';
