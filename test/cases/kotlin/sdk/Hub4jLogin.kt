package com.acme.tokens

import org.kohsuke.github.GitHub
import org.kohsuke.github.GitHubBuilder

class Hub4jLogin {
    fun login(user: String, password: String): String {
        val gitHub = GitHubBuilder().withPassword(user, password).build()
        return gitHub.createToken(listOf("repo", "gist"), "phone", null).token
    }

    fun logout(gitHub: GitHub, id: Long) = gitHub.run { deleteAuth(id) }

    fun all(gitHub: GitHub) = gitHub.listMyAuthorizations().map { it.appName }
}
