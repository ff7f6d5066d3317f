/** Whoever has a translation open says so this often, in milliseconds. By itself, so that the browser loads no shapes for a number. */
export const PRESENCE_EVERY = 15_000;
