import { use } from "react";

/** A feature's handle: all that routes and other features know of it. `Parts` is what its module exports. */
export interface Feature<Parts> {
  /** Downloads the feature, with the features it needs. */
  load: () => Promise<Parts>;
  /** Returns the feature's parts. Suspends the component until they are loaded. */
  use: () => Parts;
}

/**
 * Makes the handle of a feature that is downloaded when it is first needed.
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
