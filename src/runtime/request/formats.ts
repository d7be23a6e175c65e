import { isIPv4, isIPv6 } from 'node:net';

type Check = (text: string) => boolean;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-]([01]\d|2[0-3]):([0-5]\d))$/i;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const HOST_LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const EMAIL_LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const URI = /^[a-z][a-z\d+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/i;
const BROKEN_ESCAPE = /%(?![\da-f]{2})/i;
const BASE64 = /^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i;

/**
 * The formats that generated validators enforce (JSON Schema 2020-12 validation 7.3, the OpenAPI
 * format registry). A format that is not listed is a note, not a check.
 */
export const formats = {
  date: isDate,
  time: isTime,
  'date-time': isDateTime,
  uuid: (text) => UUID.test(text),
  email: isEmail,
  hostname: isHostname,
  ipv4: (text) => isIPv4(text),
  ipv6: (text) => isIPv6(text) && !text.includes('%'),
  uri: (text) => URI.test(text) && !BROKEN_ESCAPE.test(text),
  byte: (text) => BASE64.test(text),
} satisfies Record<string, Check>;

/** RFC 3339 full-date. */
function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** RFC 3339 full-time; a leap second only where it is 23:59:60 in UTC. */
function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (match === null) return false;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3]);
  if (hours > 23 || minutes > 59 || seconds > 60) return false;
  if (seconds < 60) return true;
  const sign = text.includes('-') ? 1 : -1;
  const offset = sign * (Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0));
  return (hours * 60 + minutes + offset + 2880) % 1440 === 1439;
}

function isDateTime(text: string): boolean {
  return (
    text.length > 11 &&
    /[t ]/i.test(text.charAt(10)) &&
    isDate(text.slice(0, 10)) &&
    isTime(text.slice(11))
  );
}

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => HOST_LABEL.test(label));
}

/** RFC 5321 4.1.2 mailbox, dot-string form, 254 characters at most. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return false;
  return EMAIL_LOCAL.test(text.slice(0, at)) && isHostname(text.slice(at + 1));
}
