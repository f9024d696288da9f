#include "model/formats/networks/dnareader.h"

#include "model/debate/csldate.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"
#include "model/formats/networks/dnalosses.h"
#include "model/formats/networks/dnapeople.h"
#include "model/formats/networks/dnatexts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// Brings a project's records together.
class Conversion {
public:
    Conversion(const DnaProject& project, const DnaChoice& choice)
        : m_project(project)
        , m_people(project)
    {
        for (const DnaStatementType& type : project.types)
            m_roles.insert(type.id, variablesOf(project, type.id, choice));
    }

    Imported run()
    {
        for (const DnaDocument& document : m_project.documents)
            add(document);
        for (const DnaEntity& entity : m_project.entities)
            add(entity);
        for (const DnaStatement& statement : m_project.statements)
            add(statement);
        m_people.finish();
        m_imported.debate.load(m_sources);
        m_imported.debate.load(m_documents);
        m_imported.debate.load(m_people.stakeholders());
        m_imported.debate.load(m_claims);
        m_imported.debate.load(m_excerpts);
        m_imported.debate.load(m_statements);
        tell(m_losses, m_project, m_roles, m_people.remarks(), m_imported.report);
        m_imported.report.carried = countsOf(m_imported.debate);
        return std::move(m_imported);
    }

private:
    /// What is known of a document while its statements come.
    struct Text {
        std::size_t document = 0; ///< in m_documents
        QString date; ///< EDTF
        PlainText plain;
        QHash<std::pair<int, int>, std::size_t> excerpts; ///< in m_excerpts, by where they are
    };

