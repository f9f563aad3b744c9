// The third version of an API that is somebody's own.
const axios = require('axios');
const express = require('express');

const router = express.Router();
const PAY = 'https://pay.example/api/v3';

router.get('/api/v3/authorizations', list);
router.delete('/api/v3/authorizations/:id', withdraw);

exports.hold = () => axios.post(`${PAY}/authorizations`, { amount: 100, currency: 'EUR' });
exports.holdMore = base => axios.post(`${base}/api/v3/authorizations`, 'amount=100&currency=EUR');
exports.page = () => fetch('/api/v3/authorizations');
