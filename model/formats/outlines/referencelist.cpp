#include "model/formats/outlines/referencelist.h"

#include "model/debate/codepoints.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

static bool isAddress(const QString& url)
{
    static const QStringList schemes = {u"http"_s, u"https"_s, u"ftp"_s};
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && schemes.contains(parsed.scheme()) && !parsed.host().isEmpty();
}

static QJsonObject itemOf(const Reference& reference)
{
    const bool hasAddress = isAddress(reference.url);
    QJsonObject item{{u"type"_s, hasAddress ? u"webpage"_s : u"document"_s}};
    if (hasAddress)
        item[u"URL"_s] = reference.url;
    const QString title = hasAddress || !reference.title.isEmpty() ? reference.title : reference.url;
    if (!title.isEmpty())
        item[u"title"_s] = title;
    return item;
}

ReferenceList::Work& ReferenceList::workOf(const Reference& reference)
{
    const QString name = reference.url.isEmpty() ? u"title "_s + reference.title : reference.url;
    const auto [place, isNew] = [&] {
        const auto found = m_places.constFind(name);
        const bool isUnknown = found == m_places.constEnd();
        return std::pair(
            isUnknown ? m_places.insert(name, static_cast<int>(m_works.size())).value() : *found, isUnknown);
    }();
    if (isNew) {
        Work work;
        work.source.id = SourceId{keyOfName(m_origin + u"/source/"_s + name)};
        work.source.csl = itemOf(reference);
        work.source.order = static_cast<double>(m_works.size()) + 1;
        m_works.push_back(std::move(work));
    }
    return m_works[static_cast<std::size_t>(place)];
}

ExcerptId ReferenceList::quote(Work& work, const QString& words)
{
    const QString name = QString::number(work.source.id.value) + u' ' + words;
    ExcerptId& id = m_known[name];
    if (id)
        return id;
    const QString between = work.quotes.isEmpty() ? QString() : u"\n\n"_s;
    work.quotes += between;
    work.length += between.size();
    id = ExcerptId{keyOfName(m_origin + u"/quotation/"_s + name)};
    const auto start = static_cast<int>(work.length);
    work.quotes += words;
    work.length += codePointCount(words);
    Excerpt excerpt{id, {}, start, static_cast<int>(work.length), words};
    excerpt.order = static_cast<double>(m_excerpts.size()) + 1;
    m_excerpts.push_back(excerpt);
    work.excerpts.push_back(m_excerpts.size() - 1);
    return id;
}

void ReferenceList::add(const Reference& reference, ClaimId claim)
{
    Work& work = workOf(reference);
    Statement statement;
    statement.claim = claim;
    if (reference.quote.isEmpty())
        statement.source = work.source.id;
    else
        statement.excerpt = quote(work, reference.quote);
    const QString name = m_origin + u"/statement/"_s + QString::number(claim.value) + u' '
        + QString::number(statement.source.value) + u' ' + QString::number(statement.excerpt.value);
    if (++m_copies[name] > 1)
        return; // said already
    statement.id = StatementId{keyOfName(name)};
    statement.order = static_cast<double>(m_statements.size()) + 1;
    m_statements.push_back(statement);
}

Document ReferenceList::documentOf(const Work& work) const
{
    Document document;
    document.source = work.source.id;
    document.title = work.source.csl[u"title"_s].toString(work.source.csl[u"URL"_s].toString());
    document.mediaType = u"text/plain"_s;
    document.text = work.quotes;
    document.original = work.quotes.toUtf8();
    document.sha256
        = QString::fromLatin1(QCryptographicHash::hash(document.original, QCryptographicHash::Sha256).toHex());
    document.id = DocumentId{
        keyOfName(m_origin + u"/quotations/"_s + QString::number(work.source.id.value) + u' ' + document.sha256)};
    return document;
}

void ReferenceList::loadInto(Debate& debate)
{
    std::vector<Source> sources;
    std::vector<Document> documents;
    for (const Work& work : m_works) {
        sources.push_back(work.source);
        if (work.excerpts.empty())
            continue;
        Document document = documentOf(work);
        document.order = static_cast<double>(documents.size()) + 1;
        for (std::size_t excerpt : work.excerpts)
            m_excerpts[excerpt].document = document.id;
        documents.push_back(std::move(document));
    }
    debate.load(std::move(sources));
    debate.load(std::move(documents));
    debate.load(std::move(m_excerpts));
    debate.load(std::move(m_statements));
}
