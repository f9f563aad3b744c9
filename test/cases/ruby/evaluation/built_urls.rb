require 'httparty'

module Gh
  API = 'https://api.github.com'.freeze
  PATHS = { list: '/authorizations', one: '/authorizations/%d' }.freeze

  class Tokens
    ENDPOINT = "#{API}/authorizations".freeze
    attr_reader :root, :client_id

    def initialize(root = API, client_id: '0123456789abcdef0123')
      @root = root
      @client_id = client_id
    end

    def interpolated(id)
      HTTParty.get("#{root}/authorizations/#{id}")
    end

    def concatenated(id)
      HTTParty.delete(@root + '/authorizations/' + id.to_s)
    end

    def formatted(id)
      HTTParty.get(format('%s/authorizations/%d', root, id))
      HTTParty.get('%{root}/authorizations/%{id}' % { root: root, id: id })
    end

    def joined
      HTTParty.get(File.join(API, 'authorizations'))
      HTTParty.get(URI.join(API, '/authorizations').to_s)
      HTTParty.get([API, 'applications', client_id, 'tokens', ENV['TOKEN']].join('/'))
    end

    def table(id)
      HTTParty.get(API + PATHS[:list])
      HTTParty.get(API + PATHS[:one] % id)
    end

    def constant
      HTTParty.get(ENDPOINT)
    end

    def appended
      url = +API.dup
      url << '/authorizations'
      HTTParty.post(url, body: body)
    end

    def chosen(enterprise)
      base = if enterprise
               'https://git.example.com/api/v3'
             else
               API
             end
      HTTParty.get("#{base}/authorizations")
    end

    private

    def body
      <<~JSON
        {
          "scopes": ["repo"],
          "note": "heredoc"
        }
      JSON
    end
  end
end
