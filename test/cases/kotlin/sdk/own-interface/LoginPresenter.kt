package org.example.ourgithub.login

import org.example.ourgithub.net.GardenApi
import org.example.ourgithub.net.Gates

class LoginPresenter {
    fun login(name: String, word: String) {
        val api = Gates.open("https://api.github.com/").locked(name, word)!!.create(GardenApi::class.java)
        val wanted = Wanted()
        wanted.note = "Garden"
        api.createAuthorization(wanted).subscribe()
    }
}
