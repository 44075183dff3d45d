import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import * as words from "#words/pages.ts";
import { PartFailed } from "../lib/errors/PartFailed.tsx";
import { Page } from "../ui/Page.tsx";

export function PageError({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Page>
      <h1 className="mb-4 font-semibold text-xl">{words.pageFailed}</h1>
      <PartFailed error={error} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
