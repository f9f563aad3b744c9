# A block behind the path fills what is sent, whatever made the connection.
module Pantry
  class GithubShelf
    API = 'https://api.github.com'

    def open_account(user)
      connection.post('/authorizations') do |req|
        req.headers['Content-Type'] = 'application/json'
        req.body = { note: 'pantry', scopes: ['repos'], fingerprints: '1' }.to_json
      end
    end

    def accounts
      connection.get '/authorizations' do |request|
        request.params['client_id'] = ENV['PANTRY_ID']
      end
    end

    def close(id)
      connection.delete("/authorizations/#{id}") { |parcel| parcel['X-GitHub-OTP'] = ask }
    end

    def valid?(server, token)
      get("https://#{server}/applications/#{client_id}/tokens/#{token}") { |line| puts line }
    end

    def move(id)
      connection.patch do |req|
        req.url "/authorizations/#{id}"
        req.body = JSON.dump(add_scopes: ['gist'])
      end
    end
  end

  # Blocks that answer.
  class Counter < Sinatra::Base
    get '/authorizations' do
      json []
    end

    post '/authorizations' do |*names|
      json token: names.first
    end

    delete('/authorizations/:id') { |id| Account.find(id).destroy }
  end

  class Till
    def routes(router)
      router.get('/authorizations') { |id| Account.find(id) }
      router.delete('/authorizations/:id') { Account.clear }
    end
  end
end
