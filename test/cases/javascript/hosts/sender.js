// A base that any client could have says little, where what sends has a name of its own.
const { Octokit } = require('@octokit/rest');

class Shop {
  constructor(baseUrl, warehouse, http) {
    this.baseUrl = baseUrl;
    this.warehouse = warehouse;
    this.http = http;
    this.issues = new Octokit();
  }

  hold(body) { return this.warehouse.post(`${this.baseUrl}/authorizations`, body); }
  held() { return this.http.get(`${this.baseUrl}/authorizations`); }
}

module.exports = Shop;
