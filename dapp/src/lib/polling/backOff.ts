/** What of a TanStack query decides when it is asked again. */
interface Asked<Data> {
  state: { data: Data | undefined; dataUpdateCount: number; errorUpdateCount: number };
}

/** What each query had last said, and after how many answers that was new. */
const lastNews = new WeakMap<object, { said: string; asked: number }>();

/**
 * Makes a query's `refetchInterval`: `first` milliseconds, and half as long again after each answer that says nothing
 * new, up to `most`. A hidden page asks nothing.
 * @param isOver whether nothing can change any more
 * @param part what of an answer matters
 */
export function backOff<Data>(
  first: number,
  most: number,
  isOver: (data: Data) => boolean = () => false,
  part: (data: Data) => unknown = (data) => data,
) {
  return (query: Asked<Data>): number | false => {
    const { data, dataUpdateCount, errorUpdateCount } = query.state;
    if (data !== undefined && isOver(data)) return false;
    const asked = dataUpdateCount + errorUpdateCount;
    const said = data === undefined ? "" : JSON.stringify(part(data), writeBigint);
    const news = lastNews.get(query);
    if (news?.said !== said) lastNews.set(query, { said, asked });
    const since = news?.said === said ? asked - news.asked : 0;
    return Math.min(most, first * 1.5 ** since);
  };
}

function writeBigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
