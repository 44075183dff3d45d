/**
 * Has the browser keep the page that it shows without a connection, once the app's page has loaded and there is nothing to do. A
 * browser that cannot, or may not, goes without. It is a file of its own so that no page's scripts weigh more for it.
 */
if ("serviceWorker" in navigator) {
  const script = "/sw.js";
  // Milliseconds after which a page counts as idle that never is.
  const timeout = 5_000;
  const policy = globalThis.trustedTypes?.createPolicy("handsel-offline", {
    createScriptURL: (asked) => {
      if (asked !== script)
        throw new TypeError("The policy is for the offline page's worker only.");
      return asked;
    },
  });
  const register = () => {
    const url = policy?.createScriptURL(script) ?? script;
    navigator.serviceWorker.register(url).catch(() => {});
  };
  addEventListener("load", () => {
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(register, { timeout });
    else setTimeout(register, timeout);
  });
}
