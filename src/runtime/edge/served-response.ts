import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** How Node begins a message; it has no documented way to add fields that need no check. */
const begin: unknown = Reflect.get(ServerResponse.prototype, '_storeHeader');

/**
 * A response that may begin with header fields which were checked and put together before. Node checks
 * each name and value of each answer, which is most of what a head costs.
 */
export class ServedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  /** Sent before all other fields; whole lines. */
  fixed = '';

  protected _storeHeader(line: string, fields: unknown): void {
    (begin as (line: string, fields: unknown) => void).call(this, line + this.fixed, fields);
  }
}

/** Node's own class where another version of Node does not begin a message as it is expected to. */
export const responseClass: typeof ServerResponse = isBegunAsExpected()
  ? ServedResponse
  : ServerResponse;

function isBegunAsExpected(): boolean {
  if (typeof begin !== 'function') return false;
  const sent: string[] = [];
  const socket = new Duplex({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      sent.push(String(chunk));
      done();
    },
  });
  const res = new ServedResponse(new IncomingMessage(new Socket()));
  res.assignSocket(socket as Socket);
  res.fixed = 'X-Fixed: 1\r\n';
  res.writeHead(200, ['X-Own', '2', 'Content-Length', '0']);
  res.end();
  return sent.join('').startsWith('HTTP/1.1 200 OK\r\nX-Fixed: 1\r\nX-Own: 2\r\n');
}
