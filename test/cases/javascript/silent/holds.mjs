// A service of one's own that holds money: its notes are no others' notes.
const hold = (to, amount) => post('/authorizations', { token: session, body: { to, amount, note: 'rent' } });
const held = await get(`/authorizations/${id}`, { token: session });
const all = await get('/authorizations');
