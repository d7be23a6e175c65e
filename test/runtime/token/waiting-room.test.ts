import { expect, test } from 'vitest';
import { TokenUndecided } from '../../../src/runtime/token/undecided.ts';
import { WaitingRoom } from '../../../src/runtime/token/waiting-room.ts';

function refusal(room: WaitingRoom): unknown {
  try {
    void room.hold(() => Promise.resolve());
    return null;
  } catch (error) {
    return error;
  }
}

test('a full room refuses all with one error until it is empty, then with another', async () => {
  const room = new WaitingRoom(2, 'full');
  const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held = [one, two].map(({ promise }) => room.hold(() => promise));
  const first = refusal(room);
  expect(first).toBeInstanceOf(TokenUndecided);
  one.resolve();
  await held[0];
  held.push(room.hold(() => two.promise));
  expect(refusal(room)).toBe(first);
  two.resolve();
  await Promise.all(held);
  const never = new Promise<void>(() => undefined);
  for (let count = 0; count < 2; count += 1) void room.hold(() => never);
  expect(refusal(room)).toBeInstanceOf(TokenUndecided);
  expect(refusal(room)).not.toBe(first);
});

test('what fails leaves the room too', async () => {
  const room = new WaitingRoom(1, 'full');
  await expect(room.hold(() => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
  expect(await room.hold(() => Promise.resolve('in'))).toBe('in');
});
