# What a test of a client stubs has any paths.
require 'octokit'

describe Octokit::Client do
  it 'follows redirects' do
    stub_get('/old').to_return(status: 301, headers: { 'Location' => '/new' })
    stub_get('/new').to_return(status: 200)
    stub_get('/broken').to_return(status: 502)
    Octokit.get('/old')
  end

  it 'asks for a one-time password' do
    stub_get('/authorizations').to_return(status: 401, headers: { 'X-GitHub-OTP' => 'required; app' })
    expect { Octokit.user }.to raise_error(Octokit::OneTimePasswordRequired)
  end
end
