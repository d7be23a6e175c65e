import type { Endpoint, Subject } from '../subject.ts';
import { requestNodes } from '../subject.ts';
import { entriesOf } from './values.ts';

const secrets =
  /^(password|passwd|pwd|passcode|passphrase|pin|otp|totp|(mfa|one.?time).?(code|password)|grant.?type|refresh.?token|client.?secret|verification.?code)$/i;

/** Whether a credential can be guessed here: what takes a password, a code or a grant from anybody. */
export function isCredentialEndpoint(endpoint: Endpoint, subject: Subject): boolean {
  const { guard } = endpoint.model;
  const open = guard.requirements.every(({ terms }) => terms.length === 0);
  if (!endpoint.writes || !open || guard.denied === true) return false;
  if (isTokenEndpoint(endpoint, subject)) return true;
  const body = requestNodes(endpoint).filter(({ kind }) => kind === 'requestBody');
  return [...subject.reach(body)].some(
    ([schema, kind]) =>
      kind === 'schema' && entriesOf(schema, 'properties').some(([name]) => secrets.test(name)),
  );
}

function isTokenEndpoint({ model }: Endpoint, { contract }: Subject): boolean {
  return Object.values(contract.schemes).some(
    (scheme) =>
      scheme.kind === 'oauth2' &&
      Object.values(scheme.flows).some(
        ({ tokenUrl }) => tokenUrl === contract.basePath + model.path,
      ),
  );
}
