#include "model/formats/aif/aifdialogue.h"

#include "model/debate/codepoints.h"
#include "model/debate/edtf.h"
#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/aif/aifdocuments.h"
#include "model/formats/aif/aifpeople.h"
#include "model/formats/aif/aifschemes.h"
#include "model/formats/tally.h"

#include <QMap>

#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

class DialogueBuilder {
public:
    DialogueBuilder(const AifGraph& graph, const AifArguments& arguments, Report& report)
        : m_graph(graph)
        , m_arguments(arguments)
        , m_report(report)
        , m_people(graph)
        , m_documents(m_made)
    {
    }

    AifDialogue build()
    {
        takeMarks(m_documents.addAnalysed(m_graph, m_report));
        for (int i = 0; i < count(); ++i) {
            if (at(i).type == AifType::Locution)
                hear(i);
        }
        for (const auto& [source, transcript] : m_transcripts.asKeyValueRange())
            quote(source, transcript);
        for (const Spoken& spoken : m_spoken)
            addStatements(spoken);
        addPassages();
        m_made.stakeholders = m_people.take();
        tell();
        return std::move(m_made);
    }

private:
    struct Spoken {
        int node = 0;
        AifUtterance utterance;
        QString date; ///< EDTF
        int wording = 0; ///< in m_wordings; -1: no passage is marked that says this
        ExcerptId words;
        SourceId source; ///< where there are no words
    };

    /// Locutions of one source, one below the other.
    struct Transcript {
        QString text;
        int length = 0; ///< in code points
        std::vector<std::pair<std::size_t, std::pair<int, int>>> words; ///< in m_spoken, and where they are
    };

    int count() const { return static_cast<int>(m_graph.nodes.size()); }
    const AifNode& at(int node) const { return m_graph.nodes[static_cast<std::size_t>(node)]; }
    ClaimId claimAt(int node) const { return m_arguments.claimOf[static_cast<std::size_t>(node)]; }

    /// OVA numbers its spans after the nodes, with or without a word before. A passage that says something else than
    /// its locution is not what was spoken.
    void takeMarks(const std::vector<AifMark>& marks)
    {
        for (const AifMark& mark : marks) {
            const QString bare = mark.node.startsWith("node"_L1) ? mark.node.mid(4) : mark.node;
            const int node = m_graph.byId.value(m_graph.byId.contains(mark.node) ? mark.node : bare, -1);
            const ExcerptId excerpt = m_documents.excerptOf(0, mark.start, mark.end);
            if (node < 0) {
                m_strayMarks.add(u"text"_s, excerpt);
                continue;
            }
            m_marked[node].push_back(excerpt);
            const QString words = m_documents.wordsOf(excerpt).simplified();
            const int wording = m_wordings.value(words, static_cast<int>(m_wordings.size()));
            m_wordings.insert(words, wording);
            for (const int one : {0, wording}) {
                if (!m_markedAs.contains({node, one}))
                    m_markedAs.insert({node, one}, excerpt);
            }
        }
    }

    void hear(int node)
    {
        if (at(node).isIsolated())
            return m_isolated.add(m_graph.placeOf(node));
        if (isAnalyst(node))
            return m_analysts.add(m_graph.placeOf(node));
        Spoken spoken{node, m_people.utteranceOf(node), dateOf(node), 0, {}, {}};
        spoken.wording = m_wordings.value(at(node).text.sliced(spoken.utterance.start).simplified(), -1);
        spoken.words = m_markedAs.value({node, spoken.wording});
        m_spoken.push_back(spoken);
        if (!spoken.words)
            writeDown(m_spoken.size() - 1);
    }

    bool isAnalyst(int node) const
    {
        const AifNode& locution = at(node);
        return locution.from.empty() && std::ranges::all_of(locution.to, [&](int act) {
            return at(act).type == AifType::Illocution && isAnalysing(at(act));
        });
    }

