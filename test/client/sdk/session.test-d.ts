/** Compiled, never run: what the types of a session allow and refuse. */
import * as contract from '../../../generated/client.ts';
import { createItem, getItem, listItems } from '../../../generated/sdk/index.ts';
import { client } from '../../../generated/sdk/client.gen.ts';
import type { Item, ItemPage } from '../../../generated/sdk/index.ts';
import {
  ambient,
  createSession,
  isProblem,
  unwrap,
  type TokenStore,
} from '../../../src/client/index.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const yes = <T extends true>(proof?: T): void => void proof;

const baseUrl = 'https://api.example.com';
const session = createSession({ baseUrl, contract });

// The configuration of the session is one of the generated client.
client.setConfig(session.config);

// Results keep the types of the SDK; unwrapped, the data of the success is left.
const result = await listItems();
if (result.error === undefined) yes<Same<typeof result.data, ItemPage>>();
const page = await unwrap(listItems());
yes<Same<typeof page, ItemPage>>();
const item = await unwrap(createItem({ body: { title: 'Lamp', price: 1, currency: 'EUR' } }));
yes<Same<typeof item, Item>>();
// @ts-expect-error: the path parameter is needed
await unwrap(getItem());

// Scopes are those that the operations ask for, or a text with any others.
await session.signIn({ username: 'a', password: 'b', scope: ['items:read'] });
await session.signIn({ username: 'a', password: 'b', scope: 'openid offline_access' });
// @ts-expect-error: a misspelt scope
await session.signIn({ username: 'a', password: 'b', scope: ['items:raed'] });

// Credentials are given by scheme, each in its form.
createSession({ baseUrl, contract, credentials: { apiKey: 'k', partnerKey: async () => 'p' } });
// @ts-expect-error: no such scheme
createSession({ baseUrl, contract, credentials: { apiKee: 'k' } });
// @ts-expect-error: a key in a header is not carried by the environment
createSession({ baseUrl, contract, credentials: { apiKey: ambient } });
// @ts-expect-error: a key is a text
createSession({ baseUrl, contract, credentials: { apiKey: { username: 'a', password: 'b' } } });
// @ts-expect-error: no such scheme to sign in for
createSession({ baseUrl, contract, scheme: 'oauth3' });

// The stores and the errors of docs/client.md.
const store: TokenStore = {
  read: () => JSON.parse(sessionStorage.getItem('tokens') ?? 'null'),
  write: (tokens) => sessionStorage.setItem('tokens', JSON.stringify(tokens ?? null)),
  exclusive: (work) => navigator.locks.request('tokens', work),
};
createSession({ baseUrl, contract, store });
const { error } = await createItem({ body: { title: 'Lamp', price: 1, currency: 'EUR' } });
if (isProblem(error) && error.code === 'validation-failed') {
  yes<Same<typeof error.status, number>>();
}
