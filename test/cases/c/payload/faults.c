#include <curl/curl.h>

void wrong(void)
{
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.github.com/authorizations");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{\"note\": \"c\", \"scopes\": \"repo\"}");
    curl_easy_perform(curl);
}

void missing(void)
{
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.github.com/authorizations");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{\"scopes\": [\"repo\"]}");
    curl_easy_perform(curl);
}