    QString dateOf(int node)
    {
        const QString start = m_people.startOf(node);
        QString date = start;
        if (date.size() > 10 && date[10] == u' ')
            date[10] = u'T';
        m_undated.addIf(!start.isEmpty() && !isEdtf(date), m_graph.placeOf(node));
        return isEdtf(date) ? date : QString();
    }

    void writeDown(std::size_t place)
    {
        const Spoken& spoken = m_spoken[place];
        const QString& text = at(spoken.node).text;
        Transcript& transcript = m_transcripts[m_people.sourceOf(spoken.node)];
        const int start
            = transcript.length + static_cast<int>(codePointCount(QStringView(text).first(spoken.utterance.start)));
        const int end = transcript.length + static_cast<int>(codePointCount(text));
        transcript.words.push_back({place, {start, end}});
        transcript.text += text + u'\n';
        transcript.length = end + 1;
    }

    void quote(const QString& source, const Transcript& transcript)
    {
        const std::size_t document
            = m_documents.add(transcript.text, transcript.text.toUtf8(), u"text/plain"_s, source);
        for (const auto& [place, words] : transcript.words) {
            Spoken& spoken = m_spoken[place];
            if (words.first < words.second)
                spoken.words = m_documents.excerptOf(document, words.first, words.second);
            else
                spoken.source = source.isEmpty() ? SourceId() : m_made.documents[document].source;
            addTurn(m_made.documents[document].id, spoken, words);
        }
    }

    void addTurn(DocumentId document, const Spoken& spoken, std::pair<int, int> words)
    {
        if (spoken.utterance.speakers.empty() || words.first == words.second)
            return;
        Turn turn;
        turn.id = TurnId{keyOfName(u"aif/turn/%1/%2"_s.arg(document.value).arg(words.first))};
        turn.document = document;
        turn.start = words.first;
        turn.end = words.second;
        turn.speaker = spoken.utterance.speakers.front();
        turn.date = spoken.date;
        turn.order = static_cast<double>(m_made.turns.size() + 1);
        m_made.turns.push_back(turn);
    }

    void addStatements(const Spoken& spoken)
    {
        for (const int act : at(spoken.node).to) {
            if (at(act).type != AifType::Illocution)
                continue;
            for (const int claim : at(act).to) {
                if (claimAt(claim))
                    addStatement(spoken, act, claim);
            }
        }
    }

    void addStatement(const Spoken& spoken, int act, int claim)
    {
        const AifNode& anchor = at(act);
        const AifNode& locution = at(spoken.node);
        const qint64 derived = keyOfName(u"aif/statement/%1/%2"_s.arg(locution.id, at(claim).id));
        Statement statement;
        statement.id = StatementId{anchor.own && m_ownUsed.insert(anchor.own).second ? anchor.own : derived};
        if (!m_statementIds.insert(statement.id.value).second)
            return m_repeated.add(m_graph.placeOf(act));
        m_usedActs.insert(act);
        const Illocution illocution = illocutionOf(anchor);
        statement.claim = claimAt(claim);
        statement.stance = illocution.stance;
        statement.note
            = illocution.scheme == illocutionOf(illocution.stance).scheme ? QString() : illocution.scheme.name;
        const ExcerptId marked = m_markedAs.value({claim, spoken.wording});
        statement.excerpt = marked && !m_markedAs.contains({spoken.node, spoken.wording}) ? marked : spoken.words;
        m_quoted.insert({statement.excerpt.value, spoken.node});
        m_quoted.insert({statement.excerpt.value, claim});
        if (!statement.excerpt)
            statement.source = spoken.source;
        statement.date = spoken.date;
        for (const StakeholderId speaker : spoken.utterance.speakers)
            statement.speakers.push_back({speaker});
        statement.external = locution.own ? QString() : locution.id;
        statement.order = static_cast<double>(m_made.statements.size() + 1);
        m_made.statements.push_back(statement);
    }

