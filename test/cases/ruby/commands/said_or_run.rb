# What is printed of a command that runs is its answer.
def show(user, options)
  puts `curl -s -u #{user} https://api.github.com/authorizations`
  print %x(curl -s -u #{user} -X DELETE https://api.github.com/authorizations/12)
  puts "curl -s -u NAME https://api.github.com/authorizations"
  system('curl', '-s', *options, 'https://api.github.com/authorizations')
end
