#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <cpr/cpr.h>
#include <string>

const QString API = "https://api.github.com";

void withCpr()
{
    auto response = cpr::Post(cpr::Url{"https://api.github.com/authorizations"}, cpr::Body{"{\"note\": \"cpr\"}"}, cpr::Authentication{"octocat", "secret"});
}

void Tokens::create(const QJsonObject &body)
{
    QNetworkRequest request(QUrl("https://api.github.com/authorizations"));
    request.setRawHeader("Authorization", header);
    manager->post(request, QJsonDocument(body).toJson());
}

void Tokens::remove(int id)
{
    QNetworkRequest request;
    request.setUrl(QUrl(API + QString("/authorizations/%1").arg(id)));
    manager->deleteResource(request);
}

void Tokens::list()
{
    QNetworkReply *reply = manager->get(QNetworkRequest(QUrl(API + "/authorizations")));
}

void withStrings(int id)
{
    CURL *curl = curl_easy_init();
    std::string url = "https://api.github.com/authorizations/" + std::to_string(id);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PATCH");
    curl_easy_perform(curl);
}
