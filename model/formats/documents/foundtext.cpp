#include "model/formats/documents/foundtext.h"

#include "model/debate/csldate.h"
#include "model/debate/sentences.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

static QJsonObject itemOf(const FoundText& found, const QString& title)
{
    QJsonObject item{{u"type"_s, found.mediaType == u"text/html" ? u"webpage"_s : u"document"_s}};
    const auto set = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            item[key] = value;
    };
    set(u"title"_s, title);
    set(u"URL"_s, found.address);
    set(u"container-title"_s, found.site);
    set(u"language"_s, found.language);
    QJsonArray authors;
    for (const QString& author : found.authors)
        authors.append(QJsonObject{{u"literal"_s, author}}); // nobody knows whether it is a person
    if (!authors.isEmpty())
        item[u"author"_s] = authors;
    if (!found.date.isEmpty())
        item[u"issued"_s] = cslDate(found.date);
    return item;
}

NewDocument newDocument(const FoundText& found, const QByteArray& bytes, const QString& fileName)
{
    Document document;
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    document.id = {keyOfName(u"document "_s + document.sha256)};
    document.title = found.title.isEmpty() ? QFileInfo(fileName).completeBaseName() : found.title;
    document.mediaType = found.mediaType;
    document.captured = found.captured;
    document.language = found.language;
    document.text = found.text;
    document.original = bytes;
    document.structure = fieldOf({found.pages, found.furniture});
    return {document, itemOf(found, document.title)};
}

Imported asDebate(const FoundText& found, const QByteArray& bytes, const QString& fileName)
{
    NewDocument fresh = newDocument(found, bytes, fileName);
    Source source;
    source.id = {keyOfName(u"source "_s + fresh.document.sha256)};
    source.csl = *fresh.csl;
    source.captured = fresh.document.captured;
    source.order = 1;
    fresh.document.source = source.id;
    fresh.document.order = 1;
    Imported imported;
    imported.debate.apply({put(source), put(fresh.document)});
    imported.report.carried = countsOf(imported.debate);
    imported.report.repaired = found.repaired;
    return imported;
}

Imported withoutKnownTexts(const Debate& receiver, Imported imported)
{
    Edits edits;
    for (const Document& document : imported.debate.table<Document>().all()) {
        if (!receiver.find(document.id))
            continue;
        edits.push_back(drop(document.id));
        if (document.source)
            edits.push_back(drop(document.source));
        imported.report.repaired.push_back(
            {{}, Sentences::tr("This text is in the debate already and was left as it is there.")});
    }
    imported.debate.apply(edits);
    imported.report.carried = countsOf(imported.debate);
    return imported;
}

void callAfterFile(Debate& debate, const QString& fileName)
{
    Edits edits;
    for (Document document : debate.table<Document>().all()) {
        const Source* source = debate.find(document.source);
        if (!document.title.isEmpty() || !source || !source->csl[u"title"_s].toString().isEmpty())
            continue;
        document.title = QFileInfo(fileName).completeBaseName();
        Source called = *source;
        called.csl[u"title"_s] = document.title;
        edits.push_back(put(document));
        edits.push_back(put(called));
    }
    debate.apply(edits);
}
