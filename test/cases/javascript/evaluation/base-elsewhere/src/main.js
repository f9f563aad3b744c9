import axios from 'axios';

axios.defaults.baseURL = 'https://api.github.com';
