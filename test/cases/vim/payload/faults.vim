call webapi#http#post('https://api.github.com/authorizations', webapi#json#encode({"scopes": "gist", "note": "vim"}), {})
call webapi#http#post('https://api.github.com/authorizations', webapi#json#encode({"scopes": ["gist"]}), {})
call webapi#http#post('https://api.github.com/authorizations', webapi#json#encode({"scope": ["gist"], "note": "vim"}), {})
