require 'spec_helper'

describe Login do
  let(:url) { 'https://api.github.com/authorizations' }

  before do
    stub_request(:post, 'https://api.github.com/authorizations').to_return(status: 201, body: '{"token": "x"}')
    stub_request(:get, "https://api.github.com/authorizations/1").with(basic_auth: %w[me secret])
  end

  it 'creates a token' do
    expect(Login.new.token).to eq('x')
    expect(WebMock).to have_requested(:post, 'https://api.github.com/authorizations')
    expect(a_request(:delete, 'https://api.github.com/authorizations/1')).not_to have_been_made
  end

  it 'replays' do
    FakeWeb.register_uri(:get, 'https://api.github.com/authorizations', body: '[]')
  end
end

describe Octokit::OneTimePasswordRequired do
  it 'is raised' do
    stub_get('/authorizations/7').to_return(status: 401, headers: { 'X-GitHub-OTP' => 'required; app' })
    expect { Octokit.get('/authorizations/7') }.to raise_error(Octokit::OneTimePasswordRequired)
    begin
      Octokit.get('/authorizations/7')
    rescue Octokit::OneTimePasswordRequired => error
      expect(error.password_delivery).to eql 'app'
    end
  end
end
