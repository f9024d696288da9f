#include "benchmarks/reviewbench.h"

#include "benchmarks/cputime.h"
#include "benchmarks/largedebate.h"
#include "model/analysis/livereview.h"

#include <QJsonArray>

#include <random>

namespace {

/// People, sources, statements and hops for a debate that has claims and inferences alone.
class Surroundings {
public:
    explicit Surroundings(Debate& debate)
        : m_debate(debate)
        , m_sources(std::max(20, debate.claims().count() / 10))
    {
        addSources();
        addPeople();
        addStatements();
        addHops();
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }

    void addSources()
    {
        std::vector<Source> sources;
        for (int i = 1; i <= m_sources; ++i) {
            Source source;
            source.id = SourceId{i};
            source.order = i;
            source.csl = {{"title", QStringLiteral("Source %1").arg(i)},
                {"URL", QStringLiteral("https://example.org/%1").arg(i)}};
            if (i % 2 == 0)
                source.csl["issued"] = QJsonObject{{"date-parts", QJsonArray{QJsonArray{1950 + i % 70}}}};
            sources.push_back(source);
        }
        m_debate.load(std::move(sources));
    }

    void addPeople()
    {
        std::vector<Stakeholder> people;
        for (int i = 1; i <= 500; ++i) {
            Stakeholder one;
            one.id = StakeholderId{i};
            one.name = QStringLiteral("Person %1 %2").arg(QString::number(below(1 << 20), 36)).arg(i);
            one.order = i;
            people.push_back(one);
        }
        m_debate.load(std::move(people));
    }

    /// A third of the claims is said once, and some of these twice.
    void addStatements()
    {
        std::vector<Statement> statements;
        for (const Claim& claim : m_debate.claims().all()) {
            for (int times = below(3) == 0 ? 1 + (below(10) == 0) : 0; times > 0; --times) {
                Statement one;
                one.id = StatementId{static_cast<qint64>(statements.size()) + 1};
                one.order = static_cast<double>(statements.size());
                one.claim = claim.id;
                one.source = SourceId{1 + below(m_sources)};
                one.stance = static_cast<Stance>(below(5));
                one.date = QString::number(2000 + below(20));
                one.speakers = {{StakeholderId{1 + below(500)}}};
                statements.push_back(one);
            }
        }
        m_debate.load(std::move(statements));
    }

    void addHops()
    {
        std::vector<Citation> hops;
        for (int i = 11; i <= m_sources; ++i) {
            Citation hop;
            hop.id = CitationId{i};
            hop.from = SourceId{i};
            hop.to = SourceId{1 + below(i - 1)};
            hop.order = i;
            hops.push_back(hop);
        }
        m_debate.load(std::move(hops));
    }

    Debate& m_debate;
    const int m_sources;
    std::mt19937_64 m_random{3};
};

Debate debateToReview(int claims)
{
    Debate debate = largeDebate(claims);
    const Surroundings surroundings(debate);
    return debate;
}

/// An edit as people make them, by its name; each time of another record.
struct SortOfEdit {
    const char* name;
    Edit (*make)(const Debate& debate, std::size_t turn);
};

template<class R>
const R& one(const Debate& debate, std::size_t turn)
{
    const SharedList<R>& all = debate.table<R>().all();
    return all[(turn * 7919) % all.size()];
}

Edit reworded(const Debate& debate, std::size_t turn)
{
    Claim claim = one<Claim>(debate, turn);
    claim.text += QStringLiteral(" And so on.");
    return put(claim);
}

Edit turnedRound(const Debate& debate, std::size_t turn)
{
    Inference inference = one<Inference>(debate, turn);
    inference.kind = inference.kind == InferenceKind::Support ? InferenceKind::Attack : InferenceKind::Support;
    return put(inference);
}

Edit takenBack(const Debate& debate, std::size_t turn)
{
    Statement statement = one<Statement>(debate, turn);
    statement.stance = Stance::Against;
    return put(statement);
}

Edit retracted(const Debate& debate, std::size_t turn)
{
    Source source = one<Source>(debate, turn);
    source.correction = Correction::Retracted;
    return put(source);
}

Edit hopDropped(const Debate& debate, std::size_t turn)
{
    return drop(one<Citation>(debate, turn).id);
}

}

Figures measureReview(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int claims = isFull ? 100'000 : 5'000;
    const std::size_t runs = isFull ? 5 : 1;
    const Debate debate = debateToReview(claims);
    const QString size = QStringLiteral("%L1 claims").arg(claims);
    Review first;
    Figures figures;
    const double whole = timeOf(isFull ? 3 : 1, [&] { first = reviewOf(debate); });
    figures.push_back(atMost(3000, whole, "ms", QStringLiteral("review of %1").arg(size),
        QStringLiteral("%L1 checks, %L2 findings").arg(checks().size()).arg(first.findings.size())));
    LiveReview live(debate);
    (void)live.review();
    const SortOfEdit sorts[] = {{"a claim was reworded", reworded}, {"a reason became an objection", turnedRound},
        {"a statement turned", takenBack}, {"a source was retracted", retracted}, {"a hop went", hopDropped}};
    for (const SortOfEdit& sort : sorts) {
        std::vector<double> times;
        for (std::size_t run = 0; run < runs; ++run) {
            const Edits edits = {sort.make(live.debate(), run)};
            times.push_back(timeOf(1, [&] {
                live.apply(edits);
                (void)live.review();
            }));
        }
        figures.push_back(atMost(200, median(std::move(times)), "ms",
            QStringLiteral("review of %1 after %2").arg(size, QLatin1StringView(sort.name))));
    }
    return figures;
}
