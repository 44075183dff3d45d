import { use } from "react";

/** Handle of a feature, the only thing that routes and other features import. `Parts` are its module's exports. */
export interface Feature<Parts> {
  /** Downloads the feature and those it needs. */
  load: () => Promise<Parts>;
  /** Returns the parts. Suspends the component until they are loaded. */
  use: () => Parts;
}

/**
 * Makes the handle of a feature, which is downloaded on first use.
 * @param needs features to download at the same time
 */
export function feature<Parts>(
  download: () => Promise<Parts>,
  ...needs: Feature<unknown>[]
): Feature<Parts> {
  let parts: Parts | undefined;
  let loading: Promise<Parts> | undefined;
  const load = () => {
    loading ??= Promise.all([download(), ...needs.map((other) => other.load())]).then(
      ([loaded]) => {
        parts = loaded;
        return loaded;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  return { load, use: () => parts ?? use(load()) };
}
