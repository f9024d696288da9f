#pragma once

#include "model/debate/textplaces.h"
#include "model/formats/unusedvalues.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <map>

QString sadfacePlace(const char* list, qsizetype index); ///< "nodes[3]"

/// The member of metadata that Counterpoint keeps its own in.
inline const QString sadfaceOurs = QStringLiteral("counterpoint");

/// What nodes say that has a place of its own here.
inline const QStringList sadfaceAtomKeys
    = {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("sources")};
inline const QStringList sadfaceLinkKeys = {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("name")};

/// An identifier: a text, but some programs write numbers.
QString sadfaceText(const QJsonValue& value);

/// Makes keys of identifiers.
struct SadfaceKeys {
    QString name; ///< of the file, in itself
    bool isLocal = false; ///< an identifier means something within the file only, and the file has no name

    qint64 of(const QString& kind, const QString& id);
};

/// The resources of a SADFace file, and the passages of them that atoms name.
class SadfaceTexts {
public:
    SadfaceTexts(SadfaceKeys& keys, Report& report)
        : m_keys(keys)
        , m_report(report)
    {
    }

    void addResource(const QJsonObject& resource, const QString& place);
    void addPassage(const QJsonObject& source, ClaimId claim, const QString& place);
    void loadInto(Debate& debate); ///< and tells what was passed over on the way

private:
    void lose(const QString& place, const QString& what, RecordId about = {});
    void repair(const QString& place, const QString& what, RecordId about = {});
    void tellOfTheRest(const QJsonObject& resource, const Source& source, const QString& place);
    void add(const QString& id, const QJsonObject& resource, const QString& place);
    Document documentOf(const QJsonObject& resource, const Source& source, const QString& id);
    ExcerptId excerptOf(
        const Document& document, const QString& words, double offset, double length, const QString& place);
    void putByWords(Excerpt& excerpt, const QString& words, const TextPlaces& places, const QString& place);
    const TextPlaces& placesIn(const Document& document);

    SadfaceKeys& m_keys;
    Report& m_report;
    QHash<QString, Document> m_documents; ///< by the identifier of the resource
    QHash<DocumentId, double> m_orders;
    std::map<DocumentId, QString> m_texts; ///< places refer to them
    std::map<DocumentId, TextPlaces> m_places;
    QSet<DocumentId> m_used; ///< something is quoted from them
    std::vector<Source> m_sources;
    QSet<SourceId> m_sourceIds;
    std::vector<Excerpt> m_excerpts;
    QSet<ExcerptId> m_excerptIds;
    std::vector<Statement> m_statements;
    QSet<StatementId> m_statementIds;
    UnusedValues m_unused; ///< of passages
};
