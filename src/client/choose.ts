import { carry, EMPTY, type Carriage } from './carriage.ts';
import type { RequirementTerms, SchemeCarrier } from './contract.ts';

/** A credential at hand. */
export interface Held {
  readonly scheme: SchemeCarrier;
  /** `null`: the environment carries it. */
  readonly credential: string | null;
  /** What it was granted; absent where nobody knows. */
  readonly scopes?: readonly string[];
}

/** What to send: the schemes of one requirement and what they add to the request. */
export interface Choice {
  readonly schemes: readonly string[];
  readonly carriage: Carriage;
}

const NOTHING: Choice = { schemes: [], carriage: EMPTY };

/**
 * Chooses what to send: the first requirement, in the order of the contract, of which every term has
 * its credential with all the scopes; else nothing, where the contract allows that; else the first
 * one that lacks nothing but scopes, so that the answer can say which; else nothing.
 */
export async function choose(
  security: readonly RequirementTerms[],
  hold: (scheme: string) => Promise<Held | undefined>,
): Promise<Choice> {
  let narrow: Choice | undefined;
  for (const requirement of security) {
    const offer = await offerOf(requirement, hold);
    if (offer?.enough === true) return offer.choice;
    narrow ??= offer?.choice;
  }
  const optional = security.some((requirement) => Object.keys(requirement).length === 0);
  return optional ? NOTHING : (narrow ?? NOTHING);
}

interface Offer {
  readonly choice: Choice;
  readonly enough: boolean;
}

async function offerOf(
  requirement: RequirementTerms,
  hold: (scheme: string) => Promise<Held | undefined>,
): Promise<Offer | undefined> {
  const terms = Object.entries(requirement);
  if (terms.length === 0) return undefined;
  const held: Held[] = [];
  let enough = true;
  for (const [name, scopes] of terms) {
    const one = await hold(name);
    if (one === undefined) return undefined;
    held.push(one);
    const granted = one.scopes;
    if (granted !== undefined) enough &&= scopes.every((scope) => granted.includes(scope));
  }
  const carriage = carry(held);
  if (carriage === undefined) return undefined;
  return { choice: { schemes: terms.map(([name]) => name), carriage }, enough };
}
