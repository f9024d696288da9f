#pragma once

#include "model/debate/textplaces.h"
#include "model/formats/networks/dnaproject.h"

#include <memory>

/// A document's text as ours are, "\n" between lines and no NUL, with places of the original.
class PlainText {
public:
    PlainText() = default;
    explicit PlainText(const QString& original);

    const QString& text() const { return *m_text; }

    /// A stretch of the original in UTF-16 units as one of the text in code points, without white space at its ends.
    /// Empty when it lies outside.
    std::pair<int, int> passage(qint64 start, qint64 stop) const;

    QString slice(int start, int end) const; ///< in code points

private:
    qsizetype unitOf(qint64 original) const;

    std::shared_ptr<const QString> m_text = std::make_shared<QString>();
    std::shared_ptr<const TextPlaces> m_places; ///< of *m_text
    std::vector<qint64> m_dropped; ///< places in the original of what the text has no more
    qint64 m_length = 0; ///< of the original
};

/// What is known of an entity besides its name, a line each: "Type: Business". Aliases are left out if told.
QString notesOf(const DnaEntity& entity, bool withAliases = true);
