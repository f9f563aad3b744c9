module Tool
  class Token < API
    class << self
      def create(params, options)
        github_api(options).oauth.create params
      end
    end
  end
end
