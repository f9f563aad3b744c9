// Columns count UTF-16 units, as editors do.
const 名前 = '認可 😀'; fetch('https://api.github.com/authorizations');
/* 😀 */ fetch(`https://api.github.com/authorizations/${window.名前}`, { method: 'DELETE' });
const straße = { größe: fetch('https://api.github.com/applications/grants') };
