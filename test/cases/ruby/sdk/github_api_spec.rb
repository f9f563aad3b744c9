require 'spec_helper'

describe Github::Authorizations do
  let(:github) { Github.new(basic_auth: 'visitor:pear') }

  # What only leads to the members sends nothing.
  it { github.authorizations.should respond_to :all }

  it 'lists' do
    stub_get('/authorizations', 'https://visitor:pear@api.github.com').to_return(body: '[]')
    github.oauth.list
    a_get('/authorizations', 'https://visitor:pear@api.github.com').should have_been_made
    a_delete('/authorizations/3', 'https://visitor:pear@api.github.com').should_not have_been_made
  end
end
