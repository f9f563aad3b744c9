package shed

import retrofit2.http.*

// Paths that stand below what uses them.
interface ShedPaths {
    @POST(TOKENS)
    fun make(@Body ask: Ask): Single<Token>

    @DELETE("$TOKENS/{id}")
    fun drop(@Path("id") id: Long): Completable

    @GET(Grants.ALL)
    fun grants(): Single<List<Grant>>

    companion object {
        const val ROOT = "https://api.github.com/"
        const val TOKENS = "authorizations"
    }
}

object Grants {
    const val ALL = "applications/grants"
}
