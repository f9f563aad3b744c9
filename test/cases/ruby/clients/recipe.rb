# A recipe of Chef.
http_request 'token of the robot' do
  url 'https://api.github.com/authorizations'
  action :post
  message({ note: 'robot', scope: ['repo'] }.to_json)
  headers('Authorization' => "Basic #{Base64.encode64("#{node['user']}:#{node['word']}")}")
  not_if { ::File.exist?('/etc/robot.token') }
end

http_request 'forget it' do
  action [:delete]
  url "https://api.github.com/authorizations/#{node['number']}"
end

http_request 'see' do
  url 'https://api.github.com/authorizations'
end

http_request 'another service' do
  url 'https://pay.example.com/authorizations'
  action :post
  message(amount: 12)
end
