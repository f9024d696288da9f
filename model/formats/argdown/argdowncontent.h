#pragma once

#include "model/formats/argdown/argdownmodel.h"

#include <QJsonObject>

#include <span>

/// What the front matter says of how texts are to be read.
struct ArgdownReading {
    bool leavesTagsOut = false; ///< model: {removeTagsFromText: true}
    QJsonObject shortcodes; ///< model: {shortcodes: {…}}
};

/// Puts the text of a statement, a description or a heading together, token by token.
class ArgdownContent {
public:
    ArgdownContent(QStringView text, const ArgdownReading& reading)
        : m_text(text)
        , m_reading(&reading)
    {
    }

    void reserve(qsizetype size) { m_made.reserve(size); }
    void add(const ArgdownToken& token);
    void addLineEnd(bool isWithin); ///< `isWithin`: more text follows
    void addAsText(const ArgdownToken& token);

    QString text() const { return m_made; }
    QString plain() const; ///< without the tags at the end
    /// As it was written, where that is more than the text; without the tags at the end.
    /// @param tokens  all that were added
    QString markup(std::span<const ArgdownToken> tokens) const;
    QStringList tags() const { return m_tags; }

private:
    void addTag(const ArgdownToken& token);
    void addLink(QStringView image);
    void addSpecial(QStringView image);
    void append(QStringView piece);

    QStringView m_text;
    const ArgdownReading* m_reading;
    QString m_made;
    QStringList m_tags;
    qsizetype m_plainSize = 0;
    bool m_hasMarks = false;
    bool m_endsWithLine = false; ///< with the blank that a line end became
};
