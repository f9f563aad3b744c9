# A copy of a library, and what is added to one, as a script without dependencies has it.
module JSON
  def self.plain(value)
    dump(value)
  end
end

module Net
  class HTTP
    def quiet!
      set_debug_output(nil)
    end
  end
end

class Door
  def open(user, password)
    http = Net::HTTP.new('api.github.com', 443)
    request = Net::HTTP::Post.new('/authorizations')
    request.basic_auth(user, password)
    request.body = JSON.dump(:scopes => 'gist', :note => 'door')
    http.request(request)
  end
end
