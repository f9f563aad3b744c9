#include "slips.h"

void Deck::signIn() {
    QNetworkRequest request(QUrl(TOKENS_URL));
    manager->post(request, body);
}

void Deck::grants() {
    curl_easy_setopt(curl, CURLOPT_URL, GRANTS_URL);
    curl_easy_perform(curl);
}
