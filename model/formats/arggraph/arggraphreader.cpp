#include "model/formats/arggraph/argedges.h"
#include "model/formats/arggraph/arggraph.h"
#include "model/formats/arggraph/arggraphkept.h"

#include "model/debate/codepoints.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"
#include "model/formats/decodedtext.h"
#include "model/formats/tally.h"
#include "model/formats/textstart.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Brings a graph's records together.
class Conversion {
public:
    explicit Conversion(ArgGraph& graph)
        : m_graph(graph)
    {
    }

    Imported run()
    {
        readSegments();
        joinSegments();
        QStringList words;
        for (const ArgUnit& unit : m_graph.units)
            words += textOf(m_segmentsOf.value(unit.id));
        m_prefix = argKeyPrefix(m_graph.id, words);
        addDocument();
        for (qsizetype i = 0; i < words.size(); ++i)
            addClaim(m_graph.units[static_cast<std::size_t>(i)], words[i]);
        addTopic();
        std::vector<Inference> inferences = ArgEdges(m_graph, m_claimOf, m_prefix).inferences();
        m_wordless.tell(m_graph.report.lost, Sentences::tr("%n units have no words.", nullptr, m_wordless.count()));
        m_strayEdges.tell(m_graph.report.lost,
            Sentences::tr("%n edges of segmentation join no segment with a unit, and are left out.", nullptr,
                m_strayEdges.count()));
        Imported imported;
        imported.debate.load(std::move(m_claims));
        imported.debate.load(std::move(inferences));
        imported.debate.load(std::move(m_people));
        imported.debate.load(std::move(m_sources));
        imported.debate.load(std::move(m_documents));
        imported.debate.load(std::move(m_excerpts));
        imported.debate.load(std::move(m_statements));
        imported.report = std::move(m_graph.report);
        imported.report.carried = countsOf(imported.debate);
        return imported;
    }

private:
    qint64 keyOf(const QString& name) const { return keyOfName(m_prefix + name); }
    const ArgSegment& segmentAt(int place) const { return m_graph.segments[static_cast<std::size_t>(place)]; }

    /// Puts the text together, a blank between segments.
    void readSegments()
    {
        for (int i = 0; i < static_cast<int>(m_graph.segments.size()); ++i) {
            const ArgSegment& segment = segmentAt(i);
            m_placeOf.insert(segment.id, i);
            if (segment.isImplicit) {
                m_stretches.push_back({0, 0});
                continue;
            }
            if (!m_text.isEmpty()) {
                m_text += u' ';
                ++m_length;
            }
            const int end = m_length + static_cast<int>(codePointCount(segment.text));
            m_stretches.push_back({m_length, end});
            m_text += segment.text;
            m_length = end;
        }
    }

    /// Which segments each unit has, directly or by way of a joint.
    void joinSegments()
    {
        const QSet<QString> joints(m_graph.joints.begin(), m_graph.joints.end());
        QHash<QString, std::vector<int>> inJoint;
        for (const ArgEdge& edge : m_graph.edges) {
            if (edge.type == ArgEdgeType::Segmentation && m_placeOf.contains(edge.from) && joints.contains(edge.to))
                inJoint[edge.to].push_back(m_placeOf.value(edge.from));
        }
        QSet<QString> units;
        for (const ArgUnit& unit : m_graph.units)
            units.insert(unit.id);
        for (const ArgEdge& edge : m_graph.edges) {
            if (edge.type != ArgEdgeType::Segmentation || (joints.contains(edge.to) && m_placeOf.contains(edge.from)))
                continue;
            const std::vector<int> segments
                = m_placeOf.contains(edge.from) ? std::vector{m_placeOf.value(edge.from)} : inJoint.value(edge.from);
            if (segments.empty() || !units.contains(edge.to))
                m_strayEdges.add(linePlace(edge.line));
            std::vector<int>& of = m_segmentsOf[edge.to];
            of.insert(of.end(), segments.begin(), segments.end());
        }
        for (std::vector<int>& of : m_segmentsOf) {
            std::ranges::sort(of);
            of.erase(std::unique(of.begin(), of.end()), of.end());
        }
    }

    QString textOf(const std::vector<int>& segments) const
    {
        QStringList parts;
        for (const int segment : segments)
            parts += segmentAt(segment).text;
        return parts.join(u' ');
    }

    void addDocument()
    {
        if (m_text.isEmpty())
            return;
        const QByteArray bytes = m_text.toUtf8();
        Source source{SourceId{keyOf(u"source"_s)}, {{u"type"_s, u"document"_s}}};
        if (!m_graph.id.isEmpty())
            source.csl.insert(u"title"_s, m_graph.id);
        source.external = m_graph.id;
        source.order = 1;
        Document document;
        document.id = DocumentId{keyOf(u"text/"_s + m_text)};
        document.source = source.id;
        document.title = m_graph.id;
        document.mediaType = u"text/plain"_s;
        document.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        document.text = m_text;
        document.original = bytes;
        document.external = m_graph.id;
        document.order = 1;
        m_sources.push_back(source);
        m_documents.push_back(document);
        m_places = std::make_unique<TextPlaces>(m_text);
    }

