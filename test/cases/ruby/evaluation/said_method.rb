require 'json'
require 'net/http'

# One request class a method, in the branches of a case: the call says which of them is made.
class Hub
  BASE = 'https://api.github.com'

  def deliver(path, method, body = nil)
    uri = URI("#{BASE}#{path}")
    case method
    when :get then request = Net::HTTP::Get.new(uri)
    when :post then request = Net::HTTP::Post.new(uri)
    when :delete then request = Net::HTTP::Delete.new(uri)
    end
    request.body = JSON.generate(body) if body
    Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  end

  def allow(note)
    deliver('/authorizations', :post, 'note' => note, 'scopes' => ['gist'])
  end

  def forget(id)
    deliver("/authorizations/#{id}", :delete)
  end
end
