import { Link } from "@tanstack/react-router";
import * as words from "#words/pages.ts";
import { buttonClass } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { InboxIcon } from "../ui/icons.tsx";
import { Page } from "../ui/Page.tsx";

export function NotFound() {
  return (
    <Page>
      <EmptyState
        page
        icon={<InboxIcon />}
        title={words.noPage}
        action={
          <Link to="/" className={buttonClass("secondary", "medium")}>
            {words.goToStart}
          </Link>
        }
      >
        {words.noPageAdvice}
      </EmptyState>
    </Page>
  );
}
