// Runs before the first paint, so that no other colours flash. The content security policy allows no inline script.
try {
  const theme = localStorage.getItem("handsel.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's colours apply.
}
