require_relative 'api'

module Hedge
  class Tokens
    extend API

    def self.all(options)
      output { github_api(options).oauth.list }
    end

    def self.create(options)
      github_api(options).oauth.create(note: 'hedge', scopes: ['repo'])
    end

    # What another client has is another service's.
    def self.held(options)
      bank(options).oauth.list
    end
  end
end
