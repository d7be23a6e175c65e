import { connect } from 'node:net';

/** Sends requests one behind the other over one connection; gives the statuses in their order. */
export function pipeline(port: number, requests: readonly string[]): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const statuses: number[] = [];
    let rest = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(requests.join('')));
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      const text = rest + chunk;
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3})/g)) statuses.push(Number(status));
      rest = text.slice(-11).replace(/^.*HTTP\/1\.1 \d{3}/s, '');
      if (statuses.length >= requests.length) socket.end(() => resolve(statuses));
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(statuses));
  });
}
