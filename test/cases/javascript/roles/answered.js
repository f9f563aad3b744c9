// What a server tells whoever asks it: it sends nothing there itself.
const express = require('express');
const app = express();
app.get('/where', (req, res) => res.json({ url: 'https://api.github.com/authorizations' }));
app.get('/where.txt', (req, res) => res.status(200).type('text').send('https://api.github.com/authorizations'));
