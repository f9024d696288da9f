#pragma once

#include "model/debate/debate.h"

/// Texts know tags, schemes, stakeholders and sources by their names: which of a debate's own they mean.
class ArgdownVocabulary {
public:
    /// @param texts  what was read from texts.
    ArgdownVocabulary(const Debate& debate, std::initializer_list<const Debate*> texts);

    Claim ours(Claim said) const; ///< with the debate's own tags
    Inference ours(Inference said) const; ///< with the debate's own scheme
    Statement ours(Statement said) const; ///< with the debate's own source and speakers
    template<class R>
    R ours(R said) const
    {
        return said;
    }
    bool isJoined(RecordId said) const { return m_people.contains(said) || m_sources.contains(said); }
    bool isNew(const Tag& said) const;
    bool isNew(const Scheme& said) const;

private:
    void joinTags(const Debate& text);
    void joinSchemes(const Debate& text);
    void joinPeople(const Debate& text);
    void joinSources(const Debate& text);

    const Debate& m_debate;
    QHash<QString, TagId> m_ourTags; ///< by name
    QHash<QString, QString> m_ourSchemes; ///< keys, by name
    QHash<TagId, TagId> m_tags; ///< of the texts: the debate's own
    QHash<QString, QString> m_schemes;
    QHash<RecordId, StakeholderId> m_people; ///< those of the texts that are the debate's own under another id
    QHash<RecordId, SourceId> m_sources;
};
