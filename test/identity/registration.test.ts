import { IdentityError, type Mail } from 'gatewright/identity';
import { describe, expect, it } from 'vitest';
import { PASSWORD, OTHER_PASSWORD, createAda, openFixture, signInAda } from './support.ts';

const EVE = { username: 'eve', email: 'ada@example.org', password: OTHER_PASSWORD };

function isUserWrite(sql: string): boolean {
  return /^(insert|update|delete)/.test(sql) && !sql.includes('mail_outbox');
}

describe('registering', () => {
  it('lets the person sign in with the default role', async () => {
    const fixture = await openFixture();
    const outcome = await fixture.identity.users.register({
      username: 'ada',
      email: 'ada@example.org',
      password: PASSWORD,
    });
    expect(outcome).toBeUndefined();
    await signInAda(fixture);
    expect(await fixture.identity.users.findByLogin('ada')).toMatchObject({ roles: ['user'] });
  });

  it('has the same outcome for a known address, whose owner is told', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const outcome = await fixture.identity.users.register({ ...EVE, email: 'ADA@example.org' });
    expect(outcome).toBeUndefined();
    expect(await fixture.identity.users.findByLogin('eve')).toBeNull();
    await signInAda(fixture);
    const mails: Mail[] = [];
    const collect = async (mail: Mail): Promise<void> => void mails.push(mail);
    expect(await fixture.identity.outbox.drain(collect)).toBe(1);
    expect(mails[0]).toMatchObject({
      kind: 'registration-of-known-address',
      to: 'ada@example.org',
    });
    expect(JSON.stringify(mails)).not.toContain(OTHER_PASSWORD);
    expect(await fixture.identity.outbox.drain(collect)).toBe(0);
  });

  it('writes as much for a known address as for a new one', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const work: string[] = [];
    fixture.db.on('query', ({ sql }: { sql: string }) => work.push(sql));
    await fixture.identity.users.register({ ...EVE, email: 'new@example.org' });
    const forNew = work.splice(0);
    await fixture.identity.users.register({ ...EVE, username: 'mallory' });
    expect(forNew.filter(isUserWrite).length).toBeGreaterThan(2);
    expect(work.filter(isUserWrite)).toEqual(forNew.filter(isUserWrite));
    expect((await fixture.identity.users.list({})).total).toBe(2);
  });

  it('takes the username for a day, whether or not the address is known', async () => {
    for (const email of ['ada@example.org', 'new@example.org']) {
      const fixture = await openFixture();
      await createAda(fixture);
      await fixture.identity.users.register({ ...EVE, email });
      const again = { ...EVE, email: 'third@example.org' };
      const refusal = { code: 'username-taken' };
      await expect(fixture.identity.users.register(again)).rejects.toMatchObject(refusal);
      const eve = await fixture.identity.users.findByLogin('eve');
      if (eve !== null) await fixture.identity.users.remove(eve.id);
      fixture.clock.ms += 24 * 60 * 60_000;
      await fixture.identity.users.register(again);
    }
  });

  it('refuses a taken username, whatever the case or the Unicode form', async () => {
    const fixture = await openFixture();
    await fixture.identity.users.create({
      username: 'ren\u00e9',
      email: 'rene@example.org',
      password: PASSWORD,
    });
    for (const username of ['ren\u00e9', 'REN\u00c9', 'rene\u0301']) {
      await expect(fixture.identity.users.register({ ...EVE, username })).rejects.toMatchObject({
        code: 'username-taken',
      });
    }
  });

  it('lets one of two concurrent registrations have the username', async () => {
    const fixture = await openFixture();
    const outcomes = await Promise.allSettled([
      fixture.identity.users.register(EVE),
      fixture.identity.users.register({ ...EVE, email: 'other@example.org' }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps hostile text as text', async () => {
    const fixture = await openFixture();
    const fullName = `Robert'); DROP TABLE users; -- "x" \u2028<script>`.replace('\u2028', ' ');
    await fixture.identity.users.register({ ...EVE, fullName });
    expect(await fixture.identity.users.findByLogin('eve')).toMatchObject({ fullName });
  });

  it.each([
    ['username', { username: 'ab' }],
    ['username', { username: 'a@b.example' }],
    ['username', { username: 'a b c' }],
    ['username', { username: "x'; drop table users" }],
    ['username', { username: 'nul\u0000byte' }],
    ['username', { username: 'x'.repeat(65) }],
    ['email', { email: 'nobody' }],
    ['email', { email: 'a@b@c' }],
    ['email', { email: 'a b@example.org' }],
    ['email', { email: 'a@example.org\r\nbcc: b@example.org' }],
    ['email', { email: `${'x'.repeat(250)}@example.org` }],
    ['fullName', { fullName: 'x'.repeat(201) }],
    ['fullName', { fullName: 'line\nline' }],
    ['fullName', { fullName: 'turned \u202e around' }],
    ['password', { password: 'short' }],
  ])('refuses a bad %s', async (field, change) => {
    const fixture = await openFixture();
    const attempt = fixture.identity.users.register({ ...EVE, ...change });
    const error: unknown = await attempt.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(IdentityError);
    expect(error).toMatchObject({ code: 'invalid', field });
    const value = Object.values(change)[0] ?? '';
    if (value.length > 2) expect(String(error)).not.toContain(value);
  });
});

describe('the outbox', () => {
  it('keeps a mail that could not be sent for later, ten times at most', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    await fixture.identity.users.register(EVE);
    let attempts = 0;
    const fail = async (): Promise<void> => {
      attempts += 1;
      throw new Error('no route to host');
    };
    expect(await fixture.identity.outbox.drain(fail)).toBe(0);
    expect(await fixture.identity.outbox.drain(fail)).toBe(0);
    expect(attempts).toBe(1);
    for (let day = 0; day < 20; day++) {
      fixture.clock.ms += 86_400_000;
      await fixture.identity.outbox.drain(fail);
    }
    expect(attempts).toBe(10);
  });

  it('tells the owner once an hour', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const drain = (): Promise<number> => fixture.identity.outbox.drain(async () => {});
    await fixture.identity.users.register({ ...EVE, username: 'eve1' });
    await fixture.identity.users.register({ ...EVE, username: 'eve2' });
    expect(await drain()).toBe(1);
    await fixture.identity.users.register({ ...EVE, username: 'eve3' });
    expect(await drain()).toBe(0);
    fixture.clock.ms += 3_600_001;
    await fixture.identity.users.register({ ...EVE, username: 'eve4' });
    expect(await drain()).toBe(1);
  });

  it('hands a mail to one of two who drain at once', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    await fixture.identity.users.register(EVE);
    const drain = (): Promise<number> => fixture.identity.outbox.drain(async () => {});
    const sent = await Promise.all([drain(), drain()]);
    expect(sent.sort()).toEqual([0, 1]);
  });
});
