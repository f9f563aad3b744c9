var myHeaders = new Headers();
myHeaders.append("Content-Type", "application/json");

var raw = JSON.stringify({
   "client_secret": "string",
   "note": "Update all gems",
   "note_url": "string",
   "scopes": [
      "public_repo",
      "user"
   ]
});

var requestOptions = {
   method: 'PUT',
   headers: myHeaders,
   body: raw,
   redirect: 'follow'
};

fetch("https://api.github.com/authorizations/clients//", requestOptions)
   .then(response => response.text())
   .then(result => console.log(result))
   .catch(error => console.log('error', error));
