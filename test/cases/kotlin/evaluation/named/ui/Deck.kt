package ferry.ui

import ferry.net.Addresses
import ferry.net.GRANTS_URL
import okhttp3.Request

class Deck {
    fun signIn(body: RequestBody) = Request.Builder().url(Addresses.TOKENS).post(body).build()

    fun signOut(id: Long) = Request.Builder().url(Addresses.token(id)).delete().build()

    fun grants() = Request.Builder().url(GRANTS_URL).build()
}
