import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorNotice } from "../lib/errors/ErrorNotice.tsx";
import { Page } from "../ui/Page.tsx";

export function PageError({ error, reset }: ErrorComponentProps) {
  return (
    <Page>
      <h1 className="mb-4 font-semibold text-xl">This page could not be shown</h1>
      <ErrorNotice error={error} onRetry={reset} />
    </Page>
  );
}
