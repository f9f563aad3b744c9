def read_from(url, user)
  system('curl', '-s', '-u', user, url)
end

def remove(id)
  system('curl', '-X', 'DELETE', "https://api.github.com/authorizations/#{id}")
end

read_from('https://api.github.com/authorizations', 'lena')
remove(12)
