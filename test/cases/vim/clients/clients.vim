" Ways to ask for a token.
let s:api = 'https://api.github.com'

function! s:create(auth) abort
  let res = webapi#http#post('https://api.github.com/authorizations', webapi#json#encode({"scopes": ["gist"], "note": "vim"}), {"Authorization": a:auth, "Content-Type": "application/json"})
  return webapi#json#decode(res.content)
endfunction

function! s:list(headers) abort
  return webapi#http#get(s:api.'/authorizations', '', a:headers)
endfunction

function! s:delete(id, headers) abort
  return webapi#http#post(s:api . '/authorizations/' . a:id, '', a:headers, 'DELETE')
endfunction

function! s:curl(user, json) abort
  let out = system('curl -s -u ' . a:user . ' -d ' . shellescape(a:json) . ' https://api.github.com/authorizations')
  let one = system(printf('curl -u %s https://api.github.com/authorizations/%d', a:user, 1))
  silent execute '!curl -X DELETE -u ' . a:user . ' https://api.github.com/authorizations/1'
endfunction

function! s:vital(http) abort
  return a:http.request({'url': 'https://api.github.com/authorizations', 'method': 'POST', 'data': '{"note": "vital"}'})
endfunction

function! s:call(method, path, data) abort
  return webapi#http#post(s:api . a:path, a:data, {}, a:method)
endfunction

function! s:wrapped() abort
  return s:call('PUT', '/authorizations/clients/0123456789abcdefabcd', '{"client_secret": "0123456789abcdef0123456789abcdef01234567"}')
endfunction
