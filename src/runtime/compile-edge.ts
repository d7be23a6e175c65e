import type { Contract } from './contract.ts';
import { fixedFields } from './edge/fixed-fields.ts';
import { compileHosts } from './edge/hosts.ts';
import { securityHeaders, transportHeaders } from './edge/security-headers.ts';
import { isGuarded } from './environment.ts';
import type { Faults } from './faults.ts';
import type { AppOptions } from './options.ts';
import type { Edge } from './plan.ts';

const YEAR_SECONDS = 31_536_000;

/** Compiles what an app checks of every request before the contract is asked. */
export function compileEdge<H, V>(
  contract: Contract<H, V>,
  options: AppOptions<H, V>,
  faults: Faults,
): Edge {
  const guarded = isGuarded(options.environment);
  const { allowedHosts = null, probes = [], hstsMaxAgeSeconds = YEAR_SECONDS } = options;
  if (guarded && (allowedHosts === null || allowedHosts.length === 0)) {
    faults.add('allowedHosts is required in staging and production; list the hosts of the service');
  }
  for (const id of probes) {
    const operation = Object.hasOwn(contract.operations, id) ? contract.operations[id] : undefined;
    if (operation === undefined) faults.add(`probes: ${id} is not an operation of the contract`);
    else if (operation.guard?.security.length !== 0) {
      faults.add(`probes: ${id} takes credentials; only public operations answer over plain HTTP`);
    }
  }
  if (!Number.isSafeInteger(hstsMaxAgeSeconds) || hstsMaxAgeSeconds < 0) {
    faults.add('hstsMaxAgeSeconds must be a whole number of at least 0');
  }
  const headers = securityHeaders();
  const transport = faults.attempt(() => transportHeaders(hstsMaxAgeSeconds)) ?? {};
  return {
    checkHost: faults.attempt(() => compileHosts(allowedHosts)) ?? (() => 'malformed'),
    requireHttps: options.requireHttps ?? guarded,
    headers: fixedFields(headers),
    secureHeaders: fixedFields({ ...headers, ...transport }),
    probes: new Set(probes),
  };
}
