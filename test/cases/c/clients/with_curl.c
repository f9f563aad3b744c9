#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#define API "https://api.github.com"

int create(const char *login)
{
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.github.com/authorizations");
    curl_easy_setopt(curl, CURLOPT_USERPWD, login);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{\"scopes\": [\"repo\"], \"note\": \"c\"}");
    return curl_easy_perform(curl);
}

int removes(int id)
{
    char url[200];
    CURL *curl = curl_easy_init();
    snprintf(url, sizeof(url), "%s/authorizations/%d", API, id);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
    return curl_easy_perform(curl);
}

int list(void)
{
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, API "/authorizations");
    return curl_easy_perform(curl);
}

int call(const char *method, const char *path)
{
    char url[200];
    CURL *curl = curl_easy_init();
    sprintf(url, "%s%s", API, path);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    return curl_easy_perform(curl);
}

int wrapped(void)
{
    return call("PUT", "/authorizations/clients/0123456789abcdefabcd");
}

int shell(void)
{
    return system("curl -u octocat -d '{\"note\": \"shell\"}' " API "/authorizations");
}

/* A size without brackets is one argument too. */
int forget(CURL *curl, long id) {
    char where[128];
    snprintf(where, sizeof where, "https://api.github.com/authorizations/%ld", id);
    curl_easy_setopt(curl, CURLOPT_URL, where);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
    return curl_easy_perform(curl);
}
