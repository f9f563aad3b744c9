# Addresses that come out of answers.
class Tokens
  def create
    reply = github.post('/authorizations', scopes: %w(repo), note: note)
    @undo = proc { github.delete(reply['_links']['self']['href']) }
    reply['token']
  end

  def forget
    found = github['/authorizations'].detect { |one| one['note'] == note }
    github.delete(found['_links']['self']['href'])
  end

  def forget_gist
    github.delete(github['/gists'].first['url'])
  end
end
