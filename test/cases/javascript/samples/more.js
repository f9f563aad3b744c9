var settings = {
   "url": "https://api.github.com/authorizations/clients//",
   "method": "PUT",
   "timeout": 0,
   "headers": { "Content-Type": "application/json" },
   "data": JSON.stringify({ "client_secret": "string", "note": "Update all gems" }),
};

$.ajax(settings).done(function (response) {
   console.log(response);
});

var data = JSON.stringify({ "client_secret": "string" });
var xhr = new XMLHttpRequest();
xhr.withCredentials = true;
xhr.addEventListener("readystatechange", function () {
   if (this.readyState === 4) console.log(this.responseText);
});
xhr.open("PUT", "https://api.github.com/authorizations/clients//");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.send(data);

var https = require('follow-redirects').https;
var options = {
   'method': 'PUT',
   'hostname': 'api.github.com',
   'path': '/authorizations/clients//',
   'headers': { 'Content-Type': 'application/json' },
   'maxRedirects': 20
};
var req = https.request(options, function (res) {});
req.write(JSON.stringify({ "client_secret": "string" }));
req.end();
