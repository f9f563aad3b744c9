# A path that is made longer.
require 'net/http'

def forget(number)
  where = URI.parse('https://api.github.com')
  where.path = where.path + "/authorizations/#{number}"
  Net::HTTP.delete(where)
end

def other(number)
  where = URI.parse('https://api.github.com/repos')
  where.path = where.path + "/authorizations/#{number}"
  Net::HTTP.delete(where)
end
