// Another member of the same name, of what nobody hands over here.
module.exports = class Wallet {
  constructor(remote) {
    this.remote = remote;
  }

  open(bank) {
    return bank.authorization.create({ amount: 12 });
  }
};
