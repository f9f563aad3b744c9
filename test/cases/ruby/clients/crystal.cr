require "http/client"
require "json"

# Crystal is read as Ruby: what has types around it is read as far as possible.
module Github
  class Client
    BASE = "https://api.github.com"
    getter login : String
    property password : String?

    def initialize(@login : String, @password : String? = nil)
      @http = HTTP::Client.new(URI.parse(BASE))
    end

    def token(note : String, scopes : Array(String) = ["repo"]) : String
      response = HTTP::Client.post("#{BASE}/authorizations", headers: HTTP::Headers{"User-Agent" => "x"}, body: {note: note, scopes: scopes}.to_json)
      JSON.parse(response.body)["token"].as_s
    end

    def drop(id : Int32) : Bool
      HTTP::Client.delete("#{BASE}/authorizations/#{id}").success?
    end
  end
end
