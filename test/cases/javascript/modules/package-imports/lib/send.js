export default (url, method) => fetch(url, { method });
