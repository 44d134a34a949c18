'use strict';
// The policy names the socket's origin.
Object.assign(window.lab, {
  async own({ url }) {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `connect-src 'self' ${new URL(url).origin}`;
    document.head.append(policy);
    // Any other one stays blocked, so the policy is in force.
    const blocked = await new Promise((ok) => {
      addEventListener('securitypolicyviolation', () => ok(true));
      const other = new WebSocket('ws://127.0.0.1:9/');
      other.addEventListener('close', () => ok(false));
    });
    if (!blocked) throw new Error('the policy is not in force');
  },
});
