import spock.lang.Specification

class TokensSpec extends Specification {
    def 'makes a token'() {
        given:
        def client = Mock(RESTClient)
        wireMock.stubFor(post('https://api.github.com/authorizations').willReturn(ok()))

        when:
        new Tokens(client).create('acme')

        then:
        1 * client.post(path: 'https://api.github.com/authorizations')
    }
}
