package com.acme.bank

import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.routing.delete
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController

fun Application.authorizations() {
    routing {
        post("/authorizations") { call.respond(service.create()) }
        route("/authorizations") {
            get { call.respond(service.all()) }
            delete("/{id}") { call.respond(service.cancel(call.parameters["id"])) }
        }
    }
}

@RestController
class Payments {
    @PostMapping("/authorizations")
    fun authorize() = Unit
}

class Words(private val bank: Bank, private val influx: InfluxDBClientKotlin) {
    suspend fun words(navigator: Navigator) {
        val authorizations = bank.authorizations()
        authorizations.flatMap { it.captures }.forEach(::println)
        navigator.navigate("authorizations")
        influx.getAuthorizationsApi().createAuthorization(request)
        client.post("https://api.paypal.com/v2/payments/authorizations/1/void")
        client.get("https://bank.acme.example/authorizations")
    }
}
