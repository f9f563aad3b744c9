require 'webmock/rspec'
require 'octokit'

# What a test expects to have been requested, with the URL made by a helper.
describe Beacon::Session do
  it 'signs in once' do
    subject.login('ada', 'a-made-up-password')
    assert_requested :post, github_url('/authorizations', login: 'ada')
    assert_not_requested :delete, github_url('/authorizations/7', login: 'ada')
  end

  # It may be the library's; if it is the program's own, it has the fields.
  it 'keeps the token' do
    expect(subject.create_authorization).to eq('a-made-up-token')
  end
end
