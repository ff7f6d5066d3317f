export type Messages = { readonly [key: string]: string | Messages };

/** A catalogue as pairs of dotted key and message: `flat({ a: { b: 'c' } })` is `[['a.b', 'c']]`. */
export function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );
}
