#include "views/map/linewords.h"

LineWords::LineWords(const MapPicture& picture)
    : m_picture(picture)
    , m_kinds{{
          {Sentences::tr("%1 supports %2"), Sentences::tr("supports %1")},
          {Sentences::tr("%1 objects to %2"), Sentences::tr("objects to %1")},
          {Sentences::tr("%1 objects to %2"), Sentences::tr("objects to %1")},
          {Sentences::tr("%1 restates %2"), Sentences::tr("restates %1")},
          {Sentences::tr("%1 answers %2"), Sentences::tr("answers %1")},
      }}
    , m_dot(Sentences::tr("a reason or an objection"))
    , m_joint(Sentences::tr("a line, or with others"))
{
}

const QString& LineWords::nameOf(int slot)
{
    QString& name = m_names[slot];
    if (name.isEmpty())
        name = m_quoted(m_picture.cards()[static_cast<std::size_t>(slot)].face.title);
    return name;
}

QString LineWords::of(const MapLink& link)
{
    const auto end
        = [this](int slot) { return m_picture.cards()[static_cast<std::size_t>(slot)].isDot() ? m_dot : nameOf(slot); };
    return wordsFor(link).between.arg(end(link.from), end(link.to));
}

QString LineWords::from(int card)
{
    QString words;
    for (int slot : m_picture.cards()[static_cast<std::size_t>(card)].lines) {
        const MapLink& link = m_picture.links()[static_cast<std::size_t>(slot)];
        if (link.from != card)
            continue;
        const bool leadsToDot = m_picture.cards()[static_cast<std::size_t>(link.to)].isDot();
        if (!words.isEmpty())
            words += QStringLiteral("; ");
        words += wordsFor(link).to.arg(leadsToDot ? m_joint : nameOf(link.to));
    }
    return words;
}
