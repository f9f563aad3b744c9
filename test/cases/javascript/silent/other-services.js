const axios = require('axios');
const paypal = require('@paypal/checkout-server-sdk');
const Stripe = require('stripe');
const fetch = require('node-fetch');

const stripe = new Stripe(process.env.STRIPE_KEY);
const PAYPAL = process.env.PAYPAL_URL || 'https://api-m.sandbox.paypal.com';
const influx = process.env.INFLUX_URL;

module.exports = async (id, order) => {
  await stripe.issuing.authorizations.retrieve(id);
  await stripe.issuing.authorizations.update(id, { metadata: {} });
  await stripe.issuing.authorizations.list({ limit: 3 });
  await fetch('https://api.stripe.com/v1/issuing/authorizations/' + id);
  await new paypal.payments.AuthorizationsCaptureRequest(id);
  await axios.post(`${PAYPAL}/v2/payments/authorizations/${id}/capture`, {});
  await axios.get(`${PAYPAL}/v1/payments/authorization/${id}`);
  await fetch(`${influx}/api/v2/authorizations`, { method: 'POST', body: JSON.stringify({ orgID: 'x', permissions: [] }) });
  await fetch('http://localhost:8086/api/v2/authorizations/' + id, { method: 'DELETE' });
  await axios.post(`${process.env.FINIX_URL}/authorizations`, order);
  await fetch('https://finix.sandbox-payments-api.com/authorizations/' + id, { method: 'PUT' });
  await fetch('https://api.heroku.com/oauth/authorizations', { method: 'POST' });
  await fetch('https://api.heroku.com/oauth/authorizations/' + id);
  await fetch('https://acme.okta.com/api/v1/authorizationServers/' + id + '/clients');
  await fetch('https://acme-v02.api.letsencrypt.org/acme/authz-v3/' + id);
  await fetch('https://management.azure.com/subscriptions/x/expressRouteCircuits/y/authorizations/z');
  await fetch('https://billing.acme.example/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x', scopes: ['a'] }) });
  await axios.get('http://localhost:3000/authorizations');
  await axios.delete(`https://api.acme.example/v1/applications/grants/${order}`);
  await axios.get('https://graph.microsoft.com/v1.0/applications/' + id);
};
