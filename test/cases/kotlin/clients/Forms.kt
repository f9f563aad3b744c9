package shed

import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm

suspend fun make(client: HttpClient) {
    client.submitForm(url = "https://api.github.com/authorizations", formParameters = Parameters.build { append("note", "shed") })
    client.submitForm { url { protocol = URLProtocol.HTTPS; host = "api.github.com"; path("authorizations") } }
    client.submitForm(url = "https://clinic.example/authorizations", formParameters = Parameters.Empty)
}
