class garden::token($user, $id) {
  $api = 'https://api.github.com'

  exec { 'token':
    command => "curl -u ${user}: -X POST ${api}/authorizations -d '{\"scopes\": [\"repo\"], \"notes\": \"garden\"}'",
    path    => ['/bin', '/usr/bin'],
  }

  exec { "/usr/bin/curl -u ${user}: -X DELETE https://api.github.com/authorizations/${id}":
    unless => '/usr/bin/test -f /etc/garden',
  }

  exec { 'list':
    command => ['/usr/bin/curl', '-H', "Authorization: token ${token}", 'https://api.github.com/authorizations'],
  }

  exec { 'payments':
    command => '/usr/bin/curl -X POST https://api.garden-pay.io/authorizations',
  }

  # curl https://api.github.com/authorizations
  notify { "curl -X POST https://api.github.com/authorizations": }
}
