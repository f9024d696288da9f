#include "app/exchange/joining.h"

#include "app/exchange/joiningorder.h"
#include "app/exchange/rowsahead.h"
#include "app/exchange/samesourceremarks.h"
#include "app/exchange/sametexts.h"
#include "model/debate/faults.h"
#include "model/debate/sentences.h"
#include "model/formats/addition.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Coming Joined::all() const
{
    Coming sum;
    for (const Coming& one : coming) {
        sum.added += one.added;
        sum.replaced += one.replaced;
        sum.same += one.same;
        sum.matched += one.matched;
    }
    return sum;
}

namespace {

/// What a field of the debate as a whole is called.
QString wordFor(const char* field)
{
    const QLatin1StringView name(field);
    if (name == "title"_L1)
        return Sentences::tr("title");
    if (name == "question"_L1)
        return Sentences::tr("question");
    if (name == "summary"_L1)
        return Sentences::tr("summary");
    if (name == "language"_L1)
        return Sentences::tr("language");
    return name == "support"_L1 ? Sentences::tr("reading of reasons") : Sentences::tr("further data");
}

/// Puts what stands under no topic under one of its file. Claims that the receiver has stay where they are there.
void putUnderTopic(Debate& debate, const Debate& receiver, const QString& path)
{
    const QString title = debate.info().title.simplified();
    Topic topic;
    topic.id = TopicId{keyOfName(u"file/"_s + QFileInfo(path).fileName())};
    topic.name = title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
    Edits edits{::put(topic)};
    for (Topic inner : debate.topics().all()) {
        inner.parent = inner.parent ? inner.parent : topic.id;
        edits.push_back(::put(inner));
    }
    for (Claim claim : debate.claims().all()) {
        const Claim* known = receiver.find(claim.id);
        if (!claim.topic)
            claim.topic = known && known->topic ? known->topic : topic.id;
        edits.push_back(::put(claim));
    }
    debate.apply(edits);
}

std::size_t placeOf(RecordId id)
{
    return static_cast<std::size_t>(id.kind);
}

/// Adds one arrival after the other to a copy of the debate.
class Joiner {
public:
    Joiner(const Debate& receiver, JoiningWishes wishes, std::size_t count)
        : m_debate(receiver)
        , m_wishes(wishes)
    {
        m_joining.each.resize(count);
    }

    /// @param place  of the arrival among all.
    /// @param later  what will be added after it.
    void add(const Arrival& arrival, std::size_t place, std::span<const Imported* const> later)
    {
        Joined joined{arrival.imported.report};
        if (!arrival.imported.debate.table<Source>().isEmpty())
            noteSameSources(arrival.imported.debate, m_debate, knownSources(), joined.report);
        Debate debate = arrival.imported.debate;
        if (arrival.format && arrival.format->settle) {
            const std::optional<Debate> ahead = withRowsAhead(m_debate, arrival.imported, later);
            Imported settled = arrival.format->settle(ahead ? *ahead : m_debate,
                {std::move(debate), std::move(joined.report), false, arrival.imported.mentioned});
            debate = std::move(settled.debate);
            joined.report = std::move(settled.report);
        }
        if (m_wishes.makesTopics)
            putUnderTopic(debate, m_debate, arrival.path);
        const SameTexts same = m_wishes.matchesTexts ? sameTextsIn(debate, m_debate) : SameTexts();
        put(debate, joined);
        noteWhatIsNotTakenOver(debate.info(), joined.report);
        if (!same.isEmpty())
            match(same, debate, joined);
        m_joining.each[place] = std::move(joined);
    }

    Joining take() { return std::move(m_joining); }
    const Debate& debate() const { return m_debate; }

private:
    void put(const Debate& arriving, Joined& joined)
    {
        const Edits edits = editsToAdd(m_debate, arriving);
        const std::array<int, kindCount> counts = countsOf(arriving);
        for (int kind = 1; kind < kindCount; ++kind)
            joined.coming[static_cast<std::size_t>(kind)].same = counts[static_cast<std::size_t>(kind)];
        for (const Edit& edit : edits) {
            if (!edit.record() || edit.id().kind == Kind::DebateInfo)
                continue;
            Coming& coming = joined.coming[placeOf(edit.id())];
            ++(m_debate.contains(edit.id()) ? coming.replaced : coming.added);
            --coming.same;
        }
        take(edits);
    }

