/** Compiled, never run: what the generated types of handlers allow and refuse. */
import type {
  GetGreetingRequest,
  GetMeRequest,
  GetUsageReportRequest,
  Handlers,
  ListItemsRequest,
  ListPartnerOrdersRequest,
  Principal,
  RegisterRequest,
  Verifiers,
} from '../../generated/index.ts';
import { createApp, type Verifier, type BearerCredential } from '../../src/index.ts';
import { contract } from '../../generated/index.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const yes = <T extends true>(proof?: T): void => void proof;

// One scheme: its principal. OR: a union. AND: a record by scheme. `{}`: null as well. Public: null.
yes<Same<GetMeRequest['principal'], Principal<'oauth2'>>>();
yes<Same<GetUsageReportRequest['principal'], Principal<'oauth2'> | Principal<'apiKey'>>>();
yes<
  Same<
    ListPartnerOrdersRequest['principal'],
    { readonly oauth2: Principal<'oauth2'>; readonly partnerKey: Principal<'partnerKey'> }
  >
>();
yes<Same<GetGreetingRequest['principal'], Principal<'oauth2'> | null>>();
yes<Same<RegisterRequest['principal'], null>>();

// Decoded values: a parameter with a default is always there, one without may be missing.
yes<Same<ListItemsRequest['query']['limit'], number>>();
yes<Same<ListItemsRequest['query']['q'], string | undefined>>();
yes<Same<ListItemsRequest['body'], undefined>>();

declare const principal: Principal;
principal.scopes.includes('items:read');
// @ts-expect-error -- no such scope in the contract
principal.scopes.includes('items:raed');
// @ts-expect-error -- no such role in the contract
principal.roles.includes('root');
// @ts-expect-error -- no such permission in the contract
principal.permissions.includes('users:ruin');

declare const anonymous: GetGreetingRequest['principal'];
// @ts-expect-error -- the caller may be nobody
void anonymous.subject;

declare const partner: ListPartnerOrdersRequest['principal'];
// @ts-expect-error -- two principals: which one is meant?
void partner.subject;

export const replies: Pick<Handlers, 'getLiveness' | 'deleteItem' | 'listItems'> = {
  getLiveness: () => ({ status: 200, body: { status: 'alive' } }),
  // @ts-expect-error -- 200 is not documented
  deleteItem: () => ({ status: 200 }),
  // @ts-expect-error -- the header X-Total-Count is required
  listItems: () => ({ status: 200, body: { items: [], nextCursor: null } }),
};

export const bodies: Pick<Handlers, 'getGreeting'>[] = [
  { getGreeting: () => ({ status: 200, body: { message: 'Hello' } }) },
  // @ts-expect-error -- a number is not the documented body
  { getGreeting: () => ({ status: 200, body: { message: 1 } }) },
  // @ts-expect-error -- the body is missing
  { getGreeting: () => ({ status: 200 }) },
];

declare const handlers: Handlers;
declare const verifiers: Verifiers;
const { getMe: _, ...forgetful } = handlers;
const { oauth2: __, ...trusting } = verifiers;
export const apps = [
  createApp(contract, { handlers, verifiers, environment: 'test' }),
  // @ts-expect-error -- the handler of getMe is missing
  createApp(contract, { handlers: forgetful, verifiers, environment: 'test' }),
  // @ts-expect-error -- the verifier of oauth2 is missing
  createApp(contract, { handlers, verifiers: trusting, environment: 'test' }),
  // @ts-expect-error -- no such environment
  createApp(contract, { handlers, verifiers, environment: 'prod' }),
];

declare const bearer: Verifier<BearerCredential>;
export const swapped: Pick<Verifiers, 'oauth2' | 'apiKey'> = {
  oauth2: bearer,
  // @ts-expect-error -- an API key is no bearer token
  apiKey: bearer,
};
