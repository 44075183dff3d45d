/** Runs work for each of many, no more than some at once for each: the next waits until one has ended. */
export function atMost(
  limit: number,
): <Result>(who: string, work: () => Promise<Result>) => Promise<Result> {
  /** Work of each that runs, and how to begin what waits, first come first. */
  const busy = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async (who, work) => {
    const own = busy.get(who) ?? { running: 0, waiting: [] };
    busy.set(who, own);
    if (own.running < limit) own.running += 1;
    // Whoever ends leaves its place to the one that begins.
    else await new Promise<void>((resolve) => own.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = own.waiting.shift();
      if (next) next();
      else if (--own.running === 0) busy.delete(who);
    }
  };
}
