// Addresses of Qt that are made of others: with a longer path, without a slash at the end, resolved.
namespace forge {

static const QUrl root(QStringLiteral("https://api.github.com"));

void forget(const QString &number) {
    QUrl where = root;
    where.setPath(where.path() + "/authorizations/" + number);
    auto *job = KIO::http_delete(where, KIO::HideProgressInfo);
    job->start();
}

void list() {
    QUrl where = root.adjusted(QUrl::StripTrailingSlash);
    where.setPath(where.path() + QLatin1String("/authorizations"));
    auto *job = KIO::storedGet(where);
    job->start();
}

void resolve(QNetworkAccessManager *network, const QString &number) {
    network->deleteResource(QNetworkRequest(root.resolved(QUrl("/authorizations/" + number))));
}

void others(const QString &number) {
    QUrl where("https://api.github.com/repos");
    where.setPath(where.path() + "/authorizations/" + number);
    auto *job = KIO::http_delete(where, KIO::HideProgressInfo);
    job->start();
}

}
