package org.example.ourgithub.net

import retrofit2.http.Body
import retrofit2.http.POST

interface GardenApi {
    @POST("/authorizations")
    fun createAuthorization(@Body wanted: Wanted): Observable<Answer>
}
