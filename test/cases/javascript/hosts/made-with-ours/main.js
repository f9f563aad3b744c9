import { Api } from './api.js';

const api = new Api('https://api.github.com');
api.create('pear');
