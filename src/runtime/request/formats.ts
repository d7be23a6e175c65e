import { isIPv4, isIPv6 } from 'node:net';

type Check = (text: string) => boolean;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const OFFSET = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const HOSTNAME = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
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
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return year >= 0 && days !== undefined && day >= 1 && day <= days;
}

/** RFC 3339 full-time; a leap second only where it is 23:59:60 in UTC. */
function isTime(text: string): boolean {
  if (text[2] !== ':' || text[5] !== ':') return false;
  const hours = digits(text, 0, 2);
  const minutes = digits(text, 3, 5);
  const seconds = digits(text, 6, 8);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  if (seconds < 0 || seconds > 60) return false;
  const zone = text.slice(endOfFraction(text));
  if (zone !== 'Z' && zone !== 'z' && !OFFSET.test(zone)) return false;
  return seconds < 60 || (hours * 60 + minutes - offsetOf(zone) + 2880) % 1440 === 1439;
}

/** Where the zone of a full-time begins. */
function endOfFraction(text: string): number {
  if (text[8] !== '.') return 8;
  let end = 9;
  while (digits(text, end, end + 1) >= 0) end++;
  return end === 9 ? 8 : end;
}

/** Minutes ahead of UTC. */
function offsetOf(zone: string): number {
  if (zone.length === 1) return 0;
  const minutes = digits(zone, 1, 3) * 60 + digits(zone, 4, 6);
  return zone[0] === '-' ? -minutes : minutes;
}

/** The number that a part of a text writes, -1 where not all of it are digits. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isDateTime(text: string): boolean {
  const mark = text[10];
  if (mark !== 'T' && mark !== 't' && mark !== ' ') return false;
  return isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

function isHostname(text: string): boolean {
  return text.length <= 253 && HOSTNAME.test(text);
}

/** RFC 5321 4.1.2 mailbox, dot-string form, 254 characters at most. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return false;
  return EMAIL_LOCAL.test(text.slice(0, at)) && isHostname(text.slice(at + 1));
}
