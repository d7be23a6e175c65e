/** A page that signs in, lists items and adds one, with the generated SDK. */
import { createSession, GrantError, ProblemError, unwrap } from 'gatewright/client';
import * as contract from '../../generated/client.ts';
import { client } from '../../generated/sdk/client.gen.ts';
import { createItem, listItems } from '../../generated/sdk/index.ts';

const baseUrl = find<HTMLMetaElement>('meta[name=api]').content;
const session = createSession({ baseUrl, contract, retry: {}, onEnded: showSignIn });
client.setConfig(session.config);

const signIn = find<HTMLFormElement>('#sign-in');
const add = find<HTMLFormElement>('#add');

on(signIn, 'submit', async () => {
  const { username, password } = fieldsOf(signIn);
  await session.signIn({ username, password, scope: ['items:read', 'items:write'] });
  signIn.reset();
  await showItems();
});
on(add, 'submit', async () => {
  await unwrap(createItem({ body: { title: fieldsOf(add).title, price: 0, currency: 'EUR' } }));
  add.reset();
  await showItems();
});
on(find('#sign-out'), 'click', async () => {
  await session.signOut();
  showSignIn();
});

async function showItems(): Promise<void> {
  const { items } = await unwrap(listItems());
  const lines = items.map(({ title }) => {
    const line = document.createElement('li');
    line.textContent = title;
    return line;
  });
  find('#items').replaceChildren(...lines);
  show('signed in');
}

function showSignIn(): void {
  find('#items').replaceChildren();
  show('signed out');
}

function show(state: 'signed in' | 'signed out'): void {
  signIn.hidden = state === 'signed in';
  find('#signed-in').hidden = state === 'signed out';
}

/** Runs an action and shows what went wrong. */
function on(element: HTMLElement, event: string, action: () => Promise<void>): void {
  element.addEventListener(event, (happened) => {
    happened.preventDefault();
    find('#message').textContent = '';
    action().catch((error: unknown) => {
      find('#message').textContent = explain(error);
    });
  });
}

function explain(error: unknown): string {
  if (error instanceof GrantError && error.final) return 'Name or password is wrong.';
  if (error instanceof ProblemError)
    return error.problem.detail ?? error.problem.title ?? error.code;
  return 'The service cannot be reached. Try again later.';
}

function fieldsOf(form: HTMLFormElement): Record<'username' | 'password' | 'title', string> {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  return { username: text('username'), password: text('password'), title: text('title') };
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
