import { afterAll, beforeAll, expect, it } from 'vitest';
import { runService, type Running } from './support/running-service.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];

let running: Running;
let token: string;
let path: string;
beforeAll(async () => {
  running = await runService();
  ({ token } = await running.person('uploader'));
  const json = { title: 'Lamp', price: 1, currency: 'EUR' };
  const { body } = await running.call('POST', '/items', { token, json });
  path = `/items/${body.id}/attachments`;
});
afterAll(() => running.stop());

function upload(bytes: Uint8Array, type: string, name = 'lamp.png', caption?: string): FormData {
  const form = new FormData();
  if (caption !== undefined) form.set('caption', caption);
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  return form;
}

function picture(): FormData {
  return upload(new Uint8Array(PNG), 'image/png');
}

it('a picture is stored and counted', async () => {
  const { call } = running;
  const form = upload(new Uint8Array(PNG), 'image/png', 'lamp.png', 'The front');
  const stored = await call('POST', path, { token, form });
  expect(stored).toMatchObject({
    status: 201,
    body: { fileName: 'lamp.png', mediaType: 'image/png', size: PNG.length, caption: 'The front' },
  });
  expect(String(stored.body.sha256)).toMatch(/^[0-9a-f]{64}$/);
  const item = await call('GET', path.replace('/attachments', ''), { token });
  expect(item.body.attachmentCount).toBe(1);
});

it('a file must be of a type that is taken, and be what it says', async () => {
  const { call } = running;
  const html = new TextEncoder().encode('<script>alert(1)</script>');
  const post = (form: FormData) => call('POST', path, { token, form });
  expect((await post(upload(html, 'text/html'))).status).toBe(415);
  expect((await post(upload(html, 'image/png'))).status).toBe(415);
  expect((await post(upload(new Uint8Array(PNG), 'image/jpeg'))).status).toBe(415);
  const json = await call('POST', path, { token, json: { file: 'x' } });
  expect(json.status).toBe(415);
});

it('a file of more than 5 MiB is refused', async () => {
  const large = new Uint8Array(5 * 1024 * 1024 + 1);
  large.set(PNG);
  const { status } = await running.call('POST', path, { token, form: upload(large, 'image/png') });
  expect(status).toBe(413);
});

it('a name never leads out of a folder', async () => {
  const form = upload(new Uint8Array(PNG), 'image/png', '../../etc/passwd');
  const { status, body } = await running.call('POST', path, { token, form });
  expect(status).toBe(201);
  expect(String(body.fileName)).not.toMatch(/[/\\]/);
});

it('an item takes ten, and only from its owner', async () => {
  const { call, person } = running;
  const stranger = await person('other-uploader');
  expect((await call('POST', path, { token: stranger.token, form: picture() })).status).toBe(404);
  const statuses: number[] = [];
  for (let index = 0; index < 9; index++) {
    statuses.push((await call('POST', path, { token, form: picture() })).status);
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(8);
  expect(statuses.at(-1)).toBe(409);
});
