package com.acme.app.net

@Module
class NetModule {
    @Provides
    @Named("releases")
    fun releases(): Retrofit = Retrofit.Builder().baseUrl("https://api.github.com/").build()

    @Provides
    @Named("clinic")
    fun clinic(): Retrofit = Retrofit.Builder().baseUrl("https://clinic.acme.example/api/").build()
}
