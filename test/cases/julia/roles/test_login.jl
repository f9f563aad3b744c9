using Test, SimpleMock, HTTP

@testset "login" begin
    Mock.post("https://api.github.com/authorizations")
    stub_request(:post, "https://api.github.com/authorizations")
    @test answer().url == "https://api.github.com/authorizations"
end
