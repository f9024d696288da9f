#pragma once

#include <QHash>
#include <QString>

#include <vector>

/// Goes through the tags and texts of XML that nobody has checked, without giving up at the first fault. Comments,
/// processing instructions and declarations are passed over, and nothing is ever looked up elsewhere. Linear.
class TagScanner {
public:
    enum class Token { Start, End, Text, Finish };

    struct Attribute {
        QString name; ///< in lower case
        QString value;
        QString written; ///< the name as it is written
    };

    explicit TagScanner(const QString& text)
        : m_text(text)
    {
    }

    Token next();

    const QString& name() const { return m_name; } ///< of a tag, in lower case
    const QString& written() const { return m_written; } ///< the same as it is written
    const QString& text() const { return m_words; } ///< between tags
    bool isEmpty() const { return m_isEmpty; } ///< of a start tag: it has no end tag
    bool isBroken() const { return m_isBroken; } ///< the text ends within a tag
    qsizetype position() const { return m_start; }
    const std::vector<Attribute>& attributes() const { return m_attributes; }

private:
    Token readText();
    Token readTag();
    void skipTo(const QString& end);
    void readAttribute();
    QString readName();
    QString readValue();
    void skipSpace();
    /// Characters by number, and those of XML and HTML by name, which need not be declared.
    QString withoutEntities(const QString& text);

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    QString m_name;
    QString m_written;
    QString m_words;
    std::vector<Attribute> m_attributes;
    bool m_isEmpty = false;
    bool m_isBroken = false;
    QHash<QString, QString> m_characters; ///< by what stands between & and ;
};
