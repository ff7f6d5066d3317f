import { isSameOrigin } from './same-origin';

const PUBLIC = new URL('https://desk.example.kz/');

describe('where a write may come from', () => {
  it.each([
    ['our own page', { origin: 'https://desk.example.kz', 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
    ['an old browser', { origin: 'https://desk.example.kz' }],
  ])('%s may', (_, headers) => {
    expect(isSameOrigin(headers, PUBLIC)).toBe(true);
  });

  it.each([
    ['a stranger', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a sub-domain', { origin: 'https://a.desk.example.kz' }],
    ['another scheme', { origin: 'http://desk.example.kz' }],
    ['another port', { origin: 'https://desk.example.kz:8443' }],
    ['a cross-site fetch that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['a lie in one of two', { origin: 'https://desk.example.kz', 'sec-fetch-site': 'cross-site' }],
  ])('%s may not', (_, headers) => {
    expect(isSameOrigin(headers, PUBLIC)).toBe(false);
  });

  it('without a configured address the host that was asked counts', () => {
    expect(isSameOrigin({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, undefined)).toBe(true);
    expect(isSameOrigin({ origin: 'http://localhost:3000', host: '127.0.0.1:3000' }, undefined)).toBe(false);
  });
});
