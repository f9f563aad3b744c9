describe Garden do
  it 'asks for a token' do
    Shell.should_receive(:run).with(%Q(curl -u 'rosa' -d '{"scopes": ["repo"]}' https://api.github.com/authorizations))
    expect(Shell).to receive(:run).with("curl -u rosa https://api.github.com/authorizations").and_return('[]')
  end
end
