module Tool
  # What every command talks to.
  class API
    def self.github_api(options = {})
      @github_api ||= configure(options)
    end

    def self.configure(options)
      api = Github.new
      api.basic_auth = options['login']
      api
    end
  end
end
