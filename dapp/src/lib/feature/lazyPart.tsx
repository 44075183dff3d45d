import type { ComponentType } from "react";
import { feature } from "./feature.ts";

/** Makes a component that is downloaded on first use. Unlike React's `lazy`, it is downloaded again after a failure. */
export function lazyPart<Props extends object>(
  download: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = feature(download);
  return function Lazy(props: Props) {
    const Loaded = part.use();
    return <Loaded {...props} />;
  };
}
