// Clients of KDE and POCO.
#include <KIO/StoredTransferJob>
#include <Poco/Net/HTTPRequest.h>

void make(const QByteArray &data, Poco::Net::HTTPSClientSession &session) {
    KIO::StoredTransferJob *job = KIO::storedHttpPost(data, KUrl("https://api.github.com/authorizations"), KIO::HideProgressInfo);
    job->start();

    Poco::Net::HTTPRequest drop(Poco::Net::HTTPRequest::HTTP_DELETE, "https://api.github.com/authorizations/7");
    session.sendRequest(drop);
}
