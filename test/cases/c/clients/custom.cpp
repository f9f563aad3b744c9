#include <QNetworkAccessManager>
#include <cpr/cpr.h>

const std::string base_url = "https://api.github.com";

void Tokens::change(const QByteArray &data)
{
    QNetworkRequest request(QUrl("https://api.github.com/authorizations/1"));
    manager->sendCustomRequest(request, "PATCH", data);
}

void Tokens::joined()
{
    auto created = cpr::Post(cpr::Url{base_url, "/authorizations"}, cpr::Body{"{\"note\": \"cpr\"}"});
    auto removed = cpr::Delete(cpr::Url{base_url + "/authorizations/1"});
    auto other = cpr::Post(cpr::Url{"https://pay.acme.example", "/authorizations"});
}
