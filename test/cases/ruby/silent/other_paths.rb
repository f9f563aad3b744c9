# A gateway for cards, in an application that has Octokit for its issues.
require 'octokit'

class Gateway
  def authorize(cents) = @conn.post('/authorizations', body(cents))
  def void(id) = @conn.delete("/authorizations/#{id}")
  def cards = @conn.get('/cards')
end
