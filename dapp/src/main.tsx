import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { readServed } from "./lib/api/served.ts";
import { tellTime } from "./lib/time/clock.ts";
import "./ui/tokens.css";
import "./ui/served.css";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no #root.");
tellTime(readServed().served_at ?? null);
// The page itself says what a boundary has caught.
const page = createRoot(element, { onCaughtError: () => {} });
let hasBegun = false;
function begin(): void {
  if (hasBegun) return;
  hasBegun = true;
  // In slices, so that a slow phone can scroll and answer meanwhile.
  startTransition(() =>
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
// What the document itself says is painted first; a page that is not shown is never painted.
requestAnimationFrame(() => requestAnimationFrame(begin));
setTimeout(begin, document.visibilityState === "visible" ? 1_000 : 0);
