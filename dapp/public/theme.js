// Before the first paint, so that the chosen colours do not flash. A file, because the policy allows no inline script.
try {
  const theme = localStorage.getItem("handsel.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's colours are used.
}