    void add(const DnaDocument& from)
    {
        Text& text = m_texts[from.id];
        text.plain = PlainText(from.text);
        text.date = from.seconds ? QDateTime::fromSecsSinceEpoch(*from.seconds, Qt::UTC).date().toString(Qt::ISODate)
                                 : QString();
        m_losses.hasTimes = m_losses.hasTimes || (from.seconds && *from.seconds % 86'400 != 0);
        text.document = m_documents.size();
        const QByteArray bytes = text.plain.text().toUtf8();
        const QString name = u"dna %1 "_s.arg(from.id)
            + QString::fromLatin1(
                QCryptographicHash::hash(QByteArray(bytes + from.title.toUtf8()), QCryptographicHash::Sha256).toHex());
        Source source;
        source.id = SourceId{keyOfName(name + u" source"_s)};
        source.csl = itemOf(from, text.date);
        source.note = from.notes;
        source.order = static_cast<double>(m_sources.size() + 1);
        Document document;
        document.id = DocumentId{keyOfName(name + u" document"_s)};
        document.source = source.id;
        document.title = from.title;
        document.mediaType = u"text/plain"_s;
        document.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        document.text = text.plain.text();
        document.original = bytes;
        document.order = source.order;
        m_sources.push_back(source);
        m_documents.push_back(document);
    }

    static QJsonObject itemOf(const DnaDocument& document, const QString& date)
    {
        QJsonObject item{{u"type"_s, u"document"_s}};
        const std::pair<QString, QString> members[] = {{u"title"_s, document.title},
            {u"container-title"_s, document.source}, {u"section"_s, document.section}, {u"genre"_s, document.type}};
        for (const auto& [name, value] : members) {
            if (!value.isEmpty())
                item[name] = value;
        }
        if (!document.author.isEmpty())
            item[u"author"_s] = QJsonArray{QJsonObject{{u"literal"_s, document.author}}};
        if (!date.isEmpty())
            item[u"issued"_s] = cslDate(date);
        return item;
    }

    void add(const DnaEntity& entity)
    {
        if (entity.value.isEmpty())
            return;
        for (const DnaVariables& roles : std::as_const(m_roles)) {
            if (!roles.isOnClaims())
                continue;
            if (roles.claim->id == entity.variable)
                addClaim(entity.value, &entity);
            else if (roles.actor->id == entity.variable)
                m_people.add(entity, isOrganisation(roles));
            else if (roles.organisation && roles.organisation->id == entity.variable)
                m_people.add(entity, true);
        }
    }

    static bool isOrganisation(const DnaVariables& roles)
    {
        return !roles.organisation && roles.actor->name.contains(u"org"_s, Qt::CaseInsensitive);
    }

    ClaimId addClaim(const QString& words, const DnaEntity* entity)
    {
        const ClaimId id{keyOfName(u"dna claim "_s + words)};
        if (m_claimIds.contains(id))
            return id;
        m_claimIds.insert(id);
        Claim claim;
        claim.id = id;
        claim.text = words;
        claim.note = entity ? notesOf(*entity) : QString();
        claim.order = static_cast<double>(m_claims.size() + 1);
        m_losses.hasParents = m_losses.hasParents || (entity && !entity->parent.isEmpty());
        m_claims.push_back(claim);
        return id;
    }

    void add(const DnaStatement& statement)
    {
        const auto text = m_texts.find(statement.document);
        if (text == m_texts.end()) {
            ++m_losses.homeless;
            return;
        }
        const DnaVariables roles = m_roles.value(statement.type);
        const std::optional<std::size_t> excerpt = excerptOf(statement, *text);
        const QString claim = roles.claim ? statement.valueOf(roles.claim->id) : QString();
        const QString actor = roles.actor ? statement.valueOf(roles.actor->id) : QString();
        const QString organisation = roles.organisation ? statement.valueOf(roles.organisation->id) : QString();
        if (!roles.isOnClaims() || claim.isEmpty() || (actor.isEmpty() && organisation.isEmpty())) {
            ++m_losses.withoutClaim;
            addNote(excerpt, *text, noteOf(statement, {}));
            return;
        }
        Statement said;
        said.id = StatementId{
            keyOfName(u"dna statement %1 %2"_s.arg(statement.id).arg(m_documents[text->document].id.value))};
        said.claim = addClaim(claim, nullptr);
        if (excerpt)
            said.excerpt = m_excerpts[*excerpt].id;
        else
            said.source = m_sources[text->document].id;
        said.stance = stanceOf(statement, roles);
        said.date = text->date;
        said.speakers = {{m_people.speaker(actor, organisation, isOrganisation(roles), text->date)}};
        said.note = noteOf(statement, roles);
        said.order = static_cast<double>(m_statements.size() + 1);
        m_statements.push_back(said);
    }

    /// One for each passage, however many statements stand on it; none: it lies outside its text.
    std::optional<std::size_t> excerptOf(const DnaStatement& statement, Text& text)
    {
        const auto [start, end] = text.plain.passage(statement.start, statement.stop);
        if (start >= end) {
            ++(statement.start == statement.stop ? m_losses.wordless : m_losses.outside);
            return std::nullopt;
        }
        const auto known = text.excerpts.constFind({start, end});
        if (known != text.excerpts.constEnd())
            return *known;
        const Document& document = m_documents[text.document];
        Excerpt excerpt;
        excerpt.id = ExcerptId{keyOfName(u"dna passage %1 %2 %3"_s.arg(document.id.value).arg(start).arg(end))};
        excerpt.document = document.id;
        excerpt.start = start;
        excerpt.end = end;
        excerpt.exact = text.plain.slice(start, end);
        excerpt.prefix = text.plain.slice(std::max(0, start - contextLength), start);
        excerpt.suffix = text.plain.slice(end, end + contextLength);
        excerpt.order = static_cast<double>(m_excerpts.size() + 1);
        text.excerpts.insert({start, end}, m_excerpts.size());
        m_excerpts.push_back(excerpt);
        return m_excerpts.size() - 1;
    }

    Stance stanceOf(const DnaStatement& statement, const DnaVariables& roles)
    {
        const QString value = roles.qualifier ? statement.valueOf(roles.qualifier->id) : QString();
        if (value.isEmpty()) {
            ++m_losses.unqualified;
            return Stance::Unclear;
        }
        if (roles.qualifier->type == DnaVariable::Boolean)
            return value.toLongLong() != 0 ? Stance::For : Stance::Against;
        if (roles.qualifier->type == DnaVariable::Integer) {
            ++m_losses.graded;
            const qint64 grade = value.toLongLong();
            return grade > 0 ? Stance::For : grade < 0 ? Stance::Against : Stance::Unclear;
        }
        const std::optional<Stance> stance = stanceInWords(value);
        m_losses.unread += !stance;
        return stance.value_or(Stance::Unclear);
    }

    /// "plot: The plan; hero: Everyone", of the variables that say something nothing else holds.
    QString noteOf(const DnaStatement& statement, const DnaVariables& roles) const
    {
        QStringList parts;
        for (const DnaVariable& variable : m_project.variables) {
            const bool isHeld = &variable == roles.actor || &variable == roles.organisation || &variable == roles.claim
                || (&variable == roles.qualifier && variable.type == DnaVariable::Boolean);
            const QString value
                = variable.statementType == statement.type && !isHeld ? statement.valueOf(variable.id) : QString();
            if (!value.trimmed().isEmpty())
                parts += variable.name + u": "_s + value;
        }
        return parts.join(u"; "_s);
    }

    void addNote(std::optional<std::size_t> excerpt, const Text& text, const QString& note)
    {
        QString& notes = excerpt ? m_excerpts[*excerpt].note : m_sources[text.document].note;
        if (!note.isEmpty())
            notes += (notes.isEmpty() ? QString() : u"\n"_s) + note;
    }

    const DnaProject& m_project;
    QHash<qint64, DnaVariables> m_roles; ///< by statement type
    QHash<qint64, Text> m_texts; ///< by the program's id
    DnaPeople m_people;
    std::vector<Source> m_sources;
    std::vector<Document> m_documents;
    std::vector<Claim> m_claims;
    QSet<ClaimId> m_claimIds;
    std::vector<Excerpt> m_excerpts;
    std::vector<Statement> m_statements;
    DnaLosses m_losses;
    Imported m_imported;
};

}

Result<Imported> debateFrom(const DnaProject& project, const DnaChoice& choice)
{
    if (const Done there = checked(project, choice); !there)
        return there.error();
    return Conversion(project, choice).run();
}
