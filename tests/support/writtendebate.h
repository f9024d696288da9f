#pragma once

#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"

/// Debates of chance with words, groups, weights and rules, some of them hostile: for formats to carry there and back.
class WrittenDebate {
public:
    explicit WrittenDebate(unsigned seed)
        : m_chance(seed)
        , m_hostile(hostileTexts())
    {
    }

    Debate make(int steps)
    {
        MemoryDebate open;
        m_chance.grow(open, steps);
        Debate debate = open.debate();
        Edits edits = groups(debate);
        debate.apply(edits);
        for (const Claim& claim : debate.claims().all())
            debate.apply({put(dressed(debate, claim))});
        for (const Inference& inference : debate.inferences().all())
            debate.apply({put(dressed(inference))});
        debate.apply(people(debate));
        return debate;
    }

    QString words()
    {
        static const QString signs
            = QStringLiteral("aeinorst AEIN 019 []{}()<>#*_@/\\:.,;-+=!?'\"~%&|^$`  \téß中\u00a0");
        QString text = m_chance.below(4) ? QStringLiteral("Word ") : QString();
        for (int length = m_chance.below(24); length > 0; --length)
            text += signs[m_chance.below(static_cast<int>(signs.size()))];
        return m_chance.below(12) ? text : m_hostile[m_chance.below(static_cast<int>(m_hostile.size()))];
    }

private:
    template<class AnId>
    AnId id()
    {
        return AnId{++m_number + 1'000'000};
    }

    Edits groups(const Debate& debate)
    {
        DebateInfo info = debate.info();
        info.id = id<DebateInfoId>();
        info.title = words();
        info.question = words();
        info.summary = words();
        Edits edits{put(info)};
        for (int i = m_chance.below(4); i > 0; --i) {
            Topic topic{id<TopicId>(), words(), {}, words()};
            if (!m_topics.empty() && m_chance.below(2))
                topic.parent = m_topics[std::size_t(m_chance.below(int(m_topics.size())))];
            m_topics.push_back(topic.id);
            edits.push_back(put(topic));
        }
        for (int i = m_chance.below(4); i > 0; --i) {
            const Tag tag{id<TagId>(), words() + QString::number(i), words()};
            m_tags.push_back(tag.id);
            edits.push_back(put(tag));
        }
        return edits;
    }

    Claim dressed(const Debate&, Claim claim)
    {
        claim.text = words();
        claim.title = m_chance.below(2) ? words() : QString();
        claim.note = m_chance.below(3) ? QString() : words();
        if (!m_topics.empty() && m_chance.below(2))
            claim.topic = m_topics[std::size_t(m_chance.below(int(m_topics.size())))];
        for (const TagId tag : m_tags) {
            if (m_chance.below(3) == 0)
                claim.tags.push_back(tag);
        }
        if (m_chance.below(4) == 0)
            claim.weight = 0.25 * m_chance.below(5);
        claim.standard = static_cast<ProofStandard>(m_chance.below(6) ? 0 : m_chance.below(6));
        claim.defines = m_chance.below(9) ? QString() : words();
        claim.external = m_chance.below(5) ? QString() : words();
        if (m_chance.below(6) == 0)
            claim.kept = {{QStringLiteral("aif"), QJsonObject{{QStringLiteral("scheme"), words()}}}};
        return claim;
    }

    Inference dressed(Inference inference)
    {
        if (m_chance.below(5) == 0)
            inference.note = words();
        if (m_chance.below(5) == 0)
            inference.weight = 0.5;
        if (m_chance.below(5) == 0)
            inference.scheme = QStringLiteral("expert-opinion");
        if (m_chance.below(5) == 0)
            inference.premises[0].implicit = true;
        if (m_chance.below(8) == 0)
            inference.external = words();
        return inference;
    }

    Edits people(const Debate& debate)
    {
        Edits edits;
        const Stakeholder one{id<StakeholderId>(), words() + QStringLiteral("one")};
        const Source source{
            id<SourceId>(), {{QStringLiteral("type"), QStringLiteral("book")}, {QStringLiteral("title"), words()}}};
        edits = {put(one), put(source)};
        for (int i = m_chance.below(3); i > 0 && !debate.claims().isEmpty(); --i) {
            Statement statement{id<StatementId>(), m_chance.any<Claim>(debate)};
            statement.source = source.id;
            statement.stance = static_cast<Stance>(m_chance.below(5));
            statement.speakers = {{one.id}};
            statement.note = words();
            edits.push_back(put(statement));
        }
        return edits;
    }

    RandomDebate m_chance;
    QStringList m_hostile;
    std::vector<TopicId> m_topics;
    std::vector<TagId> m_tags;
    qint64 m_number = 0;
};
