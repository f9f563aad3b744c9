// Methods outside of their class see each other, its fields, and no variable of another one.
#include "shelf.h"
#include <QNetworkAccessManager>
#include <curl/curl.h>
#include <string>

Shelf::Shelf(QObject *parent) : QObject(parent), m_root("https://api.github.com")
{
  m_manager = new QNetworkAccessManager(this);
  m_shop = QStringLiteral("https://shop.acme.example");
}

QNetworkReply *Shelf::send(const QByteArray &verb, const QString &path, const QJsonObject &data)
{
  QNetworkRequest request(QUrl(m_root + path));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  return m_manager->sendCustomRequest(request, verb, QJsonDocument(data).toJson());
}

void Shelf::login(const QString &note)
{
  QJsonObject data;
  data["note"] = note;
  send("POST", "/authorizations", data);
}

void Shelf::forget(int id)
{
  QNetworkRequest request(QUrl(QString("%1/authorizations/%2").arg(m_root).arg(id)));
  m_manager->deleteResource(request);
}

void Shelf::check(const QString &client, const QString &token)
{
  QNetworkRequest request(QUrl(QString("%1/applications/%2/tokens/%3").arg(m_root, client, token)));
  m_manager->get(request);
}

void Shelf::buy()
{
  QNetworkRequest request(QUrl(m_shop + "/authorizations"));
  m_manager->post(request, QByteArray());
}

template <typename T> std::string Rack<T>::get(const std::string& path) const
{
  CURL *curl = curl_easy_init();
  std::string url = "https://api.github.com" + path;
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_perform(curl);
  return answer;
}

template <typename T> std::string Rack<T>::grants() const
{
  return get("/applications/grants");
}
