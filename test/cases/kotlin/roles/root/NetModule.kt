package com.acme.app.net

@Module
class NetModule {
    @Provides
    fun retrofit(http: OkHttpClient): Retrofit = Retrofit.Builder().baseUrl("https://api.github.com/").client(http).build()

    @Provides
    fun signIn(retrofit: Retrofit): SignInApi = retrofit.create(SignInApi::class.java)
}
