import type { Validate } from '../contract.ts';
import { keepCheck, passes, type Check } from './check.ts';
import { compileOutline } from './compile.ts';
import type { OutlineKeywords } from './outline.ts';

/**
 * A validator that is asked only where the outline of its schema does not already say yes. One walk
 * serves every outline, so that it stays quick however many schemas there are; a validator of its
 * own for each would be slow until it is optimised, and fill the caches of the processor.
 */
export function outlined(validate: Validate, spec: OutlineKeywords): Validate {
  const fill = spec.fill === undefined ? null : Object.entries(spec.fill);
  const check: Check = { outline: compileOutline(spec), fill, validate };
  const checked: Validate = (data) => {
    const isValid = passes(check, data);
    checked.errors = isValid ? null : (validate.errors ?? null);
    return isValid;
  };
  checked.errors = null;
  keepCheck(checked, check);
  return checked;
}
