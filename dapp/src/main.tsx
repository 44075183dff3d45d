import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import "./ui/tokens.css";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no #root.");
// The page itself says what a boundary has caught.
createRoot(element, { onCaughtError: () => {} }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
