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
    let giveUp = () => {};
    const tell = () => {
      if (hasNavigated) setTitle(document.title);
    };
    const titles = new MutationObserver(tell);
    titles.observe(document.head, { childList: true, characterData: true, subtree: true });
    const stop = router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      hasNavigated = true;
      tell();
      giveUp();
      giveUp = focusHeading();
    });
    return () => {
      titles.disconnect();
      stop();
      giveUp();
    };
  }, [router]);
  return (
    <p role="status" className="sr-only">
      {title}
    </p>
  );
}

/**
 * Focuses the page's heading, now or when it comes, and again when the page's data brings another, until the person goes on.
 * Returns how to give that up.
 */
function focusHeading(): () => void {
  // What was pressed may still be there, in a bar that both pages have.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  let heading: HTMLElement | null = null;
  const changes = new MutationObserver(() => follow());
  const follow = () => {
    const isStill = heading?.isConnected ?? false;
    const isFree = document.activeElement === (isStill ? heading : document.body);
    if (!isFree) changes.disconnect();
    else if (!isStill) heading = takeFocus();
  };
  changes.observe(document.body, { childList: true, subtree: true });
  follow();
  return () => changes.disconnect();
}

function takeFocus(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>("main h1");
  if (!heading) return null;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return heading;
}
