#include "model/formats/argdown/argdownvocabulary.h"

#include "model/formats/aif/aifschemes.h"
#include "model/formats/argdown/argdownescape.h"

#include <algorithm>

static QString tagName(const Tag& tag)
{
    return editableArgdown(shownInArgdown(tag.name)).toCaseFolded();
}

static QString foldedName(const QString& name)
{
    return editableArgdown(shownInArgdown(name)).simplified().toCaseFolded();
}

static QString sourceTitle(const Source& source)
{
    return foldedName(source.csl.value(u"title").toString());
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
        m_ourTags.insert(tagName(tag), tag.id);
    for (const Debate* text : texts) {
        joinTags(*text);
        joinSchemes(*text);
        joinPeople(*text);
        joinSources(*text);
    }
}

void ArgdownVocabulary::joinTags(const Debate& text)
{
    for (const Tag& tag : text.tags().all())
        m_tags.insert(tag.id, m_ourTags.value(tagName(tag), tag.id));
}

void ArgdownVocabulary::joinSchemes(const Debate& text)
{
    for (const Scheme& scheme : text.table<Scheme>().all()) {
        const QString key = QString::number(scheme.id.value);
        m_schemes.insert(key, m_ourSchemes.value(scheme.name, key));
    }
}

/// A name is somebody's own before it is another one's alias.
void ArgdownVocabulary::joinPeople(const Debate& text)
{
    if (text.table<Stakeholder>().isEmpty())
        return;
    QHash<QString, StakeholderId> ours;
    for (const Stakeholder& one : m_debate.table<Stakeholder>().all()) {
        for (const QString& alias : one.aliases)
            ours.insert(foldedName(alias), one.id);
    }
    for (const Stakeholder& one : m_debate.table<Stakeholder>().all())
        ours.insert(foldedName(one.name), one.id);
    for (const Stakeholder& one : text.table<Stakeholder>().all()) {
        const Stakeholder* same = m_debate.find(one.id);
        const StakeholderId known = ours.value(foldedName(one.name));
        if (known && known != one.id && !(same && foldedName(same->name) == foldedName(one.name)))
            m_people.insert(one.id, known);
    }
}

/// Where a text tells no more than the title, or an address that is not another one.
void ArgdownVocabulary::joinSources(const Debate& text)
{
    if (text.table<Source>().isEmpty())
        return;
    QHash<QString, const Source*> ours;
    for (const Source& one : m_debate.table<Source>().all())
        ours.insert(sourceTitle(one), &one);
    for (const Source& one : text.table<Source>().all()) {
        const Source* known
            = sourceTitle(one).isEmpty() || m_debate.find(one.id) ? nullptr : ours.value(sourceTitle(one));
        const QString url = one.csl.value(u"URL").toString();
        const QString ourUrl = known ? known->csl.value(u"URL").toString() : QString();
        if (known && (url.isEmpty() || ourUrl.isEmpty() || url == ourUrl))
            m_sources.insert(one.id, known->id);
    }
}

Statement ArgdownVocabulary::ours(Statement said) const
{
    said.source = m_sources.value(said.source, said.source);
    std::vector<Speaker> speakers;
    for (Speaker speaker : said.speakers) {
        speaker.stakeholder = m_people.value(speaker.stakeholder, speaker.stakeholder);
        if (std::ranges::find(speakers, speaker) == speakers.end())
            speakers.push_back(speaker);
    }
    said.speakers = std::move(speakers);
    return said;
}

Claim ArgdownVocabulary::ours(Claim said) const
{
    std::vector<TagId> tags;
    for (const TagId tag : said.tags) {
        const TagId our = m_tags.value(tag, tag);
        if (std::ranges::find(tags, our) == tags.end())
            tags.push_back(our);
    }
    said.tags = std::move(tags);
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
