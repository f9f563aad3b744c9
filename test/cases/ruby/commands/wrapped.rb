# The caller knows the path of a command that is one text.
HUB = 'https://api.github.com'

def hub(path, data = nil)
  system("curl -s -u #{ENV['HUB_USER']} -d '#{data}' #{HUB}#{path}")
end

def drop(path)
  `curl -s -X DELETE #{HUB}#{path}`
end

hub('/authorizations', '{"note":"deploy"}')
drop('/authorizations/12')
drop('/user/starred/o/r')
