function! s:others(id) abort
  call webapi#http#post('https://api-m.paypal.com/v2/payments/authorizations/' . a:id . '/capture', '')
  call webapi#http#get('https://api.stripe.com/v1/issuing/authorizations')
  call webapi#http#post('https://id.acme.example/authorizations', '')
  call system('curl -X DELETE https://api.github.com/applications/' . a:id . '/token')
  let authorizations = s:user.authorizations
endfunction
