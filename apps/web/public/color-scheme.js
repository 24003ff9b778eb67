// Sets light or dark before the first paint. A file of its own because the content policy allows no inline scripts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('legwork-color-scheme');
  } catch {
    // storage is switched off: follow the system
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
