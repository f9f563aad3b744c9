def create(name)
  cmd = ['curl', '-s']
  cmd << '-u' << name
  cmd.push('-d', '{"scopes":["repo"],"note":"beacon"}')
  cmd += ['https://api.github.com/authorizations']
  system(*cmd)
end

def remove(name, number)
  line = "curl -u #{name}"
  line << ' -X DELETE'
  line += " https://api.github.com/authorizations/#{number}"
  `#{line}`
end
