// The page logs in first, as a page of the application would.
window.lab.own = async ({ url, protocols }) => {
  await fetch(url.replace('ws:', 'http:') + 'in', { mode: 'no-cors', credentials: 'include' });
  window.lab.openSocket(url, protocols);
};
