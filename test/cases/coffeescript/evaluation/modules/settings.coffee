module.exports =
  base: 'https://api.github.com'
  pay: 'https://api.paypal.com/v1/payments'
