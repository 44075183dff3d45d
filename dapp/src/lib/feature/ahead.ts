/**
 * Starts a download at once, so that it is there when the server is not, and does not hold up the first paint. Returns what
 * gives the part; a download that failed is tried again.
 */
export function ahead<Part>(download: () => Promise<Part>): () => Promise<Part> {
  let loading = download();
  loading.catch(() => {});
  return () => {
    loading = loading.catch(download);
    return loading;
  };
}
