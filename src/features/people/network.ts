import { isIPv6 } from 'node:net';

/**
 * The unit in which callers are counted: an IPv4 address, or the /64 that one IPv6 customer gets.
 * `networkOf('2001:db8:1:2:3:4:5:6')` is `'2001:db8:1:2::/64'`; an IPv4 address in IPv6 clothes is the IPv4 address.
 */
export function networkOf(address: string): string {
  const plain = address.split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(plain)) return plain;
  const groups = expanded(plain).slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase()).join(':')}::/64`;
}

function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}
