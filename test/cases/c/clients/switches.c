#include <curl/curl.h>

struct client { CURL *handle; };

int create(struct client *self, const char *body)
{
    CURL *curl = curl_easy_init();
    if (curl) {
        curl_easy_setopt(curl, CURLOPT_URL, "https://api.github.com/authorizations");
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        return curl_easy_perform(curl);
    }
    return -1;
}

int handed(CURL *handle)
{
    curl_easy_setopt(handle, CURLOPT_URL, "https://api.github.com/authorizations/1");
    curl_easy_setopt(handle, CURLOPT_POST, 1L);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "PATCH");
    return curl_easy_perform(handle);
}

int upload(CURL *handle)
{
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_URL, "https://api.github.com/authorizations/clients/0123456789abcdefabcd");
    return curl_easy_perform(handle);
}
