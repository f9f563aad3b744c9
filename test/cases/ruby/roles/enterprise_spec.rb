describe 'tokens of an own server' do
  it 'makes one' do
    stub_post('https://anna:word@harbour.example/api/v3/authorizations',
              :send => asked,
              :body => JSON({:token => made_up}).to_s)

    expect(tokens.make).to eq(made_up)
  end
end
