API = 'https://api.github.com'

def url(name)
  "#{API}/#{name}"
end

def list(user)
  `curl -s -u #{user} #{url('authorizations')}`
end

def create(user)
  target = url('authorizations')
  system("curl -u #{user} -d '{\"note\": \"garden\"}' #{target} > token.json")
end

def remove(user, number)
  %x(curl -u #{user} -X DELETE #{url("authorizations/#{number}")})
end
