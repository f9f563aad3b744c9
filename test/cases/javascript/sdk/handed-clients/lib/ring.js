module.exports = class Ring {
  constructor(remote) {
    this.remote = remote;
  }

  all() {
    return this.remote.authorization.getAll({ per_page: 100 });
  }
};
