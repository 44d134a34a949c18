// A token in the URL that is good for two seconds more, as a page would get it from its login.
window.lab.own = ({ url, protocols }) => {
  const part = (value) => btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const exp = Math.floor(Date.now() / 1000) + 3;
  const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ann', exp })}.c2lnbmF0dXJl`;
  window.lab.openSocket(`${url}?token=${token}`, protocols);
};
