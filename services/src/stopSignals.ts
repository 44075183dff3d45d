/**
 * Calls `stop` once when this process should end: at Ctrl-C or another signal, when its parent has
 * died, or when nobody reads its output any more (`| head`). A second signal ends the process at
 * once; its watchdog then stops what it started.
 */
export function onStopRequest(stop: () => void): void {
  let asked = false;
  const request = () => {
    if (asked) process.exit(1);
    asked = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, request);
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => {
      if (!asked) request();
    });
  }
  if (process.channel !== undefined) {
    process.once("disconnect", () => {
      if (!asked) request();
    });
    // An open channel does not keep this process alive.
    process.channel?.unref();
  }
}