    /// The debate keeps what it says of itself; what that leaves behind is said.
    void noteWhatIsNotTakenOver(const DebateInfo& theirs, Report& report)
    {
        QStringList left;
        forEachField<DebateInfo>([&](const auto& field) {
            const bool isSaid = !(theirs.*field.member == DebateInfo().*field.member);
            if (theirs.id && isSaid && !(m_debate.info().*field.member == theirs.*field.member))
                left += wordFor(field.json);
        });
        if (m_wishes.makesTopics)
            left.removeAll(wordFor("title")); // the topic has it
        if (!left.isEmpty())
            report.lost.push_back({u"debate"_s,
                Sentences::tr("The debate that takes it in keeps its own %1; what the input says there was left out.")
                    .arg(left.join(u", "_s))});
    }

    void match(const SameTexts& same, const Debate& arriving, Joined& joined)
    {
        for (const auto& [kept, gone] : same.claims)
            noteMatch(gone, kept, m_debate.find(gone)->text,
                Sentences::tr("It has the words of a claim that was there, and became that one."), joined);
        for (const auto& [kept, gone] : same.stakeholders)
            noteMatch(gone, kept, m_debate.find(gone)->name,
                Sentences::tr("It has the name of a stakeholder that was there, and became that one."), joined);
        take(mergesOf(m_debate, same));
        for (const Inference& inference : arriving.inferences().all()) {
            if (!m_debate.find(inference.id))
                noteMatch(inference.id, inference.target, {},
                    Sentences::tr("Between these claims there was such a reason or objection already."), joined);
        }
    }

    static void noteMatch(RecordId gone, RecordId kept, const QString& name, const QString& what, Joined& joined)
    {
        Coming& coming = joined.coming[placeOf(gone)];
        coming.added = std::max(0, coming.added - 1);
        ++coming.matched;
        joined.report.repaired.push_back({name.isEmpty() ? QString() : quoted(name), what, kept});
    }

    /// Read when the first sources arrive.
    const SameSources& knownSources()
    {
        if (!m_sources)
            m_sources.emplace(m_debate);
        return *m_sources;
    }

    void take(const Edits& edits)
    {
        const Changes changes = m_debate.apply(edits);
        if (m_sources)
            m_sources->follow(m_debate, changes);
        m_joining.edits = std::move(m_joining.edits) + edits;
    }

    Debate m_debate;
    std::optional<SameSources> m_sources; ///< of that debate
    JoiningWishes m_wishes;
    Joining m_joining;
};

Error cancelled()
{
    return Error{Sentences::tr("Cancelled."), Sentences::tr("Nothing was changed."), Error::Kind::Cancelled};
}

}

Result<Joining> join(
    const std::vector<Arrival>& arrivals, const Debate& receiver, JoiningWishes wishes, const Progress& progress)
{
    Joiner joiner(receiver, wishes, arrivals.size());
    std::vector<std::size_t> order = joiningOrder(arrivals);
    std::erase_if(order, [&](std::size_t place) { return arrivals[place].error.has_value(); });
    std::vector<const Imported*> inOrder;
    for (const std::size_t place : order)
        inOrder.push_back(&arrivals[place].imported);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!progress.goesOn(static_cast<qint64>(i), static_cast<qint64>(order.size())))
            return cancelled();
        joiner.add(arrivals[order[i]], order[i], std::span(inOrder).subspan(i + 1));
    }
    const std::vector<Fault> found = faults(joiner.debate());
    if (found.size() > faults(receiver).size())
        return Error{Sentences::tr("The debates do not fit together: %1").arg(found.front().what),
            Sentences::tr("Import into a new debate instead."), Error::Kind::Input};
    return joiner.take();
}
