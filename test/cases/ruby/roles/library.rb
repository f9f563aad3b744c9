module GithubRest
  # A client library's own methods.
  # @see https://developer.github.com/v3/oauth_authorizations/#oauth-authorizations-api
  module Authorizations
    def authorizations(options = {})
      paginate 'authorizations', options
    end

    def authorization(number, options = {})
      get "authorizations/#{number}", options
    end

    def create_authorization(options = {})
      if (fingerprint = options.delete(:fingerprint))
        put "authorizations/clients/#{client_id}/#{fingerprint}", options
      else
        post 'authorizations', options
      end
    end

    def delete_authorization(number)
      boolean_from_response :delete, "authorizations/#{number}"
    end

    def check(token)
      as_app { |app| app.get "applications/#{client_id}/tokens/#{token}" }
    end

    def impersonate(login)
      post "admin/users/#{login}/authorizations"
    end
  end
end
