import type { Validate } from '../contract.ts';
import { compileOutline, keepOutline } from './compile.ts';
import { fits } from './fits.ts';
import type { OutlineKeywords, Scalar } from './outline.ts';

/**
 * A validator that is asked only where the outline of its schema does not already say yes. One walk
 * serves every outline, so that it stays quick however many schemas there are; a validator of its
 * own for each would be slow until it is optimised, and fill the caches of the processor.
 */
export function outlined(validate: Validate, spec: OutlineKeywords): Validate {
  const outline = compileOutline(spec);
  const fill = spec.fill === undefined ? null : Object.entries(spec.fill);
  const checked: Validate = (data) => {
    if (fits(outline, data)) {
      if (fill !== null) fillIn(fill, data as Record<string, unknown>);
      checked.errors = null;
      return true;
    }
    const isValid = validate(data);
    checked.errors = validate.errors ?? null;
    return isValid;
  };
  checked.errors = null;
  if (fill === null) keepOutline(checked, outline);
  return checked;
}

/** After all else: a default is no answer to `required`. */
function fillIn(fill: readonly (readonly [string, Scalar])[], data: Record<string, unknown>): void {
  for (const [name, value] of fill) if (!Object.hasOwn(data, name)) data[name] = value;
}
