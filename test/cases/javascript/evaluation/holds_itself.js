// A list that is written to hold itself, as a turn of a loop does.
let rows = [rows, 'x'];
let left = [right, '-X'], right = [left];

plant(rows);
plant('GET', right);

fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'rows' }) });
