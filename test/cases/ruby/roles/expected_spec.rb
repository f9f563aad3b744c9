describe Login do
  it 'asks for a token' do
    HTTParty.should_receive(:post).with('https://api.github.com/authorizations', body: '{"note":"a"}', basic_auth: {})
    RestClient.expects(:delete).with('https://api.github.com/authorizations/1', {})
    Typhoeus.any_instance.stubs(:get).with('https://api.github.com/authorizations')
    HTTParty.post('https://api.github.com/authorizations', body: '{"note":"b"}')
  end
end
