#include "model/formats/argdown/argdownvocabulary.h"

#include "model/formats/aif/aifschemes.h"
#include "model/formats/argdown/argdownescape.h"

static QString nameOf(const Tag& tag)
{
    return editableArgdown(shownInArgdown(tag.name)).toCaseFolded();
}

/// A rule of a text is one of the debate's schemes by name, or the key of one from the catalogue.
static QHash<QString, QString> schemesOf(const Debate& debate)
{
    QHash<QString, QString> schemes;
    for (const Scheme& scheme : debate.table<Scheme>().all())
        schemes.insert(scheme.name.simplified(), QString::number(scheme.id.value));
    for (const Inference& inference : debate.inferences().all()) {
        if (!inference.scheme.isEmpty() && !schemes.contains(inference.scheme))
            schemes.insert(inference.scheme, inference.scheme);
    }
    for (const QString& key : knownSchemeKeys()) {
        if (!schemes.contains(key))
            schemes.insert(key, key);
    }
    return schemes;
}

ArgdownVocabulary::ArgdownVocabulary(const Debate& debate, std::initializer_list<const Debate*> texts)
    : m_debate(debate)
    , m_ourSchemes(schemesOf(debate))
{
    for (const Tag& tag : debate.tags().all())
        m_ourTags.insert(nameOf(tag), tag.id);
    for (const Debate* text : texts) {
        joinTags(*text);
        joinSchemes(*text);
    }
}

void ArgdownVocabulary::joinTags(const Debate& text)
{
    for (const Tag& tag : text.tags().all())
        m_tags.insert(tag.id, m_ourTags.value(nameOf(tag), tag.id));
}

void ArgdownVocabulary::joinSchemes(const Debate& text)
{
    for (const Scheme& scheme : text.table<Scheme>().all()) {
        const QString key = QString::number(scheme.id.value);
        m_schemes.insert(key, m_ourSchemes.value(scheme.name, key));
    }
}

Claim ArgdownVocabulary::ours(Claim said) const
{
    for (TagId& tag : said.tags)
        tag = m_tags.value(tag, tag);
    return said;
}

Inference ArgdownVocabulary::ours(Inference said) const
{
    said.scheme = m_schemes.value(said.scheme, said.scheme);
    return said;
}

bool ArgdownVocabulary::isNew(const Tag& said) const
{
    return m_tags.value(said.id) == said.id && !m_debate.find(said.id);
}

bool ArgdownVocabulary::isNew(const Scheme& said) const
{
    const QString key = QString::number(said.id.value);
    return m_schemes.value(key) == key && !m_debate.find(said.id);
}
