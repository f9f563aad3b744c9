require 'github_api'

module Hedge
  module API
    def github_api(options = {})
      @github_api ||= configure(options)
    end
    module_function :github_api

    def configure(options)
      api = Github.new
      api.basic_auth = options[:login]
      api
    end

    def output
      puts yield
    end
  end
end
