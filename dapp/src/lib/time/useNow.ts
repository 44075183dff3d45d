import { useEffect, useState } from "react";
import { now } from "./clock.ts";

/** Returns Unix seconds by the server's clock, and renders again each second. */
export function useNow(): number {
  const [seconds, setSeconds] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