    void addClaim(const ArgUnit& unit, const QString& words)
    {
        const std::vector<int> segments = m_segmentsOf.value(unit.id);
        m_wordless.addIf(words.isEmpty(), linePlace(unit.line));
        const qint64 own = argKeyOfOwnId(unit.id);
        Claim claim;
        claim.id = ClaimId{own ? own : keyOf(unit.id)};
        claim.text = words;
        claim.order = static_cast<double>(m_claims.size() + 1);
        claim.external = own ? QString() : unit.id;
        if (std::ranges::any_of(segments, [&](int segment) { return segmentAt(segment).isImplicit; }))
            claim.kept.insert(argKept::isImplicit, true);
        m_claimOf.insert(unit.id, claim.id);
        m_claims.push_back(claim);
        const StakeholderId speaker = roleOf(unit.isOpponents);
        bool isStated = false;
        for (const auto& [start, end] : stretchesOf(segments)) {
            addStatement(claim.id, speaker, Stance::For, excerptOf(start, end));
            isStated = true;
        }
        if (!isStated)
            addStatement(claim.id, speaker, Stance::For, {});
    }

    /// Where the unit's words are, segments that follow each other as one.
    std::vector<std::pair<int, int>> stretchesOf(const std::vector<int>& segments) const
    {
        std::vector<std::pair<int, int>> stretches;
        for (const int segment : segments) {
            const auto [start, end] = m_stretches[static_cast<std::size_t>(segment)];
            if (start == end)
                continue;
            if (!stretches.empty() && stretches.back().second + 1 == start)
                stretches.back().second = end;
            else
                stretches.push_back({start, end});
        }
        return stretches;
    }

    ExcerptId excerptOf(int start, int end)
    {
        Excerpt excerpt;
        excerpt.id = ExcerptId{keyOf(u"passage/%1/%2"_s.arg(start).arg(end))};
        excerpt.document = m_documents.front().id;
        excerpt.start = start;
        excerpt.end = end;
        excerpt.exact = m_places->slice(start, end).toString();
        excerpt.prefix = m_places->slice(std::max(0, start - contextLength), start).toString();
        excerpt.suffix = m_places->slice(end, end + contextLength).toString();
        excerpt.order = static_cast<double>(m_excerpts.size() + 1);
        if (!m_quoted.contains(excerpt.id))
            m_excerpts.push_back(excerpt);
        m_quoted.insert(excerpt.id);
        return excerpt.id;
    }

    StakeholderId roleOf(bool isOpponent)
    {
        return personCalled(isOpponent ? argKept::opponent : argKept::proponent, {});
    }

    StakeholderId personCalled(const QString& name, const QString& keyPrefix)
    {
        Stakeholder person;
        person.id = StakeholderId{keyOfName(u"arggraph/person/"_s + keyPrefix + name)};
        person.name = name;
        person.order = static_cast<double>(m_people.size() + 1);
        if (std::ranges::find(m_people, person.id, &Stakeholder::id) == m_people.end())
            m_people.push_back(person);
        return person.id;
    }

    void addStatement(ClaimId claim, StakeholderId speaker, Stance stance, ExcerptId excerpt)
    {
        Statement statement;
        statement.id = StatementId{keyOf(u"statement/%1/%2"_s.arg(claim.value).arg(excerpt.value))};
        statement.claim = claim;
        statement.excerpt = excerpt;
        if (!excerpt && !m_sources.empty())
            statement.source = m_sources.front().id;
        statement.stance = stance;
        statement.speakers = {{speaker}};
        statement.order = static_cast<double>(m_statements.size() + 1);
        m_statements.push_back(statement);
    }

    /// A claim that stands for the topic, the same for all texts about it, and the stance of this one's author.
    void addTopic()
    {
        if (m_graph.topic.isEmpty())
            return;
        Claim claim;
        claim.id = ClaimId{keyOfName(u"arggraph/topic/"_s + m_graph.topic)};
        claim.text = QString(m_graph.topic).replace(u'_', u' ');
        claim.external = m_graph.topic;
        claim.kept.insert(argKept::isTopic, true);
        claim.order = static_cast<double>(m_claims.size() + 1);
        m_claims.push_back(claim);
        if (m_graph.stance.isEmpty())
            return;
        const Stance stance = m_graph.stance == u"pro" ? Stance::For
            : m_graph.stance == u"con"                 ? Stance::Against
                                                       : Stance::Unclear;
        const QString name
            = m_graph.id.isEmpty() ? Sentences::tr("Author") : Sentences::tr("Author of %1").arg(m_graph.id);
        addStatement(claim.id, personCalled(name, m_prefix), stance, {});
    }

    ArgGraph& m_graph;
    QString m_prefix; ///< of keys
    QString m_text;
    int m_length = 0; ///< of m_text, in code points
    std::vector<std::pair<int, int>> m_stretches; ///< by segment; empty for one that is not in the text
    QHash<QString, int> m_placeOf; ///< of segments in the graph
    QHash<QString, std::vector<int>> m_segmentsOf; ///< by unit, in the text's order
    QHash<QString, ClaimId> m_claimOf; ///< by unit
    std::unique_ptr<TextPlaces> m_places;
    QSet<ExcerptId> m_quoted;
    std::vector<Claim> m_claims;
    std::vector<Stakeholder> m_people;
    std::vector<Source> m_sources;
    std::vector<Document> m_documents;
    std::vector<Excerpt> m_excerpts;
    std::vector<Statement> m_statements;
    Tally m_wordless;
    Tally m_strayEdges;
};

}

Result<Imported> readArggraph(const QByteArray& bytes, const Progress& progress)
{
    Result<ArgGraph> graph = readArgGraphData(bytes);
    if (!graph)
        return graph.error();
    if (!progress.goesOn(1, 2))
        return Error{Sentences::tr("The import was cancelled."), {}, Error::Kind::Cancelled};
    return Conversion(*graph).run();
}

bool looksLikeArggraph(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE\\s+arggraph\\b[^>]*>\\s*)?<arggraph\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return mark.match(QString::fromUtf8(textAtStart(start))).hasMatch();
}
