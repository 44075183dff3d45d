import { useEffect, useState } from "react";
import { now } from "../../lib/time/clock.ts";
import { calendarOf } from "./calendar.ts";

const startOfToday = () => calendarOf(1, now()).starts[0] ?? 0;

/** Returns the Unix second at which today began, and renders again when another day does. */
export function useToday(): number {
  const [today, setToday] = useState(startOfToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(startOfToday()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
