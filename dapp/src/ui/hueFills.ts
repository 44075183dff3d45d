import type { Hue } from "./Status.tsx";

/** Class that fills a dot with a hue. */
export const hueFills: Record<Hue, string> = {
  held: "bg-held",
  paid: "bg-paid",
  returned: "bg-returned",
  due: "bg-due",
  disputed: "bg-disputed",
  failed: "bg-failed",
};
