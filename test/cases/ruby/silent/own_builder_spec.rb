require 'octokit'

describe Signer do
  it 'asks for a token' do
    allow_any_instance_of(Octokit::Client).to receive(:create_authorization).and_return(double(token: 't'))
    expect(Acme::Signer.build('ada', 'word').create_authorization('a note')).to eq('t')
  end
end
