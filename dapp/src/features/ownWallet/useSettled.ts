import { useEffect, useState } from "react";

/** Milliseconds for which a question takes no answer: the second press of two may be meant for what was there before. */
export const SETTLING = 500;

/** Whether something has been there for long enough to be meant by a press. */
export function useSettled(isThere: boolean): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isThere) return undefined;
    const timer = setTimeout(() => setSettled(true), SETTLING);
    return () => clearTimeout(timer);
  }, [isThere]);
  return isSettled;
}
