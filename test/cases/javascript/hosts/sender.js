// A base that any client could have says little, where what sends has a name of its own.
const ROOT = 'https://api.github.com';

class Shop {
  constructor(baseUrl, warehouse, http) {
    this.baseUrl = baseUrl;
    this.warehouse = warehouse;
    this.http = http;
    this.issues = () => http.get(`${ROOT}/issues`);
  }

  hold(body) { return this.warehouse.post(`${this.baseUrl}/authorizations`, body); }
  held() { return this.http.get(`${this.baseUrl}/authorizations`); }
}

module.exports = Shop;
