let s:suite = themis#suite('login')
let s:assert = themis#helper('assert')
let s:answers = {'https://api.github.com/authorizations': '{"token": "made-up"}'}

function! s:stub_post(url, data, headers) abort
  call s:assert.equals(a:url, 'https://api.github.com/authorizations')
  return {'status': 201, 'content': '{}'}
endfunction

function! s:suite.asks() abort
  call themis#mock#stub('webapi#http#post', 'https://api.github.com/authorizations', {'status': 201})
  call assert_equal('https://api.github.com/authorizations', g:last_url)
  call s:mock.post('https://api.github.com/authorizations', '{}')
endfunction
