import { Api } from './api.js';

const orchard = new Api('https://orchard.example');
orchard.create('pear');
