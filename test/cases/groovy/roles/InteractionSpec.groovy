import spock.lang.Specification

class InteractionSpec extends Specification {
    def "posts once"() {
        given:
        client.delete('https://api.github.com/authorizations/1') >> true

        when:
        service.login('rosa')

        then:
        1 * client.post('https://api.github.com/authorizations', _) >> '{}'
        0 * client.put('https://api.github.com/authorizations/clients/abc', _)
    }
}
