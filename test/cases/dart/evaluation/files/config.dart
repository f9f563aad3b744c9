class Config {
  static const String garden = 'https://api.github.com';
  static const payBase = 'https://api.paypal.com/v1/payments';
}

const gardenServer = 'https://git.garden.example/api/v3';
