// POST https://api.github.com/authorizations is gone.
class Mentions {
    void say() {
        println "see https://api.github.com/authorizations"
        log.info('https://api.github.com/authorizations/1 was deleted')
    }
}
