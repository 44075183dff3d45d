import { Link } from "@tanstack/react-router";
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
        title="There is no such page"
        action={
          <Link to="/" className={buttonClass("secondary", "medium")}>
            Go to the start
          </Link>
        }
      >
        Check the link that brought you here. No money is affected.
      </EmptyState>
    </Page>
  );
}
