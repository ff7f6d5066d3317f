/** The answer, or an error when it takes longer than this: a queue store that is away must not hold anybody up. */
export function within<Answer>(milliseconds: number, work: Promise<Answer>, what: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
