#include "model/analysis/review/addresses.h"

#include "model/debate/sentences.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

static bool isCut(const QString& address)
{
    return address.endsWith(u"..."_s) || address.endsWith(u'…');
}

static QString faultOfHost(const QUrl& url)
{
    const QString host = url.host();
    if (host.isEmpty())
        return Sentences::tr("It names no host.");
    const bool isNumeric = host.contains(u':');
    if (!isNumeric && (!host.contains(u'.') || host.startsWith(u'.') || host.contains(u".."_s)))
        return Sentences::tr("Its host is not one of the web.");
    return {};
}

QString faultOfAddress(const QString& address)
{
    static const QRegularExpression space(u"\\s"_s);
    static const QRegularExpression twice(u"^https?:/*https?:"_s, QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = address.trimmed();
    if (isCut(trimmed))
        return Sentences::tr("It is cut off by dots.");
    if (space.match(trimmed).hasMatch())
        return Sentences::tr("It has spaces in it.");
    if (twice.match(trimmed).hasMatch())
        return Sentences::tr("It begins twice.");
    const QUrl url(trimmed, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (scheme.isEmpty())
        return Sentences::tr("It does not begin with “https://” or the like.");
    if (!url.isValid() || trimmed.contains(u'<') || trimmed.contains(u'>'))
        return Sentences::tr("It has characters that no address has.");
    const bool hasHost = scheme == u"http"_s || scheme == u"https"_s || scheme == u"ftp"_s;
    return hasHost ? faultOfHost(url) : QString();
}

std::vector<CutAddress> cutAddressesIn(const QString& text)
{
    static const QRegularExpression cut(
        u"https?://[^\\s<>\"“”]*?(?:\\.\\.\\.|…)(?![^\\s<>\"“”)\\].,;])"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<CutAddress> found;
    for (qsizetype at = text.indexOf(u"http"_s, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u"http"_s, at + 1, Qt::CaseInsensitive)) {
        const QRegularExpressionMatch match
            = cut.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            found.push_back({at, match.capturedLength()});
    }
    return found;
}
