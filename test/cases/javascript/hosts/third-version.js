// Others have a third version too: what else is said of the address tells how sure it is.
exports.nobody = () => fetch('https://cards.example/api/v3/authorizations');
exports.open = base => fetch(`${base}/api/v3/authorizations/7`, { method: 'DELETE' });
exports.named = warehouse => fetch(`${warehouse}/api/v3/authorizations/7`, { method: 'DELETE' });
exports.alone = client => client.get('/api/v3/authorizations');
exports.called = () => fetch('https://git.example/api/v3/authorizations');
exports.told = () => fetch('https://code.example/api/v3/authorizations', { method: 'POST', body: JSON.stringify({ note: 'laptop', scopes: ['repo'] }) });
