#pragma once

#include "model/debate/debate.h"

/// Texts know tags and schemes by their names: which of a debate's own they mean.
class ArgdownVocabulary {
public:
    /// @param texts  what was read from texts.
    ArgdownVocabulary(const Debate& debate, std::initializer_list<const Debate*> texts);

    Claim ours(Claim said) const; ///< with the debate's own tags
    Inference ours(Inference said) const; ///< with the debate's own scheme
    template<class R>
    R ours(R said) const
    {
        return said;
    }
    bool isNew(const Tag& said) const;
    bool isNew(const Scheme& said) const;

private:
    void joinTags(const Debate& text);
    void joinSchemes(const Debate& text);

    const Debate& m_debate;
    QHash<QString, TagId> m_ourTags; ///< by name
    QHash<QString, QString> m_ourSchemes; ///< keys, by name
    QHash<TagId, TagId> m_tags; ///< of the texts: the debate's own
    QHash<QString, QString> m_schemes;
};
