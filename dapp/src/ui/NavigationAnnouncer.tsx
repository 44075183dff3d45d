import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/**
 * After a navigation within the app, moves the focus to the new page's heading and tells screen readers its title, as a
 * browser does after loading a page. A title that comes later, with the page's data, is told when it comes.
 */
export function NavigationAnnouncer() {
  const router = useRouter();
  const [title, setTitle] = useState("");
  useEffect(() => {
    let hasNavigated = false;
    const tell = () => {
      if (hasNavigated) setTitle(document.title);
    };
    const titles = new MutationObserver(tell);
    titles.observe(document.head, { childList: true, characterData: true, subtree: true });
    const stop = router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      hasNavigated = true;
      tell();
      focusPage();
    });
    return () => {
      titles.disconnect();
      stop();
    };
  }, [router]);
  return (
    <p role="status" className="sr-only">
      {title}
    </p>
  );
}

/** Focuses the heading, or all of a page that has none yet. */
function focusPage(): void {
  const target =
    document.querySelector<HTMLElement>("main h1") ?? document.querySelector<HTMLElement>("main");
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
