// Runs before the first paint, so that a chosen theme never flashes in the other one. A file of its own, because the
// content security policy allows no inline script.
try {
  const theme = JSON.parse(localStorage.getItem('interim.preferences') ?? '{}').theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme holds.
}
