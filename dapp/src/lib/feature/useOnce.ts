import { useRef } from "react";

/** Makes a press count once: while its work runs, further presses do nothing, however fast they come. */
export function useOnce<Args extends unknown[]>(
  work: (...args: Args) => Promise<unknown>,
): (...args: Args) => void {
  const isRunning = useRef(false);
  return (...args) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const end = () => {
      isRunning.current = false;
    };
    work(...args).then(end, end);
  };
}