    /// Passages that claims were made from, with nobody named who says them: the text itself does.
    void addPassages()
    {
        for (int i = 0; i < count(); ++i) {
            if (!claimAt(i) || !m_marked.contains(i))
                continue;
            for (const ExcerptId excerpt : m_marked.value(i)) {
                if (!m_quoted.insert({excerpt.value, i}).second)
                    continue;
                Statement statement;
                statement.id = StatementId{keyOfName(u"aif/passage/%1/%2"_s.arg(excerpt.value).arg(claimAt(i).value))};
                statement.claim = claimAt(i);
                statement.excerpt = excerpt;
                statement.order = static_cast<double>(m_made.statements.size() + 1);
                m_made.statements.push_back(statement);
            }
        }
    }

    void tell()
    {
        Tally acts;
        Tally transitions;
        for (int i = 0; i < count(); ++i) {
            acts.addIf(at(i).type == AifType::Illocution && !m_usedActs.contains(i), m_graph.placeOf(i));
            transitions.addIf(at(i).type == AifType::Transition, m_graph.placeOf(i));
        }
        std::vector<Remark>& lost = m_report.lost;
        m_isolated.tell(lost,
            Sentences::tr(
                "%n locutions (L) have no edges and are left out; they repeat others.", nullptr, m_isolated.count()));
        m_analysts.tell(lost,
            Sentences::tr(
                "%n locutions (L) are by those who analysed the text, and are left out.", nullptr, m_analysts.count()));
        acts.tell(lost,
            Sentences::tr("%n illocutions (YA) anchor something else than a claim in a locution, and are left out.",
                nullptr, acts.count()));
        transitions.tell(
            lost, Sentences::tr("%n transitions (TA) between locutions are left out.", nullptr, transitions.count()));
        m_repeated.tell(lost,
            Sentences::tr("%n illocutions (YA) anchor a claim in a locution that does so already, and are left out.",
                nullptr, m_repeated.count()));
        m_undated.tell(lost,
            Sentences::tr("%n locutions have a time that is none, and became undated.", nullptr, m_undated.count()));
        tellOfMarks(lost);
    }

    void tellOfMarks(std::vector<Remark>& lost) const
    {
        m_strayMarks.tell(lost,
            Sentences::tr("%n passages are marked for a node that is not there; they are quotations of nothing.",
                nullptr, m_strayMarks.count()));
        Tally unquoted;
        for (int i = 0; i < count(); ++i) {
            const auto marked = m_marked.constFind(i);
            if (marked == m_marked.constEnd())
                continue;
            for (const ExcerptId excerpt : *marked)
                unquoted.addIf(!m_quoted.contains({excerpt.value, i}), m_graph.placeOf(i), excerpt);
        }
        unquoted.tell(lost,
            Sentences::tr("%n passages are marked for a node that is no statement in these words; they are "
                          "quotations of nothing.",
                nullptr, unquoted.count()));
    }

    const AifGraph& m_graph;
    const AifArguments& m_arguments;
    Report& m_report;
    AifDialogue m_made;
    AifPeople m_people;
    AifDocuments m_documents;
    QHash<int, std::vector<ExcerptId>> m_marked; ///< by node: its passages of the analysed text
    QHash<QString, int> m_wordings = {{QString(), 0}}; ///< of passages, and of words that nobody wrote down
    QHash<std::pair<int, int>, ExcerptId> m_markedAs; ///< by node and wording: the first passage of it
    std::vector<Spoken> m_spoken;
    QMap<QString, Transcript> m_transcripts; ///< by source
    std::unordered_set<qint64> m_statementIds;
    std::unordered_set<qint64> m_ownUsed;
    std::unordered_set<int> m_usedActs;
    std::set<std::pair<qint64, int>> m_quoted; ///< excerpts with a statement, and the node they are marked for
    Tally m_isolated;
    Tally m_analysts;
    Tally m_repeated;
    Tally m_undated;
    Tally m_strayMarks;
};

}

AifDialogue dialogueOf(const AifGraph& graph, const AifArguments& arguments, Report& report)
{
    return DialogueBuilder(graph, arguments, report).build();
}
