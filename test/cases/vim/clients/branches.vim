let s:api = 'https://api.github.com'

function! s:drop(client, id, options) abort
  let settings = {'method': 'DELETE', 'url': a:client.get_absolute_url('authorizations') . '/' . a:id}
  if a:options.verbose
    redraw
    if a:options.otp
      echo 'Once more'
    else
      echo 'At first'
    endif
  elseif a:options.silent
    return {}
  endif
  return a:client.request(settings)
endfunction

function! s:create(note) abort
  try
    let res = s:http.post(s:api . '/authorizations', json_encode({'note': a:note}))
  catch
    return {}
  endtry
  return s:http.get(s:api.printf('/authorizations/%d', res.id))
endfunction
