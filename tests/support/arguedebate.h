#pragma once

#include "model/debate/codepoints.h"
#include "model/debate/debate.h"
#include "tests/support/fulldebate.h"

#include <random>

/// A debate of chance that uses what formats of arguments know: linked premises, steps on steps to any depth, circles
/// of claims, schemes, people with statements and quotations, in texts that are hard to carry.
class ArguedDebate {
public:
    explicit ArguedDebate(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0, count = 2 + below(8); i < count; ++i)
            add(Claim{ClaimId{randomId()}, {}, text()});
        for (int i = 0, count = below(9); i < count; ++i)
            addInference();
        for (int i = 0, count = below(4); i < count; ++i)
            add(Stakeholder{StakeholderId{randomId()}, text(), static_cast<StakeholderKind>(below(4))});
        addTexts();
        for (int i = 0, count = below(5); i < count; ++i)
            addStatement();
    }

    const Debate& debate() const { return m_debate; }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    qint64 randomId() { return static_cast<qint64>(m_random()) << 20 | ++m_count; }

    QString text()
    {
        static const QStringList hard = hostileTexts();
        return below(3) == 0 ? hard[below(static_cast<int>(hard.size()))]
                             : QStringLiteral("Words %1").arg(below(20)); // some alike
    }

    template<class R>
    void add(R record)
    {
        record.order = ++m_order;
        m_debate.apply({put(record)});
    }

    template<class R>
    const R* any()
    {
        const std::vector<const R*> all = m_debate.table<R>().inOrder();
        return all.empty() ? nullptr : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    void addInference()
    {
        static const QStringList schemes = {{}, QStringLiteral("expert-opinion"), QStringLiteral("witness-testimony"),
            QStringLiteral("example"), QStringLiteral("values")};
        Inference inference;
        inference.id = InferenceId{randomId()};
        inference.kind = static_cast<InferenceKind>(below(3));
        for (int i = 0, count = 1 + below(3); i < count; ++i) {
            const ClaimId claim = any<Claim>()->id;
            if (std::ranges::find(inference.premises, claim, &Premise::claim) == inference.premises.end())
                inference.premises.push_back({claim});
        }
        const Inference* above = any<Inference>();
        inference.target = above && below(3) == 0 ? Target(above->id) : Target(any<Claim>()->id);
        inference.scheme = schemes[below(static_cast<int>(schemes.size()))];
        if (std::ranges::none_of(
                inference.premises, [&](const Premise& premise) { return inference.target == Target(premise.claim); }))
            add(inference);
    }

    void addTexts()
    {
        Source source{SourceId{randomId()}, {{QStringLiteral("type"), QStringLiteral("document")}}};
        if (below(2))
            source.csl.insert(QStringLiteral("title"), QStringLiteral("Source %1").arg(below(9)));
        add(source);
        Document document{DocumentId{randomId()}, source.id};
        document.text = QStringLiteral("Said 𝕏 once. Said : twice.\nAnd more.");
        add(document);
        for (const auto& [start, end] : {std::pair(0, 12), std::pair(13, 37)}) {
            Excerpt excerpt{ExcerptId{randomId()}, document.id, start, end};
            excerpt.exact = codePointSlice(document.text, start, end);
            add(excerpt);
        }
    }

    void addStatement()
    {
        static const QStringList dates
            = {{}, QStringLiteral("2015-08-11"), QStringLiteral("2015-08-11T09:30:00"), QStringLiteral("2015-08~")};
        Statement statement{StatementId{randomId()}, any<Claim>()->id};
        if (below(2))
            statement.excerpt = any<Excerpt>()->id;
        else if (below(2))
            statement.source = any<Source>()->id;
        statement.stance = static_cast<Stance>(below(5));
        statement.date = dates[below(4)];
        statement.note = below(3) == 0 ? QStringLiteral("Agreeing") : below(3) == 0 ? text() : QString();
        for (int i = below(3); i > 0; --i) {
            if (const Stakeholder* speaker = any<Stakeholder>())
                statement.speakers.push_back({speaker->id, static_cast<SpeakerRole>(below(4))});
        }
        add(statement);
    }

    std::mt19937 m_random;
    Debate m_debate;
    qint64 m_count = 0;
    double m_order = 0;
};
