/**
 * Calls `stop` once when this process is asked to end: by Ctrl-C, by a signal, or because the
 * process that started it is gone. Asked a second time, it ends at once and leaves what runs to the
 * watchdog.
 */
export function onStopRequest(stop: () => void): void {
  let asked = false;
  const request = () => {
    if (asked) process.exit(1);
    asked = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, request);
  if (process.channel !== undefined) {
    process.once("disconnect", () => {
      if (!asked) request();
    });
    // Listening for the end of the channel is no reason to stay.
    process.channel?.unref();
  }
}
